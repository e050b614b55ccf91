import type { Passage } from './find-events.ts';
import type { Words } from './languages/words.ts';
import type { Mention } from './organisations/find-mentions.ts';

/** What a mention says for an organisation by where it stands; a body mention counts at most so often. */
const ZONE = { original_title: 6, title: 5, lead: 3, body: 1, caption: 0, quote: 0.5 } as const;
const MOST_BODY = 7;
/** Who answers for a deal, or does not, takes part in it: *Acme and Beta declined to comment*. */
const SPEAKS = 3;

/**
 * How much an article is about each organisation that it names, by id: by the zones in which it stands, how often, and whether it is asked about
 * the deal. Whoever it is most about are the parties, whatever a translation made of the verb between them.
 */
export function weighNames(passages: readonly Passage[], words: Words): ReadonlyMap<string, number> {
  const weights = new Map<string, { mention: Mention; titles: number; text: number; speaks: boolean }>();
  for (const passage of passages) {
    if (passage.mentions.length === 0) continue;
    const speaks = words.refusals.has(passage.text) || words.denials.has(passage.text) || words.confirmations.has(passage.text);
    const advises = words.advisers.has(passage.text);
    const named = passage.mentions.filter(({ end }) => !words.isModifier(passage.text.slice(end, end + 64)));
    const once = new Map(named.map((mention) => [mention.organisation.id, mention]));
    for (const [id, mention] of once) {
      const weight = weights.get(id) ?? { mention, titles: 0, text: 0, speaks: false };
      const own = ZONE[passage.zone as keyof typeof ZONE] ?? 0;
      const isTitle = passage.zone === 'title' || passage.zone === 'original_title';
      weights.set(id, {
        mention,
        titles: weight.titles + (isTitle ? own : 0),
        text: weight.text + (isTitle ? 0 : own),
        speaks: weight.speaks || (speaks && !advises && !isTitle),
      });
    }
  }
  return new Map(
    [...weights].map(([id, { mention, titles, text, speaks }]) => {
      const known = mention.kind === undefined ? 0 : mention.kind === 'state' ? -6 : 2;
      return [id, titles + Math.min(text, MOST_BODY + 3) + (speaks ? SPEAKS : 0) + known];
    }),
  );
}
