import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type OutputFile } from 'esbuild';
import { BUNDLES, HANDLER_NAMES, type HandlerName } from '../lib/bundles.ts';
import { shakeSchemas } from './shake-schemas.ts';

const LAMBDAS = fileURLToPath(new URL('../lambdas', import.meta.url));

/** One function as built: bytes loaded at its start, and bytes of everything, loaded when needed. */
export interface Bundle {
  readonly name: HandlerName;
  readonly startBytes: number;
  readonly totalBytes: number;
}

interface BuildOptions {
  /** Folder with one folder for each function, each with a `handler.ts` and, where it runs something beside itself, a `worker.ts`. */
  readonly lambdas?: string;
}

/**
 * Bundles every handler into `<outdir>/<name>/index.mjs`, its worker into `worker.mjs`, what they import lazily into chunks beside them.
 *
 * A file that did not change is not written, and there is no moment without a bundle, so that an engine may run from the
 * folder while it is built again.
 *
 * @throws {Error} if a handler is missing, exports no `handler` or does not compile
 */
export function buildLambdas(outdir: string, { lambdas = LAMBDAS }: BuildOptions = {}): Promise<Bundle[]> {
  return Promise.all(HANDLER_NAMES.map((name) => buildLambda(name, { folder: join(outdir, name), lambdas })));
}

async function buildLambda(name: HandlerName, { folder, lambdas }: { folder: string; lambdas: string }): Promise<Bundle> {
  const source = join(lambdas, name, 'handler.ts');
  if (!existsSync(source)) throw new Error(`Cannot build function "${name}": ${source} is missing`);
  const worker = join(lambdas, name, 'worker.ts');
  const { outputFiles, metafile } = await build({
    entryPoints: { index: source, ...(existsSync(worker) && { worker }) },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // The ESM build of a package where it has one: only that can be shaken.
    mainFields: ['module', 'main'],
    // CommonJS packages still ask for built-ins by `require`.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    // Names in every script are several times as long in escapes.
    charset: 'utf8',
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    plugins: [shakeSchemas],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  requireHandlerExport(name, metafile);
  await writeChanged(folder, [...outputFiles, ...(await readCharacterMaps(folder, metafile))]);
  return { name, ...measure(metafile) };
}

function requireHandlerExport(name: HandlerName, { outputs }: Metafile): void {
  const entry = Object.entries(outputs).find(([path]) => isEntry(path))?.[1];
  if (!entry?.exports.includes('handler')) throw new Error(`Cannot build function "${name}": its module exports no handler`);
}

/** A module that is imported lazily has an entry point of its own in the metafile, so the name must tell. */
function isEntry(path: string): boolean {
  return basename(path) === 'index.mjs';
}

/** What one file of a bundle holds. */
type BuiltFile = Pick<OutputFile, 'path' | 'contents'>;

/** The maps from codes to characters (1.2 MB) that reading PDF needs, where a package of that name would be. */
async function readCharacterMaps(folder: string, { inputs }: Metafile): Promise<BuiltFile[]> {
  if (!Object.keys(inputs).some((path) => path.endsWith('/unpdf/dist/pdfjs.mjs'))) return [];
  const source = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
  const maps = (await readdir(join(source, 'cmaps'))).map((name) => join('cmaps', name));
  const read = ['package.json', ...maps].map(async (name) => ({
    path: join(folder, 'node_modules', 'pdfjs-dist', name),
    contents: await readFile(join(source, name)),
  }));
  return Promise.all(read);
}

/** Chunks come before the entry that names them, and old ones go last. */
async function writeChanged(folder: string, files: readonly BuiltFile[]): Promise<void> {
  const paths = new Set(files.map(({ path }) => path));
  const entriesLast = files.toSorted((a, b) => dirname(b.path).length - dirname(a.path).length);
  for (const { path, contents } of entriesLast) {
    const before = await readFile(path).catch(() => undefined);
    if (before?.equals(contents)) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents);
  }
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !paths.has(path)) await rm(path);
  }
}

function measure({ outputs }: Metafile): Pick<Bundle, 'startBytes' | 'totalBytes'> {
  const code = Object.entries(outputs).filter(([path]) => path.endsWith('.mjs'));
  const atStart = new Set<string>(code.map(([path]) => path).filter(isEntry));
  // A set that grows while it is walked: what the entry imports, what that imports, and so on.
  for (const path of atStart) {
    for (const { kind, path: imported } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && outputs[imported]) atStart.add(imported);
    }
  }
  const sum = (bytes: number, [, output]: (typeof code)[number]) => bytes + output.bytes;
  return { startBytes: code.filter(([path]) => atStart.has(path)).reduce(sum, 0), totalBytes: code.reduce(sum, 0) };
}

if (import.meta.main) {
  const bundles = await buildLambdas(BUNDLES);
  const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`.padStart(8);
  // To stderr: `cdk synth` prints a template to stdout.
  for (const { name, startBytes, totalBytes } of bundles) {
    console.error(`${name.padEnd(10)}${kB(startBytes)} at start ${kB(totalBytes)} in all`);
  }
}
