import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Measurement, Row } from '../measurement.ts';
import { loadPageReader, type PageReader, type PageReaderName } from '../peers/page-reader.ts';
import { readLines } from '../read-lines.ts';
import { type ArticleLabel, type ArticleReading, type ArticleScores, scoreArticles } from './score-articles.ts';

const PEERS: readonly PageReaderName[] = ['readability', 'defuddle'];

/** Bodies and facts of pages, beside the peers on the same pages; of copied text, for which there are none. */
export const articles: Measurement = {
  name: 'articles',
  about: 'title, author, date and body of saved pages beside Readability and defuddle, and of pages copied as text',
  async run(data) {
    const html = join(data, 'html');
    const own = await scoreReader('offtake', html);
    const peers: [PageReaderName, ArticleScores][] = [];
    for (const name of PEERS) peers.push([name, await scoreReader(name, html)]);
    const best = Math.max(...peers.map(([, { f1 }]) => f1));
    return [
      toRow('html', own),
      ...peers.map(([name, scores]) => toRow(`html, ${name}`, scores)),
      { name: 'html, lead', figures: { f1: own.f1 - best } },
      toRow('copied text', await scoreReader('offtake', join(data, 'copied-text'))),
    ];
  },
};

async function scoreReader(name: PageReaderName, folder: string): Promise<ArticleScores> {
  const labels = await readLines<ArticleLabel>(join(folder, 'labels.jsonl'));
  const reader = await loadPageReader(name);
  const readings = new Map<string, ArticleReading | undefined>();
  for (const { file } of labels) readings.set(file, await read(reader, join(folder, file)));
  return scoreArticles(labels, readings);
}

/** A page that a reader cannot read is one that it finds nothing on. */
async function read(reader: PageReader, path: string): Promise<ArticleReading | undefined> {
  const bytes = await readFile(path);
  try {
    return await reader(path, bytes);
  } catch {
    return undefined;
  }
}

function toRow(name: string, { pages, unread, ...figures }: ArticleScores): Row {
  return { name, figures: { pages, unread, ...figures } };
}
