import type { Words } from '../languages/words.ts';
import type { Mention } from './find-mentions.ts';
import type { HanName } from './list-han-names.ts';

/** How far before a name an office makes it a person's: *分析师Jane Doe*. */
const TITLE_REACH = 6;

/** Where a text has one of these names, outside the mentions already found. */
export function findHanNames(text: string, names: readonly HanName[], known: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  const isFree = (start: number, end: number) =>
    ![...known, ...found].some((mention) => mention.start < end && start < mention.end);
  for (const { printed, organisation, kind } of names) {
    for (let at = text.indexOf(printed); at !== -1; at = text.indexOf(printed, at + printed.length)) {
      const end = at + printed.length;
      if (isFree(at, end)) found.push({ organisation, ...(kind && { kind }), start: at, end });
    }
  }
  return found;
}

/** *H20*, *GB300*, *K18B*: a product or a site. */
const CODE = /^[A-Z]{1,4}-?\d{1,5}[A-Za-z]{0,3}$/u;

/**
 * Whether a Latin name in a text in Han characters is that of a person or a product: an office stands before it, or a name in Han that is none of an
 * organisation, or it is a code.
 */
export function isOtherInHan({ start, end }: Mention, text: string, names: readonly HanName[], words: Words): boolean {
  if (CODE.test(text.slice(start, end))) return true;
  const before = text.slice(0, start);
  if (/[（(]$/u.test(before) && /^[）)]/u.test(text.slice(end)))
    return /\p{sc=Han}[（(]$/u.test(before) && !names.some(({ printed }) => before.slice(0, -1).endsWith(printed));
  const near = before.slice(-TITLE_REACH);
  return words.titles.find(near).at(-1)?.end === near.length;
}
