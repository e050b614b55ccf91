import type { Article } from '../deal/article.ts';
import type { SourcedReport } from '../deal/claim.ts';
import type { Deal } from '../deal/deal.ts';
import type { UnreadableReason } from '../deal/errors.ts';
import { placeOf, type ReportRef } from '../deal/place-of.ts';
import type { ArticleFailure, ClassifiedArticle } from '../deal/ports.ts';
import type { Verdict } from '../deal/taxonomy.ts';
import type { Settings } from '../settings.ts';
import { groupReports, type ReportGroup } from './group-reports.ts';
import { latestDate, scoreImportance } from './importance.ts';
import { mergeDeals } from './merge-deals.ts';

/** A file given to `read`: its articles, or why it has none. */
export type FileRead =
  | { readonly file: string; readonly articles: readonly ClassifiedArticle[]; readonly failures?: readonly ArticleFailure[] }
  | { readonly file: string; readonly reason: UnreadableReason; readonly message: string };

type ReadDeal = Omit<Deal, 'sources' | 'evidence' | 'merged' | 'history' | 'settled' | 'corrections'> & {
  readonly importance: number;
  readonly evidence: readonly Omit<Deal['evidence'][number], 'articleId'>[];
};
type ReadArticle = Omit<Article, 'id' | 'sketch' | 'zones'> & {
  readonly verdict: Verdict;
  readonly relevance: number;
  readonly deals: readonly ReadDeal[];
};

/** What Offtake makes of one file: the contract for evaluation. */
export type Reading =
  | {
      readonly file: string;
      readonly outcome: 'read';
      readonly articles: readonly ReadArticle[];
      readonly failures?: readonly ArticleFailure[];
    }
  | { readonly file: string; readonly outcome: 'unreadable'; readonly reason: UnreadableReason; readonly message: string };

interface ReadingOptions {
  /** ISO 8601: when the files count as arrived. */
  readonly arrivedAt: string;
  readonly weights: Settings['importance'];
}

/**
 * The readings of a set of files. Their reports meet, so that two files about one deal show its one key; everything else
 * of a deal is what the one article says, scored as on the day of its report.
 */
export function composeReadings(files: readonly FileRead[], { arrivedAt, weights }: ReadingOptions): Reading[] {
  const findGroup = meetReports(files, arrivedAt);
  return files.map((file) => {
    if ('reason' in file) return { file: file.file, outcome: 'unreadable', reason: file.reason, message: file.message };
    const articles = file.articles.map((classified) => {
      const { id: _id, sketch: _sketch, zones: _zones, ...article } = classified.article;
      const { verdict, relevance } = classified;
      const reports = sourceReports(classified, arrivedAt);
      const deals = reports.map((report) => readDeal(report, { key: findGroup(report)?.key, weights }));
      return { ...article, verdict, relevance, deals };
    });
    return { file: file.file, outcome: 'read', articles, ...(file.failures && { failures: file.failures }) };
  });
}

/** The reports of an article, as they would be stored on its arrival. */
export function sourceReports({ reports, source }: ClassifiedArticle, arrivedAt: string): SourcedReport[] {
  return reports.map((report) => ({ ...report, ...source, arrivedAt }));
}

/** Finds the reports that tell of the deal of any one, itself included, when those of all files are seen together. */
export function meetReports(files: readonly FileRead[], arrivedAt: string): (report: ReportRef) => ReportGroup | undefined {
  const reports = files
    .flatMap((file) => ('articles' in file ? file.articles : []))
    .flatMap((one) => sourceReports(one, arrivedAt));
  const groups = new Map<string, ReportGroup>();
  for (const group of groupReports(reports)) for (const report of group.reports) groups.set(placeOf(report), group);
  return (report) => groups.get(placeOf(report));
}

function readDeal(
  report: SourcedReport,
  { key, weights }: { key: string | undefined; weights: Settings['importance'] },
): ReadDeal {
  const [deal] = mergeDeals([report]) as [Deal];
  const { sources: _sources, merged: _merged, history: _history, settled: _settled, corrections: _corrections, ...told } = deal;
  const { evidence, ...fields } = told;
  const importance = scoreImportance(deal, { asOf: latestDate(deal), weights }).value;
  return {
    ...fields,
    ...(key !== undefined && { key }),
    importance,
    evidence: evidence.map(({ articleId: _articleId, ...rest }) => rest),
  };
}
