import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Closers } from './closers.ts';
import { ensureTable } from './dynamodb/ensure-table.ts';
import { startDynamoDb } from './dynamodb/start-dynamodb.ts';
import { type MailServer, startMail } from './mail/start-mail.ts';
import type { CreatedObject } from './s3/created-object.ts';
import { type S3Server, startS3 } from './s3/start-s3.ts';
import type { Sandbox } from './sandbox.ts';
import type { Endpoints } from './workers/function-settings.ts';

interface ServiceOptions {
  readonly stateDir: string;
  readonly region: string;
  readonly ports: { readonly s3: number; readonly dynamodb: number; readonly ses: number };
  readonly now: () => Date;
  readonly versionIds?: () => string;
  readonly mailIds?: () => string;
  readonly onCreated: (object: CreatedObject) => void;
}

export interface Services {
  readonly s3: S3Server;
  readonly mail: MailServer;
  readonly endpoints: Endpoints;
}

/** Starts what the functions call, with the buckets and tables of the app in it. */
export async function startServices(options: ServiceOptions, sandbox: Sandbox, closers: Closers): Promise<Services> {
  const { stateDir, region, ports, now, versionIds, mailIds, onCreated } = options;
  const dynamodb = await startDynamoDb({ dir: join(stateDir, 'dynamodb'), port: ports.dynamodb });
  closers.add(dynamodb.close);
  await createTables(sandbox, dynamodb.url, region);
  const mail = await startMail({ dir: join(stateDir, 'mail'), port: ports.ses, region, now, ...(mailIds && { ids: mailIds }) });
  closers.add(mail.close);
  const common = { dir: join(stateDir, 's3'), port: ports.s3, region, now, onCreated };
  const s3 = await startS3({ ...common, ...(versionIds && { ids: versionIds }) });
  closers.add(s3.close);
  for (const bucket of sandbox.buckets) await s3.ensureBucket(bucket.name, bucket);
  return { s3, mail, endpoints: { s3: s3.url, dynamodb: dynamodb.url, ses: mail.url } };
}

async function createTables({ tables }: Sandbox, endpoint: string, region: string): Promise<void> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region, credentials });
  for (const { name, properties } of tables) await ensureTable(client, name, properties);
  client.destroy();
}
