import type { Lexicon } from '../languages/lexicon.ts';
import { EDGE_BEFORE, SPACELESS } from '../word-edges.ts';
import type { Mention } from './find-mentions.ts';
import { PLACES } from './places.ts';
import { PRODUCTS } from './products.ts';
import { toId } from './to-id.ts';

/** A word of a name: it begins with a capital and holds no letter of a script without spaces, which may stand right beside it. */
const WORD = `\\p{Lu}(?:(?![${SPACELESS}])[\\p{L}\\p{N}.+&’'-]){0,30}`;
/** Words of a name that begin with a capital or a digit, joined by spaces, `&` or a hyphen; at most seven words. */
const RUN = new RegExp(`${EDGE_BEFORE}(?<!&)${WORD}(?:[ \\u00a0](?:(?:&|of|de|du)[ \\u00a0])?${WORD}){0,6}`, 'gu');
const HOLDS_SPACELESS = new RegExp(`[${SPACELESS}]`, 'u');
const PERSON = /^(?:CEO|CFO|CTO|COO|President|Chairman|Minister|Mr|Mrs|Ms|Dr|Sir|Governor|Senator|Judge|M|Mme|PDG)\.?$/u;

/** What stands behind the place with which a report begins: *CHEYENNE — *, *PARIS (AFP) - *. */
const DATELINE = /^(?:,[^.—–]{0,30})?[\s\u00a0]{0,2}(?:\([^()]{0,30}\)[\s\u00a0]{0,2})?[—–-][\s\u00a0]/u;
/** Days of the week in the plural. */
const DAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days$/u;
/** Only a name takes such a clause at the beginning of a sentence: *Acme, which …*. */
const RELATIVE = /^,[\s\u00a0](?:which|who|whose|qui|dont)(?!\p{L})/u;
/** How names of places end. */
const PLACE =
  /(?:\bDC|Data Cent(?:er|re)|Campus|County|City|Province|Township|Parish|Prefecture|Valley|Region|Park|Island|Islands|Bay|District|Beach|Falls|Springs|Heights|Hills|University|Airport)$/u;

/**
 * Names in a text that the gazetteer does not hold: runs of capitalised words, without words that are capitalised for
 * another reason (beginnings of sentences, days, titles). People are left out where their title stands before them.
 *
 * @param known mentions of the gazetteer, which no run may overlap
 * @param rest the text of the article: in a headline where every word has a capital, a name must occur in it
 */
export function findNames(
  text: string,
  options: { known: readonly Mention[]; lexicon: Lexicon; rest: string; isTitle: boolean },
): Mention[] {
  const { known, lexicon, rest, isTitle } = options;
  const stop = new Set([...lexicon.notNames, ...PRODUCTS, ...PLACES]);
  const common = new Set(lexicon.commonWords);
  const forms = new Set(lexicon.legalForms);
  const headline = isTitleCase(text);
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const pieces = cutAround(run, index, known);
    return pieces.flatMap((piece) => {
      const name = headline ? confirm(piece, rest, stop) : shorten(strip(piece, stop, forms), { rest, stop, isTitle });
      return name && isName(name, { text, rest, common }) ? [toMention(name)] : [];
    });
  });
}

