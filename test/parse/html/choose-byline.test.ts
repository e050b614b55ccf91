import { expect, test } from 'vitest';
import { chooseByline } from '../../../lambdas/parse/html/choose-byline.ts';
import type { PageFacts, PlacedText } from '../../../lambdas/parse/html/page-facts.ts';

const marked = (text: string, at = 0): PlacedText => ({ text, at });

function choose(
  { names = [], meta = {}, authors = [] }: { names?: string[]; meta?: Record<string, string>; authors?: PlacedText[] },
  anchor?: number,
) {
  const facts: PageFacts = { meta: new Map(Object.entries(meta)), jsonLd: [], title: '', headings: [], authors, times: [] };
  return chooseByline(facts, { authors: names }, anchor);
}

test.each([
  ['By Ada Sund', 'Ada Sund'],
  ['Sund, Ada', 'Ada Sund'],
  ['Ada Sund, Senior Energy Editor', 'Ada Sund'],
  ['Ada Sund November 24, 2026', 'Ada Sund'],
  ['24 November 2026', undefined],
  ['Ada Sund 2026-11-24', undefined],
  ['November 24, 2026 by Ada Sund', undefined],
  ['Nov 24 | Ada Sund', 'Ada Sund'],
  ['admin', undefined],
  ['Ada Sund 2026', undefined],
  ['https://grid.example/ada', undefined],
  ['4 minutes | Ada Sund', 'Ada Sund'],
])('chooseByline() of a marked element %j', (text, byline) => {
  expect(choose({ authors: [marked(text)] })).toBe(byline);
});

test('chooseByline() believes structured data before metadata, and that before marked elements', () => {
  const [names, meta, authors] = [['Ada Sund', 'Ada Sund', 'Per Lie'], { author: 'Lise Dahl' }, [marked('Ola Vik')]];
  expect(choose({ names, meta, authors })).toBe('Ada Sund, Per Lie');
  expect(choose({ names: ['admin'], meta, authors })).toBe('Lise Dahl');
  expect(choose({ authors })).toBe('Ola Vik');
});

test('chooseByline() takes who is named by the headline first', () => {
  const authors = [marked('Ola Vik', 0), marked('Ada Sund', 5100)];
  expect(choose({ authors }, 5000)).toBe('Ada Sund');
  expect(choose({ authors: authors.slice(0, 1) }, 5000)).toBe('Ola Vik');
});
