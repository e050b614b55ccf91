import type { Article } from '../deal/article.ts';
import { isOutletName } from '../parse/provenance/outlet-names.ts';
import type { Mention } from './organisations/find-mentions.ts';
import { toId } from './organisations/to-id.ts';
import { isOutlet } from './read-source.ts';

/** Words with which the name of a source may begin or end where the text leaves them out. */
const EDGES = /^(?:the|le|la|les|l|agence|agency)-|-(?:news|wire|newswire|agency|desk)$/g;

/**
 * Whether a name in an article is that of whoever reports it, who is no party: an outlet, known or by the form of its name, or a name
 * that the page gives as one of its sources.
 *
 * An organisation of the gazetteer is one only where it is a known outlet: a party may publish its own news. So may an unknown one that the headline is about.
 */
export function isReporter({ organisation: { id, name }, kind }: Mention, { sources, title }: Article): boolean {
  if (isOutlet(name)) return true;
  if (kind !== undefined) return false;
  if (isOutletName(name)) return true;
  return sources.some(
    (source) => !title.includes(source.name) && isSameId(toId(source.name).replace(EDGES, ''), id.replace(EDGES, '')),
  );
}

/** Whether one name is the other, or its first words. */
function isSameId(source: string, id: string): boolean {
  return source !== '' && (source === id || source.startsWith(`${id}-`) || id.startsWith(`${source}-`));
}
