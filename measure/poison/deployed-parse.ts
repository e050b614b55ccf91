import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stop } from 'esbuild';
import { buildLambdas } from '../../bin/build.ts';
import { LimitedParser } from '../../lambdas/adapters/limited-parser.ts';
import type { ParserLimits } from '../../lambdas/adapters/parser-process.ts';
import { UnreadableDropError } from '../../lambdas/deal/errors.ts';
import type { Drops, Ledger, Objects, ParsedItem } from '../../lambdas/deal/ports.ts';
import { keepFound } from '../../lambdas/parse/keep-found.ts';
import { type ParsePorts, parseDrop } from '../../lambdas/parse/parse-drop.ts';
import type { Told } from '../../lambdas/parse/part.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/settings.ts';
import { ChildUsage } from './child-usage.ts';
import type { PoisonDrop } from './family.ts';

/** How far a drop got: refused before a reader of its format saw it, by a reader, or with articles. */
export type Depth = 'door' | 'reader' | 'articles';

export interface Ending {
  /** `read`, a reason of `UnreadableDropError`, or the name of an error that nobody expects. */
  readonly outcome: string;
  readonly message?: string;
  readonly isTyped: boolean;
  /** The process that reads ended, and not by its limits. */
  readonly isCrash: boolean;
  readonly depth: Depth;
  readonly articles: number;
  /** By the clock, or of the processor where that is less: a busy machine stretches the clock's. */
  readonly ms: number;
  /** Most that the process that reads had, in bytes. */
  readonly memory: number;
}

/** What is said of a file that no reader of a format has seen; a plain `empty` may be either and counts as this. */
const DOOR =
  /seems to be|bytes are no text|no character set gives a text|bytes, the limit is|characters of text, the limit|lines of text, the limit|: empty, it holds no text$/;
const CRASH = /its reader broke down on it/;
const DATE = '2026-11-24T08:00:00Z';

/** Parse as it is deployed: built and wired as its handler is, its process with the limits; only S3 and DynamoDB are not there. */
export class DeployedParse {
  readonly #folder: string;
  readonly #parser: LimitedParser<Told>;
  readonly #usage = new ChildUsage();
  #count = 0;

  /** @param limits in place of those that are deployed */
  static async build(limits: Partial<ParserLimits> = {}): Promise<DeployedParse> {
    const folder = mkdtempSync(join(tmpdir(), 'offtake-poison-'));
    await buildLambdas(folder);
    // Its process would be taken for one that reads.
    await stop();
    return new DeployedParse(folder, limits);
  }

  private constructor(folder: string, limits: Partial<ParserLimits>) {
    this.#folder = folder;
    this.#parser = new LimitedParser<Told>(pathToFileURL(join(folder, 'parse', 'worker.mjs')), limits);
    this.#parser.warm();
  }

  /** Drops a file and waits for what becomes of it. */
  async drop({ name, bytes }: PoisonDrop): Promise<Ending> {
    this.#count += 1;
    const key = `drops/${name}`;
    const object = { key, size: bytes.length, 'version-id': `v${this.#count}`, sequencer: String(this.#count) };
    const event = {
      ...{ id: 'event', time: DATE, source: 'aws.s3' as const, 'detail-type': 'Object Created' as const },
      detail: { bucket: { name: 'intake' }, object },
    };
    const { ports, count } = this.#makePorts(bytes);
    this.#usage.reset();
    const cpuBefore = process.cpuUsage();
    const start = performance.now();
    const end = (outcome: string, rest: Partial<Ending> = {}): Ending => {
      const clockMs = performance.now() - start;
      const { memory, cpuMs } = this.#usage.read();
      const { user, system } = process.cpuUsage(cpuBefore);
      const ms = cpuMs === 0 ? clockMs : Math.min(clockMs, cpuMs + (user + system) / 1000);
      const articles = count();
      const isDoor = articles === 0 && DOOR.test(rest.message ?? '');
      const depth = articles > 0 ? 'articles' : isDoor ? 'door' : 'reader';
      return { outcome, isTyped: true, isCrash: false, depth, articles, ms, memory, ...rest };
    };
    try {
      const { status } = await parseDrop(event, ports);
      return end(status === 'parsed' ? 'read' : status);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (error instanceof UnreadableDropError) return end(error.reason, { message, isCrash: CRASH.test(message) });
      return end(error instanceof Error ? error.name : 'thrown', { message, isTyped: false });
    }
  }

  async close(): Promise<void> {
    this.#usage.stop();
    await this.#parser.close();
    await rm(this.#folder, { recursive: true });
  }

  #makePorts(bytes: Uint8Array): { ports: ParsePorts; count: () => number } {
    let articles = 0;
    const drops: Drops = { find: async () => ({ bytes }) };
    const objects: Objects = {
      async put(_, value) {
        // As S3 gets it.
        JSON.stringify(value);
        articles += (value as ParsedItem[]).filter((item) => !('failure' in item)).length;
      },
      find: async () => undefined,
    };
    const ledger: Ledger = {
      open: async (record) => record,
      claimContent: async () => {},
      find: async () => undefined,
      settle: async (_, outcome) => outcome,
      arrivedBetween: async () => [],
    };
    const parseFile = (key: string, content: Uint8Array) => keepFound(key, this.#parser.parse(key, content));
    const ports = { drops, objects, ledger, parseFile, maxDropBytes: DEFAULT_SETTINGS.maxDropBytes };
    return { ports, count: () => articles };
  }
}
