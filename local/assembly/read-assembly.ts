import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../is-record.ts';
import { parseTemplate, type StackTemplate } from '../template/template.ts';

/**
 * Reads a synthesized cloud assembly: every stack's template, and where its assets lie.
 *
 * @param dir absolute path of the folder with `manifest.json`
 * @throws {Error} if there is something in it that would be left out: stages, or templates of nested stacks
 */
export function readAssembly(dir: string): StackTemplate[] {
  const manifest = readJsonFile(join(dir, 'manifest.json'));
  const artifacts = isRecord(manifest) && isRecord(manifest.artifacts) ? manifest.artifacts : {};
  return Object.entries(artifacts).flatMap(([name, artifact]) => {
    if (!isRecord(artifact)) return [];
    if (artifact.type === 'cdk:cloud-assembly') throw new Error(`Cannot run stage "${name}": only stacks of the app itself are`);
    if (artifact.type !== 'aws:cloudformation:stack') return [];
    const { templateFile, stackName = name } = isRecord(artifact.properties) ? artifact.properties : {};
    if (typeof templateFile !== 'string') throw new Error(`Cannot read stack "${name}": the manifest names no template`);
    const assets = readAssets(dir, templateFile.replace(/\.template\.json$/, '.assets.json'));
    return [parseTemplate(String(stackName), readJsonFile(join(dir, templateFile)), assets)];
  });
}

/** Where each file asset of a stack lies, by the object key that it would be uploaded under. */
function readAssets(dir: string, file: string): ReadonlyMap<string, string> {
  const content = readJsonFile(join(dir, file));
  const files = isRecord(content) && isRecord(content.files) ? Object.values(content.files) : [];
  return new Map(
    files.filter(isRecord).flatMap(({ source, destinations }) => {
      if (!isRecord(source) || typeof source.path !== 'string') return [];
      const path = join(dir, source.path);
      const keys = isRecord(destinations) ? Object.values(destinations).filter(isRecord) : [];
      return keys.map(({ objectKey }) => [String(objectKey), path] as const);
    }),
  );
}

function readJsonFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`Cannot read "${path}" of the assembly: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
