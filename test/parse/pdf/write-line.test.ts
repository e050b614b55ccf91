import { describe, expect, test } from 'vitest';
import { restoreArabic } from '../../../lambdas/parse/pdf/restore-arabic.ts';
import type { TextRun } from '../../../lambdas/parse/pdf/text-run.ts';
import { writeLine } from '../../../lambdas/parse/pdf/write-line.ts';

/** Runs drawn from left to right, ten points for a letter; `_` is a gap of one letter. */
function draw(...texts: string[]): TextRun[] {
  let x = 0;
  return texts.flatMap((text) => {
    const run = { text, x, y: 0, width: 10 * text.length, size: 12, font: 'f' };
    x += 10 * text.length;
    return text === '_' ? [] : [run];
  });
}

describe('writeLine()', () => {
  test.each([
    ['words with gaps between', ['Norvik', '_', 'Grid'], 'Norvik Grid'],
    ['a word in pieces', ['Nor', 'vik'], 'Norvik'],
    ['letters drawn as one', ['o\ufb03ce'], 'office'],
    ['radicals as the characters they are', ['\u2f45\u2ed3'], '方长'],
    ['radicals that stand for no character as they are', ['\u2e80'], '\u2e80'],
    ['a stretched line of Chinese', ['北', '_', '方'], '北方'],
    ['signs of vertical writing', ['北方\ufe12'], '北方。'],
  ])('writes %s', (_, seen, line) => {
    expect(writeLine(draw(...seen))).toBe(line);
  });

  test.each([
    ['words from the right', ['دولار', '_', 'مليار'], 'مليار دولار'],
    ['a number as it is seen', ['دولار', '_', '3.5', '_', 'قيمة'], 'قيمة 3.5 دولار'],
    ['a number in pieces', ['ريال', '_', '12', ',', '5', '_', 'نحو'], 'نحو 12,5 ريال'],
    ['two numbers from the right', ['2028', '_', '2026'], '2028 2026'],
    ['two numbers among words', ['حتى', '_', '2028', '_', '2026', '_', 'من'], 'من 2026 2028 حتى'],
    ['foreign words as they are seen', ['قالت', '_', 'Norvik', '_', 'Grid', '_', 'شركة'], 'شركة Norvik Grid قالت'],
    ['a unit after its number', ['MW', '_', '40', '_', 'نحو'], 'نحو 40 MW'],
    ['a foreign name with its number', ['Phase', '_', '2', '_', 'مشروع'], 'مشروع Phase 2'],
    ['brackets the other way round', ['(', 'ريال', '_', 'مليار', ')', '_', 'دولار'], 'دولار (مليار ريال)'],
    ['names with a bracket between', ['(', 'Grid', ')', '_', 'Norvik', '_', 'شركة'], 'شركة Norvik (Grid)'],
    ['the end of a sentence', ['.', 'الطاقة', '_', 'من'], 'من الطاقة.'],
    ['forms as the letters they are', ['\ufe8e', '\ufee7'], '\u0646\u0627'],
  ])('reads in Arabic %s', (_, seen, line) => {
    expect(writeLine(draw(...seen))).toBe(line);
  });
});

describe('restoreArabic()', () => {
  const turn = (text: string) => [...text].toReversed().join('');
  const text = 'قالت الشركة إنها ستستثمر في مراكز البيانات الجديدة';

  test('turns letters that stand the wrong way round', () => {
    expect(restoreArabic(draw(turn(text)))[0]?.text).toBe(text);
  });

  test('goes by the letters that forms stand for, and by none that tells nothing', () => {
    const forms = text.replaceAll('ة', '\ufe94');
    expect(restoreArabic(draw(turn(forms)))[0]?.text).toBe(forms);
    expect(restoreArabic(draw('لؤلؤ'))[0]?.text).toBe('لؤلؤ');
  });

  test('leaves letters in the order of reading as they are, and other scripts', () => {
    expect(restoreArabic(draw(text))[0]?.text).toBe(text);
    expect(restoreArabic(draw('Norvik Grid'))[0]?.text).toBe('Norvik Grid');
  });
});
