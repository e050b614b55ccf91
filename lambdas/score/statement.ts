import type { ClaimField, ClaimOf, Evidence, SourcedReport } from '../deal/claim.ts';
import { zoneConfidence } from './credibility.ts';

/** A claim about one of these fields, together with the report that makes it. */
export interface Statement<F extends ClaimField = ClaimField> {
  readonly claim: ClaimOf<F>;
  readonly report: SourcedReport;
}

/** What the order of statements looks at: where a claim stands, and in which report. */
interface Placed {
  readonly claim: Evidence;
  readonly report: SourcedReport;
}

/** The day a report speaks for: when it was published or, undated, when it first arrived. `YYYY-MM-DD`. */
export function reportDate({ publishedAt, arrivedAt }: Pick<SourcedReport, 'publishedAt' | 'arrivedAt'>): string {
  return (publishedAt ?? arrivedAt).slice(0, 10);
}

/**
 * All statements about one field, the ones to believe first in front: a correction before all, from an original before a translation, by zone, by
 * reliability of the source, the later report first. Comments and boilerplate never count. No order of arrival decides.
 *
 * Zone goes before reliability, and neither asks how often a thing is said: a wrong figure is repeated as easily as a right one.
 */
export function statementsOf<F extends ClaimField>(reports: readonly SourcedReport[], field: F): Statement<F>[] {
  const statements: Statement<F>[] = [];
  for (const report of reports) {
    const claims = report.claims.filter((claim) => claim.field === field) as ClaimOf<F>[];
    statements.push(...claims.map((claim) => ({ claim, report })));
  }
  return statements.filter((statement) => confidenceOf(statement) > 0).sort(compareStatements);
}

/** Extraction confidence of a statement, in `[0, 1]`. */
export function confidenceOf({ claim, report }: Placed): number {
  return zoneConfidence(claim.zone, report.machineTranslated || isRepublished(report));
}

/** Whoever takes an article from elsewhere writes a headline of its own over it. */
function isRepublished({ sources }: SourcedReport): boolean {
  return sources.some(({ role }) => role === 'republisher');
}

const ZONE_ORDER = ['correction', 'original_title', 'title', 'lead', 'body', 'quote', 'caption', 'comment', 'boilerplate'];

/** What puts one statement before another, the strongest first: the first of these in which two differ decides between them. */
const CRITERIA = [
  { name: 'correction', compare: (a: Placed, b: Placed) => Number(isCorrection(b)) - Number(isCorrection(a)) },
  {
    name: 'original',
    compare: (a: Placed, b: Placed) => Number(a.report.machineTranslated) - Number(b.report.machineTranslated),
  },
  { name: 'confidence', compare: (a: Placed, b: Placed) => confidenceOf(b) - confidenceOf(a) },
  { name: 'zone', compare: (a: Placed, b: Placed) => ZONE_ORDER.indexOf(a.claim.zone) - ZONE_ORDER.indexOf(b.claim.zone) },
  { name: 'reliability', compare: (a: Placed, b: Placed) => b.report.reliability - a.report.reliability },
  { name: 'later', compare: (a: Placed, b: Placed) => compareText(reportDate(b.report), reportDate(a.report)) },
  { name: 'report', compare: (a: Placed, b: Placed) => compareReports(a.report, b.report) },
  { name: 'place', compare: (a: Placed, b: Placed) => a.claim.start - b.claim.start || a.claim.end - b.claim.end },
] as const;

/** Whether somebody corrects the deal rather than an article telling of it. */
export function isCorrection({ claim }: Pick<Placed, 'claim'>): boolean {
  return claim.zone === 'correction';
}

/** What decided which of two statements is believed. */
export type Criterion = (typeof CRITERIA)[number]['name'];

/** The criterion that puts one of two statements before the other; undefined for two of one place in one report. */
export function findCriterion(a: Placed, b: Placed): Criterion | undefined {
  return CRITERIA.find(({ compare }) => compare(a, b) !== 0)?.name;
}

function compareStatements(a: Placed, b: Placed): number {
  for (const { compare } of CRITERIA) {
    const order = compare(a, b);
    if (order !== 0) return order;
  }
  return 0;
}

/** By day, then by content: an order that is the same whatever came first. */
export function compareReports(a: SourcedReport, b: SourcedReport): number {
  return compareText(reportDate(a), reportDate(b)) || compareText(a.articleId, b.articleId) || a.index - b.index;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
