import { cleanLine } from './clean-line.ts';

const ADDRESS = /[^\s()<>,;"]{1,100}@[^\s()<>,;"]{1,100}/g;

/**
 * The name in what a feed gives for an author: `me@grid.example (Mara Lind)`, `Mara Lind <me@grid.example>`, `By Mara Lind`.
 *
 * @returns undefined where nothing but an address stands there
 */
export function readPerson(text: string): string | undefined {
  const bare = text
    .slice(0, 500)
    .replace(ADDRESS, ' ')
    .replace(/[<>[\]"]|mailto:/g, ' ')
    .replace(/\(\s{0,5}\)/g, ' ');
  const [, inside] = /^\s{0,100}\(([^()]{1,200})\)\s{0,100}$/.exec(bare) ?? [];
  const name = cleanLine(inside ?? bare).replace(/^(?:by|par|von|por|da|di)[: ]\s{0,3}/i, '');
  return /\p{L}/u.test(name) && !/https?:/i.test(name) ? name : undefined;
}
