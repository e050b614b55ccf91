import { describe, expect, it } from 'vitest';
import { findEvents, type Passage } from '../../lambdas/classify/find-events.ts';
import { findMeasures } from '../../lambdas/classify/find-measures.ts';
import { JA } from '../../lambdas/classify/languages/ja.ts';
import { compileWords } from '../../lambdas/classify/languages/words.ts';
import type { Mention } from '../../lambdas/classify/organisations/find-mentions.ts';
import { readPassages } from '../../lambdas/classify/read-passages.ts';
import { makeArticle } from './make-article.ts';

const words = compileWords(JA);
const list = (side: readonly Mention[]) => side.map(({ organisation }) => organisation.name).join('+');

function readAll(text: string): string[] {
  const passages: Passage[] = readPassages(makeArticle([['title', text]], { language: 'ja' }), words);
  return passages
    .filter(({ zone }) => zone === 'title')
    .flatMap((passage) => findEvents(passage, words, undefined))
    .map(({ type, sides }) => `${type}: ${list(sides.giver)} > ${list(sides.taker)}`);
}

describe('findEvents() in Japanese', () => {
  it.each([
    ['エヌビディアがOpenAIに100億ドルを出資', 'equity_investment: Nvidia > OpenAI'],
    ['エヌビディア、OpenAIに100億ドル出資へ', 'equity_investment: Nvidia > OpenAI'],
    ['CoreWeaveはMetaにGPUの計算能力を供給する', 'compute_contract: CoreWeave > Meta'],
    ['MetaがCoreWeaveから計算能力を購入する', 'compute_contract: CoreWeave > Meta'],
    ['AMDによるCerebrasの買収', 'acquisition: AMD > Cerebras'],
    ['CerebrasがAMDに買収される', 'acquisition: AMD > Cerebras'],
  ])('reads who gives and who takes by the marks behind names: %s', (text, told) => expect(readAll(text)).toContain(told));
});

describe('findMeasures() in Japanese', () => {
  it.each([
    ['出力は12万5000キロワット', ['capacity', 125]],
    ['GPUを約3000基導入する', ['accelerators', 3000]],
    ['20万個のAI半導体', ['accelerators', 200_000]],
  ])('reads %s', (text, told) =>
    expect(findMeasures(text, JA).map(({ field, measure }) => [field, measure.value])).toEqual([told]),
  );
});
