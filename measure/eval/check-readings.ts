import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UnreadableDropError } from '../../lambdas/deal/errors.ts';
import { parseFile } from '../../lambdas/parse/parse-file.ts';
import type { Row } from '../measurement.ts';

/** What a file is known to hold, by another reader of its format. */
export interface Expectation {
  /** `read`, or the reason why it cannot be. */
  readonly outcome: string;
  /** Words that stand in its articles, in any of them; blanks of any width are one. */
  readonly words?: readonly string[];
}

/**
 * Reads every file of a folder and compares what came of it with what is known; one row a file, and one for all.
 *
 * @returns rows with `outcome`, the share of `words` that were found and `ok`
 */
export async function checkReadings(folder: string, expected: Readonly<Record<string, Expectation>>): Promise<Row[]> {
  const rows: Row[] = [];
  const total = { files: 0, outcomes: 0, expected: 0, ok: 0 };
  for (const file of (await readdir(folder)).filter((name) => name in expected || /\.(?:pdf|eml)$/.test(name))) {
    const { outcome, text } = await readOne(file, await readFile(join(folder, file)));
    const wanted = expected[file];
    const words = wanted?.words ?? [];
    const found = words.filter((word) => flatten(text).includes(flatten(word)));
    const isOk = wanted !== undefined && outcome === wanted.outcome && found.length === words.length;
    const figures = {
      outcome,
      words: `${found.length}/${words.length}`,
      ok: wanted === undefined ? 'unknown' : isOk ? 'yes' : 'no',
    };
    rows.push({ name: file, figures });
    total.files += 1;
    total.outcomes += Number(outcome !== 'failed');
    total.expected += Number(wanted !== undefined);
    total.ok += Number(isOk);
  }
  return [...rows, { name: 'all', figures: total }];
}

async function readOne(file: string, bytes: Uint8Array): Promise<{ outcome: string; text: string }> {
  let text = '';
  try {
    for await (const found of parseFile(file, bytes)) if ('article' in found) text += `${found.article.text}\n\n`;
    return { outcome: 'read', text };
  } catch (error) {
    return { outcome: error instanceof UnreadableDropError ? error.reason : 'failed', text };
  }
}

function flatten(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/gu, ' ');
}
