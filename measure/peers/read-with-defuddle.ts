import { Defuddle } from 'defuddle/node';
import type { ArticleReading } from '../eval/score-articles.ts';
import { requirePage, toText } from './page-text.ts';

export async function readWithDefuddle(_file: string, bytes: Uint8Array): Promise<ArticleReading | undefined> {
  const html = await requirePage(bytes);
  const found = await withoutComplaints(() => Defuddle(html, 'https://page.example/'));
  return { text: toText(found.content), title: found.title, byline: found.author, publishedAt: found.published };
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
