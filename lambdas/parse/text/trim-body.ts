import { isTranslationNote } from '../provenance/is-translation-note.ts';
import { countUses, readTelling } from './count-uses.ts';
import type { PageLine } from './page-line.ts';

/** Where an article itself begins. */
const LEAST_LEAD_WORDS = 20;
const SENTENCE_END = /[.!?。！？؟]["”»’)」』）]{0,2}$/u;
const LEAST_STANDFIRST_WORDS = 8;
/** A tail holds no larger share of an article's words. */
const MOST_TAIL_SHARE = 0.12;
/** Words that a tail has in common with its article are hardly more by chance. */
const MOST_SHARED = 2;

/**
 * Takes off an article what is about something else: lines between its headline and its first paragraph, and what stands below
 * a line of furniture near its end.
 *
 * What a line is about its words tell, as far as the rest of the article uses them too.
 */
export function trimBody(lines: readonly PageLine[]): PageLine[] {
  const whole = dropSmallPrint(lines.slice(0, findTail(lines)));
  const uses = countUses(whole);
  const lead = whole.findIndex(isLead);
  return whole.filter((line, at) => at >= lead || isAboutArticle(line, { uses, next: whole[at + 1] }));
}

/** What small print speaks of: the page and its texts, their authors, trading and its risk. */
const SMALL_PRINT =
  /(?<!\p{L})(?:contents?|contenus?|articles?|textes?|texts?|stories|posts?|messages?|billets?|authors?|auteurs?|rédacteurs?|outsiders|third|tiers|part(?:y|ies)|partners?|partenaires?|translat\p{L}*|tradui\p{L}*|traduction\p{L}*|responsib\p{L}*|responsab\p{L}*|liab\p{L}*|advice|conseils?|risks?|risques?|volatil\p{L}*|trad(?:e|ing|ers?)|CFDs?|investor\p{L}*|invest(?:ing|ment)?|investir|opinions?|views?|platform|plateforme|mirrored|reprend|relaie|republish\p{L}*|homework|warranty|garantie|mistakes|erreurs)(?!\p{L})/giu;
/** So many different words of it in a line that has next to nothing to do with its article. */
const LEAST_PRINT_WORDS = 2;
const MOST_PRINT_LINES = 3;
/** Shorter words are in every text. */
const MOST_SMALL_WORD = 4;
/** A longer last paragraph is an article's. */
const MOST_PRINT_LENGTH = 60;

/** Takes off small print that stands right behind an article: of other words than it, and of the page. */
function dropSmallPrint(lines: readonly PageLine[]): readonly PageLine[] {
  let end = lines.length;
  for (const line of lines.slice(1).slice(-MOST_PRINT_LINES).toReversed()) {
    if (!isSmallPrint(line, lines.slice(0, end - 1))) break;
    end -= 1;
  }
  return lines.slice(0, end);
}

function isSmallPrint({ text, words }: PageLine, above: readonly PageLine[]): boolean {
  if (words > MOST_PRINT_LENGTH || words < LEAST_STANDFIRST_WORDS || !SENTENCE_END.test(text)) return false;
  const print = new Set((text.match(SMALL_PRINT) ?? []).map((word) => word.toLowerCase()));
  if (print.size < LEAST_PRINT_WORDS) return false;
  const uses = countUses(above);
  const own = new Set(readTelling([...print].join(' ')));
  const shared = new Set(readTelling(text).filter((word) => word.length > MOST_SMALL_WORD && !own.has(word) && uses.has(word)))
    .size;
  return shared <= MOST_SHARED;
}

/** Whether a line is one with which an article begins. */
export function isLead({ words, text, kind }: PageLine): boolean {
  return kind === undefined && words >= LEAST_LEAD_WORDS && SENTENCE_END.test(text);
}

interface HeadContext {
  readonly uses: ReadonlyMap<string, number>;
  readonly next: PageLine | undefined;
}

/** Whether a line above the first paragraph is the article's: a sentence, a standfirst, or a list and its heading. */
function isAboutArticle({ text, words, isItem }: PageLine, { uses, next }: HeadContext): boolean {
  if (isTranslationNote(text)) return false;
  if (isItem || next?.isItem || (words > 4 && SENTENCE_END.test(text))) return true;
  return words >= LEAST_STANDFIRST_WORDS && readTelling(text).some((word) => Number(uses.get(word)) > 1);
}

/** Where what follows is short and has hardly a word in common with what stands before. */
function findTail(lines: readonly PageLine[]): number {
  const total = lines.reduce((sum, { words }) => sum + words, 0);
  const seen = new Set<string>();
  let words = 0;
  let tail = lines.length;
  const gaps: number[] = [];
  for (const [at, line] of [...lines.entries()].toReversed()) {
    words += line.words;
    if (words > total * MOST_TAIL_SHARE) break;
    if (line.kind !== undefined || line.isRow) gaps.push(at);
  }
  if (gaps.length === 0) return tail;
  const first = Math.min(...gaps);
  const uses = countUses(lines.slice(0, first));
  for (const gap of gaps) {
    for (const { text } of lines.slice(gap, tail))
      for (const word of readTelling(text)) if (Number(uses.get(word)) > 1) seen.add(word);
    if (seen.size > MOST_SHARED) break;
    tail = gap;
  }
  return tail;
}
