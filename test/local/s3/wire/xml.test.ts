import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findChildText, parseXml } from '../../../../local/s3/wire/parse-xml.ts';
import { renderXml } from '../../../../local/s3/wire/xml.ts';

describe('renderXml()', () => {
  test('repeats an element for each of a list and leaves out what is undefined', () => {
    expect(renderXml('A', { B: [1, 'two'], C: undefined, D: { E: true } })).toContain('<B>1</B><B>two</B><D><E>true</E></D></A>');
  });
});

describe('parseXml()', () => {
  test('reads back whatever renderXml() wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(findChildText(parseXml(renderXml('Root', { Key: text }), 'Root'), 'Key')).toBe(text);
      }),
    );
  });

  test('passes over prefixes, comments and white space', () => {
    const node = parseXml(
      '<?xml version="1.0"?>\n<s3:Delete xmlns:s3="x"><!-- no -->\n <s3:Quiet>true</s3:Quiet>\n</s3:Delete>\n',
      'Delete',
    );
    expect(findChildText(node, 'Quiet')).toBe('true');
  });

  test.each(['', 'text', '<A>', '<A></B>', '<A></A><A></A>', '<B></B>', `${'<A>'.repeat(50)}${'</A>'.repeat(50)}`])(
    'refuses %j',
    (text) => {
      expect(() => parseXml(text, 'A')).toThrow('not well formed');
    },
  );
});
