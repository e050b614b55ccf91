import { basename } from 'node:path';

/** Longer names are refused by file systems, in bytes; our ending and a number come on top. */
const MAX_BYTES = 240;

/**
 * A name for the page of each file: its own with `.html` after it, and a number where several have one name.
 *
 * Names that differ in case alone are one: on some file systems they are.
 *
 * @returns as many as there are files, all different
 * @example namePages(['a/x.txt', 'b/x.txt']) // ['x.txt.html', 'x.txt-2.html']
 */
export function namePages(files: readonly string[]): string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const base = cutBytes(basename(file));
    let name = `${base}.html`;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}-${number}.html`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function cutBytes(name: string): string {
  let cut = name;
  while (Buffer.byteLength(cut) > MAX_BYTES) cut = [...cut].slice(0, -1).join('');
  return cut;
}
