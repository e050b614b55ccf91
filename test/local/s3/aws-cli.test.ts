import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve, stop } from './serve.ts';

const isInstalled = spawnSync('aws', ['--version']).status === 0;
const isRequired = process.env.REQUIRE_AWS_CLI === '1';

describe.skipIf(!isInstalled && !isRequired)(`the AWS CLI${isInstalled ? '' : ' (skipped: `aws` is not installed)'}`, () => {
  let served: Served;
  let files: string;
  beforeAll(async () => {
    served = await serve();
    files = mkdtempSync(join(tmpdir(), 'offtake-cli-'));
    mkdirSync(join(files, 'in/deep er'), { recursive: true });
    writeFileSync(join(files, 'in/one byte.txt'), 'x');
    writeFileSync(join(files, 'in/empty'), '');
    writeFileSync(join(files, 'in/deep er/ü+%.html'), '<p>');
    writeFileSync(join(files, 'large.bin'), Buffer.alloc(20 * 2 ** 20, 'twenty megabytes '));
  });
  afterAll(async () => {
    rmSync(files, { recursive: true, force: true });
    await stop(served);
  });

  const aws = async (...args: string[]) => {
    const env = {
      PATH: process.env.PATH,
      HOME: files,
      LC_ALL: 'C.UTF-8',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_DEFAULT_REGION: 'eu-west-1',
      AWS_ENDPOINT_URL_S3: served.server.url,
    };
    return (await promisify(execFile)('aws', args, { env, cwd: files })).stdout;
  };

  test('copies files in and out, one of 20 MB in parts', { timeout: 120_000 }, async () => {
    await aws('s3', 'cp', 'large.bin', 's3://versioned/drops/large.bin', '--metadata', 'as-of=2026-11-24');
    expect(served.created.at(-1)).toMatchObject({ reason: 'CompleteMultipartUpload', size: 20 * 2 ** 20 });
    await aws('s3', 'cp', 's3://versioned/drops/large.bin', 'back.bin');
    expect(readFileSync(join(files, 'back.bin')).equals(readFileSync(join(files, 'large.bin')))).toBe(true);
    await aws('s3', 'mv', 's3://versioned/drops/large.bin', 's3://plain/moved.bin');
    expect(await aws('s3', 'ls', 's3://plain/moved.bin')).toMatch(/ 20971520 moved\.bin$/m);
    expect(await aws('s3', 'ls', 's3://versioned/drops/').catch((error) => error.code)).toBe(1);
  });

  test('makes folders the same both ways', { timeout: 120_000 }, async () => {
    await aws('s3', 'sync', 'in', 's3://plain/sync');
    expect(await aws('s3', 'sync', 'in', 's3://plain/sync')).toBe('');
    expect((await aws('s3', 'ls', '--recursive', 's3://plain/sync/')).trim().split('\n')).toHaveLength(3);
    await aws('s3', 'sync', 's3://plain/sync', 'out');
    expect(readdirSync(join(files, 'out'), { recursive: true }).sort()).toEqual(
      readdirSync(join(files, 'in'), { recursive: true }).sort(),
    );
    await aws('s3', 'rm', '--recursive', 's3://plain/sync');
    expect(served.server.versions('plain').filter(({ key }) => key.startsWith('sync/'))).toEqual([]);
  });

  test('reads versions and errors', { timeout: 120_000 }, async () => {
    const put = JSON.parse(
      await aws('s3api', 'put-object', '--bucket', 'versioned', '--key', 'a b', '--body', 'in/one byte.txt'),
    );
    const listed = JSON.parse(await aws('s3api', 'list-object-versions', '--bucket', 'versioned', '--prefix', 'a b'));
    expect(listed.Versions).toMatchObject([{ Key: 'a b', VersionId: put.VersionId, Size: 1 }]);
    const missing = aws('s3api', 'get-object', '--bucket', 'versioned', '--key', 'a b', '--version-id', 'none', 'got');
    await expect(missing).rejects.toThrow('NoSuchVersion');
    await expect(aws('s3api', 'get-bucket-policy', '--bucket', 'versioned')).rejects.toThrow('NotImplemented');
    expect(await aws('s3', 'ls')).toMatch(/plain\n.* versioned/);
  });
});
