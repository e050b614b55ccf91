import { MYRIAD_DIGITS, MYRIAD_SCALES } from './languages/myriad-money.ts';

const TOKEN = /\d[\d,]*(?:[.・]\d+)?|./gu;

/**
 * The value of a number counted in ten thousands, in digits, numerals or both: `15亿5000万`, `1兆2千億`, `四十九兆九千五百億`, `1万亿`.
 *
 * @returns `NaN` where there is no number in it
 * @example parseMyriads('1兆2千億') // 1.2e12
 */
export function parseMyriads(printed: string): number {
  let [total, section, read] = [0, 0, Number.NaN];
  for (const token of printed.match(TOKEN) ?? []) {
    const scale = MYRIAD_SCALES[token];
    const digit = MYRIAD_DIGITS[token];
    if (scale === undefined && digit === undefined && !/^\d/.test(token)) continue;
    if (digit !== undefined) read = Number.isNaN(read) ? digit : read * 10 + digit;
    else if (scale === undefined) read = Number(token.replaceAll(',', '').replace('・', '.'));
    else if (scale < 1e4) {
      // 十 alone is ten, 百 a hundred.
      section += (Number.isNaN(read) ? 1 : read) * scale;
      read = Number.NaN;
    } else {
      section += Number.isNaN(read) ? 0 : read;
      // 1万億 is ten thousand times a hundred million.
      total = section === 0 && total > 0 && total < scale ? total * scale : total + (section || 1) * scale;
      [section, read] = [0, Number.NaN];
    }
  }
  const value = total + section + (Number.isNaN(read) ? 0 : read);
  return /[\d\p{L}〇]/u.test(printed) ? Number(value.toPrecision(14)) : Number.NaN;
}
