import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lambdas/parse/block.ts';
import { splitNewsletter } from '../../../lambdas/parse/mail/split-newsletter.ts';

const TEXT = 'Norvik Grid said on Tuesday that it would lease forty megawatts of its campus near Bergen.';
const heading = (text: string, number = 0): Block => ({
  kind: 'heading',
  text,
  ...(number > 0 && { href: `https://grid.example/${number}`, linked: text.length }),
});
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const link = (text: string, href: string): Block => ({ kind: 'paragraph', text, href, linked: text.length });
const split = (...blocks: Block[]) => splitNewsletter(blocks).map(({ title, blocks: rest }) => [title, rest.length]);

describe('splitNewsletter()', () => {
  test('takes a short heading below a headline for the name of its source', () => {
    expect(
      split(
        heading('Halden leases forty megawatts', 1),
        heading('Grid Post'),
        paragraph(TEXT),
        heading('Sund raises money', 2),
        paragraph(TEXT),
      ),
    ).toEqual([
      ['Halden leases forty megawatts', 2],
      ['Sund raises money', 1],
    ]);
  });

  test('takes a longer heading below a short one, or below a paragraph, for a headline', () => {
    const [first, second] = [heading('Halden leases more', 1), heading('Sund raises money now', 2)];
    expect(split(heading('Power'), first, paragraph(TEXT), second, paragraph(TEXT))).toHaveLength(2);
    expect(
      split(
        heading('Power of the grid now'),
        heading('Halden leases forty megawatts', 1),
        paragraph(TEXT),
        second,
        paragraph(TEXT),
      ),
    ).toHaveLength(2);
  });

  test('takes a linked line above a text for a headline, and neither an address nor one of several links', () => {
    const headline = (text: string, number: number) => link(text, `https://grid.example/${number}`);
    expect(
      split(headline('Halden leases 40 MW', 1), paragraph(TEXT), headline('Sund raises more money', 2), paragraph(TEXT)),
    ).toEqual([
      ['Halden leases 40 MW', 1],
      ['Sund raises more money', 1],
    ]);
    expect(split(link('https://grid.example/1 and so on', 'https://grid.example/1'), paragraph(TEXT))).toEqual([]);
    expect(split(headline('Halden leases 40 MW', 1), headline('Sund raises more money', 2))).toEqual([]);
    expect(split(paragraph(TEXT), headline('Sund raises more money', 2))).toEqual([]);
  });

  test('leaves a headline that is nothing but its time of reading', () => {
    const titles = split(heading('(3 minute read)', 1), paragraph(TEXT), heading('Sund raises money', 2), paragraph(TEXT));
    expect(titles[0]).toEqual(['(3 minute read)', 1]);
  });

  test('keeps no short link of an item', () => {
    const items = split(
      heading('Halden leases 40 MW', 1),
      paragraph(TEXT),
      link('Details', 'https://grid.example/1'),
      heading('Sund raises money', 2),
      paragraph(TEXT),
    );
    expect(items[0]).toEqual(['Halden leases 40 MW', 1]);
  });
});
