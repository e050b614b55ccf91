import type { SourcedReport } from '../deal/claim.ts';
import { compareSketches, readSketch, SKETCH_LENGTH } from '../deal/sketch.ts';

/** Texts that have so much in common are one article, printed with changes. */
const LEAST_ALIKE = 0.6;
/** So many values of two sketches in a row are the same in one place or more: 0.89 of pairs that are alike by 0.6, 0.9997 by 0.8. */
const BAND = 4;
/** Texts that share a band by chance are few; who makes many gains nothing by it. */
const MOST_COMPARED = 16;
const UNKNOWN_ROOT = 'unknown';

/** An article that is no copy of one before it. */
interface Original {
  readonly articleId: string;
  readonly sketch: Uint16Array | undefined;
}

/**
 * Links reports of one article that reached us more than once: in another format, reprinted, or changed a little.
 *
 * Each keeps what it claims. Those of copies name the article they are a copy of, and all of one article share a root source, the
 * first that is known: a page and the mail that forwards it do not confirm each other.
 *
 * @param reports in order of time; the first of an article's is the original
 */
export function linkCopies(reports: readonly SourcedReport[]): SourcedReport[] {
  const originals = findOriginals(reports);
  const originalOf = ({ articleId }: SourcedReport) => originals.get(articleId) ?? articleId;
  const roots = new Map<string, string>();
  for (const report of reports) {
    if (report.rootSource === UNKNOWN_ROOT || roots.has(originalOf(report))) continue;
    roots.set(originalOf(report), report.rootSource);
  }
  const copied = new Set([...originals].filter(([id, original]) => id !== original).map(([, original]) => original));
  return reports.map((report) => {
    const original = originalOf(report);
    if (!copied.has(original)) return report;
    const rootSource = roots.get(original) ?? UNKNOWN_ROOT;
    return { ...report, rootSource, ...(original !== report.articleId && { copyOf: original }) };
  });
}

/** The original of each article, by id; an original is its own. */
function findOriginals(reports: readonly SourcedReport[]): Map<string, string> {
  const found = new Map<string, string>();
  const byIdentity = new Map<string, string>();
  const byBand = new Map<string, Original[]>();
  for (const { articleId, identity, sketch } of reports) {
    if (found.has(articleId)) continue;
    const values = sketch === undefined ? undefined : readSketch(sketch);
    const bands = values === undefined ? [] : listBands(values);
    const same = identity === undefined ? undefined : byIdentity.get(identity);
    const original =
      same ??
      findAlike(
        values,
        bands.map((band) => byBand.get(band) ?? []),
      ) ??
      articleId;
    found.set(articleId, original);
    if (identity !== undefined && same === undefined) byIdentity.set(identity, original);
    if (original !== articleId) continue;
    for (const band of bands) {
      const others = byBand.get(band) ?? [];
      if (others.length < MOST_COMPARED) byBand.set(band, [...others, { articleId, sketch: values }]);
    }
  }
  return found;
}

function findAlike(values: Uint16Array | undefined, near: readonly (readonly Original[])[]): string | undefined {
  const isAlike = ({ sketch }: Original) =>
    values !== undefined && sketch !== undefined && compareSketches(values, sketch) >= LEAST_ALIKE;
  for (const originals of near) {
    const alike = originals.find(isAlike);
    if (alike !== undefined) return alike.articleId;
  }
  return undefined;
}

/** Runs of values with their places. */
function listBands(values: Uint16Array): string[] {
  return Array.from({ length: SKETCH_LENGTH / BAND }, (_, at) => `${at}:${values.subarray(at * BAND, (at + 1) * BAND).join()}`);
}
