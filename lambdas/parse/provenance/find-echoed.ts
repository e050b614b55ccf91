import { hasName, isMenuWord, isSiteName } from './site-names.ts';

/** A site names itself among its first lines. */
const HEAD_LINES = 6;
const MOST_WORDS = 5;
/** Beginnings and ends of parts of a line. */
const EDGE = /^[^\p{L}\p{N}]{1,6}|[^\p{L}\p{N}]{1,6}$/gu;
const PARTS = /\s?[|·•—–›»«/:<>()[\]"“”]\s?|\s{2,}|\s-\s/u;
const CAPITAL = /^(?:[LlDd]['’])?[\p{Lu}\p{Lo}\p{N}]/u;
/** A word alone may be that of a section, which headings and links repeat too. */
const PLAIN_WORD = /^\p{Lu}(?:[\p{Ll}-]*|[\p{Lu}-]*)$/u;
const LEAST_PLAIN_ECHOES = 2;
/** A line of so many parts is a menu. */
const LEAST_ENTRIES = 3;
const SMALL_WORD = /(?<![\p{L}\p{N}'’.])\p{Ll}/u;

/** The words of a page in which a name is looked for. */
interface EchoWords {
  /** Above the headline, and below the article, without what readers wrote. */
  readonly head: readonly string[];
  readonly foot: readonly string[];
  /** Whether a name is an ordinary word, somebody else's, or whom the article is about. */
  isTaken(name: string): boolean;
}

/**
 * The name of a site by its repetition: some words with capitals among the first lines of a page that stand below the article
 * once more. Of several beginnings and ends of one line that do, the one that is repeated most, and of those the longest.
 */
export function findEchoed({ head, foot, isTaken }: EchoWords): string | undefined {
  // Menus repeat what they like.
  const below = foot.filter((line) => SMALL_WORD.test(line)).map((line) => ({ line, lower: line.toLowerCase() }));
  for (const [at, line] of head.slice(0, HEAD_LINES).entries()) {
    const others = [...head.slice(0, at), ...head.slice(at + 1)].map((other) => other.toLowerCase());
    const [best] = listRuns(line)
      .map((name) => ({
        name,
        echoes: countEchoes(name, below),
        more: others.filter((other) => hasName(other, name)).length,
      }))
      .filter(({ name, echoes }) => echoes >= (PLAIN_WORD.test(name) ? LEAST_PLAIN_ECHOES : 1) && !isTaken(name))
      .toSorted((a, b) => b.echoes + b.more - a.echoes - a.more || b.name.length - a.name.length);
    if (best !== undefined) return best.name;
  }
  return undefined;
}

/** Runs of words in a part of a line that begin and end with a capital. */
function listRuns(line: string): string[] {
  const parts = line.split(PARTS);
  return parts.flatMap((part) => {
    const words = part.replace(EDGE, '').split(/\s/u).slice(0, 12);
    return words.flatMap((first, from) =>
      CAPITAL.test(first)
        ? words
            .slice(from, from + MOST_WORDS)
            .flatMap((last, to) => (CAPITAL.test(last) ? [words.slice(from, from + to + 1).join(' ')] : []))
            .map((run) => run.replace(EDGE, ''))
            .filter((run) => isSiteName(run) && !isMenuWord(run) && !(parts.length >= LEAST_ENTRIES && PLAIN_WORD.test(run)))
        : [],
    );
  });
}

/** Lines below the article that have a name with a capital, as names are written. */
function countEchoes(name: string, below: readonly { readonly line: string; readonly lower: string }[]): number {
  return below.filter(({ line, lower }) => {
    const place = lower.indexOf(name.toLowerCase());
    return place !== -1 && hasName(lower, name) && CAPITAL.test(line.slice(place));
  }).length;
}
