import type { Told } from './build-report.ts';
import type { Passage } from './find-events.ts';
import type { FoundParty } from './find-parties.ts';
import type { Mention } from './organisations/find-mentions.ts';
import type { Kind } from './organisations/gazetteer.ts';

/** Whom a deal of others can displace. */
const AFFECTED: ReadonlySet<Kind | undefined> = new Set<Kind | undefined>(['lab', 'cloud', 'chip', 'neocloud', 'hardware']);
const MOST = 5;

/**
 * Who is named as a rival, an incumbent or a dependency, and is no party: each once, where words of rivalry or contrast stand in the same
 * sentence.
 */
export function findAffected(
  { passages, words }: Told,
  parties: readonly FoundParty[],
): { mention: Mention; passage: Passage }[] {
  const own = new Set(parties.map(({ mention }) => mention.organisation.id));
  const affected = new Map<string, { mention: Mention; passage: Passage }>();
  for (const passage of passages) {
    if (!words.rivalry.has(passage.text) && !(words.contrast.has(passage.text) && passage.mentions.length > 1)) continue;
    for (const mention of passage.mentions) {
      const { id } = mention.organisation;
      if (AFFECTED.has(mention.kind) && !own.has(id) && !affected.has(id)) affected.set(id, { mention, passage });
    }
  }
  return [...affected.values()].slice(0, MOST);
}
