import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { createClient, serve, stop } from './serve.ts';

const ROUNDS = 4;

interface Write {
  readonly bucket: string;
  readonly key: string;
  /** MD5. */
  readonly etag: string;
  /** Whether the server said that it has it. */
  isAcknowledged: boolean;
  versionId?: string;
}

async function startChild(dir: string): Promise<{ child: ChildProcess; client: S3Client }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./serve-forever.ts', import.meta.url)), dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!child.stdout) throw new Error('Cannot read the port: no output');
  const [port] = await once(child.stdout, 'data');
  return { child, client: createClient(`http://127.0.0.1:${String(port).trim()}`) };
}

/** Writes one object after another until the server is gone; each key has one writer. `onAcknowledged` is called for each success. */
async function writeUntilGone(client: S3Client, name: string, onAcknowledged: () => void): Promise<Write[]> {
  const writes: Write[] = [];
  for (let i = 0; ; i++) {
    const Body = Buffer.alloc(1 + ((i * 7919) % 300_000), `${name} ${i} `);
    const [Bucket, Key] = [i % 3 === 0 ? 'plain' : 'versioned', `${name}/../${i % 7}`];
    const write: Write = { bucket: Bucket, key: Key, etag: md5Of(Body), isAcknowledged: false };
    writes.push(write);
    try {
      const { VersionId } = await client.send(new PutObjectCommand({ Bucket, Key, Body }));
      Object.assign(write, { isAcknowledged: true, versionId: VersionId ?? 'null' });
      onAcknowledged();
    } catch {
      return writes;
    }
  }
}

const md5Of = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');

describe('a server killed while it writes', () => {
  test('has every object it acknowledged, whole, and no other but whole ones', { timeout: 60_000 }, async () => {
    const dir = mkdtempSync(join(tmpdir(), 'offtake-s3-crash-'));
    const writes: Write[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const { child, client } = await startChild(dir);
      let left = 40 + round * 17;
      // The other writers are somewhere between their first byte and their answer at that moment.
      const onAcknowledged = () => void (--left === 0 && child.kill('SIGKILL'));
      const writers = Array.from({ length: 6 }, (_, i) => writeUntilGone(client, `round ${round} writer ${i}`, onAcknowledged));
      writes.push(...(await Promise.all(writers)).flat());
      client.destroy();
    }
    expect(writes.some(({ isAcknowledged }) => !isAcknowledged)).toBe(true);

    const again = await serve({ dir });
    const stored = [...again.server.versions('plain'), ...again.server.versions('versioned')];
    expect(new Set(stored.map(({ sequencer }) => sequencer)).size).toBe(stored.length);
    for (const { bucket, key, versionId, etag } of stored) {
      const found = await again.client.send(new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }));
      expect(md5Of((await found.Body?.transformToByteArray()) ?? new Uint8Array())).toBe(etag);
    }
    for (const { bucket, key, versionId, etag } of writes.filter(
      (write) => write.bucket === 'versioned' && write.isAcknowledged,
    )) {
      expect(stored).toContainEqual(expect.objectContaining({ bucket, key, versionId, etag }));
    }
    // Without versions the last write counts: the last acknowledged, or the one after it whose answer was lost.
    const byKey = Map.groupBy(
      writes.filter(({ bucket }) => bucket === 'plain'),
      ({ key }) => key,
    );
    for (const [key, ofKey] of byKey) {
      const allowed = ofKey
        .slice(
          Math.max(
            0,
            ofKey.findLastIndex(({ isAcknowledged }) => isAcknowledged),
          ),
        )
        .map(({ etag }) => etag);
      const found = stored.find((object) => object.bucket === 'plain' && object.key === key);
      if (found || ofKey.some(({ isAcknowledged }) => isAcknowledged)) expect(allowed).toContain(found?.etag);
    }
    expect(readdirSync(join(dir, 'temp'))).toEqual([]);
    const files = ['plain', 'versioned'].flatMap((bucket) => readdirSync(join(dir, 'buckets', bucket, 'data')));
    expect(files).toHaveLength(stored.length);
    await stop(again);
  });
});
