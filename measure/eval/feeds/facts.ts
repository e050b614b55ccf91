import { decodeHTML } from 'entities';
import { writeBlocks } from '../../../lambdas/parse/html/write-blocks.ts';
import type { Kind } from './expectation.ts';

/** What a reader found of one entry or of the feed: any of the values of a kind may be the expected one. */
export type Facts = Readonly<Record<Kind, readonly string[]>>;

export interface FeedReading {
  readonly feed: Facts;
  readonly entries: readonly Facts[];
}

/** The words of HTML, without white space. */
export function squeezeHtml(html: string): string {
  const blocks = writeBlocks(html).map(({ text }) => text);
  return squeeze(blocks.join(''));
}

/** Expected HTML with its tags stripped, by a rule that has nothing in common with the reader's. */
export function squeezeExpected(html: string): string {
  return squeeze(decodeHTML(html.replace(/<\/?[a-z!?][^<>]*>/gi, '')));
}

export function squeeze(text: string): string {
  return text.replace(/[\s\u200b]/g, '');
}
