import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDeals } from '../adapters/dynamo-deals.ts';
import { requireEnv } from '../adapters/env.ts';
import { logger } from '../adapters/logger.ts';
import { S3Objects } from '../adapters/s3-objects.ts';
import { type BatchRef, ENV } from '../contract.ts';
import { scoreBatch } from './score-batch.ts';

const objects = new S3Objects(new S3Client(), requireEnv(ENV.articlesBucket));
const deals = new DynamoDeals(new DynamoDBClient(), requireEnv(ENV.dealsTable));

/** Entry point of the state "Score batch": keeps reports and recomputes their deals; importance is a matter of the day, and Compile's. */
export async function handler(batch: BatchRef): Promise<void> {
  const { counts, failures } = await scoreBatch(batch, { objects, deals });
  logger.info('batch scored', { ...batch, ...counts, failures });
}
