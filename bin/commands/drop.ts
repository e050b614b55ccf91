import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DynamoLedger } from '../../lambdas/adapters/dynamo-ledger.ts';
import { putDrop } from '../../local/put-drop.ts';
import type { Command } from '../command.ts';
import { connect, readDate, TARGET_HELP, TARGET_OPTIONS } from '../options.ts';
import { showDrops } from '../show.ts';
import { fail, print, showProgress } from '../terminal.ts';
import { waitForDrops } from '../wait-for-drops.ts';

export const command: Command = {
  summary: 'drop files and see what becomes of them',
  help: `Usage: npm run offtake -- drop FILE... [OPTIONS]

Puts files into the intake bucket, waits until each has been read, and shows the
outcomes: stored, duplicate, superseded, quarantined or removed.

  --as-of DATE    when the files count as arrived (2026-11-20); by default now
  --no-wait       do not wait for the outcomes
${TARGET_HELP}

Exit codes: 0 all read, 1 one could not be dropped or was quarantined, 2 called wrongly.`,
  options: { ...TARGET_OPTIONS, 'as-of': { type: 'string' }, 'no-wait': { type: 'boolean' } },
  words: [1, Number.POSITIVE_INFINITY],
  async run(input) {
    const asOf = readDate(input, 'as-of');
    const connection = await connect(input);
    const files = await Promise.all(input.words.map(async (file) => ({ name: basename(file), bytes: await open(file) })));
    const present = files.flatMap(({ name, bytes }) => (bytes ? [{ name, bytes, ...(asOf !== undefined && { asOf }) }] : []));
    const drops = await showProgress('Dropping', async (say) => {
      const versions = [];
      for (const file of present) {
        versions.push(await putDrop(connection, file));
        say(`${versions.length} of ${present.length}`);
      }
      return versions;
    });
    const missing = present.length < files.length ? 1 : 0;
    if (input.options['no-wait']) return missing;
    const ledger = new DynamoLedger(connection.dynamodb, connection.names.dropsTable);
    const records = await showProgress('Reading', (say) =>
      waitForDrops(drops, { ledger, onEnded: (ended) => say(`${ended} of ${drops.length}`) }),
    );
    print(showDrops(records));
    return records.some(({ ended }) => ended?.outcome === 'quarantined') ? 1 : missing;
  },
};

async function open(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    fail(`Cannot open "${file}": ${error instanceof Error && 'code' in error ? error.code : error}`);
    return undefined;
  }
}
