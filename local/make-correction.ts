import { createHash } from 'node:crypto';
import { DynamoDeals } from '../lambdas/adapters/dynamo-deals.ts';
import { S3Objects } from '../lambdas/adapters/s3-objects.ts';
import { readCorrection } from '../lambdas/classify/read-correction.ts';
import type { Article } from '../lambdas/deal/article.ts';
import type { SourcedReport } from '../lambdas/deal/claim.ts';
import type { Deal } from '../lambdas/deal/deal.ts';
import type { ClassifiedArticle } from '../lambdas/deal/ports.ts';
import { recomputeDeals } from '../lambdas/score/recompute-deals.ts';
import type { Connection } from './connection.ts';

interface CorrectionOptions {
  /** `field=value`; see `readCorrection`. */
  readonly text: string;
  readonly because: string;
  /** ISO 8601. */
  readonly madeAt: string;
}

const CORRECTIONS = 'corrections/';

/**
 * Keeps a correction of a deal, and computes the deal anew. It is kept like an article and its report: what is corrected stands in the table with its quote and its
 * reason, and the next edition tells of it. The same correction made twice is one.
 *
 * @param report a report of the deal, by which the correction finds it whatever becomes of its key
 * @throws {RangeError} if the field or its value cannot be read
 */
export async function makeCorrection(
  { s3, dynamodb, names }: Connection,
  { deal, report }: { deal: Deal; report: SourcedReport },
  { text, because, madeAt }: CorrectionOptions,
): Promise<void> {
  const claim = readCorrection(text, deal.legs[0]);
  const { partiesKey, articleId, index } = report;
  const id = createHash('sha256')
    .update(JSON.stringify([partiesKey, articleId, index, text, because]))
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
  const told = { articleId: id, index: 0, partiesKey, relevance: 100, claims: [claim], corrects: { articleId, index } };
  const classified: ClassifiedArticle = { article, verdict: 'deal', relevance: 100, reports: [told], source };
  const drop = { key: `${CORRECTIONS}${id}`, versionId: '1', arrivedAt: madeAt };
  const deals = new DynamoDeals(dynamodb, names.dealsTable);
  const object = `${CORRECTIONS}${id}.json`;
  await new S3Objects(s3, names.articlesBucket).put(object, [article]);
  await deals.keepArticle(classified, { drop, object, index: 0 });
  await deals.keepReport({ ...told, ...source, arrivedAt: madeAt }, drop);
  await recomputeDeals(partiesKey, deals);
}
