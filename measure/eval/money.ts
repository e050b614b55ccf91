import { join } from 'node:path';
import { findSums } from '../../lambdas/classify/find-sums.ts';
import { findMoneyLexicon } from '../../lambdas/classify/languages/find-money-lexicon.ts';
import { settleCurrencies } from '../../lambdas/classify/settle-currencies.ts';
import type { Money } from '../../lambdas/deal/quantity.ts';
import type { Measurement, Row } from '../measurement.ts';
import { readLines } from '../read-lines.ts';
import { type ExpectedSum, findContradiction, isSameCurrency, toBaseUnits } from './money/expectation.ts';

interface OneAmount {
  readonly lang: string;
  readonly text: string;
  readonly amount: number;
  readonly currency: string | null;
}

interface Sentence {
  readonly lang: string;
  readonly text: string;
  readonly expect: readonly { readonly amount: number | null; readonly currency: string | null; readonly unit: string }[];
}

/** A text with what it is said to hold, and which sums of it are expected. */
interface Checked {
  readonly sum: ExpectedSum;
  readonly isRight: boolean;
  readonly found: readonly Money[];
}

/** How right sums of money are read: by value and by currency as far as a text alone settles it. */
export const money: Measurement = {
  name: 'money',
  about: 'sums of money by value and currency; ours: without what contradicts the domain',
  async run(data, { wrong }) {
    const one = await readLines<OneAmount>(join(data, 'money', 'one-amount.jsonl'));
    const sentences = await readLines<Sentence>(join(data, 'money', 'sentences.jsonl'));
    const none = await readLines<OneAmount>(join(data, 'money', 'no-amount.jsonl'));
    const checkedOnes = one.map(({ text, lang, amount, currency }) => check({ text, lang, amount, unit: currency ?? undefined }));
    const checkedSentences = sentences.flatMap(({ text, lang, expect }) =>
      // What has no value there was beyond the annotators.
      expect.flatMap(({ amount, currency, unit }) =>
        amount === null ? [] : [check({ text, lang, amount, unit: currency ?? unit })],
      ),
    );
    const invented = none.filter(({ text, lang }) => readSums(text, lang).length > 0).length;
    return [
      ...countByLanguage('one-amount', checkedOnes),
      ...countByLanguage('sentences', checkedSentences),
      { name: 'no-amount', figures: { texts: none.length, invented } },
      ...countContradictions([...checkedOnes, ...checkedSentences]),
      ...(wrong ? [...checkedOnes, ...checkedSentences].filter(({ isRight }) => !isRight).map(tellWrong) : []),
    ];
  },
};

function check(sum: ExpectedSum): Checked {
  const found = readSums(sum.text, sum.lang);
  const { unit } = sum;
  const amount = toBaseUnits(sum);
  const isRight = found.some(
    ({ value, currency }) => isNear(value, amount) && (unit === undefined || isSameCurrency(currency, unit)),
  );
  return { sum, isRight, found };
}

function readSums(text: string, lang: string): Money[] {
  const lexicon = findMoneyLexicon(lang);
  return lexicon ? findSums(text, lexicon, settleCurrencies(text, lang)).map((found) => found.money) : [];
}

function isNear(value: number, amount: number): boolean {
  return Math.abs(value - amount) <= 1e-6 * Math.abs(amount);
}

function countByLanguage(name: string, all: readonly Checked[]): Row[] {
  const languages = [...new Set(all.map(({ sum }) => sum.lang))].toSorted();
  return [
    ...languages.map((lang) =>
      count(
        `${name} ${lang}`,
        all.filter(({ sum }) => sum.lang === lang),
      ),
    ),
    count(name, all),
  ];
}

function count(name: string, all: readonly Checked[]): Row {
  const ours = all.filter(({ sum }) => findContradiction(sum) === undefined);
  const share = (list: readonly Checked[]) => list.filter(({ isRight }) => isRight).length / list.length;
  return { name, figures: { sums: all.length, right: share(all), ours: ours.length, rightOfOurs: share(ours) } };
}

function countContradictions(all: readonly Checked[]): Row[] {
  const reasons = Object.groupBy(all, ({ sum }) => findContradiction(sum) ?? '');
  return Object.entries(reasons).flatMap(([reason, list = []]) =>
    reason === '' ? [] : [{ name: 'contradicts', figures: { reason, sums: list.length } }],
  );
}

function tellWrong({ sum: { text, lang, amount, unit = '?', ...sum }, found }: Checked): Row {
  const read = found.map(({ value, currency }) => `${value} ${currency}`).join(', ');
  const reason = findContradiction({ text, lang, amount, unit, ...sum });
  return { name: `wrong ${lang}`, figures: { text, expected: `${amount} ${unit}`, read, ...(reason ? { reason } : {}) } };
}
