import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { connectToEngine } from '../../local/connection.ts';
import { startEngine } from '../../local/engine.ts';
import type { ExecutionSummary } from '../../local/executions/execution-record.ts';
import type { SentMail } from '../../local/mail/mailbox.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface DemoRun {
  /** `null` if it was killed. */
  readonly code: number | null;
  readonly output: string;
  readonly ms: number;
}

/** Runs the demo in a process of its own; with `killAfterMs` it gets a `kill -9` then, unless it has ended. */
export async function runDemo(state: string, { killAfterMs }: { killAfterMs?: number } = {}): Promise<DemoRun> {
  const start = performance.now();
  const args = ['--import', 'tsx', join(root, 'bin/offtake.ts'), 'demo', '--state', state];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const timer = new AbortController();
  if (killAfterMs !== undefined) {
    setTimeout(killAfterMs, undefined, { signal: timer.signal }).then(
      () => child.kill('SIGKILL'),
      () => {},
    );
  }
  const [code] = (await once(child, 'close')) as [number | null];
  timer.abort();
  return { code, output, ms: performance.now() - start };
}

/** What a state folder holds, as far as it must be the same whenever it was made. */
export interface DemoState {
  /** Outcomes by file, one for each version. */
  readonly outcomes: Readonly<Record<string, readonly string[]>>;
  /** Keys of the items in Deals and Readers: what is there, without when. */
  readonly keys: readonly string[];
  readonly mails: readonly SentMail[];
  readonly executions: readonly ExecutionSummary[];
}

/** Opens a state folder, lets the engine end what is under way, and looks at the tables. */
export async function readState(stateDir: string): Promise<DemoState> {
  const engine = await startEngine({ stateDir, port: 0 });
  try {
    await engine.settled();
    const { dynamodb, names } = connectToEngine(engine);
    const scan = async (table: string) => {
      const items: Record<string, unknown>[] = [];
      const pages = paginateScan({ client: DynamoDBDocumentClient.from(dynamodb) }, { TableName: table });
      for await (const { Items = [] } of pages) items.push(...Items);
      return items;
    };
    const versions = (await scan(names.dropsTable)).filter(({ sk }) => String(sk).startsWith('VERSION#'));
    const outcomes: Record<string, string[]> = {};
    for (const { key, ended } of versions) {
      outcomes[String(key)] = [...(outcomes[String(key)] ?? []), (ended as { outcome?: string } | undefined)?.outcome ?? 'none'];
    }
    const others = [...(await scan(names.dealsTable)), ...(await scan(names.readersTable))];
    const keys = others.map(({ pk, sk }) => `${pk} ${sk}`).sort();
    return { outcomes, keys, mails: [...engine.mails()], executions: engine.executions() };
  } finally {
    await engine.close();
  }
}
