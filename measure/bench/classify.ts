import { join } from 'node:path';
import { classifyArticle } from '../../lambdas/classify/classify-article.ts';
import type { Article } from '../../lambdas/deal/article.ts';
import { readFiles } from '../eval/news/read-files.ts';
import { readLabels } from '../eval/news/read-labels.ts';
import type { Measurement, Row } from '../measurement.ts';

const FOLDERS = ['news', 'news-retold'];
/** Each length takes its turn so many times, and the fastest counts: other work on the machine only makes it slower. */
const TURNS = 5;
const LENGTHS = { short: 100_000, long: 1_000_000 };

/** Articles per second through Classify on one core, and how its time grows with the length of a body. */
export const classify: Measurement = {
  name: 'classify',
  about: 'articles per second through Classify on one core by language; time for 1 MB of body over that for 100 kB',
  async run(data, { part }) {
    const files = await Promise.all(
      FOLDERS.map(async (folder) => {
        const labels = await readLabels(join(data, folder), part);
        return readFiles(labels.map(({ file }) => join(data, folder, file)));
      }),
    );
    const articles = files.flat().flatMap((file) => ('articles' in file ? file.articles.map(({ article }) => article) : []));
    const byLanguage = [...Map.groupBy(articles, ({ language }) => language)].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return [...byLanguage.map(([language, some]) => time(language, some)), time('all', articles), ...compareLengths(articles)];
  },
};

/** They were read once before, so that everything is compiled. */
function time(name: string, articles: readonly Article[]): Row {
  const ms = measure(() => {
    for (const article of articles) classifyArticle(article);
  });
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  return {
    name,
    figures: {
      articles: articles.length,
      articlesPerSecond: (articles.length / ms) * 1000,
      charactersPerMs: characters / ms,
    },
  };
}

/** Time of the processor for one turn, the fastest of some. */
function measure(run: () => void): number {
  const times = Array.from({ length: TURNS }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** A body of each length is that of the longest article of a language over and over. */
function compareLengths(articles: readonly Article[]): Row[] {
  return ['en', 'fr', 'ru', 'ja'].flatMap((language) => {
    const longest = articles
      .filter((article) => article.language === language)
      .toSorted((a, b) => b.text.length - a.text.length)[0];
    if (!longest) return [];
    const [short, long] = [LENGTHS.short, LENGTHS.long].map((length) => {
      const article = lengthen(longest, length);
      return measure(() => classifyArticle(article));
    });
    return [{ name: `1 MB / 100 kB ${language}`, figures: { ratio: (long ?? 0) / (short ?? 1), msFor100kB: short ?? 0 } }];
  });
}

function lengthen(article: Article, length: number): Article {
  const text = article.text.repeat(Math.ceil(length / article.text.length)).slice(0, length);
  const head = article.zones.filter(({ zone }) => zone === 'title' || zone === 'original_title' || zone === 'lead');
  const start = Math.max(0, ...head.map(({ end }) => end));
  return { ...article, text, zones: [...head, { zone: 'body', start, end: length }] };
}
