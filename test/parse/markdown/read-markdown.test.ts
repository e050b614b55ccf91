import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../lambdas/parse/markdown/parse-markdown.ts';
import { readMarkdown } from '../../../lambdas/parse/markdown/read-markdown.ts';
import { parsePassages } from '../../../lambdas/parse/office/parse-passages.ts';
import type { Passage } from '../../../lambdas/parse/office/passage.ts';

const read = (text: string) => readMarkdown(text).map(({ kind, text: shown }) => `${kind} ${shown}`);

describe('readMarkdown()', () => {
  test.each([
    ['lines between fences', '```\nhall: 1\n\nhall: 2\n```', ['paragraph hall: 1', 'paragraph hall: 2']],
    ['a line below a row as no underline', 'Hall | Power\n---\nNorth', ['paragraph Hall | Power', 'paragraph North']],
    [
      'the first number of a list in a paragraph',
      'Halls are:\n1. North\n2. South',
      ['paragraph Halls are:', 'item North', 'item South'],
    ],
    ['a dash in a paragraph as an item', 'Halls are:\n- North', ['paragraph Halls are:', 'item North']],
    [
      'another number in a paragraph as chance',
      'Halden leased it in\n2026. Norvik waits',
      ['paragraph Halden leased it in', 'paragraph 2026. Norvik waits'],
    ],
  ])('reads %s', (_, text, passages) => {
    expect(read(text)).toEqual(passages);
  });
});

describe('parseMarkdown()', () => {
  test('takes a front matter without a value for none', () => {
    const [article] = parseMarkdown(
      '---\n# nothing\n---\n\n# Norvik rents out a hall\n\nNorvik Grid will rent out a hall of its campus.',
    );
    expect(article?.title).toBe('Norvik rents out a hall');
  });

  test.each([
    ['Norvik rents out a hall near Bergen', 'Norvik rents out a hall near Bergen'],
    ['Norvik rents', 'Norvik rents'],
  ])('takes a headline that says more than the front matter for the title where that is half of it: %s', (title) => {
    const [article] = parseMarkdown(
      `---\ntitle: ${title}\n---\n\n# Norvik rents out a hall near Bergen now\n\nNorvik Grid will rent out a hall of its campus.`,
    );
    expect(article?.title).toBe(title === 'Norvik rents' ? title : 'Norvik rents out a hall near Bergen now');
  });
});

describe('parsePassages()', () => {
  const text = 'Norvik Grid will rent out a hall of its campus to Halden Compute, the two said on Tuesday.';
  const link = (kind: Passage['kind'], words: string): Passage => ({ kind, text: words, isLinks: true });
  const parse = (passage: Passage) =>
    parsePassages(
      [
        { kind: 'title', text: 'Norvik rents out a hall' },
        { kind: 'paragraph', text },
        passage,
        { kind: 'paragraph', text: text.replace('rent', 'let') },
      ],
      {},
    )[0]?.text;

  test('takes a short line of links for a menu, and no heading or longer line', () => {
    expect(parse(link('paragraph', 'Power Chips'))).not.toContain('Power Chips');
    expect(parse(link('heading', 'Power and chips'))).toContain('Power and chips');
    expect(parse(link('paragraph', 'What it means for Norvik and for Halden.'))).toContain('What it means');
  });
});
