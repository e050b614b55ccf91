import type { Event, Passage, Sides } from './find-events.ts';
import type { Mention } from './organisations/find-mentions.ts';

/** Whoever stands on a side of an act. */
export function listSides({ giver, taker, seller }: Sides): Mention[] {
  return [...giver, ...taker, ...seller];
}

/** Ids of all that stand on a side of any of the acts. */
export function listIds(events: readonly Event[]): ReadonlySet<string> {
  return new Set(events.flatMap(({ sides }) => listSides(sides).map(({ organisation }) => organisation.id)));
}

/** How many of these a passage names. */
export function countNamed({ mentions }: Passage, ids: ReadonlySet<string>): number {
  return new Set(mentions.map(({ organisation }) => organisation.id).filter((id) => ids.has(id))).size;
}

/** Those of a passage's names that are among these, each organisation once. */
export function listOwn({ mentions }: Passage, ids: ReadonlySet<string>): Mention[] {
  const named = mentions.filter(({ organisation }) => ids.has(organisation.id));
  return named.filter((one, at) => named.findIndex((two) => one.organisation.id === two.organisation.id) === at);
}
