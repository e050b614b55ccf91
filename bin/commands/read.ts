import { LimitedParser } from '../../lambdas/adapters/limited-parser.ts';
import { keepFound } from '../../lambdas/parse/keep-found.ts';
import type { Told } from '../../lambdas/parse/part.ts';
import { composeReadings } from '../../lambdas/score/reading.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/settings.ts';
import { type Command, type CommandInput, findOption, UsageError } from '../command.ts';
import type { ReadPages } from '../explain/build-explanation.ts';
import { openFile } from '../open-file.ts';
import { DEFAULT_STATE, readDate } from '../options.ts';
import { readPages } from '../read-pages.ts';
import { showProgressOfLong } from '../terminal/show-progress.ts';
import { print } from '../terminal/terminal.ts';

/** Where pages are written unless told otherwise. */
const DEFAULT_OUT = `${DEFAULT_STATE}/explained`;

export const command: Command = {
  help: `Usage: npm run --silent offtake -- read FILE... [--as-of DATE]
       npm run --silent offtake -- read --explain FILE... [--out DIR]

Reads files as the pipeline would, without engine and without AWS, and prints
one JSON object a line for each: its articles, what they say of deals, and
where. The files are one set: two that tell of one deal show the same key. A
file that can never be read is told as {"outcome": "unreadable", "reason": ...}.

With --explain it writes a page for each file instead, and prints its path:
what was kept of the file and what was cut, each claim where it stands, and for
each value of a deal what decided for it and against the others.

Options:
  --explain     write pages that explain the readings
  --out DIR     where to write them (${DEFAULT_OUT})
  --as-of DATE  when the files count as arrived (2026-11-20); by default now

Examples:
  npm run --silent offtake -- read samples/lettre-infra.eml
  npm run --silent offtake -- read samples/*.txt > readings.jsonl
  npm run --silent offtake -- read --explain samples/*.txt

Exit codes: 0 all told, 1 a file could not be opened or a page not written,
2 called wrongly.`,
  options: { 'as-of': { type: 'string' }, explain: { type: 'boolean' }, out: { type: 'string' } },
  words: [1, Number.POSITIVE_INFINITY],
  missing: 'No file is named',
  async run(input) {
    const arrivedAt = new Date(readDate(input, 'as-of') ?? Date.now()).toISOString();
    const out = findOut(input);
    const files = await showProgressOfLong('Reading', (say) => readFiles(input.words, say));
    const options = { arrivedAt, weights: DEFAULT_SETTINGS.importance };
    if (out !== undefined) await explain(files, { ...options, out });
    else
      for (const reading of composeReadings(
        files.map(({ read }) => read),
        options,
      ))
        print(JSON.stringify(reading));
    return files.length < input.words.length ? 1 : 0;
  },
};

/** The limits are those of Parse: a file that is too much for it is no better here. */
async function readFiles(files: readonly string[], say: (state: string) => void): Promise<ReadPages[]> {
  const parser = new LimitedParser<Told>(new URL('../../lambdas/parse/worker.ts', import.meta.url));
  parser.warm();
  const parseFile = (name: string, bytes: Uint8Array) => keepFound(name, parser.parse(name, bytes));
  const read: ReadPages[] = [];
  for (const [at, file] of files.entries()) {
    say(`${at} of ${files.length} files`);
    const bytes = await openFile(file);
    if (bytes) read.push(await readPages(file, bytes, parseFile));
  }
  say(`${read.length} of ${files.length} files`);
  await parser.close();
  return read;
}

/** The folder for pages, if they are asked for. */
function findOut(input: CommandInput): string | undefined {
  const out = findOption(input, 'out');
  if (out === '') throw new UsageError('--out takes a folder');
  if (input.options.explain) return out ?? DEFAULT_OUT;
  if (out !== undefined) throw new UsageError('--out goes with --explain');
  return undefined;
}

type ExplainOptions = Parameters<typeof composeReadings>[1] & { readonly out: string };

async function explain(files: readonly ReadPages[], { out, ...options }: ExplainOptions): Promise<void> {
  const [{ buildExplanations }, { writeExplanations }] = await Promise.all([
    import('../explain/build-explanation.ts'),
    import('../explain/write-explanations.tsx'),
  ]);
  for (const path of await writeExplanations(buildExplanations(files, options), out)) print(path);
}
