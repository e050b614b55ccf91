import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDeals } from '../adapters/dynamo-deals.ts';
import { DynamoEditions } from '../adapters/dynamo-editions.ts';
import { DynamoLedger } from '../adapters/dynamo-ledger.ts';
import { requireEnv } from '../adapters/env.ts';
import { logger } from '../adapters/logger.ts';
import { S3Archive } from '../adapters/s3-archive.ts';
import { type EditionDue, type EditionRef, ENV } from '../contract.ts';
import { parseSettings } from '../settings.ts';
import { compileEdition } from './compile-edition.ts';

const dynamodb = new DynamoDBClient();
const deals = new DynamoDeals(dynamodb, requireEnv(ENV.dealsTable));
const editions = new DynamoEditions(dynamodb, requireEnv(ENV.dealsTable));
const ledger = new DynamoLedger(dynamodb, requireEnv(ENV.dropsTable));
const archive = new S3Archive(new S3Client(), requireEnv(ENV.archiveBucket));
const settings = parseSettings(requireEnv(ENV.settings));

/** Entry point of the state "Compile edition". */
export async function handler(due: EditionDue): Promise<EditionRef> {
  const edition = await compileEdition(due, { deals, ledger, editions, archive, settings });
  logger.info('edition compiled', { ...due, ...edition });
  return edition;
}
