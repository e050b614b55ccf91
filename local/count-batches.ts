import { paginateListObjectsV2 } from '@aws-sdk/client-s3';
import type { Connection } from './connection.ts';

/** How far a drop is: batches that Parse has written by now, and of those the ones that have come through. */
export interface BatchCount {
  readonly written: number;
  readonly done: number;
}

/** @param prefix of the objects that belong to one drop while it is read */
export async function countBatches({ s3, names }: Connection, prefix: string): Promise<BatchCount> {
  const keys: string[] = [];
  for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket: names.articlesBucket, Prefix: prefix })) {
    keys.push(...Contents.map(({ Key = '' }) => Key));
  }
  const count = (step: string) => keys.filter((key) => key.endsWith(`.${step}.json`)).length;
  return { written: count('articles'), done: count('scored') };
}
