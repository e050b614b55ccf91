import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../../lambdas/parse/pdf/find-paragraphs.ts';
import { findPrintTitle } from '../../../lambdas/parse/pdf/find-print-title.ts';

type Printed = readonly [text: string, size: number];

const find = (printed: readonly Printed[], named?: string) =>
  findPrintTitle(
    printed.map(([text, size]): Paragraph => ({ text, size, page: 0 })),
    { bodySize: 10, named },
  );
const BODY: Printed = ['Norvik waits for the lease of its campus, it said on Tuesday', 10];
const MENU = Array.from({ length: 30 }, (): Printed => ['Power and grids', 10]);
const HEADLINE = 'Halden leases 40 MW of Norvik';

describe('findPrintTitle()', () => {
  test.each<[string, readonly Printed[], string | undefined, string | undefined]>([
    ['the larger of two large lines', [['The Grid Post', 14], [HEADLINE, 20], BODY], undefined, HEADLINE],
    ['the line that the file names', [['The Grid Post', 20], [HEADLINE, 14], BODY], HEADLINE, HEADLINE],
    [
      'a line far down that shares most words with the name',
      [...MENU, ['Halden leases 40 MW of Norvik campus', 14]],
      HEADLINE,
      'Halden leases 40 MW of Norvik campus',
    ],
    [
      'a line far down that the name begins with',
      [...MENU, ['Halden leases', 14], ['Halden leases all of it now', 14]],
      `Halden leases all of it now | Grid`,
      'Halden leases all of it now',
    ],
    [
      'the name where lines far down share too few words with it',
      [...MENU, ['Halden leases', 14], ['※ ※ ※', 14], ['A B C D', 14]],
      HEADLINE,
      HEADLINE,
    ],
    ['the name without the site behind it', [BODY], `${HEADLINE} | Grid Post`, HEADLINE],
    [
      'the name with what stands behind a dash where that is longer',
      [BODY],
      'Halden and Norvik – a lease of 40 MW',
      'Halden and Norvik – a lease of 40 MW',
    ],
    ['one large word where nothing else is there', [['Halden', 20], BODY], undefined, 'Halden'],
    ['nothing', [BODY], 'untitled', undefined],
  ])('takes %s', (_, printed, named, title) => {
    expect(find(printed, named)).toBe(title);
  });
});