/** Whether a stripped run is a name: not of common words only, and not one ordinary word with which the sentence begins. */
function isName(name: Piece, { text, rest, common }: { text: string; rest: string; common: ReadonlySet<string> }): boolean {
  const words = split(name).map((word) => bare(word.text));
  if (words.length === 1 && DAYS.test(words[0] ?? '')) return false;
  if (words.every((word) => common.has(word)) || PLACE.test(name.text)) return false;
  // In a script that has no capitals every Latin word with one is a name.
  const begins = !/[\p{L}\p{N}]/u.test(text.slice(0, name.start)) && !HOLDS_SPACELESS.test(text);
  if (begins && DATELINE.test(text.slice(name.start + name.text.length))) return false;
  const ordinary =
    words.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(name.text) && !RELATIVE.test(text.slice(name.start + name.text.length));
  return !(begins && ordinary) || (occursAsName(rest, name.text, 2) && !rest.includes(` ${name.text.toLowerCase()} `));
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** The parts of a run that no known mention covers. */
function cutAround(run: string, start: number, known: readonly Mention[]): Piece[] {
  let from = start;
  const end = start + run.length;
  const pieces: Piece[] = [];
  for (const mention of known) {
    if (mention.end <= from || mention.start >= end) continue;
    if (mention.start > from) pieces.push({ text: run.slice(from - start, mention.start - start), start: from });
    from = mention.end;
  }
  if (from < end) pieces.push({ text: run.slice(from - start), start: from });
  return pieces.filter(({ text }) => /^[\p{Lu}\p{N}]/u.test(text.trim()));
}

/** A run without what is no part of a name at its beginning and end; undefined when nothing is left or a person is. */
function strip(piece: Piece, stop: ReadonlySet<string>, forms: ReadonlySet<string>): Piece | undefined {
  let words = split(piece).map(withoutElision);
  while (
    words[0] &&
    (stop.has(bare(words[0].text)) || words[0].text.length < 2 || isSmall(words[0].text) || /^\p{Ll}/u.test(words[0].text))
  ) {
    if (PERSON.test(bare(words[0].text))) return undefined;
    words = words.slice(1);
  }
  while (words.length > 0) {
    const last = bare(words.at(-1)?.text ?? '');
    if ((!stop.has(last) && !isSmall(last)) || forms.has(last)) break;
    words = words.slice(0, -1);
  }
  return join(piece, words);
}

/** A word without the article that French joins to it: *l’assureur*, *d’Acme*. */
function withoutElision(word: Piece): Piece {
  const [elided] = /^(?:[LDCJNSMT]|Qu)['’](?=\p{L})/iu.exec(word.text) ?? [''];
  return { text: word.text.slice(elided.length), start: word.start + elided.length };
}

/** Whether a word joins others inside a name, and begins or ends none. */
function isSmall(word: string): boolean {
  return /^(?:&|\p{Ll}{1,2})$/u.test(word) || word === '';
}

/** In a title, where verbs may have capitals too, the part of several words that the rest of the article holds. */
function shorten(
  name: Piece | undefined,
  { rest, stop, isTitle }: { rest: string; stop: ReadonlySet<string>; isTitle: boolean },
) {
  if (!name || !isTitle || !name.text.includes(' ') || occursAsName(rest, name.text)) return name;
  return confirm(name, rest, stop) ?? name;
}

/** The longest part of a run in a headline that the rest of the article holds too. */
function confirm(piece: Piece, rest: string, stop: ReadonlySet<string>): Piece | undefined {
  const words = split(piece);
  const parts = words.flatMap((_, from) => words.slice(from).map((_, length) => words.slice(from, from + length + 1)));
  parts.sort((a, b) => b.length - a.length);
  const found = parts.find((part) => {
    const first = bare(part[0]?.text ?? '');
    const last = bare(part.at(-1)?.text ?? '');
    if (
      part.length === 0 ||
      stop.has(first) ||
      !/^[\p{Lu}\p{N}]/u.test(first) ||
      (part.length === 1 && first.length < 3) ||
      (stop.has(last) && last !== 'AI')
    )
      return false;
    const name = join(piece, part)?.text ?? '';
    if (part.length === 1 && rest.includes(` ${name.toLowerCase()} `)) return false;
    return name.length > 2 && occursAsName(rest, name);
  });
  return found && join(piece, found);
}

const BEGINS = new RegExp(`(?:^|[^\\p{L}\\p{N}]|[${SPACELESS}])$`, 'u');
const ENDS = new RegExp(`^(?:[^\\p{L}\\p{N}]|[${SPACELESS}])?$`, 'u');

/** Whether a name stands in the text, on borders of words, at least so many times. */
function occursAsName(rest: string, name: string, least = 1): boolean {
  let at = rest.indexOf(name);
  let found = 0;
  for (let tries = 0; at >= 0 && tries < 20; tries += 1) {
    const before = rest.slice(Math.max(0, at - 2), at);
    const after = rest.slice(at + name.length, at + name.length + 1);
    if (ENDS.test(after) && BEGINS.test(before)) found += 1;
    if (found >= least) return true;
    at = rest.indexOf(name, at + name.length);
  }
  return false;
}

function split(piece: Piece): Piece[] {
  return [...piece.text.matchAll(/[^ \u00a0]+/g)].map(({ 0: text, index }) => ({ text, start: piece.start + index }));
}

function join(piece: Piece, words: readonly Piece[]): Piece | undefined {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const text = piece.text.slice(first.start - piece.start, last.start + last.text.length - piece.start);
  const trimmed = text.replace(/['’]s?$/u, '').replace(/[.,'’&+-]{1,3}$/u, '');
  return trimmed.length < 2 ? undefined : { text: trimmed, start: first.start };
}

function bare(word: string): string {
  return word.replace(/['’]s$/u, '').replace(/[.,]$/u, '');
}

function toMention({ text, start }: Piece): Mention {
  return { organisation: { id: toId(text), name: text }, start, end: start + text.length };
}

/** Whether nearly every longer word of a text begins with a capital, so that capitals tell nothing. */
function isTitleCase(text: string): boolean {
  const words =
    text.replace(/(?<!\p{L})(?:[ldcjnsmt]|qu)['’](?=\p{Lu})/gu, '').match(/(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}’'-]{3,40}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 3 && capitals / words.length > 0.75;
}
