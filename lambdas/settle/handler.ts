import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoLedger } from '../adapters/dynamo-ledger.ts';
import { requireEnv } from '../adapters/env.ts';
import { logger } from '../adapters/logger.ts';
import { S3Objects } from '../adapters/s3-objects.ts';
import { type DropEnding, type DropSettled, ENV } from '../contract.ts';
import { settleDrop } from './settle-drop.ts';

const objects = new S3Objects(new S3Client(), requireEnv(ENV.articlesBucket));
const ledger = new DynamoLedger(new DynamoDBClient(), requireEnv(ENV.dropsTable));

/** Entry point of the states "Settle drop" and "Quarantine drop". */
export async function handler(ending: DropEnding): Promise<DropSettled> {
  const settled = await settleDrop(ending, { objects, ledger });
  if (settled.failed) logger.error('drop failed', { ...settled, failure: ending.failure });
  else logger.info('drop settled', { ...settled });
  return settled;
}
