import { describe, expect, test } from 'vitest';
import { splitNames } from '../../../lambdas/parse/provenance/split-names.ts';

describe('splitNames()', () => {
  test.each([
    ['The Grid Post', ['The Grid Post']],
    ['Grid Post News, via Energy Daily', ['Grid Post News', 'Energy Daily']],
    ['Handelsblatt over dpa-AFX', ['Handelsblatt', 'dpa-AFX']],
    ['Grid Post, citing the Energy Daily', ['Grid Post', 'Energy Daily']],
    ['The Grid Post — translated by software —', ['The Grid Post']],
    ['Grid Post (in Norwegian)', ['Grid Post']],
    ['新华社', ['新华社']],
    ['https://www.gridpost.example/a', ['gridpost.example']],
    ['Watts & Plates', ['Watts & Plates']],
    ['people familiar with the matter', []],
    ['unknown', []],
    ['', []],
  ])('finds in %j the names %j', (value, names) => {
    expect(splitNames(value)).toEqual(names);
  });
});
