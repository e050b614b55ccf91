const IMAGE = /!\[[^\][]{0,500}\]\([^()\s]{0,2000}\)/g;
const LINK = /\[([^\][]{1,500})\]\([^()\s]{0,2000}\)/g;
const TAG = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,2000})?>/gi;
const EMPHASIS = /(?<![\p{L}\p{N}*_])(\*{1,3}|_{2,3})(?=\S)|(?<=\S)(\*{1,3}|_{2,3})(?![\p{L}\p{N}*_])/gu;
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!|$~])/g;

/** A line without its markup, and what the markup said of it. */
export interface PlainLine {
  readonly text: string;
  readonly isHeading: boolean;
  /** Whether it was links and hardly anything else. */
  readonly isLinks: boolean;
}

/**
 * A line of Markdown as plain text: links and pictures by their words, without emphasis, escapes and tags.
 *
 * A line without markup stays as it is.
 */
export function stripMarkdown(line: string): PlainLine {
  if (!/[\\*_[\]<#]/.test(line)) return { text: line, isHeading: false, isLinks: false };
  const [, marks, heading] = /^\s{0,3}(#{1,6})\s(.*)$/.exec(line) ?? [];
  const unescaped = (heading ?? line).replace(IMAGE, '');
  const outside = unescaped.replace(LINK, '').replace(TAG, '');
  const text = unescaped.replace(LINK, '$1').replace(TAG, ' ').replace(EMPHASIS, '').replace(ESCAPE, '$1');
  const isLinks = unescaped !== (heading ?? line).replace(IMAGE, '').replace(LINK, '') && !/[\p{L}\p{N}]/u.test(outside);
  return { text, isHeading: marks !== undefined, isLinks };
}
