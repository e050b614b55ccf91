import { basename } from 'node:path';
import { DynamoLedger } from '../../lambdas/adapters/dynamo-ledger.ts';
import { countBatches } from '../../local/count-batches.ts';
import { putDrop } from '../../local/put-drop.ts';
import { type Command, UsageError } from '../command.ts';
import { openFile } from '../open-file.ts';
import { connect, readDate, TARGET_HELP, TARGET_OPTIONS } from '../options.ts';
import { showDrops } from '../terminal/show.ts';
import { showProgress } from '../terminal/show-progress.ts';
import { fail, print } from '../terminal/terminal.ts';
import { waitForDrops } from '../wait-for-drops.ts';

export const command: Command = {
  help: `Usage: npm run offtake -- drop FILE... [OPTIONS]

Puts files into the intake bucket, waits until each has been read, and shows
the outcomes: stored, duplicate, superseded, quarantined or removed. A file is
dropped under its own name; a second of that name is a newer version of it.

Options:
  --as-of DATE    when the files count as arrived (2026-11-20); by default now
  --no-wait       do not wait for the outcomes
${TARGET_HELP}

Examples:
  npm run offtake -- drop page.html letter.eml
  npm run offtake -- drop --as-of 2026-11-20 clippings/*.txt
  npm run offtake -- drop --sandbox staging page.html

Exit codes: 0 all read, 1 a file was not dropped, not read in time or
quarantined, 2 called wrongly.`,
  options: { ...TARGET_OPTIONS, 'as-of': { type: 'string' }, 'no-wait': { type: 'boolean' }, wait: { type: 'boolean' } },
  words: [1, Number.POSITIVE_INFINITY],
  missing: 'No file is named',
  async run(input) {
    const asOf = readDate(input, 'as-of');
    if (input.options.wait && input.options['no-wait']) throw new UsageError('--wait and --no-wait exclude each other');
    const connection = await connect(input);
    const drops = await showProgress('Dropping', async (say) => {
      const versions = [];
      for (const path of input.words) {
        const bytes = await openFile(path);
        if (bytes) versions.push(await putDrop(connection, { name: basename(path), bytes, ...(asOf !== undefined && { asOf }) }));
        say(`${versions.length} of ${input.words.length} files`);
      }
      return versions;
    });
    const isMissing = drops.length < input.words.length;
    if (input.options['no-wait'] || drops.length === 0) return isMissing ? 1 : 0;
    const ledger = new DynamoLedger(connection.dynamodb, connection.names.dropsTable);
    const { ended, open } = await showProgress('Reading', (say) =>
      waitForDrops(drops, { ledger, say, countBatches: (prefix) => countBatches(connection, prefix) }),
    );
    print(showDrops(ended));
    for (const { key } of open)
      fail(`Cannot tell the outcome of "${key}": it was not read in time, and is in the ledger once it is`);
    return isMissing || open.length > 0 || ended.some((drop) => drop.ended?.outcome === 'quarantined') ? 1 : 0;
  },
};
