import { classifyArticle } from '../../lambdas/classify/classify-article.ts';
import { UnreadableDropError } from '../../lambdas/deal/errors.ts';
import { parseFile } from '../../lambdas/parse/parse-file.ts';
import { composeReadings, type FileRead } from '../../lambdas/score/reading.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/settings.ts';
import type { Command } from '../command.ts';
import { openFile } from '../open-file.ts';
import { readDate } from '../options.ts';
import { showProgressOfLong } from '../terminal/show-progress.ts';
import { print } from '../terminal/terminal.ts';

export const command: Command = {
  help: `Usage: npm run --silent offtake -- read FILE... [--as-of DATE]

Reads files as the pipeline would, without engine and without AWS, and prints
one JSON object a line for each: its articles, what they say of deals, and
where. The files are one set: two that tell of one deal show the same key. A
file that can never be read is told as {"outcome": "unreadable", "reason": ...}.

Options:
  --as-of DATE  when the files count as arrived (2026-11-20); by default now

Examples:
  npm run --silent offtake -- read samples/lettre-infra.eml
  npm run --silent offtake -- read samples/*.txt > readings.jsonl

Exit codes: 0 all told, 1 a file could not be opened, 2 called wrongly.`,
  options: { 'as-of': { type: 'string' } },
  words: [1, Number.POSITIVE_INFINITY],
  missing: 'No file is named',
  async run(input) {
    const arrivedAt = new Date(readDate(input, 'as-of') ?? Date.now()).toISOString();
    const read = await showProgressOfLong('Reading', async (say) => {
      const files: FileRead[] = [];
      for (const [at, file] of input.words.entries()) {
        say(`${at} of ${input.words.length} files`);
        const bytes = await openFile(file);
        if (bytes) files.push(await readOne(file, bytes));
      }
      return files;
    });
    for (const reading of composeReadings(read, { arrivedAt, weights: DEFAULT_SETTINGS.importance })) {
      print(JSON.stringify(reading));
    }
    return read.length < input.words.length ? 1 : 0;
  },
};

async function readOne(file: string, bytes: Uint8Array): Promise<FileRead> {
  try {
    if (bytes.length > DEFAULT_SETTINGS.maxDropBytes) throw new UnreadableDropError(file, 'too-large');
    return { file, articles: (await parseFile(file, bytes)).map(classifyArticle) };
  } catch (error) {
    if (error instanceof UnreadableDropError) return { file, reason: error.reason, message: error.message };
    throw error;
  }
}
