import { expect, test } from 'vitest';
import { composeEntry } from '../../lambdas/parse/compose-entry.ts';

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
const STORY = paragraph('Norvik Grid said that it had bought two turbines.');

test.each([
  'The post Norvik buys appeared first on Grid Post.',
  'L’article Norvik achète est apparu en premier sur Grid Post.',
  'Der Beitrag Norvik kauft erschien zuerst auf Grid Post.',
  'La entrada Norvik compra se publicó primero en Grid Post.',
  'Read more',
  'Continue reading Norvik buys…',
  'Lire la suite →',
  'Weiterlesen »',
  '続きを読む',
  'Norvik buys',
  'Share this:',
])('composeEntry() leaves out "%s"', (text) => {
  expect(composeEntry({ title: 'Norvik buys', blocks: [STORY, { kind: 'rule', text: '' }, paragraph(text)] })?.text).toBe(
    `Norvik buys\n\n${STORY.text}`,
  );
});

test('composeEntry() keeps of a labelled line what is no value', () => {
  const line = paragraph('Original link: Halden pays for all of it.');
  expect(composeEntry({ title: 'Norvik buys', blocks: [STORY, line] })?.text).toBe(
    `Norvik buys\n\n${STORY.text}\n\nHalden pays for all of it.`,
  );
});

test('composeEntry() cuts a title out of words without gaps', () => {
  const title = (text: string) => composeEntry({ title: '', blocks: [paragraph(text)] })?.title;
  expect(title('a'.repeat(100))).toBe(`${'a'.repeat(45)}…`);
  expect(title('Short enough')).toBe('Short enough');
  expect(title('—')).toBeUndefined();
});

test('composeEntry() names the site of an article of which nothing else says whose it is', () => {
  const sources = (named?: string) =>
    composeEntry({ title: 'Norvik buys', blocks: [], url: 'https://www.gridpost.example/1', named })?.sources;
  expect(sources()).toEqual([{ name: 'gridpost.example', role: 'publisher' }]);
  expect(sources('Kestrel Wire')).toContainEqual({ name: 'Kestrel Wire', role: 'publisher' });
});
