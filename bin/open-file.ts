import { readFile } from 'node:fs/promises';
import { fail } from './terminal/terminal.ts';

const STATES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

/** The bytes of a file; `undefined`, and a line on standard error, if it cannot be opened. */
export async function openFile(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    fail(`Cannot open "${path}": ${STATES[code] ?? code}`);
    return undefined;
  }
}
