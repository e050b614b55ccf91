import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Every operation and shape of a service, of which a function uses a handful. */
const SCHEMAS = /[\\/]@aws-sdk[\\/]client-[\w-]+[\\/]dist-es[\\/]schemas[\\/]schemas_\d+\.js$/;
/** One of them: an array, over several lines as a rule. */
const SCHEMA = /^(export var \S+ = )(\[[^;]*\]);$/gm;

/**
 * Lets esbuild leave out the schemas that a function does not use.
 *
 * They are plain arrays, but hold objects with computed keys, which esbuild must take for side effects. Wrapped in a call that is
 * marked as pure, what is not used goes: 58 kB of the client for S3.
 */
export const shakeSchemas: Plugin = {
  name: 'shake-schemas',
  setup({ onLoad }) {
    onLoad({ filter: SCHEMAS }, async ({ path }) => ({ contents: markPure(await readFile(path, 'utf8')), loader: 'js' }));
  },
};

/** The same module, line by line, with every schema made when it is asked for. */
export function markPure(module: string): string {
  return module.replaceAll(SCHEMA, '$1/* @__PURE__ */ (() => $2)();');
}
