import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { findText } from '../../lambdas/parse/decode-text.ts';
import { writeBlocks } from '../../lambdas/parse/html/write-blocks.ts';
import { parseFile } from '../../lambdas/parse/parse-file.ts';
import type { ArticleReading } from '../eval/score-articles.ts';

/** Reads the article of a file; undefined where it finds none. */
export type PageReader = (file: string, bytes: Uint8Array) => Promise<ArticleReading | undefined>;

export const PAGE_READERS: Readonly<Record<'offtake' | 'readability' | 'defuddle', PageReader>> = {
  offtake: readWithOfftake,
  readability: readWithReadability,
  defuddle: readWithDefuddle,
};

export type PageReaderName = keyof typeof PAGE_READERS;

/** Of several articles the longest. */
async function readWithOfftake(file: string, bytes: Uint8Array): Promise<ArticleReading | undefined> {
  let longest: ArticleReading | undefined;
  for await (const found of parseFile(file, bytes)) {
    if ('article' in found && found.article.text.length > (longest?.text.length ?? -1)) longest = found.article;
  }
  return longest;
}

async function readWithReadability(_file: string, bytes: Uint8Array): Promise<ArticleReading | undefined> {
  const { document } = parseHTML(await requireText(bytes));
  const found = new Readability(document).parse();
  if (!found) return undefined;
  return {
    text: toText(found.content),
    title: found.title ?? undefined,
    byline: found.byline ?? undefined,
    publishedAt: found.publishedTime ?? undefined,
  };
}

async function readWithDefuddle(_file: string, bytes: Uint8Array): Promise<ArticleReading | undefined> {
  const html = await requireText(bytes);
  const found = await withoutComplaints(() => Defuddle(html, 'https://page.example/'));
  return { text: toText(found.content), title: found.title, byline: found.author, publishedAt: found.published };
}

async function requireText(bytes: Uint8Array): Promise<string> {
  const text = await findText(bytes);
  if (text === undefined) throw new Error('Cannot measure page: it is no text');
  return text;
}

/** The words of a peer's HTML, by the same writer as ours, so that it is not blamed for how its tags are taken away. */
function toText(html: string | null | undefined): string {
  return writeBlocks(html ?? '')
    .map(({ text }) => text)
    .join('\n');
}

/** Defuddle tells of structured data that is no JSON on the console. */
async function withoutComplaints<Value>(read: () => Promise<Value>): Promise<Value> {
  const { error, warn, log } = console;
  const silent = () => undefined;
  Object.assign(console, { error: silent, warn: silent, log: silent });
  try {
    return await read();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}
