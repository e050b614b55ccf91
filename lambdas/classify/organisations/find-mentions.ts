import type { Organisation } from '../../deal/claim.ts';
import { EDGE_AFTER, EDGE_BEFORE, SPACELESS } from '../word-edges.ts';
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

/**
 * What a look-up begins with: a word, or where no spaces stand between words two characters. A name in Katakana begins behind another script: *メタ* is not in *ダメタ*.
 */
const BEGINNINGS = new RegExp(
  `${EDGE_BEFORE}(?:(?![${SPACELESS}])[\\p{L}\\p{N}]){1,30}|(?<![\\p{sc=Katakana}ー])[\\p{sc=Katakana}ー](?=([\\p{sc=Katakana}ー]))|[\\p{sc=Han}\\p{sc=Hiragana}](?=([${SPACELESS}\\p{L}\\p{N}]))`,
  'gu',
);
const WORD = new RegExp(`^(?:(?![${SPACELESS}])[\\p{L}\\p{N}])+|^[${SPACELESS}][\\p{L}\\p{N}]`, 'u');
const ENDS_IN_KATAKANA = /[\p{sc=Katakana}ー]$/u;
const ENDS_IN_HAN = /[\p{sc=Han}\p{sc=Hiragana}]$/u;
const KATAKANA_FOLLOWS = /^[\p{sc=Katakana}ー]/u;
const BORDER = new RegExp(`^${EDGE_AFTER}`, 'u');

/** Aliases by what they begin with, longest first. */
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
  for (const { 0: first, 1: kana = '', 2: second = '', index } of text.matchAll(BEGINNINGS)) {
    if (index < reached) continue;
    const alias = aliases.get(`${first}${kana}${second}`)?.find(({ printed }) => standsAt(text, printed, index));
    if (!alias) continue;
    const { organisation, kind, printed } = alias;
    reached = index + printed.length;
    mentions.push({ organisation, kind, start: index, end: reached });
  }
  return mentions;
}

function standsAt(text: string, printed: string, index: number): boolean {
  if (!text.startsWith(printed, index)) return false;
  const after = text.slice(index + printed.length, index + printed.length + 2);
  if (ENDS_IN_HAN.test(printed)) return true;
  return ENDS_IN_KATAKANA.test(printed) ? !KATAKANA_FOLLOWS.test(after) : BORDER.test(after);
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
        const key = WORD.exec(printed)?.[0] ?? '';
        index.set(key, [...(index.get(key) ?? []), { printed, organisation, kind }]);
      }
    }
  }
  for (const aliases of index.values()) aliases.sort((a, b) => b.printed.length - a.printed.length);
  return index;
}
