import type { Member } from './scan-members.ts';

/** Deeper values are no articles. */
export const MAX_DEPTH = 100;
/** A value of more characters is no article; it may hold a list of them. */
export const MAX_VALUE = 2_000_000;

/** A value that was scanned, read; undefined where it is no JSON, or larger or deeper than any article. */
export function tryParse(text: string, { start, end, isWhole, depth }: Omit<Member, 'key'>): unknown {
  if (!isWhole || depth > MAX_DEPTH || end - start > MAX_VALUE) return undefined;
  try {
    return JSON.parse(text.slice(start, end));
  } catch {
    // Damaged; whoever needs the value says so.
    return undefined;
  }
}
