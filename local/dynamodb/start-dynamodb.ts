import { mkdirSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import dynalite from 'dynalite';
import { listenLocally, namesThisMachine, readBody } from '../http-server.ts';
import { closeIterators } from './close-iterators.ts';

export interface DynamoDbServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The most that DynamoDB takes in one request. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * DynamoDB on this machine only, kept in one folder.
 *
 * What its server lacks it refuses: transactions, streams, `UpdateTimeToLive`, and the item that a failed condition could
 * return.
 */
export async function startDynamoDb({ dir, port }: { readonly dir: string; readonly port: number }): Promise<DynamoDbServer> {
  mkdirSync(dir, { recursive: true });
  closeIterators();
  const server = dynalite({ path: dir, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  standBefore(server);
  const url = await listenLocally(server, port);
  const close = promisify(server.close.bind(server));
  return {
    url,
    async close() {
      // Waits for every connection to end, and those of clients are kept alive.
      server.closeIdleConnections();
      await close();
    },
  };
}

/**
 * Hands the server whole requests only: one that breaks off would end this process, as it throws what a connection says.
 * And only those of clients, which name this machine and sign.
 */
function standBefore(server: Server): void {
  const [inner] = server.listeners('request');
  if (typeof inner !== 'function') throw new Error('Cannot start DynamoDB: its server takes no requests');
  server.removeAllListeners('request');
  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const local = namesThisMachine(request);
      const body = local ? await readBody(request, MAX_BYTES) : undefined;
      if (body === undefined) response.writeHead(local ? 413 : 403, { connection: 'close' }).end();
      else inner(replay(request, body), response);
    } catch {
      response.destroy();
    }
  });
}

/** A request whose body cannot break off any more. */
function replay({ method, url, headers }: IncomingMessage, body: string): Readable {
  return Object.assign(Readable.from(body === '' ? [] : [Buffer.from(body)]), { method, url, headers });
}
