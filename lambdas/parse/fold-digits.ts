/** Scripts whose figures stand in dates, by their zero. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];
const OTHER_DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g;
const CHINESE = '〇一二三四五六七八九';
/** Figures of Chinese before the sign of a year, a month or a day. */
const CHINESE_NUMBER = /[〇○零一二三四五六七八九十百]{1,5}(?=\s?[年月日])/gu;

/**
 * A text with the figures of other scripts as those of the West, and Chinese numbers before 年, 月 and 日 too.
 *
 * @example foldDigits('٢٤ نوفمبر ٢٠٢٦') // '24 نوفمبر 2026'
 * @example foldDigits('二〇二六年十一月二十四日') // '2026年11月24日'
 */
export function foldDigits(text: string): string {
  return text.replace(OTHER_DIGITS, foldDigit).replace(CHINESE_NUMBER, foldChinese);
}

function foldDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(ZEROS.map((zero) => code - zero).find((value) => value >= 0 && value < 10));
}

/** Digit by digit where no ten stands in it, as in a year; else by place. */
function foldChinese(number: string): string {
  const digits = [...number.replaceAll(/[○零]/g, '〇')];
  const value = (sign: string) => CHINESE.indexOf(sign);
  if (!/[十百]/.test(number)) return digits.map(value).join('');
  let total = 0;
  let unit = 0;
  for (const sign of digits) {
    if (sign === '十' || sign === '百') {
      total += (unit || 1) * (sign === '十' ? 10 : 100);
      unit = 0;
    } else unit = value(sign);
  }
  return String(total + unit);
}
