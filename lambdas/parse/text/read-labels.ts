import { countWords } from '../count-words.ts';
import { findDate } from '../find-date.ts';
import { isTranslationNote } from '../provenance/is-translation-note.ts';
import { CREDIT_LEADS, LABEL_PHRASES, type Label, NO_VALUES } from './labels.data.ts';

/** What labelled parts of a line say of where an article comes from. */
export interface Labels {
  readonly source?: string;
  readonly originalTitle?: string;
  readonly link?: string;
  /** What stands in the line after its labels and is the article's own. */
  readonly rest?: string;
}

const LABELS = new Map(
  Object.entries(LABEL_PHRASES).flatMap(([label, languages]) =>
    Object.values(languages).flatMap((phrases) => phrases.map((phrase) => [phrase, label as Label] as const)),
  ),
);

/** Longest first, so that `source originale` is not read as `source`. */
const WORDS = [...LABELS.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(/[.()]/g, '\\$&').replaceAll("'", "['’]"));
const ASIDE = '(?: ?[(（][^()（）]{1,20}[)）])?';
/** A title, a link or an author, and of what: `title before conversion`, `intitulé dans la langue de départ`. */
const OTHER =
  "(?:(?:original|orig\\.|source|former|initial|first|untranslated|foreign|english) )?(?:title|headline|heading|name|nom|titre|intitulé|manchette|link|lien|address|adresse|author|auteur)(?: [\\p{L}'’]{1,14}){0,5}";
const LABEL = new RegExp(`(?:^|[\\s；｜|])(${WORDS.join('|')}|${OTHER})${ASIDE}[ \\u00a0\\u202f]?[:：]`, 'giu');
/** At the beginning of a line, a dash or a bar serves as well as a colon. */
const OPENING = new RegExp(`^(${WORDS.join('|')}|${OTHER}(?= ?[:：]))${ASIDE}(?:[ \\u00a0\\u202f]?[:：｜]|\\s[-–—|]\\s)`, 'iu');
/** A label of another title than the page's own says whose. */
const OF_ORIGIN =
  /(?<!\p{L})(?:original\p{L}*|origine?|source|départ|before|avant|untranslated|conversion|translation|traduction|initiale?|premi[eè]re?|foreign|étrang\p{L}*|vo|first)(?!\p{L})/u;
