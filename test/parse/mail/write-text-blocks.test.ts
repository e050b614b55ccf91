import { describe, expect, test } from 'vitest';
import { writeTextBlocks } from '../../../lambdas/parse/mail/write-text-blocks.ts';

describe('writeTextBlocks()', () => {
  test('knows items, and addresses that stand in a line', () => {
    expect(writeTextBlocks('- Halden leases it\n\nMore at https://grid.example/a')).toEqual([
      { kind: 'item', text: 'Halden leases it' },
      { kind: 'paragraph', text: 'More at https://grid.example/a', href: 'https://grid.example/a', linked: 22 },
    ]);
  });

  test('puts links from the end of a mail where their numbers stand, and leaves numbers without a link', () => {
    const text = 'Halden leases 40 MW [1]\n\nNorvik said so [1] in a note [7].\n\n[1] https://grid.example/a';
    expect(writeTextBlocks(text)).toEqual([
      { kind: 'heading', text: 'Halden leases 40 MW', href: 'https://grid.example/a', linked: 19 },
      { kind: 'paragraph', text: 'Norvik said so in a note [7].', href: 'https://grid.example/a', linked: 1 },
    ]);
  });
});
