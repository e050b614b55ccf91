import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../is-record.ts';
import { hashInputs } from './hash-inputs.ts';
import { runNode } from './run-node.ts';

const STAMP = 'inputs.sha256';

interface AssemblyOptions {
  /** Absolute path of the project. */
  readonly root: string;
  /** Folder that holds `assembly`. One process at a time. */
  readonly stateDir: string;
  /** Context beside that of `cdk.json`: the settings of the sandbox. */
  readonly context: Readonly<Record<string, unknown>>;
}

/**
 * Sees to it that `STATE/assembly` is what the code as it stands synthesizes to: bundles the functions and synthesizes
 * the app in processes of their own, unless nothing it is made from has changed.
 *
 * It is made in a folder beside and moved into place with its stamp in it, so it is there wholly or not at all.
 *
 * @returns absolute path of the assembly
 */
export async function ensureAssembly({ root, stateDir, context }: AssemblyOptions): Promise<string> {
  const assembly = join(stateDir, 'assembly');
  const all = { ...readContext(join(root, 'cdk.json')), ...context };
  const inputs = hashInputs(root, all);
  if (readStamp(assembly) === inputs) return assembly;
  mkdirSync(stateDir, { recursive: true });
  removeLeftovers(stateDir);
  // A name of its own: the synthesizing child of a process that was killed may still be writing.
  const fresh = mkdtempSync(join(stateDir, 'assembly.new-'));
  const old = join(stateDir, 'assembly.old');
  await runNode(root, join('bin', 'build.ts'));
  await runNode(root, join('bin', 'app.ts'), { CDK_OUTDIR: fresh, CDK_CONTEXT_JSON: JSON.stringify(all) });
  writeFileSync(join(fresh, STAMP), inputs);
  if (existsSync(assembly)) renameSync(assembly, old);
  renameSync(fresh, assembly);
  rmSync(old, { recursive: true, force: true });
  return assembly;
}

/** What an interrupted process left; a folder that is still being written to goes the next time. */
function removeLeftovers(stateDir: string): void {
  for (const name of readdirSync(stateDir).filter((entry) => /^assembly\.(?:new-|old$)/.test(entry))) {
    try {
      rmSync(join(stateDir, name), { recursive: true, force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY')) throw error;
    }
  }
}

function readStamp(assembly: string): string | undefined {
  const path = join(assembly, STAMP);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function readContext(path: string): Record<string, unknown> {
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return isRecord(content) && isRecord(content.context) ? content.context : {};
}
