import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../lambdas/parse/block.ts';
import { composeArticle } from '../../lambdas/parse/compose-article.ts';

const LONG = 'The two companies signed a lease of ten years on Monday.';

describe('composeArticle()', () => {
  test('begins with the titles and marks what each passage is', () => {
    const { text, zones } = composeArticle({
      title: 'A lease',
      originalTitle: 'Un bail',
      blocks: [
        { kind: 'paragraph', text: 'Oslo' },
        { kind: 'paragraph', text: LONG },
        { kind: 'quote', text: 'It is long.' },
        { kind: 'item', text: 'ten years' },
        { kind: 'item', text: 'two sites' },
        { kind: 'caption', text: 'The site' },
      ],
    });
    expect(text).toBe(`A lease\nUn bail\n\nOslo\n\n${LONG}\n\nIt is long.\n\nten years\ntwo sites\n\nThe site`);
    expect(zones.map(({ zone, start, end }) => `${zone}: ${text.slice(start, end)}`)).toEqual([
      'title: A lease',
      'original_title: Un bail',
      'body: Oslo',
      `lead: ${LONG}`,
      'quote: It is long.',
      'body: ten years',
      'body: two sites',
      'caption: The site',
    ]);
  });

  test('lists each source once, under the role that says most', () => {
    const { sources } = composeArticle({
      title: 'A',
      blocks: [],
      sources: [
        { name: 'Reuters', role: 'publisher' },
        { name: 'reuters', role: 'agency' },
        { name: 'The Grid', role: 'named' },
      ],
    });
    expect(sources).toEqual([
      { name: 'reuters', role: 'agency' },
      { name: 'The Grid', role: 'named' },
    ]);
  });

  test('lays zones in order, apart, around all of the text but white space', () => {
    const kind = fc.constantFrom<Block['kind']>('heading', 'paragraph', 'item', 'quote', 'caption');
    const passage = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(passage, fc.array(fc.record({ kind, text: passage }), { maxLength: 8 }), (title, blocks) => {
        const { text, zones } = composeArticle({ title, blocks });
        let at = 0;
        for (const { start, end } of zones) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(text.length);
        expect(zones.map(({ start, end }) => text.slice(start, end))).toEqual([title, ...blocks.map((block) => block.text)]);
      }),
    );
  });

  test('gives articles that differ in any field different ids', () => {
    const draft = { title: 'A', blocks: [{ kind: 'paragraph', text: LONG } as const] };
    const ids = [
      draft,
      { ...draft, url: 'https://a.example/1' },
      { ...draft, publishedAt: '2026-11-24' },
      { ...draft, byline: 'A B' },
    ].map((each) => composeArticle(each).id);
    expect(new Set(ids).size).toBe(4);
  });
});
