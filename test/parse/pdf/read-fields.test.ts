import { describe, expect, test } from 'vitest';
import { readFields } from '../../../lambdas/parse/pdf/read-fields.ts';
import { readWhole } from '../read-whole.ts';
import { assemble } from './write-pdf.ts';

const FIELD = { fieldType: 'Tx', fieldValue: 'Norvik Grid', rect: [72, 600, 400, 630] };

describe('readFields()', () => {
  test('gives each line of a field where it stands, in letters no larger than the field', () => {
    const [first, second, ...others] = readFields([{ ...FIELD, fieldValue: 'Norvik\r\nGrid' }]);
    expect([first?.str, second?.str, others]).toEqual(['Norvik', 'Grid', []]);
    expect(first?.transform.slice(0, 5)).toEqual([11, 0, 0, 11, 72]);
    expect(Number(first?.transform[5]) - Number(second?.transform[5])).toBeCloseTo(13.2);
    expect(readFields([{ ...FIELD, rect: [72, 600, 400, 608] }])[0]?.height).toBe(8);
    expect(readFields([{ ...FIELD, fieldType: 'Ch' }])).toHaveLength(1);
  });

  test.each([
    ['empty', { fieldValue: ' ' }],
    ['no text', { fieldValue: ['a'] }],
    ['hidden', { hidden: true }],
    ['a button', { fieldType: 'Btn' }],
    ['nowhere', { rect: null }],
  ])('leaves out a field that is %s', (_, more) => {
    expect(readFields([{ ...FIELD, ...more }])).toEqual([]);
  });
});

describe('parsePdf() of a form', () => {
  test('reads what people filled in', async () => {
    const lines = ['Norvik Grid leases its campus to Halden Compute', 'for ten years from the spring on, as it said in'];
    const drawn = lines.map((line, at) => `BT /F1 11 Tf 1 0 0 1 72 ${700 - 14 * at} Tm (${line}) Tj ET`).join('\n');
    const pdf = assemble([
      '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]/DA(/F1 11 Tf)>>>>',
      '<</Type/Pages/Count 1/Kids[4 0 R]>>',
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R/Annots[6 0 R]/Resources<</Font<</F1 3 0 R>>>>>>',
      '<<>>',
      '<</Type/Annot/Subtype/Widget/FT/Tx/T(place)/V(the town of Bergen on Tuesday)/Rect[72 660 500 680]/P 4 0 R/F 4>>',
      `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
    ]);
    const { articles } = await readWhole('a.pdf', pdf);
    expect(articles[0]?.text.replaceAll(/\s+/g, ' ')).toContain('as it said in the town of Bergen on Tuesday');
  });
});
