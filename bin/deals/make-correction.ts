import { createHash } from 'node:crypto';
import { DynamoDeals } from '../../lambdas/adapters/dynamo-deals.ts';
import { S3Objects } from '../../lambdas/adapters/s3-objects.ts';
import { readCorrection } from '../../lambdas/classify/read-correction.ts';
import type { Article } from '../../lambdas/deal/article.ts';
import type { ClassifiedArticle } from '../../lambdas/deal/ports.ts';
import { recomputeDeals } from '../../lambdas/score/recompute-deals.ts';
import type { Connection } from '../../local/connection.ts';
import type { FoundDeal } from './find-deal.ts';

interface CorrectionOptions {
  /** `field=value`; see `readCorrection`. */
  readonly text: string;
  readonly because: string;
  /** ISO 8601. */
  readonly madeAt: string;
}

const CORRECTIONS = 'corrections/';
/** By so many reports a correction finds its deal, whatever becomes of its key and of some of them. */
const MOST_NAMED = 20;

/**
 * Keeps a correction of a deal, and computes the deal anew. It is kept like an article and its report: what is corrected stands in the table with its quote and its
 * reason, and the next edition tells of it. The same correction made twice is one.
 *
 * @throws {RangeError} if the field or its value cannot be read
 */
export async function makeCorrection(
  { s3, dynamodb, names }: Connection,
  { deal, reports }: FoundDeal,
  { text, because, madeAt }: CorrectionOptions,
): Promise<void> {
  const claim = readCorrection(text, deal.legs[0]);
  const told = reports.filter(({ corrects: other }) => other === undefined);
  const corrects = told.slice(0, MOST_NAMED).map(({ articleId, index }) => ({ articleId, index }));
  const partiesKey = told[0]?.partiesKey ?? '';
  const id = createHash('sha256')
    .update(JSON.stringify([partiesKey, corrects[0], text, because]))
    .digest('hex')
    .slice(0, 32);
  const article: Article = {
    ...{ id, title: because, sources: [], language: 'en', machineTranslated: false, text },
    zones: [{ zone: 'correction', start: 0, end: text.length }],
  };
  const source = {
    title: because,
    language: 'en',
    machineTranslated: false,
    rootSource: 'correction',
    sources: [],
    reliability: 100,
  };
  const report = { articleId: id, index: 0, partiesKey, relevance: 100, claims: [claim], corrects };
  const classified: ClassifiedArticle = { article, verdict: 'deal', relevance: 100, reports: [report], source };
  const drop = { key: `${CORRECTIONS}${id}`, versionId: '1', arrivedAt: madeAt };
  const deals = new DynamoDeals(dynamodb, names.dealsTable);
  const object = `${CORRECTIONS}${id}.json`;
  await new S3Objects(s3, names.articlesBucket).put(object, [article]);
  await deals.keepArticle(classified, { drop, object, index: 0 });
  await deals.keepReport({ ...report, ...source, arrivedAt: madeAt }, drop);
  await recomputeDeals(partiesKey, deals);
}
