import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const MOST_OUTPUT = 10_000_000;

/**
 * Runs a program of the project in a process of its own, so that its memory and its start are its own.
 *
 * @returns what it prints, taken to be JSON of what the caller says
 */
export async function runChild<Answer>(path: string, args: readonly string[]): Promise<Answer> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', path, ...args], { maxBuffer: MOST_OUTPUT });
  return JSON.parse(stdout) as Answer;
}
