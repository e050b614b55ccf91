import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { render } from 'preact-render-to-string';
import type { Explanation } from './explanation.ts';
import { ExplanationDocument } from './explanation-document.tsx';
import { namePages } from './name-pages.ts';

/**
 * Writes the page of each file into a folder, which is made if it is not there.
 *
 * @returns the paths of the pages, in the order of the files
 * @throws {Error} if one cannot be written
 */
export async function writeExplanations(explanations: readonly Explanation[], folder: string): Promise<string[]> {
  const names = namePages(explanations.map(({ file }) => file));
  const paths = names.map((name) => join(folder, name));
  try {
    await mkdir(folder, { recursive: true });
    for (const [at, explanation] of explanations.entries()) await writeFile(paths[at] ?? '', renderExplanation(explanation));
  } catch (cause) {
    throw new Error(`Cannot write pages to "${folder}": ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  return paths;
}

/** The page of a file, as HTML. */
export function renderExplanation(explanation: Explanation): string {
  return `<!doctype html>\n${render(<ExplanationDocument explanation={explanation} />)}`;
}
