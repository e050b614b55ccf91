import { readFile } from 'node:fs/promises';

/** The entries of a file with one JSON value a line, which are taken to be what the caller says. */
export async function readLines<Entry>(path: string): Promise<Entry[]> {
  const text = await readFile(path, 'utf8');
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as Entry]));
}
