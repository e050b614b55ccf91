import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoLedger } from '../adapters/dynamo-ledger.ts';
import { requireEnv } from '../adapters/env.ts';
import { LimitedParser } from '../adapters/limited-parser.ts';
import { logger } from '../adapters/logger.ts';
import { S3Drops } from '../adapters/s3-drops.ts';
import { S3Objects } from '../adapters/s3-objects.ts';
import { type DropArrived, type DropParsed, ENV } from '../contract.ts';
import { parseSettings } from '../settings.ts';
import { keepFound } from './keep-found.ts';
import { parseDrop } from './parse-drop.ts';
import type { Told } from './part.ts';

const s3 = new S3Client();
const drops = new S3Drops(s3, requireEnv(ENV.intakeBucket));
const objects = new S3Objects(s3, requireEnv(ENV.articlesBucket));
const ledger = new DynamoLedger(new DynamoDBClient(), requireEnv(ENV.dropsTable));
const { maxDropBytes } = parseSettings(requireEnv(ENV.settings));
// Built from worker.ts, beside this file.
const parser = new LimitedParser<Told>(new URL('./worker.mjs', import.meta.url));
parser.warm();
const parseFile = (name: string, bytes: Uint8Array) => keepFound(name, parser.parse(name, bytes));

/** Entry point of the state "Parse drop"; `parseDrop` is pure: its effects are its arguments. */
export async function handler(event: DropArrived): Promise<DropParsed> {
  const parsed = await parseDrop(event, { drops, ledger, objects, parseFile, maxDropBytes });
  logger.info('drop parsed', { ...parsed });
  return parsed;
}
