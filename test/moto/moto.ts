import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** A second implementation of AWS to compare with, run with Python where it is installed. */
export interface Moto {
  /** `http://localhost:PORT`: templates that the CDK uploads have an address only under this name. */
  readonly url: string;
  /** Lets the state machines run for real from now on; machines made before are forgotten. */
  executeStateMachines(): Promise<void>;
  close(): Promise<void>;
}

/** Answers a function of the state machines: JSON in, JSON out, or throws an error with the function's error as its message. */
export type Invoke = (functionName: string, payload: string) => Promise<string>;

const isHere = spawnSync('moto_server', ['--version'], { stdio: 'ignore', timeout: 60_000 }).error === undefined;
const isRequired = process.env.REQUIRE_MOTO === '1';

/** Whether tests that compare with moto are left out; with `REQUIRE_MOTO=1` they run, and fail for want of it. */
export const skipsMoto = !isHere && !isRequired;
/** What to put behind the title of such a test. */
export const motoNote = skipsMoto ? ' (skipped: moto_server is not installed)' : '';

const START_PATIENCE_MS = 60_000;

/** Starts moto on this machine, with its calls of functions going to `invoke`. */
export async function startMoto(invoke: Invoke): Promise<Moto> {
  const port = await findFreePort();
  const proxy = createServer((incoming, response) => void answer({ incoming, response, port, invoke }));
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const env = { ...process.env, MOTO_PORT: String((proxy.address() as AddressInfo).port) };
  const server = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { env, stdio: 'ignore' });
  await waitFor(`http://127.0.0.1:${port}/moto-api/`);
  const url = `http://localhost:${port}`;
  const config = { stepfunctions: { execute_state_machine: true }, lambda: { use_docker: false } };
  return {
    url,
    executeStateMachines: async () => {
      await fetch(`http://127.0.0.1:${port}/moto-api/config`, { method: 'POST', body: JSON.stringify(config) });
    },
    close: () => close(server, proxy),
  };
}

async function close(server: ChildProcess, proxy: Server): Promise<void> {
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
  proxy.closeAllConnections();
  proxy.close();
}

async function findFreePort(): Promise<number> {
  const socket = createSocket().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, 'close');
  return port;
}

async function waitFor(url: string): Promise<void> {
  for (const start = performance.now(); performance.now() - start < START_PATIENCE_MS; await setTimeout(200)) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Error(`Cannot start moto_server: "${url}" does not answer`);
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly response: ServerResponse;
  readonly port: number;
  readonly invoke: Invoke;
}

/** An invocation of a function is answered here; everything else is moto's. */
async function answer({ incoming, response, port, invoke }: Exchange): Promise<void> {
  const [, name] = /^\/2015-03-31\/functions\/([^/]+)\/invocations/.exec(incoming.url ?? '') ?? [];
  if (name === undefined) {
    const { method, headers, url } = incoming;
    incoming.pipe(
      request({ host: '127.0.0.1', port, path: url, method, headers }, (reply) => {
        response.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(response);
      }).on('error', () => response.destroy()),
    );
    return;
  }
  const pieces: Buffer[] = [];
  for await (const piece of incoming as AsyncIterable<Buffer>) pieces.push(piece);
  try {
    const payload = await invoke(decodeURIComponent(name), Buffer.concat(pieces).toString('utf8'));
    response.writeHead(200, { 'content-type': 'application/json' }).end(payload);
  } catch (error) {
    // Lambda answers 200 to a call whose function failed, and says so in a header.
    response.writeHead(200, { 'content-type': 'application/json', 'x-amz-function-error': 'Unhandled' });
    response.end(error instanceof Error ? error.message : String(error));
  }
}
