import { readFile } from 'node:fs/promises';
import { readPages } from '../../../bin/read-pages.ts';
import { LimitedParser } from '../../../lambdas/adapters/limited-parser.ts';
import { keepFound } from '../../../lambdas/parse/keep-found.ts';
import type { Told } from '../../../lambdas/parse/part.ts';
import type { FileRead } from '../../../lambdas/score/reading.ts';

/** Files as Parse and Classify read them, with the limits of Parse. */
export async function readFiles(paths: readonly string[]): Promise<FileRead[]> {
  const parser = new LimitedParser<Told>(new URL('../../../lambdas/parse/worker.ts', import.meta.url));
  const files: FileRead[] = [];
  for (const path of paths) {
    const parseFile = (name: string, bytes: Uint8Array) => keepFound(name, parser.parse(name, bytes));
    files.push((await readPages(path, await readFile(path), parseFile)).read);
  }
  await parser.close();
  return files;
}
