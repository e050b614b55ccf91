import type { Organisation } from '../../deal/claim.ts';
import { EDGE_AFTER, EDGE_BEFORE, SPACELESS } from '../word-edges.ts';
import { NOT_ORGANISATIONS } from './data/not-organisations.ts';
import { findListed } from './find-listed.ts';
import { type Alias, type Kind, ORGANISATIONS } from './gazetteer.ts';

/** A name of an organisation in a text. */
export interface Mention {
  readonly organisation: Organisation;
  /** Absent for a name that the gazetteer does not hold. */
  readonly kind?: Kind;
  readonly start: number;
  readonly end: number;
}

/** A name to look up; without an organisation it only keeps others from being found in it. */
interface Name extends Pick<Alias, 'printed' | 'isWord'>, Partial<Pick<Alias, 'languages' | 'organisation' | 'kind'>> {}

/**
 * What a look-up begins with: a word, or where no spaces stand between words two characters. A name in Katakana begins behind another script: *メタ* is not in *ダメタ*.
 */
const BEGINNINGS = new RegExp(
  `${EDGE_BEFORE}(?:(?![${SPACELESS}])[\\p{L}\\p{N}]){1,30}|(?<![\\p{sc=Katakana}ー])[\\p{sc=Katakana}ー](?=([\\p{sc=Katakana}ー]))|[\\p{sc=Han}\\p{sc=Hiragana}](?=([${SPACELESS}\\p{L}\\p{N}]))`,
  'gu',
);
const WORD = new RegExp(`^(?:(?![${SPACELESS}])[\\p{L}\\p{N}])+|^[${SPACELESS}][\\p{L}\\p{N}]`, 'u');
const PLAIN = /^[A-Za-z0-9]+/;
/** The first code of no ASCII character. */
const FIRST_OTHER = 0x80;
const ENDS_IN_KATAKANA = /[\p{sc=Katakana}ー]$/u;
const ENDS_IN_HAN = /[\p{sc=Han}\p{sc=Hiragana}]$/u;
const KATAKANA_FOLLOWS = /^[\p{sc=Katakana}ー]/u;
const BORDER = new RegExp(`^${EDGE_AFTER}`, 'u');

/** What ends a sentence, or sets what follows apart from it, before a word. */
const OPENING = /(?:^|[.!?:;•|"“”«»„()[\]—–-])[\s\u00a0]{0,3}$/u;

/** Names by what they begin with, longest first. */
const NAMES = indexNames();
/** The same for a headline in capitals; made when there is the first one. */
let loudNames: typeof NAMES | undefined;

/**
 * The organisations of the gazetteer named in a text, by place, the longest name at each place.
 *
 * Names are compared with their capitals, in a headline of capitals without regard to them, on borders of words; one look-up at each beginning of a word, so that the time
 * is linear in the text. A name that is a common word too counts inside a sentence alone, and only where no further capital makes it part of a longer one.
 *
 * @param language of the text (`pt-BR`), for names that are names in some languages only; without it these are left out
 */
export function findMentions(text: string, language = ''): Mention[] {
  if (isInCapitals(text)) loudNames ??= indexNames((printed) => printed.toUpperCase());
  const names = isInCapitals(text) && loudNames ? loudNames : NAMES;
  const spoken = language.split('-')[0] ?? '';
  const mentions: Mention[] = [];
  let reached = 0;
  for (const { 0: first, 1: kana = '', 2: second = '', index } of text.matchAll(BEGINNINGS)) {
    if (index < reached) continue;
    const found = names.get(`${first}${kana}${second}`)?.find((name) => isNamed(text, name, { index, spoken }));
    const name = found ?? findListed(text, first, index);
    if (!name) continue;
    const { printed, organisation, kind } = name;
    reached = index + printed.length;
    if (organisation && kind) mentions.push({ organisation, kind, start: index, end: reached });
  }
  return mentions;
}

function isNamed(
  text: string,
  { printed, languages, isWord }: Name,
  { index, spoken }: { index: number; spoken: string },
): boolean {
  if (!standsAt(text, printed, index) || (languages && !languages.includes(spoken))) return false;
  const after = text.slice(index + printed.length, index + printed.length + 2);
  return !isWord || !(OPENING.test(text.slice(Math.max(0, index - 4), index)) || /^[\s\u00a0&-]\p{Lu}/u.test(after));
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

function indexNames(print?: (printed: string) => string): ReadonlyMap<string, readonly Name[]> {
  const index = new Map<string, Name[]>();
  const add = (name: Name) => {
    const key = findKey(name.printed);
    const others = index.get(key);
    if (others) others.push(name);
    else index.set(key, [name]);
  };
  for (const { aliases } of ORGANISATIONS) {
    for (const alias of aliases) add(print ? { ...alias, printed: print(alias.printed) } : alias);
  }
  for (const printed of NOT_ORGANISATIONS.trim().split('\n')) add({ printed: print ? print(printed) : printed, isWord: false });
  for (const names of index.values()) if (names.length > 1) names.sort((a, b) => b.printed.length - a.printed.length);
  return index;
}

/** What a look-up of a name begins with. Most names begin with a word of plain letters, which needs no classes of characters. */
function findKey(printed: string): string {
  const [plain = ''] = PLAIN.exec(printed) ?? [];
  return plain && !(printed.charCodeAt(plain.length) >= FIRST_OTHER) ? plain : (WORD.exec(printed)?.[0] ?? plain);
}
