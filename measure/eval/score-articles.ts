/** What people say stands on a page; null where the page does not say it. */
export interface ArticleLabel {
  readonly file: string;
  readonly body: string;
  readonly title?: string | null;
  readonly author?: string | null;
  readonly date?: string | null;
  /** Passages that belong into the article, and passages that do not. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** What a reader found on a page. */
export interface ArticleReading {
  /** May begin with the title and the original title. */
  readonly text: string;
  readonly title?: string | undefined;
  readonly originalTitle?: string | undefined;
  readonly byline?: string | undefined;
  readonly publishedAt?: string | undefined;
}

/** Shares in `[0, 1]`, numbers where they say so. */
export interface ArticleScores {
  readonly pages: number;
  readonly unread: number;
  /** Mean over the pages of the F1 of words, and of its parts. */
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly with: number;
  readonly without: number;
  readonly title: number;
  readonly author: number;
  readonly date: number;
  readonly spuriousAuthors: number;
  readonly spuriousDates: number;
}

/** A title of fewer characters must be the label's to the letter. */
const SHORT_TITLE = 12;
/** Two texts are alike if the one is in the other and has so large a share of it. */
const LIKE = 0.45;

/**
 * Scores readings of pages against labels: the body as a bag of words, facts as right or not, facts that no label has as spurious.
 *
 * @param readings by file; a file without one counts as unread, with nothing right
 */
export function scoreArticles(
  labels: readonly ArticleLabel[],
  readings: ReadonlyMap<string, ArticleReading | undefined>,
): ArticleScores {
  const pages = labels.map((label) => scorePage(label, readings.get(label.file)));
  const shareOf = (judge: (page: PageScore) => readonly boolean[]) => {
    const judged = pages.flatMap(judge);
    return judged.length === 0 ? 1 : judged.filter(Boolean).length / judged.length;
  };
  return {
    pages: labels.length,
    unread: labels.filter(({ file }) => readings.get(file) === undefined).length,
    f1: mean(pages.map(({ body }) => body.f1)),
    precision: mean(pages.map(({ body }) => body.precision)),
    recall: mean(pages.map(({ body }) => body.recall)),
    with: shareOf((page) => page.with),
    without: shareOf((page) => page.without),
    title: shareOf(({ title }) => present(title)),
    author: shareOf(({ author }) => present(author)),
    date: shareOf(({ date }) => present(date)),
    spuriousAuthors: pages.filter(({ hasSpuriousAuthor }) => hasSpuriousAuthor).length,
    spuriousDates: pages.filter(({ hasSpuriousDate }) => hasSpuriousDate).length,
  };
}

interface PageScore {
  readonly body: Overlap;
  readonly with: readonly boolean[];
  readonly without: readonly boolean[];
  /** Undefined where the label has none. */
  readonly title: boolean | undefined;
  readonly author: boolean | undefined;
  readonly date: boolean | undefined;
  readonly hasSpuriousAuthor: boolean;
  readonly hasSpuriousDate: boolean;
}

function scorePage(label: ArticleLabel, reading: ArticleReading | undefined): PageScore {
  const text = flatten(reading?.text ?? '');
  const holds = (passage: string) => text.includes(flatten(passage));
  const day = readDay(label.date);
  const found = readDay(reading?.publishedAt);
  return {
    body: measureOverlap(listWords(cutTitles(reading)), listWords(label.body)),
    with: (label.with ?? []).map(holds),
    without: (label.without ?? []).map((passage) => !holds(passage)),
    title: label.title ? isSameTitle(toPlain(reading?.title), toPlain(label.title)) : undefined,
    author: label.author
      ? toPlain(reading?.byline) !== '' && isAlike(toPlain(reading?.byline), toPlain(label.author))
      : undefined,
    date: day === undefined ? undefined : found === day,
    hasSpuriousAuthor: !label.author && Boolean(reading?.byline),
    hasSpuriousDate: day === undefined && found !== undefined,
  };
}

/** The text of a reading without the titles that it begins with. */
function cutTitles(reading: ArticleReading | undefined): string {
  let text = reading?.text ?? '';
  for (const title of [reading?.title, reading?.originalTitle]) {
    if (title && text.startsWith(title)) text = text.slice(title.length).trimStart();
  }
  return text;
}

interface Overlap {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

function measureOverlap(found: readonly string[], wanted: readonly string[]): Overlap {
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(word, count - 1);
  }
  const precision = found.length === 0 ? 0 : common / found.length;
  const recall = wanted.length === 0 ? 0 : common / wanted.length;
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function listWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function flatten(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

function toPlain(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim();
}

function isSameTitle(found: string, wanted: string): boolean {
  return found !== '' && (found === wanted || (found.length > SHORT_TITLE && isAlike(found, wanted)));
}

function isAlike(a: string, b: string): boolean {
  return (a.includes(b) || b.includes(a)) && Math.min(a.length, b.length) >= LIKE * Math.max(a.length, b.length);
}

/** The day of a date in any form that JavaScript reads; of a month its first. */
function readDay(date: string | null | undefined): string | undefined {
  const [iso] = /\d{4}-\d{2}-\d{2}/.exec(date ?? '') ?? [];
  if (iso !== undefined) return iso;
  const time = Date.parse(`${date} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function present(value: boolean | undefined): boolean[] {
  return value === undefined ? [] : [value];
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
