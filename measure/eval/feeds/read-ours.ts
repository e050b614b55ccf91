import { UnreadablePartError } from '../../../lambdas/deal/errors.ts';
import { readEntry } from '../../../lambdas/parse/feed/read-entry.ts';
import { readFeed, readFeedHead } from '../../../lambdas/parse/feed/read-feed.ts';
import { parseFile } from '../../../lambdas/parse/parse-file.ts';
import { type Facts, type FeedReading, squeeze } from './facts.ts';

const list = (value: string | undefined) => (value === undefined || value === '' ? [] : [value]);

/** What our reader of feeds makes of one, before articles are made of it: entries with a date and nothing else count too. */
export function readOurs(text: string): FeedReading {
  const entries: Facts[] = [];
  try {
    for (const { raw, head, isAtom } of readFeed(text)) {
      const entry = readEntry(raw.fields, head, isAtom);
      entries.push({
        title: [squeeze(entry.title)],
        link: list(entry.url),
        author: list(entry.byline),
        date: list(entry.publishedAt),
        text: [squeeze(entry.blocks.map((block) => block.text).join(''))],
      });
    }
  } catch (error) {
    // A feed that breaks off: what stands before the break counts.
    if (!(error instanceof UnreadablePartError)) throw error;
  }
  const head = readFeedHead(text);
  const feed = {
    title: [squeeze(head.title ?? '')],
    link: list(head.url),
    author: list(head.byline),
    date: [],
    text: [squeeze(head.description ?? '')],
  };
  return { feed, entries };
}

/** The articles that the whole of Parse makes of a file; undefined where it refuses it in words. */
export async function readArticles(name: string, bytes: Uint8Array): Promise<Facts[] | undefined> {
  const articles: Facts[] = [];
  try {
    for await (const found of parseFile(name, bytes)) {
      if ('failure' in found) continue;
      const { title, url, byline, publishedAt, text } = found.article;
      articles.push({
        title: [squeeze(title)],
        link: list(url),
        author: list(byline),
        date: list(publishedAt),
        text: [squeeze(text), squeeze(text.slice(title.length))],
      });
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'UnreadableDropError') return undefined;
    throw error;
  }
  return articles;
}
