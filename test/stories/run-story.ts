import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { paginateScan } from '@aws-sdk/client-dynamodb';
import PostalMime from 'postal-mime';
import { DynamoLedger } from '../../lambdas/adapters/dynamo-ledger.ts';
import { DynamoReaders } from '../../lambdas/adapters/dynamo-readers.ts';
import type { Outcome } from '../../lambdas/contract.ts';
import { printSorted } from '../../lambdas/score/print-sorted.ts';
import { type Connection, connectToEngine } from '../../local/connection.ts';
import { type Engine, startEngine } from '../../local/engine.ts';
import { type DropVersion, putDrop } from '../../local/put-drop.ts';
import { listEditions, saveEdition } from '../../local/save-edition.ts';

/** A file that somebody drops. */
export interface DropStep {
  /** What the clock shows. ISO 8601. */
  readonly at: string;
  /** Path of the file. */
  readonly drop: string;
  /** The name it is dropped under. */
  readonly as: string;
  /** When the dropper says that it arrived; by default it does now. */
  readonly asOf?: string;
}

/** An edition that comes due. */
export interface PublishStep {
  readonly at: string;
  /** `2026-W48`. */
  readonly publish: string;
  /** The moment it speaks for; by default now. */
  readonly asOf?: string;
}

export type Step = DropStep | PublishStep;

interface StoryOptions {
  readonly assembly: string;
  readonly readers?: readonly { readonly address: string; readonly language: string }[];
}

/** What there is at the end of a story. */
export interface StoryEnd {
  /** The items of the Deals table but its editions, each as JSON with sorted keys, by key: articles, reports and deals. */
  readonly items: Readonly<Record<string, string>>;
  /** The files of every edition, by their path below `editions/`. */
  readonly files: Readonly<Record<string, string>>;
  /** How each drop ended, in the order of the story. */
  readonly outcomes: readonly (Outcome | undefined)[];
  /** Every mail as it was delivered, in the order they were sent. */
  readonly mails: readonly { readonly to: readonly string[]; readonly subject: string; readonly text: string }[];
}

/** Runs a story on an engine of its own, whose clock shows what the story says; each step ends before the next begins. */
export async function runStory(steps: readonly Step[], { assembly, readers = [] }: StoryOptions): Promise<StoryEnd> {
  const stateDir = mkdtempSync(join(tmpdir(), 'offtake-story-'));
  let now = steps[0]?.at ?? '';
  // The name of a version decides between two drops of one moment; those of other buckets decide nothing.
  const versions: string[] = [];
  const engine = await startEngine({
    ...{ stateDir, port: 0, assembly, maxWorkers: 1 },
    now: () => new Date(now),
    versionIds: () => versions.shift() ?? randomUUID(),
  });
  try {
    const connection = connectToEngine(engine);
    const { dynamodb, names } = connection;
    for (const reader of readers) await new DynamoReaders(dynamodb, names.readersTable).add(reader);
    const drops: DropVersion[] = [];
    for (const step of steps) {
      now = step.at;
      if ('publish' in step) await publish(step, engine);
      else {
        versions.push(`version-${1 + drops.filter(({ key }) => key.endsWith(`/${step.as}`)).length}`);
        drops.push(await drop(step, connection));
        await engine.settled();
      }
    }
    const ledger = new DynamoLedger(dynamodb, names.dropsTable);
    const records = await Promise.all(drops.map((version) => ledger.find(version)));
    return {
      items: await readItems(connection),
      files: await readFiles(connection, join(stateDir, 'editions')),
      outcomes: records.map((record) => record?.ended?.outcome),
      mails: await readMails(engine, join(stateDir, 'mail')),
    };
  } finally {
    await engine.close();
    rmSync(stateDir, { recursive: true });
  }
}

function drop({ drop: path, as: name, asOf }: DropStep, connection: Connection): Promise<DropVersion> {
  return putDrop(connection, { name, bytes: readFileSync(path), ...(asOf !== undefined && { asOf }) });
}

async function publish({ at, publish: week, asOf = at }: PublishStep, engine: Engine): Promise<void> {
  const { status, error, cause } = await engine.startExecution('publish', { asOf, week });
  if (status !== 'SUCCEEDED') throw new Error(`Cannot publish edition "${week}": ${status} ${error ?? ''} ${cause ?? ''}`);
}

async function readItems({ dynamodb, names }: Connection): Promise<Record<string, string>> {
  const items: [key: string, item: string][] = [];
  for await (const { Items = [] } of paginateScan({ client: dynamodb }, { TableName: names.dealsTable })) {
    for (const item of Items) {
      if (item.pk?.S !== 'EDITION') items.push([`${item.pk?.S} ${item.sk?.S}`, printSorted(item)]);
    }
  }
  return Object.fromEntries(items.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function readFiles(connection: Connection, dir: string): Promise<Record<string, string>> {
  const weeks = await listEditions(connection);
  const paths = await Promise.all(weeks.map((week) => saveEdition(connection, { week, dir })));
  return Object.fromEntries(paths.flat().map((path) => [relative(dir, path), readFileSync(path, 'utf8')]));
}

function readMails(engine: Engine, dir: string): Promise<StoryEnd['mails']> {
  const read = engine.mails().map(async ({ to, subject, file }) => {
    const { text = '' } = await PostalMime.parse(readFileSync(join(dir, file)));
    return { to, subject, text };
  });
  return Promise.all(read);
}
