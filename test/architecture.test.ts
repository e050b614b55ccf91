import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

interface Source {
  readonly path: string;
  readonly code: string;
  /** Resolved to a path from the root where relative, else as written. */
  readonly imports: readonly string[];
}

function readSources(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
      const code = readFileSync(join(root, path), 'utf8');
      const specifiers = [...code.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
      const imports = specifiers.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name));
      return { path, code, imports };
    });
}

const lambdas = readSources('lambdas');
const lib = readSources('lib');
const bin = readSources('bin');
const local = readSources('local');

const isAdapter = (path: string) => path.startsWith('lambdas/adapters/');
const isHandler = (path: string) => /^lambdas\/[^/]+\/handler\.ts$/.test(path);
/** The program of a process or thread that a handler runs beside itself. */
const isWorker = (path: string) => /^lambdas\/[^/]+\/worker\.ts$/.test(path);
const isWiring = (path: string) => isHandler(path) || isWorker(path);
const isShared = (path: string) => path === 'lambdas/contract.ts' || path === 'lambdas/settings.ts';
const isPure = (path: string) => path.startsWith('lambdas/') && !isAdapter(path) && !isWiring(path) && !isShared(path);
const isCdk = (name: string) => name.startsWith('aws-cdk-lib') || name === 'constructs';
const isSdk = (name: string) => name.startsWith('@aws-sdk/');

/** Every import of these files that the rule does not allow, as `file → import`. */
function offences(sources: readonly Source[], allowed: (imported: string, path: string) => boolean): string[] {
  return sources.flatMap(({ path, imports }) =>
    imports.filter((name) => !allowed(name, path)).map((name) => `${path} → ${name}`),
  );
}

describe('who may import whom', () => {
  test('finds the tree it is about', () => {
    expect(lambdas.filter(({ path }) => isPure(path)).length).toBeGreaterThan(20);
    expect(lambdas.filter(({ path }) => isHandler(path)).map(({ path }) => path)).toHaveLength(8);
    expect(lib.length).toBeGreaterThan(5);
  });

  test('contract.ts imports nothing, settings.ts only the validator', () => {
    const shared = lambdas.filter(({ path }) => isShared(path));
    expect(offences(shared, (name, path) => path.endsWith('settings.ts') && name === 'valibot')).toEqual([]);
  });

  test('pure files reach no adapter, client, CDK or engine, and of Node only hashes and zlib', () => {
    const pure = lambdas.filter(({ path }) => isPure(path));
    const allowed = (name: string) =>
      name.startsWith('lambdas/')
        ? !isAdapter(name) && !isWiring(name)
        : !isSdk(name) &&
          !isCdk(name) &&
          !/^(?:lib|local|bin)\//.test(name) &&
          (!name.startsWith('node:') || name === 'node:crypto' || name === 'node:zlib');
    expect(offences(pure, allowed)).toEqual([]);
  });

  test('pure files know no clock, chance, environment or console', () => {
    const pure = lambdas.filter(({ path }) => isPure(path));
    const forbidden = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bconsole\.|\brandomUUID\b|\brandomBytes\b/;
    expect(pure.filter(({ code }) => forbidden.test(code)).map(({ path }) => path)).toEqual([]);
  });

  test('handlers and workers wire: pure files, adapters and clients, nothing of lib or local', () => {
    const handlers = lambdas.filter(({ path }) => isWiring(path));
    expect(offences(handlers, (name) => name.startsWith('lambdas/') || isSdk(name))).toEqual([]);
  });

  test('adapters know of the pipeline its names and its model, and none of its steps', () => {
    const adapters = lambdas.filter(({ path }) => isAdapter(path));
    const isModel = (name: string) => name.startsWith('lambdas/deal/') || isShared(name);
    expect(offences(adapters, (name) => !/^(?:lambdas|lib|local|bin)\//.test(name) || isAdapter(name) || isModel(name))).toEqual(
      [],
    );
  });

  test('lib reads only contract and settings of the lambdas, and no client', () => {
    const allowed = (name: string) =>
      name.startsWith('lib/') || isCdk(name) || isShared(name) || name === 'node:url' || name === 'node:path';
    expect(offences(lib, allowed)).toEqual([]);
  });

  test('bin/app.ts composes: lib and the App, nothing else', () => {
    const app = bin.filter(({ path }) => path === 'bin/app.ts');
    expect(offences(app, (name) => name.startsWith('lib/') || isShared(name) || name === 'aws-cdk-lib')).toEqual([]);
  });

  test('the command line knows neither clients nor the CDK itself', () => {
    const commands = bin.filter(({ path }) => path !== 'bin/app.ts' && path !== 'bin/build.ts');
    expect(
      offences(commands, (name) => !isSdk(name) && !isCdk(name) && (!name.startsWith('lib/') || name === 'lib/settings.ts')),
    ).toEqual([]);
  });

  test('the engine runs the assembly: of the lambdas it knows views, types and names only', () => {
    const allowed = (name: string, path: string) => {
      if (isCdk(name) || name.startsWith('lib/')) return false;
      if (!name.startsWith('lambdas/') || name.startsWith('lambdas/views/') || isShared(name)) return true;
      return importsOnlyTypes(local.find((source) => source.path === path)?.code ?? '', name);
    };
    expect(offences(local, allowed)).toEqual([]);
  });

  test('no file imports both the CDK and the AWS SDK', () => {
    const both = [...lambdas, ...lib, ...bin, ...local].filter(({ imports }) => imports.some(isCdk) && imports.some(isSdk));
    expect(both.map(({ path }) => path)).toEqual([]);
  });
});

/** Whether every import of a module in this code is `import type`. */
function importsOnlyTypes(code: string, resolved: string): boolean {
  const file = posix.basename(resolved);
  const statements = [...code.matchAll(/import\s+([^;]*?)from\s*'([^']+)'/g)].filter((match) => match[2]?.endsWith(file));
  return statements.length > 0 && statements.every((match) => match[1]?.startsWith('type'));
}
