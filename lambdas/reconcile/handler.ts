import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoReaders } from '../adapters/dynamo-readers.ts';
import { requireEnv } from '../adapters/env.ts';
import { logger } from '../adapters/logger.ts';
import { type EditionClosed, type EditionRef, ENV } from '../contract.ts';
import { reconcileDeliveries } from './reconcile-deliveries.ts';

const deliveries = new DynamoReaders(new DynamoDBClient(), requireEnv(ENV.readersTable));

/** Entry point of the state "Reconcile deliveries". */
export async function handler({ week }: EditionRef): Promise<EditionClosed> {
  const closed = await reconcileDeliveries({ week }, { deliveries });
  if (closed.uncertain > 0) logger.warn('edition closed with uncertain deliveries', { ...closed });
  else logger.info('edition closed', { ...closed });
  return closed;
}
