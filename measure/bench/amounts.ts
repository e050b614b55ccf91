import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import recognizers from '@microsoft/recognizers-text-suite';
import { findSums } from '../../lambdas/classify/find-sums.ts';
import { findMoneyLexicon } from '../../lambdas/classify/languages/find-money-lexicon.ts';
import { settleCurrencies } from '../../lambdas/classify/settle-currencies.ts';
import type { Label } from '../eval/news/label.ts';
import { readLabels } from '../eval/news/read-labels.ts';
import type { Measurement, Row } from '../measurement.ts';

/** The languages that the peer reads money in, as it calls them. */
const CULTURES: Readonly<Record<string, string>> = {
  en: 'en-us',
  zh: 'zh-cn',
  es: 'es-es',
  pt: 'pt-br',
  fr: 'fr-fr',
  ja: 'ja-jp',
};
const FOLDERS = ['news', 'news-retold'];

interface Text {
  readonly label: Label;
  readonly text: string;
}

/** Every value of a sum in a text. */
type ReadValues = (text: string, lang: string) => number[];

const READERS: Readonly<Record<string, ReadValues>> = {
  offtake: (text, lang) => {
    const lexicon = findMoneyLexicon(lang);
    const sums = lexicon ? findSums(text, lexicon, settleCurrencies(text, lang)) : [];
    return sums.flatMap(({ money: { value, high } }) => (high === undefined ? [value] : [value, high]));
  },
  recognizers: (text, lang) =>
    recognizers
      .recognizeCurrency(text, CULTURES[lang.split('-')[0] ?? ''] ?? 'en-us')
      .map(({ resolution }) => Number(resolution?.value ?? Number.NaN)),
};

/** Amounts alone, beside Microsoft's recognizers over the same texts: their languages only. */
export const amounts: Measurement = {
  name: 'amounts',
  about: 'sums of money in labelled news of six languages beside @microsoft/recognizers-text-suite: speed, labelled values found',
  async run(data, { part }) {
    const texts = (await Promise.all(FOLDERS.map((folder) => readTexts(join(data, folder), part)))).flat();
    const rows = Object.entries(READERS).map(([name, read]) => time(name, read, texts));
    const [own, peer] = rows.map(({ figures }) => Number(figures.textsPerSecond));
    return [...rows, { name: 'offtake / recognizers', figures: { speed: (own ?? Number.NaN) / (peer ?? Number.NaN) } }];
  },
};

async function readTexts(folder: string, part: Parameters<typeof readLabels>[1]): Promise<Text[]> {
  const labels = (await readLabels(folder, part)).filter(({ lang }) => CULTURES[lang.split('-')[0] ?? ''] !== undefined);
  return Promise.all(labels.map(async (label) => ({ label, text: await readFile(join(folder, label.file), 'utf8') })));
}

/** The first text is read once before the clock starts: what is compiled at first use is no property of a text. */
function time(name: string, read: ReadValues, texts: readonly Text[]): Row {
  for (const lang of new Set(texts.map(({ label }) => label.lang))) read('$5 million', lang);
  const start = process.cpuUsage();
  const found = texts.map(({ label, text }) => read(text, label.lang));
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  const wanted = texts.flatMap(({ label }, at) =>
    (label.amounts ?? []).map(({ value }) => found[at]?.some((one) => Math.abs(one - value) <= 0.01 * value) === true),
  );
  const right = wanted.filter((isFound) => isFound).length;
  return {
    name,
    figures: {
      texts: texts.length,
      textsPerSecond: (texts.length / ms) * 1000,
      labelled: wanted.length,
      found: right / wanted.length,
    },
  };
}
