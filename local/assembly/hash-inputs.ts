import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Everything that the assembly is made from. */
const INPUTS = ['bin', 'lib', 'lambdas', 'package-lock.json', 'cdk.json'] as const;

/**
 * A hash of every file that the assembly is made from, of the context it is made with and of the Node that makes it.
 *
 * @param root absolute path of the project
 * @returns hexadecimal; the same as long as synthesis would give the same
 */
export function hashInputs(root: string, context: Readonly<Record<string, unknown>>): string {
  const hash = createHash('sha256').update(`${process.version}\n${JSON.stringify(context)}\n`);
  for (const path of INPUTS.flatMap((input) => listFiles(root, input))) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

function listFiles(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}
