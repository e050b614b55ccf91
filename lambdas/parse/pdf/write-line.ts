import type { TextRun } from './text-run.ts';

/** In sizes of the letters: a gap between runs that is wider stands for a blank. */
const BLANK = 0.18;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LETTER = /\p{L}/u;
const NUMBER = /\p{N}/u;
/** Blanks, words with what stands inside them, and signs one by one. */
const TOKENS = /\s+|[\p{L}\p{N}\p{M}]+(?:[-.,:/'’&+@_]{1,3}[\p{L}\p{N}\p{M}]+)*%?|\S/gu;
/** What follows a number and is read after it. */
const UNIT = /^(?:[kMGT]?W[hp]?|[kMGTP]B|[kc]?m|ha|USD|EUR|GBP|AED|SAR|QAR|KWD|EGP|bps?|x)$/u;
/**
 * Forms that a letter takes by its neighbours, letters drawn as one, and the radicals of dictionaries, which fonts draw as the
 * characters they are, stand for those; signs of vertical writing for those of any.
 */
const FORMS = /[\u2f00-\u2fd5\uf900-\ufad9\ufe10-\ufe19\ufe30-\ufe44\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdfb\ufe70-\ufefc]/gu;
/** Radicals for which Unicode does not say so. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  '⺟母 ⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻒長 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const RADICAL = /[\u2e80-\u2ef3]/gu;
const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\u30a0-\\u30ff\\u3000-\\u303f\\uff01-\\uff65';
/** Scripts that set no words apart get blanks where a line was stretched. */
const BLANK_IN_CJK = new RegExp(`(?<=[${CJK}]) (?=[${CJK}])`, 'gu');
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
  '{': '}',
  '}': '{',
};

/** A word or a sign, and the direction in which it is read by itself. */
interface Token {
  readonly text: string;
  readonly kind: 'right' | 'left' | 'number' | 'neutral';
}

/**
 * The text of a line from the runs that stand on it, in the order of reading.
 *
 * Runs are drawn where they are seen. In a line of Arabic or Hebrew the words follow each other from right to left, and what
 * it has of other scripts and numbers from left to right within it.
 *
 * @param runs of one line
 */
export function writeLine(runs: readonly TextRun[]): string {
  const tokens: Token[] = [];
  let end: number | undefined;
  for (const { text, x, width, size } of runs.toSorted((a, b) => a.x - b.x)) {
    if (end !== undefined && x - end > size * BLANK) tokens.push({ text: ' ', kind: 'neutral' });
    tokens.push(...readTokens(text));
    end = Math.max(end ?? x, x + width);
  }
  const isArabic = tokens.some(({ kind }) => kind === 'right');
  return (isArabic ? readBackwards(tokens) : tokens)
    .map(({ text }) => text)
    .join('')
    .replace(FORMS, (form) => form.normalize('NFKC'))
    .replace(RADICAL, (radical) => RADICALS.get(radical) ?? radical)
    .replace(/\s+/gu, ' ')
    .replace(BLANK_IN_CJK, '')
    .trim();
}

/** A run with letters from right to left is in the order of reading by itself. */
function readTokens(text: string): Token[] {
  if (RIGHT_TO_LEFT.test(text)) return [{ text, kind: 'right' }];
  return [...text.matchAll(TOKENS)].map(([token]) => ({ text: token, kind: findKind(token) }));
}

function findKind(text: string): Token['kind'] {
  if (LETTER.test(text)) return 'left';
  return NUMBER.test(text) ? 'number' : 'neutral';
}

/** Words as seen from left to right, put as they are read where the line runs from right to left. */
function readBackwards(seen: readonly Token[]): Token[] {
  const read: Token[] = [];
  for (let at = seen.length - 1; at >= 0; at -= 1) {
    const start = findStart(seen, at);
    const run = seen.slice(start, at + 1);
    read.push(...(run.length > 1 ? run : run.map(mirror)));
    at = start;
  }
  return read;
}

/** Where the words begin that are read from left to right and of which the last is at `end`. */
function findStart(seen: readonly Token[], end: number): number {
  let start = end;
  let gap = '';
  for (let at = end - 1; at >= 0 && isForeign(seen[start]); at -= 1) {
    const token = seen[at];
    if (token?.kind === 'neutral') gap = token.text + gap;
    else if (token === undefined || !isForeign(token) || !isJoined(token, { gap, next: seen[start] })) break;
    else {
      start = at;
      gap = '';
    }
  }
  return start;
}

function isForeign(token: Token | undefined): boolean {
  return token?.kind === 'left' || token?.kind === 'number';
}

/** Whether two words with a gap between are read in the order in which they are seen. */
function isJoined({ kind, text }: Token, { gap, next }: { gap: string; next: Token | undefined }): boolean {
  if (/[()[\]«»{}،؛؟]/u.test(gap)) return false;
  if (!/\s/u.test(gap)) return true;
  // A number and the unit after it are each a word of the line; two numbers are too.
  return kind === 'left' ? next?.kind === 'left' || !UNIT.test(text) : next?.kind === 'left';
}

function mirror(token: Token): Token {
  return token.kind === 'neutral'
    ? { ...token, text: token.text.replace(/[()[\]«»{}]/gu, (sign) => String(MIRRORED[sign])) }
    : token;
}
