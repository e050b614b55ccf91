import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildLambdas } from '../../bin/build.ts';
import { HANDLER_NAMES } from '../../lib/bundles.ts';

const LAZY = "export const handler = async () => (await import('./heavy.ts')).answer;";

let lambdas: string;
let outdir: string;
const build = () => buildLambdas(outdir, { lambdas });
const files = (name: string) => readdirSync(join(outdir, name), { recursive: true }).map(String).sort();

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'offtake-build-'));
  lambdas = join(root, 'lambdas');
  outdir = join(root, 'out');
  for (const name of HANDLER_NAMES) {
    mkdirSync(join(lambdas, name), { recursive: true });
    writeFileSync(join(lambdas, name, 'heavy.ts'), `export const answer = '${name} ${'x'.repeat(5000)}';`);
    writeFileSync(join(lambdas, name, 'handler.ts'), LAZY);
  }
  return () => rmSync(root, { recursive: true });
});

describe('buildLambdas()', () => {
  test('makes a folder for each function, with what is imported lazily beside the entry', async () => {
    const bundles = await build();
    expect(bundles.map(({ name }) => name)).toEqual(HANDLER_NAMES);
    expect(files('parse')).toEqual([
      'chunks',
      expect.stringMatching(/^chunks\/heavy-\w+\.mjs$/),
      expect.stringMatching(/^chunks\/heavy-\w+\.mjs\.map$/),
      'index.mjs',
      'index.mjs.map',
    ]);
    for (const { startBytes, totalBytes } of bundles) {
      expect(startBytes).toBeLessThan(1000);
      expect(totalBytes).toBeGreaterThan(5000);
    }
    const { handler } = await import(pathToFileURL(join(outdir, 'score', 'index.mjs')).href);
    await expect(handler()).resolves.toMatch(/^score x/);
  });

  test('puts the worker of a function beside its handler', async () => {
    writeFileSync(join(lambdas, 'parse', 'worker.ts'), "import { answer } from './heavy.ts'; console.log(answer);");
    const parse = (await build()).find(({ name }) => name === 'parse');
    expect(files('parse')).toContain('worker.mjs');
    expect(parse?.startBytes).toBeLessThan(1000);
    rmSync(join(lambdas, 'parse', 'worker.ts'));
    await build();
    expect(files('parse')).not.toContain('worker.mjs');
  });

  test('gives a function that reads PDF the maps of characters that this needs', { timeout: 60_000 }, async () => {
    writeFileSync(
      join(lambdas, 'parse', 'handler.ts'),
      `export const handler = async () => [typeof (await import('${fileURLToPath(import.meta.resolve('unpdf/pdfjs'))}')).getDocument, import.meta.resolve('pdfjs-dist/package.json')];`,
    );
    await build();
    expect(files('parse')).toContain('node_modules/pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap');
    expect(files('score')).not.toContain('node_modules');
    const { handler } = await import(pathToFileURL(join(outdir, 'parse', 'index.mjs')).href);
    await expect(handler()).resolves.toEqual([
      'function',
      pathToFileURL(join(outdir, 'parse', 'node_modules', 'pdfjs-dist', 'package.json')).href,
    ]);
  });

  test('lets CommonJS packages ask for built-ins', async () => {
    writeFileSync(join(lambdas, 'parse', 'old.cjs'), "module.exports = require('path').sep;");
    writeFileSync(join(lambdas, 'parse', 'handler.ts'), "import sep from './old.cjs'; export const handler = async () => sep;");
    await build();
    const { handler } = await import(pathToFileURL(join(outdir, 'parse', 'index.mjs')).href);
    await expect(handler()).resolves.toBe('/');
  });

  test('leaves alone what did not change, and removes what is of no use any more', async () => {
    await build();
    const before = statSync(join(outdir, 'score', 'index.mjs')).mtimeMs;
    writeFileSync(join(lambdas, 'parse', 'handler.ts'), 'export const handler = async () => 1;');
    await build();
    expect(statSync(join(outdir, 'score', 'index.mjs')).mtimeMs).toBe(before);
    expect(files('parse')).toEqual(['chunks', 'index.mjs', 'index.mjs.map']);
  });

  test('fails on a handler that is missing', async () => {
    rmSync(join(lambdas, 'settle', 'handler.ts'));
    await expect(build()).rejects.toThrow(/^Cannot build function "settle": .*settle\/handler\.ts is missing$/);
  });

  test('fails on a module that exports no handler', async () => {
    writeFileSync(join(lambdas, 'settle', 'handler.ts'), 'export const handle = 1;');
    await expect(build()).rejects.toThrow('Cannot build function "settle": its module exports no handler');
  });
});
