import { findLexicon } from '../../lambdas/classify/languages/find-lexicon.ts';
import type { Claim, SourcedReport } from '../../lambdas/deal/claim.ts';
import type { ClassifiedArticle } from '../../lambdas/deal/ports.ts';
import type { ReportGroup } from '../../lambdas/score/group-reports.ts';
import { type FileRead, meetReports, sourceReports } from '../../lambdas/score/reading.ts';
import type { Settings } from '../../lambdas/settings.ts';
import { describeValue, listNames } from './describe-value.ts';
import type { Told } from './entry.ts';
import { explainDeal } from './explain-deal.ts';
import { explainScores } from './explain-scores.ts';
import type { ArticleView, ClaimView, DealPart, DealView, Explanation, FieldView } from './explanation.ts';
import { listFacts } from './list-facts.ts';
import { listRows } from './list-rows.ts';
import { type NumberedClaim, numberClaims } from './number-claims.ts';
import { LIST, toWords } from './words.ts';

/** A file that was read, with the page of each of its articles beside it. */
export interface ReadPages {
  readonly read: FileRead;
  readonly pages: readonly (readonly string[])[];
}

interface ExplainOptions {
  /** ISO 8601: when the files count as arrived. */
  readonly arrivedAt: string;
  readonly weights: Settings['importance'];
}

interface Context extends ExplainOptions {
  readonly findGroup: ReturnType<typeof meetReports>;
  /** The file that each article was read from first. */
  readonly files: ReadonlyMap<string, string>;
}

/** How each of a set of files was read. Their reports meet, as in `composeReadings`. */
export function buildExplanations(files: readonly ReadPages[], options: ExplainOptions): Explanation[] {
  const reads = files.map(({ read }) => read);
  const context = { ...options, findGroup: meetReports(reads, options.arrivedAt), files: listFiles(reads) };
  return files.map(({ read, pages }) => {
    if ('reason' in read) return { file: read.file, summary: describeUnreadable(read), articles: [] };
    const articles = read.articles.map((classified, at) => explainArticle(classified, { page: pages[at] ?? [], at, context }));
    return { file: read.file, summary: describeArticles(read.articles), articles };
  });
}

function describeArticles(articles: readonly ClassifiedArticle[]): string {
  const deals = articles.filter(({ verdict }) => verdict === 'deal').length;
  if (articles.length === 1) return deals === 1 ? 'One article, which tells of a deal.' : 'One article, and no deal.';
  return `${articles.length} articles, ${deals === 0 ? 'none' : deals} with a deal.`;
}

function describeUnreadable({ file, reason, message }: Extract<FileRead, { reason: unknown }>): string {
  const why = message.replace(`Cannot read drop "${file}": `, '').replace(`${reason}, `, '');
  return `Unreadable (${reason}): ${why}.`;
}

function listFiles(reads: readonly FileRead[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const read of reads) {
    for (const { article } of 'articles' in read ? read.articles : [])
      if (!files.has(article.id)) files.set(article.id, read.file);
  }
  return files;
}

interface Place {
  readonly page: readonly string[];
  readonly at: number;
  readonly context: Context;
}

function explainArticle(classified: ClassifiedArticle, { page, at, context }: Place): ArticleView {
  const { article } = classified;
  const reports = sourceReports(classified, context.arrivedAt);
  const claims = numberClaims(reports);
  return {
    ...{ number: at + 1, title: article.title, verdict: describeVerdict(classified), facts: listFacts(classified) },
    ...(article.language !== 'und' && { language: article.language }),
    ...listRows(article, page, { claims, names: listNames(reports) }),
    deals: reports.map((report) => explainReport(report, { claims, context })),
  };
}

/** What the article was found to be, and what that follows from. */
function describeVerdict({ verdict, relevance, reports, article }: ClassifiedArticle): string {
  const scored = `relevance ${relevance}`;
  if (verdict === 'deal') return `A deal: ${scored}, which is above 60.`;
  if (verdict === 'maybe') return `Perhaps a deal: ${scored}, from 50 to 60. It is shown to the operator only.`;
  if (!findLexicon(article.language)) return 'No deal: there is no lexicon of its language, so nothing but its source was read.';
  const why = reports.length > 0 ? `what it tells of one has ${scored}, which is below 50` : 'nothing in it reads as one';
  return verdict === 'signal'
    ? `No deal, but a signal: ${why}; its title tells of what matters all the same.`
    : `No deal: ${why}.`;
}

function explainReport(
  report: SourcedReport,
  { claims, context }: { claims: readonly NumberedClaim[]; context: Context },
): DealView {
  const group = context.findGroup(report);
  const own: DealPart = { title: 'What this article says', fields: viewFields([report], { claims, context }) };
  return {
    title: group?.key ?? report.partiesKey,
    parts: [own, ...(group ? listMet(report, group, { claims, context }) : [])],
    scores: explainScores(report, context.weights),
  };
}

/** The deal as all files together tell it, where others tell of it too. */
function listMet(
  report: SourcedReport,
  { reports }: ReportGroup,
  told: { claims: readonly NumberedClaim[]; context: Context },
): DealPart[] {
  const others = reports.filter(({ articleId }) => articleId !== report.articleId);
  if (others.length === 0) return [];
  const files = new Set(others.map(({ articleId }) => told.context.files.get(articleId) ?? articleId));
  return [
    {
      title: 'What the files say together',
      note: `Also told in ${LIST.format(files)}. From all of these the pipeline would compute one deal.`,
      fields: viewFields(reports, told),
    },
  ];
}

function viewFields(
  reports: readonly SourcedReport[],
  { claims, context }: { claims: readonly NumberedClaim[]; context: Context },
): FieldView[] {
  const names = listNames(reports);
  const numbers = new Map(claims.map(({ number, claim, report }) => [placeOf(report, claim), number]));
  const view = ({ claim, report, standing, fate }: Told): ClaimView => {
    const number = numbers.get(placeOf(report, claim));
    const file = number === undefined ? context.files.get(report.articleId) : undefined;
    return {
      ...(number !== undefined && { number }),
      ...(file !== undefined && { file }),
      quote: claim.quote,
      ...(report.language !== 'und' && { language: report.language }),
      said: `${toWords(claim.zone)} · ${toWords(claim.modality)} · ${describeValue(claim, names)}`,
      ...{ standing, fate },
    };
  };
  return explainDeal(reports).map(({ label, entries }) => ({
    label,
    entries: entries.map(({ value, how, told }) => ({ value, how, claims: told.map(view) })),
  }));
}

/** The same for one article read twice, from two files. */
function placeOf({ articleId, index, claims }: SourcedReport, claim: Claim): string {
  return `${articleId}#${index}#${claims.indexOf(claim)}`;
}
