import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import type { CreatedObject } from '../../../local/s3/created-object.ts';
import { type S3Options, type S3Server, startS3 } from '../../../local/s3/start-s3.ts';

/** A client as the handlers have one, pointed at a local server. */
export function createClient(url: string): S3Client {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  return new S3Client({ endpoint: url, forcePathStyle: true, region: 'eu-west-1', credentials, maxAttempts: 1 });
}

export interface Served {
  readonly server: S3Server;
  readonly client: S3Client;
  readonly created: CreatedObject[];
  readonly dir: string;
}

/** A server over a fresh folder with two buckets, `plain` and `versioned`; all that was created collects in `created`. */
export async function serve(options: Partial<S3Options> = {}): Promise<Served> {
  const created: CreatedObject[] = [];
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'offtake-s3-'));
  const server = await startS3({ port: 0, onCreated: (object) => void created.push(object), ...options, dir });
  await server.ensureBucket('plain', { versioned: false });
  await server.ensureBucket('versioned', { versioned: true });
  return { server, client: createClient(server.url), created, dir };
}

export async function stop({ server, client, dir }: Served): Promise<void> {
  client.destroy();
  await server.close();
  rmSync(dir, { recursive: true, force: true });
}

export interface RawReply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

interface RawRequest {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

/** A request as written, past all that a client library would tidy up. */
export async function send(
  url: string,
  path: string,
  { method = 'GET', headers = {}, body }: RawRequest = {},
): Promise<RawReply> {
  const { hostname, port } = new URL(url);
  const message = request({ hostname, port, path, method, headers, agent: false });
  message.end(body);
  const [response] = (await once(message, 'response')) as [IncomingMessage];
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece);
  return { status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(pieces).toString() };
}
