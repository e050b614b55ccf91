import { SPACELESS } from '../word-edges.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { toId } from './to-id.ts';

/** So far into a text names are introduced. In UTF-16 units. */
const REACH = 6000;
const LATIN = `[A-Za-z](?:(?![${SPACELESS}])[\\p{L}\\p{N}.&’'-]){1,24}(?: (?:(?![${SPACELESS}])[\\p{L}\\p{N}.&’'-]){1,24}){0,4}`;
const KATAKANA = '[\\p{sc=Katakana}ー]{2,20}(?:[・＝=][\\p{sc=Katakana}ー]{1,20}){0,5}';
const HAN = '\\p{sc=Han}{2,14}';
const NAME = `(?:${LATIN}|${KATAKANA})`;
/** *クルーソー（Crusoe、本社…）*, *Crusoe（クルーソー）*, *ソフトバンクグループ（SBG）*. */
const PAIR = new RegExp(`(?<first>${NAME}|${HAN})[（(](?<second>${NAME})(?=[)）、，,])`, 'gu');

/** An organisation by another name that a text gives it. */
export type OtherName = Pick<Mention, 'organisation' | 'kind'>;

/**
 * The names that a text gives in brackets behind others, by how they are printed: each is the organisation that the gazetteer knows by either name, else
 * the one in Latin script.
 *
 * @param isName whether a word can be the name of a company
 */
export function findBracketedNames(text: string, isName: (word: string) => boolean): ReadonlyMap<string, OtherName> {
  const names = new Map<string, OtherName>();
  const beginning = text.slice(0, REACH);
  const known = findMentions(beginning);
  for (const match of beginning.matchAll(PAIR)) {
    const { first = '', second = '' } = match.groups ?? {};
    const bracket = match.index + first.length;
    const one = known.find(({ end }) => end === bracket);
    const two = known.find(({ start }) => start === bracket + 1);
    if (one && !two && isName(second)) names.set(second, pick(one));
    if (two && !one && isName(first) && !isHan(first)) names.set(first, pick(two));
    if (one || two || !isName(first) || !isName(second) || isHan(first)) continue;
    const latin = /^[A-Za-z]/.test(first) ? first : second;
    if (!/^[A-Z]/.test(latin) || /^[A-Z]{2,4}$/.test(latin)) continue;
    for (const printed of [first, second]) names.set(printed, { organisation: { id: toId(latin), name: latin } });
  }
  return names;
}

function isHan(word: string): boolean {
  return /\p{sc=Han}/u.test(word);
}

function pick({ organisation, kind }: Mention): OtherName {
  return kind === undefined ? { organisation } : { organisation, kind };
}
