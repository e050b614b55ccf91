import type { Organisation } from '../../deal/claim.ts';
import { GAZETTEER, type Kind } from './gazetteer.ts';
import { toId } from './to-id.ts';

/** A name of an organisation in a text. */
export interface Mention {
  readonly organisation: Organisation;
  /** Absent for a name that the gazetteer does not hold. */
  readonly kind?: Kind;
  readonly start: number;
  readonly end: number;
}

interface Alias {
  readonly printed: string;
  readonly organisation: Organisation;
  readonly kind: Kind;
}

/** Aliases by their first run of letters and digits, longest first. */
const ALIASES = indexAliases((printed) => printed);
/** The same for a headline in capitals. */
const LOUD_ALIASES = indexAliases((printed) => printed.toUpperCase());

/**
 * The organisations of the gazetteer named in a text, by place, the longest name at each place.
 *
 * Names are compared with their capitals, in a headline of capitals without regard to them, on borders of words; one look-up at each beginning of a word, so that the time
 * is linear in the text.
 */
export function findMentions(text: string): Mention[] {
  const aliases = isInCapitals(text) ? LOUD_ALIASES : ALIASES;
  const mentions: Mention[] = [];
  let reached = 0;
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,30}/gu)) {
    if (index < reached) continue;
    const alias = aliases.get(word)?.find(({ printed }) => standsAt(text, printed, index));
    if (!alias) continue;
    const { organisation, kind, printed } = alias;
    reached = index + printed.length;
    mentions.push({ organisation, kind, start: index, end: reached });
  }
  return mentions;
}

function standsAt(text: string, printed: string, index: number): boolean {
  return (
    text.startsWith(printed, index) && !/^[\p{L}\p{N}]/u.test(text.slice(index + printed.length, index + printed.length + 2))
  );
}

/** Whether a text of several words has no lower-case letter but for a few. */
function isInCapitals(text: string): boolean {
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  return upper >= 12 && lower * 20 < upper;
}

function indexAliases(print: (printed: string) => string): ReadonlyMap<string, readonly Alias[]> {
  const index = new Map<string, Alias[]>();
  for (const [kind, lines] of Object.entries(GAZETTEER) as [Kind, string][]) {
    for (const line of lines.trim().split('\n')) {
      const [name = '', ...others] = line.split('|').map((part) => part.trim());
      const organisation = { id: toId(name), name };
      for (const printed of [name, ...others].map(print)) {
        const key = /^[\p{L}\p{N}]+/u.exec(printed)?.[0] ?? '';
        index.set(key, [...(index.get(key) ?? []), { printed, organisation, kind }]);
      }
    }
  }
  for (const aliases of index.values()) aliases.sort((a, b) => b.printed.length - a.printed.length);
  return index;
}
