import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoReaders } from '../adapters/dynamo-readers.ts';
import { requireEnv } from '../adapters/env.ts';
import { logger } from '../adapters/logger.ts';
import { pause } from '../adapters/pause.ts';
import { S3Archive } from '../adapters/s3-archive.ts';
import { SesMailer } from '../adapters/ses-mailer.ts';
import { type DeliveryPage, ENV } from '../contract.ts';
import { parseSettings } from '../settings.ts';
import { type DeliveryTurn, deliverPage } from './deliver-page.ts';

const readers = new DynamoReaders(new DynamoDBClient(), requireEnv(ENV.readersTable));
const archive = new S3Archive(new S3Client(), requireEnv(ENV.archiveBucket));
const mailer = new SesMailer({ sender: requireEnv(ENV.sender), configurationSet: requireEnv(ENV.configurationSet) });
const settings = parseSettings(requireEnv(ENV.settings));

/** Entry point of the state "Deliver page". */
export async function handler(turn: DeliveryTurn): Promise<DeliveryPage> {
  const { page, ...counts } = await deliverPage(turn, { readers, deliveries: readers, archive, mailer, pause, settings });
  logger.info('page delivered', { ...page, ...counts });
  return page;
}
