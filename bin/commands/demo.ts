import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DynamoLedger } from '../../lambdas/adapters/dynamo-ledger.ts';
import { DynamoReaders } from '../../lambdas/adapters/dynamo-readers.ts';
import { isoWeek } from '../../lambdas/deal/iso-week.ts';
import { type Connection, connectToEngine } from '../../local/connection.ts';
import { countBatches } from '../../local/count-batches.ts';
import { type Engine, startEngine } from '../../local/engine.ts';
import { findEngine } from '../../local/engine-info.ts';
import { listDeals } from '../../local/list-items.ts';
import { publishEdition } from '../../local/publish-edition.ts';
import { type DropVersion, findDrop, putDrop } from '../../local/put-drop.ts';
import { findEditionObject, saveEdition } from '../../local/save-edition.ts';
import { type Command, findOption } from '../command.ts';
import { DEFAULT_STATE } from '../options.ts';
import { describeFrozen } from '../terminal/describe-frozen.ts';
import { showDeals, showDrops } from '../terminal/show.ts';
import { showProgress } from '../terminal/show-progress.ts';
import { bold, dim, plain, print } from '../terminal/terminal.ts';
import { waitForDrops } from '../wait-for-drops.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));
const READER = { address: 'reader@example.com', language: 'en' };

export const command: Command = {
  help: `Usage: npm run demo [-- OPTIONS]

Runs the whole pipeline on this machine: starts the engine, drops everything
in samples/, waits until each drop has ended, publishes this week's edition,
and shows what became of it. Nothing leaves the machine; the mail is a file.

Run again, it goes on where it was: what was dropped stays dropped, and this
week's edition stays as it was frozen.

Options:
  --fresh      forget what was, and begin anew
  --state DIR  where everything is kept (${DEFAULT_STATE})

Examples:
  npm run demo
  npm run demo -- --fresh

Exit codes: 0 done, 1 failed, 2 called wrongly.`,
  options: { fresh: { type: 'boolean' }, state: { type: 'string' } },
  words: [0, 0],
  async run(input) {
    const state = findOption(input, 'state') ?? DEFAULT_STATE;
    const engine = await showProgress('Starting the engine', async (say) => {
      if (input.options.fresh) await forget(state);
      return await startEngine({ stateDir: state, port: 0, onStep: say });
    });
    try {
      await demonstrate(engine, state);
    } finally {
      await engine.close();
    }
    return 0;
  },
};

/** All but the assembly, which is made from the code alone and made anew when that changes. */
async function forget(state: string): Promise<void> {
  const running = findEngine(state);
  if (running) throw new Error(`Cannot forget "${state}": an engine is running there (process ${running.pid})`);
  const entries = await readdir(state).catch(() => []);
  const made = new Set(['s3', 'dynamodb', 'mail', 'executions', 'editions', 'logs', 'lost-events']);
  for (const entry of entries.filter((name) => made.has(name))) await rm(join(state, entry), { recursive: true });
}

async function demonstrate(engine: Engine, state: string): Promise<void> {
  const connection = connectToEngine(engine);
  const { dynamodb, names } = connection;
  await new DynamoReaders(dynamodb, names.readersTable).add(READER);
  const drops = await showProgress('Dropping samples/', (say) => dropSamples(connection, say));
  const ledger = new DynamoLedger(dynamodb, names.dropsTable);
  const { ended, open } = await showProgress('Reading', (say) =>
    waitForDrops(drops, { ledger, say, countBatches: (prefix) => countBatches(connection, prefix) }),
  );
  if (open.length > 0) throw new Error(`Cannot end the demo: ${open.map(({ key }) => key).join(', ')} not read in time`);
  await engine.settled();
  const asOf = new Date().toISOString();
  const before = await findEditionObject(connection, isoWeek(asOf), 'edition.json');
  const { week } = await showProgress('Publishing', () => publishEdition(connection, { asOf }));
  const saved = await saveEdition(connection, { week, dir: join(state, 'editions') });

  print(`\n${bold('Drops')}\n${showDrops(ended)}`);
  print(`\n${bold('Deals')}\n${showDeals(await listDeals(connection), { asOf })}`);
  print(`\n${bold(`Edition ${week}`)}`);
  const mails = engine.mails();
  const last = mails.at(-1);
  if (last) print(`  Subject  ${plain(last.subject)}\n  Mail     ${join(state, 'mail', last.file)}`);
  for (const page of saved.filter((path) => path.endsWith('index.html'))) print(`  Page     ${page}`);
  if (before !== undefined) print(`\n${describeFrozen(before)}\n"--fresh" begins anew.`);
  print(dim('\n"npm run offtake -- start" keeps the engine running, with a page to look at.'));
}

/** Drops what was not dropped before; a file with the same bytes as its newest version was. */
async function dropSamples(connection: Connection, say: (state: string) => void): Promise<DropVersion[]> {
  const entries = (await readdir(SAMPLES)).filter((name) => name !== 'README.md').sort();
  const drops: DropVersion[] = [];
  for (const name of entries) {
    const file = { name, bytes: await readFile(join(SAMPLES, name)) };
    drops.push((await findDrop(connection, file)) ?? (await putDrop(connection, file)));
    say(`${drops.length} of ${entries.length} files`);
  }
  return drops;
}
