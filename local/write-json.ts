import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Writes a file that is either wholly there or not at all, whenever the process ends: temporary file, then rename.
 * Synchronous, so that looking, deciding and writing happen in one turn and no lock is needed.
 */
export function writeJson(path: string, value: unknown, tempDir: string): void {
  const temp = join(tempDir, `json-${basename(path)}`);
  writeFileSync(temp, JSON.stringify(value));
  renameSync(temp, path);
}

/** Reads what `writeJson` wrote; `undefined` if it never did. */
export function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`Cannot read "${path}": not JSON, remove it to go on without it`, { cause });
  }
}
