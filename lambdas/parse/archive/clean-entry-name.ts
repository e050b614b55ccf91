import { cleanLine } from '../clean-line.ts';

/** Characters of a name that are shown; its end tells more than its beginning. */
const MOST_SHOWN = 200;
/** They turn the order of what is shown, so that `exe.txt` reads as another ending. */
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The name of a file in an archive as people are shown it: a path inside the archive, whatever it pretends to be.
 *
 * @example cleanEntryName('..\\..\\news/./a.txt') // 'news/a.txt'
 */
export function cleanEntryName(name: string): string {
  const parts = cleanLine(name.replace(TURNING, ''))
    .replaceAll('\\', '/')
    .replace(/^[A-Za-z]:(?=\/)/, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const shown = parts.join('/');
  return shown.length > MOST_SHOWN ? `…${shown.slice(1 - MOST_SHOWN)}` : shown;
}
