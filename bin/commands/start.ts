import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { scoreImportance } from '../../lambdas/score/importance.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/settings.ts';
import { type Connection, connectToEngine } from '../../local/connection.ts';
import { startEngine } from '../../local/engine.ts';
import { startPage } from '../../local/page/start-page.tsx';
import { findDrop, putDrop } from '../../local/put-drop.ts';
import { type Command, type CommandInput, findOption, UsageError } from '../command.ts';
import { DEFAULT_STATE } from '../options.ts';
import { showProgress } from '../terminal/show-progress.ts';
import { fail, plain, print } from '../terminal/terminal.ts';
import { type InboxFile, watchInbox } from '../watch-inbox.ts';

const DEFAULT_PORT = 4566;
/** From the port of S3 to that of the page. */
const PAGE_OFFSET = 3;

export const command: Command = {
  help: `Usage: npm run offtake -- start [OPTIONS]

Starts the engine on this machine and keeps it running until Ctrl-C. Files put
into the inbox are dropped once they are wholly written; they stay where they
are. A page shows drops and outcomes, deals, editions, and the mail as sent.
Nothing leaves the machine.

Options:
  --inbox DIR  folder to watch (./inbox)
  --port N     port of S3; DynamoDB, SES, page and Step Functions follow (${DEFAULT_PORT})
  --state DIR  where everything is kept (${DEFAULT_STATE})

Examples:
  npm run offtake -- start
  npm run offtake -- start --inbox ~/Downloads/deals --port 0

Exit codes: 0 ended by Ctrl-C, 1 failed, 2 called wrongly.`,
  options: { inbox: { type: 'string' }, port: { type: 'string' }, state: { type: 'string' } },
  words: [0, 0],
  async run(input) {
    const port = readPort(input);
    const state = findOption(input, 'state') ?? DEFAULT_STATE;
    const inbox = findOption(input, 'inbox') ?? 'inbox';
    await mkdir(inbox, { recursive: true });
    const engine = await showProgress('Starting the engine', (say) => startEngine({ stateDir: state, port, onStep: say }));
    const closers: (() => Promise<void> | void)[] = [() => engine.close()];
    try {
      const connection = connectToEngine(engine);
      const weights = DEFAULT_SETTINGS.importance;
      const page = await startPage({
        ...{ connection, mailDir: join(state, 'mail'), mails: () => engine.mails(), port: port === 0 ? 0 : port + PAGE_OFFSET },
        importanceOf: (deal) => scoreImportance(deal, { asOf: new Date().toISOString(), weights }).value,
      });
      closers.unshift(() => page.close());
      const watcher = watchInbox(inbox, {
        take: (file) => dropOnce(connection, file),
        onFailed: (path, error) => fail(`Cannot drop "${plain(path)}": ${error instanceof Error ? error.message : error}`),
      });
      closers.unshift(() => watcher.close());
      print(`Page   ${page.url}
Inbox  ${inbox}
S3     aws s3 cp FILE s3://${engine.names.intakeBucket}/drops/ \\
         --endpoint-url ${engine.endpoints.s3}

Ctrl-C ends it; what is under way goes on at the next start.`);
      await interrupted();
    } finally {
      await showProgress('Stopping', async () => {
        for (const close of closers) await close();
      });
    }
    return 0;
  },
};

/** Drops a file unless its newest version has these bytes. */
async function dropOnce(connection: Connection, file: InboxFile): Promise<void> {
  if (await findDrop(connection, file)) return;
  await putDrop(connection, file);
  print(`Dropped ${plain(file.name)}`);
}

function readPort(input: CommandInput): number {
  const text = findOption(input, 'port') ?? String(DEFAULT_PORT);
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_000) throw new UsageError(`--port takes a number up to 65000, not "${text}"`);
  return port;
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
