import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Set to `1`, it puts what there is in the place of the golden files. */
export const UPDATE_GOLDEN = 'OFFTAKE_UPDATE_GOLDEN';

/** Biome would lay JSON out anew, and leaves alone what has this ending. */
const AS_IT_IS = '.snap';

/**
 * The golden files of a folder, by the path of what they are compared with.
 *
 * Nothing is ever written for want of a file: only `OFFTAKE_UPDATE_GOLDEN=1` replaces them, all at once.
 */
export function readGolden(dir: string, actual: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (process.env[UPDATE_GOLDEN] === '1') writeGolden(dir, actual);
  if (!existsSync(dir)) return {};
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths.map((path) => [relative(dir, path).replace(/(?<=\.json)\.snap$/, ''), readFileSync(path, 'utf8')]),
  );
}

function writeGolden(dir: string, actual: Readonly<Record<string, string>>): void {
  rmSync(dir, { recursive: true, force: true });
  for (const [path, text] of Object.entries(actual)) {
    const file = join(dir, path.endsWith('.json') ? path + AS_IT_IS : path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