const MOST_LENGTH = 2000;
const MOST_WORDS_BEFORE = 14;
const PARTED = /[—–|·•;.)\]]\s*$/u;
const ADDRESS = /https?:\/\/[^\s<>"']{4,2000}/;
/** An address as people shorten it, a host with a dot in it. */
const BARE_ADDRESS = /^(?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,12}(?:\/\S{0,500})?$/i;
/** A day or a length in a row of facts. */
const FACT = /(?<!\d)(?:19|20)\d\d(?!\d)|\d\s?min(?!\p{L})|\d{1,2}[:h]\d{2}/u;
const MOST_FACT_WORDS = 8;
/** Small words that are labels only before another label: `From: … — Original title: …`. */
const FROM = /^(?:de|from|par|by|chez|crédit|credit|paru dans|signé)\s?[:：]\s?(.{2,60})$/iu;
/** A line of its own that credits a source without a colon: `Theo Grid Post`, `Con información de Grid Post`. */
const CREDIT = new RegExp(
  `^[（(]?(?:${Object.values(CREDIT_LEADS).join('|')})\\s(\\p{Lu}[\\p{L}\\p{N}.&'’-]{0,24}(?: [\\p{Lu}\\p{N}][\\p{L}\\p{N}.&'’-]{0,24}){0,3}|[«„“"]\\p{Lu}[^«»„“”"]{1,40}[»“”"])\\.?[)）]?$`,
  'u',
);
/** Behind a name in a row of facts in Chinese, the next label of a few characters. */
const NEXT_LABEL = /[\s\u3000](?=\p{Script=Han}{1,6}[:：])/u;
/** What stands behind an original title and is none: *(automatic translation)*. */
const BEHIND_TITLE = /[.!?。]\s|\s?[·•|;；]\s?|\s[—–-]\s|\s?[([（【]/gu;
const NOTE = /^[([（【]/u;
const MOST_DAY_WORDS = 6;
/** A value that says that there is none, in brackets or not, and perhaps who took it away. */
const NO_VALUE = new RegExp(
  `^[([{<（—–-]{0,2}\\s?(?:${NO_VALUES.split(', ').join('|')}|(?:removed|deleted|supprimé|retiré)\\s(?:by|par)\\s.{1,30})?\\s?[)\\]}>）—–-]{0,2}\\.?$`,
  'iu',
);
/** Every label has one of these behind it. */
const MARK = /[:：｜]|\s[-–—|]\s/u;
/** Marks before a label, and what parts one from the next. */
const BEFORE = /^(?:[^\p{L}\p{N}\s]{1,4}\s?){1,2}/u;
const BEHIND = /\s?(?:\s\/\/|\s[|·•;—–/]|[\])；｜，،])$/u;
/** Russian and Chinese print the names of papers in quotation marks. */
const QUOTED = /^[«„“"「『《](.{2,80})[»“”"」』》]$/u;
/** A name of a source, or a title, of more words is a sentence that happens to begin like a label. */
const MOST_SOURCE_WORDS = 8;
const MOST_TITLE_WORDS = 45;

/**
 * Reads a line that begins with a label, such as `Source : …  Titre original : …  Lien original : …`, each value up to the next label.
 *
 * A label that is nothing else, such as *original title*, may also stand further on in a line about the article.
 *
 * @returns undefined if the line has no such label
 */
export function readLabels(line: string): Labels | undefined {
  const plain = line.replace(BEFORE, '');
  const [, credited] = CREDIT.exec(line) ?? [];
  if (credited !== undefined && findDate(line) === undefined) return { source: printSource(credited) };
  if (!MARK.test(line)) return undefined;
  const opening = OPENING.exec(plain.slice(0, 100));
  const inside = [...plain.slice(0, MOST_LENGTH).matchAll(LABEL)].filter(({ index }) => index >= (opening?.[0].length ?? 0));
  const found = [...(opening === null ? [] : [opening]), ...inside].filter(({ 1: word }) => readName(word) !== undefined);
  const [first] = found;
  if (first === undefined || (first.index > 0 && !isPlainLabel(plain, first) && !isBehindDay(plain, first, found.slice(1))))
    return undefined;
  const before = plain.slice(0, first.index).trim().replace(BEHIND, '');
  let labels: Labels = {};
  let row = before;
  for (const [at, match] of found.entries()) {
    const end = found[at + 1]?.index ?? plain.length;
    const value = plain
      .slice(match.index + match[0].length, end)
      .trim()
      .replace(BEHIND, '');
    const { value: own, facts } = cutFacts(value);
    labels = addLabel(labels, readName(match[1]), own);
    if (facts !== undefined) row = row === '' ? facts : `${row} · ${facts}`;
  }
  const [, from] = FROM.exec(before) ?? [];
  if (from !== undefined && labels.source === undefined) return { ...labels, source: from };
  return row === '' || labels.rest !== undefined ? labels : { ...labels, rest: row };
}

/** Whether a label further on in a line is no word of a sentence. */
function isPlainLabel(line: string, { index, 1: word = '' }: RegExpExecArray): boolean {
  const before = line.slice(0, index);
  return readName(word) === 'originalTitle' && PARTED.test(before) && countWords(before) <= MOST_WORDS_BEFORE;
}

/** Whether a label follows a day in a row of facts: `3 May 2026 | Source: … | Original title: …`. */
function isBehindDay(line: string, { index }: RegExpExecArray, further: readonly RegExpExecArray[]): boolean {
  const before = line.slice(0, index);
  if (findDate(before) !== undefined && countWords(before) <= MOST_DAY_WORDS) return true;
  const isRow = /[|·•]\s*$/u.test(before) && countWords(before) <= MOST_WORDS_BEFORE;
  return isRow && (findDate(before) !== undefined || further.some(({ 1: word }) => readName(word) === 'originalTitle'));
}

/** A value without the day or the length that follows it in a row of facts; those are a line of their own. */
function cutFacts(value: string): { value: string; facts?: string } {
  const label = NEXT_LABEL.exec(value)?.index ?? -1;
  if (label !== -1) return { value: value.slice(0, label).trim(), facts: value.slice(label).trim() };
  const parts = value.split(/\s[|·•]\s/u);
  const at = parts.findIndex((part, index) => index > 0 && countWords(part) <= MOST_FACT_WORDS && FACT.test(part));
  return at === -1 ? { value } : { value: parts.slice(0, at).join(' · '), facts: parts.slice(at).join(' · ') };
}

/** What a label is; `author` only ends the value before it. */
function readName(word = ''): Label | 'author' | undefined {
  const plain = word.toLowerCase().replaceAll('’', "'");
  const known = LABELS.get(plain);
  if (known !== undefined || !OF_ORIGIN.test(plain)) return known;
  if (/(?:title|headline|heading|name|nom|titre|intitulé|manchette)/u.test(plain)) return 'originalTitle';
  return /author|auteur/u.test(plain) ? 'author' : 'link';
}

function addLabel(labels: Labels, label: Label | 'author' | undefined, value: string): Labels {
  if (NO_VALUE.test(value) || label === undefined || label === 'author') return labels;
  if (label === 'originalTitle' && (ADDRESS.exec(value)?.[0] === value || BARE_ADDRESS.test(value)))
    return addLabel(labels, 'link', value);
  if (label === 'link' && BARE_ADDRESS.test(value)) return { ...labels, link: `https://${value}` };
  if (label === 'link') {
    const address = ADDRESS.exec(value)?.[0];
    return address === value
      ? { ...labels, link: address }
      : { ...labels, ...(address && { link: address }), rest: address ? value.replace(address, '').trim() : value };
  }
  if (label === 'originalTitle' && NOTE.test(value) && isTranslationNote(value)) return labels;
  if (label === 'originalTitle') return addTitle(labels, withoutNote(value));
  if (countWords(value) > MOST_SOURCE_WORDS && !ADDRESS.test(value)) return { ...labels, rest: value };
  return { ...labels, source: ADDRESS.test(value) ? value : printSource(value) };
}

/** The name of a source without its full stop and its quotation marks. */
function printSource(name: string): string {
  return name.replace(/[.。]$/, '').replace(QUOTED, '$1');
}

function addTitle(labels: Labels, title: string): Labels {
  return countWords(title) > MOST_TITLE_WORDS && !ADDRESS.test(title)
    ? { ...labels, rest: title }
    : { ...labels, originalTitle: title };
}

/** An original title without what is said behind it of its translation. */
function withoutNote(value: string): string {
  const last = [...value.matchAll(BEHIND_TITLE)].at(-1);
  if (last === undefined || !isTranslationNote(value.slice(last.index))) return value;
  return value.slice(0, last.index).trim();
}
