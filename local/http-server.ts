import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';

/** Last-resort patience with requests under way when a server is closed. */
const CLOSE_PATIENCE_MS = 2000;

/**
 * Starts a server on this machine only.
 *
 * @param port 0 for any that is free
 * @returns `http://127.0.0.1:PORT`
 * @throws {Error} naming the port if it is taken
 */
export async function listenLocally(server: Server, port: number): Promise<string> {
  // A client that reuses a connection just as the server gives it up sees a reset: outlast the clients' own idle times.
  server.keepAliveTimeout = 60_000;
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new Error(`Cannot listen on 127.0.0.1:${port}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error(`Cannot listen on port "${port}": no address`);
  return `http://127.0.0.1:${address.port}`;
}

/** Takes no more requests and waits for those under way, at most two seconds. */
export async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), CLOSE_PATIENCE_MS);
  await closed;
  clearTimeout(timer);
}

/** Whether a request names this machine as its host: a page elsewhere whose name was pointed here does not. */
export function namesThisMachine({ headers }: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(headers.host ?? '');
}

/**
 * The whole body of a request, as text.
 *
 * @returns `undefined` if it has more than `maxBytes`; the rest of it is left unread
 */
export async function readBody(message: IncomingMessage, maxBytes: number): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of message as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > maxBytes) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
