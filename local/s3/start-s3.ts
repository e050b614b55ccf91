import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { answer } from './answer.ts';
import { type CreatedObject, describeCreated } from './created-object.ts';
import type { S3Context } from './exchange.ts';
import { ObjectStore } from './store/object-store.ts';

export interface S3Options {
  /** Where everything is kept; made if absent. One server at a time. */
  readonly dir: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly region?: string;
  readonly now?: () => Date;
  /** Gives version ids, each once in the life of `dir`. */
  readonly ids?: () => string;
  /** Told of every object once it is durable and before its writer gets an answer; if it fails, the writer gets a 500. */
  readonly onCreated?: (created: CreatedObject) => void | Promise<void>;
}

export interface S3Server {
  /** `http://127.0.0.1:PORT`, the endpoint to give to clients, with path-style addressing. */
  readonly url: string;
  readonly port: number;
  /** Creates the bucket, or sets the versioning of one that is there. */
  ensureBucket(name: string, options: { readonly versioned: boolean }): Promise<void>;
  /** Every stored object version, delete markers left out, oldest first: what `onCreated` was or should have been told. */
  versions(bucket: string): CreatedObject[];
  /** Takes no more requests and waits for those under way, at most two seconds. */
  close(): Promise<void>;
}

/** Last-resort patience with requests under way when the server is closed. */
const CLOSE_PATIENCE_MS = 2000;

/**
 * S3 on this machine only: the operations in `routes.ts`, on files, without signatures. What is not done is refused with
 * 501 rather than half done.
 */
export async function startS3(options: S3Options): Promise<S3Server> {
  const { dir, region = 'us-east-1', now = () => new Date(), ids = createVersionId, onCreated = () => {} } = options;
  mkdirSync(dir, { recursive: true });
  const store = new ObjectStore(dir);
  const context: S3Context = { store, region, now, ids, onCreated };
  const server = createServer((message, response) => void answer(message, response, context, createRequestId()));
  const port = await listen(server, options.port);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    async ensureBucket(name, { versioned }) {
      const bucket = store.findBucket(name) ?? store.createBucket(name, { createdAt: now().toISOString() });
      if (versioned) bucket.setVersioning('Enabled');
      else if (bucket.versioning) bucket.setVersioning('Suspended');
    },
    versions(name) {
      const records = [...store.requireBucket(name).index.all()].filter((record) => record.kind === 'object');
      return records.map((record) => describeCreated(name, record)).sort((a, b) => (a.sequencer < b.sequencer ? -1 : 1));
    },
    close: () => close(server),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  // A client that reuses a connection just as the server gives it up sees a reset: outlast the clients' own idle times.
  server.keepAliveTimeout = 60_000;
  // A large body may take its time.
  server.requestTimeout = 0;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error(`Cannot listen on port "${port}": no address`);
  return address.port;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), CLOSE_PATIENCE_MS);
  await closed;
  clearTimeout(timer);
}

/** 32 characters, as S3's are. */
function createVersionId(): string {
  return randomBytes(24).toString('base64url');
}

function createRequestId(): string {
  return randomBytes(8).toString('hex').toUpperCase();
}
