import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { GetObjectCommand, paginateListObjectsV2 } from '@aws-sdk/client-s3';
import { PREFIX } from '../lambdas/contract.ts';
import type { Connection } from './connection.ts';

/** Weeks that an edition was published for, last first. */
export async function listEditions(connection: Connection): Promise<string[]> {
  return (await listFolders(connection, PREFIX.editions)).sort().reverse();
}

/** Languages that an edition was rendered in. */
export async function listLanguages(connection: Connection, week: string): Promise<string[]> {
  return (await listFolders(connection, `${PREFIX.editions}${week}/`)).sort();
}

async function listFolders({ s3, names }: Connection, prefix: string): Promise<string[]> {
  const folders: string[] = [];
  const pages = paginateListObjectsV2({ client: s3 }, { Bucket: names.archiveBucket, Prefix: prefix, Delimiter: '/' });
  for await (const { CommonPrefixes = [] } of pages) {
    folders.push(...CommonPrefixes.map(({ Prefix = '' }) => Prefix.slice(prefix.length, -1)));
  }
  return folders;
}

/** One object of an edition, as `en/index.html` or `edition.json`; `undefined` if it has none of that name. */
export async function findEditionObject({ s3, names }: Connection, week: string, name: string): Promise<string | undefined> {
  try {
    const object = await s3.send(new GetObjectCommand({ Bucket: names.archiveBucket, Key: `${PREFIX.editions}${week}/${name}` }));
    return await object.Body?.transformToString();
  } catch (error) {
    if (error instanceof Error && error.name === 'NoSuchKey') return undefined;
    throw error;
  }
}

/** Copies an edition out of the archive, to be opened in a browser. @returns paths of the files */
export async function saveEdition({ s3, names }: Connection, { week, dir }: { week: string; dir: string }): Promise<string[]> {
  const prefix = `${PREFIX.editions}${week}/`;
  const saved: string[] = [];
  for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket: names.archiveBucket, Prefix: prefix })) {
    for (const { Key = '' } of Contents) {
      const path = join(dir, week, Key.slice(prefix.length));
      if (!resolve(path).startsWith(resolve(dir) + sep)) throw new Error(`Cannot save "${Key}": it leaves the folder`);
      const object = await s3.send(new GetObjectCommand({ Bucket: names.archiveBucket, Key }));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, (await object.Body?.transformToByteArray()) ?? '');
      saved.push(path);
    }
  }
  return saved;
}
