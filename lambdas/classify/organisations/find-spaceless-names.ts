import type { Lexicon, SpacelessNames } from '../languages/lexicon.ts';
import { EDGE_BEFORE, SPACELESS } from '../word-edges.ts';
import { findBracketedNames, type OtherName } from './find-bracketed-names.ts';
import type { Mention } from './find-mentions.ts';
import { PLACES } from './places.ts';
import { PRODUCTS } from './products.ts';
import { toId } from './to-id.ts';

const LETTER = `(?:(?![${SPACELESS}])[\\p{L}\\p{N}.+&’'-])`;
const LATIN = `${EDGE_BEFORE}[A-Z]${LETTER}{1,30}(?: (?:& )?[A-Z]${LETTER}{0,30}){0,5}`;
const KATAKANA = '(?<![\\p{sc=Katakana}ー・])[\\p{sc=Katakana}ー]{2,20}(?:[・＝=&][\\p{sc=Katakana}ー]{1,20}){0,5}';
/** *NTTファシリティーズ*. */
const MIXED = `${EDGE_BEFORE}[A-Z]{1,6}[\\p{sc=Katakana}ー]{3,20}`;
const RUN = new RegExp(`${MIXED}|${LATIN}|${KATAKANA}`, 'gu');
const HAN_RUN = /(?<![\p{sc=Han}\p{sc=Katakana}ー])[\p{sc=Han}\p{sc=Katakana}ー]{2,16}/gu;
/** What a name in a list of shareholders, or of what a company owns, may stand between. */
const LEGAL = /(?:株式会社|合同会社|有限会社)/u;
/** Least letters of a name in Katakana that only its place shows. */
const LEAST_PLAIN = 4;
const LEAST_USES = 2;
const MOST_USES = 20;

export interface Around {
  readonly known: readonly Mention[];
  readonly lexicon: Lexicon;
  readonly rest: string;
}

/**
 * Names that the gazetteer does not hold, in a script without spaces and capitals: runs of Katakana or of Latin words by what stands around them (*米クルーソーは*,
 * *データセンター開発のX*, *X社*, *株式会社X*), runs of Han characters by how they end (*中部電力*), and whatever stands in brackets beside another name.
 *
 * A name keeps its printed form, unless the text gives it in Latin script.
 *
 * @param names the marks of names of the language
 */
export function findSpacelessNames(text: string, names: SpacelessNames, around: Around): Mention[] {
  const { known, lexicon, rest } = around;
  const stop = new Set([...lexicon.notNames, ...PRODUCTS, ...PLACES, ...lexicon.commonWords]);
  const others = findBracketedNames(rest, (word) => canName(word, stop, lexicon.commonWords));
  const isFree = ({ start, end }: { start: number; end: number }) =>
    !known.some((mention) => mention.start < end && start < mention.end);
  const listed: { start: number; end: number }[] = [...known];
  const found = [...text.matchAll(RUN)].flatMap(({ 0: printed, index }): Mention[] => {
    const run = trim(printed, index, lexicon.legalForms);
    if (!isFree(run)) return [];
    const other = others.get(run.text);
    if (other) return [toMention(run, other)];
    if (!canName(run.text, stop, lexicon.commonWords)) return [];
    if (!isListed(run, text, listed, names) && !isNamed(run, text, names, rest)) return [];
    listed.push(run);
    return [toMention(run)];
  });
  const han = [...text.matchAll(HAN_RUN)].flatMap(({ 0: printed, index }): Mention[] => {
    const run = { text: printed, start: index, end: index + printed.length };
    if (!isFree(run) || !isHanName(run, text, names, rest)) return [];
    return [toMention(run)];
  });
  return [...found, ...han.filter(({ start, end }) => !found.some((one) => one.start < end && start < one.end))].sort(
    (a, b) => a.start - b.start,
  );
}

interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A run without the full stop or sign with which it may end, and without a legal form behind it. */
function trim(printed: string, start: number, forms: readonly string[]): Run {
  const bare = printed.replace(/[.,'’&+-]{1,3}$/u, '');
  const last = bare.split(' ').at(-1) ?? '';
  const text = bare.includes(' ') && forms.includes(last) ? bare.slice(0, -last.length - 1) : bare;
  return { text, start, end: start + text.length };
}

/** Whether a word can be a name at all: no common word, nor a compound that ends in one. */
function canName(word: string, stop: ReadonlySet<string>, common: readonly string[]): boolean {
  if (word.length < 2 || stop.has(word) || word.split(' ').every((part) => stop.has(part))) return false;
  if (!/\p{sc=Katakana}/u.test(word)) return true;
  return word.includes('・') || !common.some((other) => other.length > 2 && word.endsWith(other));
}

/** Whether what stands around a run makes it a name. */
function isNamed({ text: name, start, end }: Run, text: string, names: SpacelessNames, rest: string): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 12)];
  if (names.notAfter.some((word) => after.startsWith(word))) return false;
  if (/[「『“]$/u.test(before) && /^[」』”]/u.test(after)) return false;
  const isAcronym = /^[A-Z0-9-]{2,5}$/.test(name);
  if (names.after.some((word) => after.startsWith(word)) && !/[・]$/u.test(before)) return true;
  const told = names.before.find((word) => before.endsWith(word));
  // A single character before it is the country, unless it ends a word: 北米, 参加.
  const isTold = told !== undefined && (told.length > 1 || !/\p{sc=Han}$/u.test(before.slice(0, -1)));
  if (isTold && (!isAcronym || told.length > 2)) return true;
  // *GB200* and *H100* are products.
  if (/^[A-Z]{1,4}-?\d/.test(name)) return false;
  if (/[・＝=]|^[^A-Za-z]{8}/u.test(name) && names.endings.some((word) => name.length > word.length + 1 && name.endsWith(word)))
    return true;
  if (/^[A-Za-z]/.test(name) ? isAcronym : name.length < LEAST_PLAIN) return false;
  const isSubject = /^(?:社|など|ら)?(?:は|が|、|と)/u.test(after);
  return isSubject && (start === 0 || /^[A-Za-z]/.test(name)) && countSubjects(name, rest) >= LEAST_USES;
}

/** Whether only a comma or a word such as *と* stands between a run and a name: *ビストラ、オクロ、テラパワーの3社*. */
function isListed(run: Run, text: string, others: readonly { start: number; end: number }[], names: SpacelessNames): boolean {
  if (run.text.length < 3 || names.notAfter.some((word) => text.startsWith(word, run.end))) return false;
  const isJoin = (gap: string) => /^[、とや・]$/u.test(gap);
  const ends = /^(?:、|と|や|など|の\d社|が|は|を|に|から|$)/u.test(text.slice(run.end, run.end + 3));
  return ends && others.some(({ start, end }) => isJoin(text.slice(end, run.start)) || isJoin(text.slice(run.end, start)));
}

/** How often a text has a name as a subject. */
function countSubjects(name: string, text: string): number {
  let count = 0;
  let at = text.indexOf(name);
  for (let tries = 0; at >= 0 && tries < MOST_USES; tries += 1) {
    if (/^(?:社|など|ら)?(?:は|が|も)/u.test(text.slice(at + name.length, at + name.length + 5))) count += 1;
    at = text.indexOf(name, at + name.length);
  }
  return count;
}

/** Whether a run of Han characters ends as names do, and is no kind of company; it stands more than once, or with a legal form. */
function isHanName({ text: name, start, end }: Run, text: string, names: SpacelessNames, rest: string): boolean {
  const ending = names.endings.find((word) => name.endsWith(word) && name.length > word.length);
  if (ending === undefined) return false;
  const body = name.slice(0, -ending.length);
  if (names.generic.some((word) => body.endsWith(word)) || names.notAfter.some((word) => text.startsWith(word, end)))
    return false;
  const isLegal = LEGAL.test(text.slice(Math.max(0, start - 4), start)) || names.after.some((word) => text.startsWith(word, end));
  const begins = start === 0 && /^(?:は|が|、|と)/u.test(text.slice(end, end + 1));
  return isLegal || begins || (rest.indexOf(name) >= 0 && rest.indexOf(name) !== rest.lastIndexOf(name));
}

function toMention({ text, start, end }: Run, other?: OtherName): Mention {
  return { ...(other ?? { organisation: { id: toId(text), name: text } }), start, end };
}
