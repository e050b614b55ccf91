import { UnreadablePartError } from '../../deal/errors.ts';

/** Characters that no text has: of private use, controls, not assigned. */
const FAULTY = /(?![\t\n\r])[\p{Co}\p{Cc}\p{Cn}\p{Cs}\ufffd]/gu;
/** A larger share of them tells that the letters are lost. */
const MOST_FAULTY = 0.15;
/** Of the Latin letters of a text in any language, vowels are a larger share than this, from so many letters on. */
const LEAST_VOWELS = 0.14;
const ENOUGH_LETTERS = 200;

/**
 * A text without the characters that its fonts draw and do not tell.
 *
 * @throws {UnreadablePartError} if those are so many that the text is lost
 */
export function requireLetters(text: string): string {
  const solid = text.replaceAll(/\s/gu, '');
  const faulty = solid.match(FAULTY)?.length ?? 0;
  const latin = solid.match(/[a-z]/giu)?.length ?? 0;
  const vowels = solid.match(/[aeiouy]/giu)?.length ?? 0;
  const isShifted = latin >= ENOUGH_LETTERS && latin > solid.length / 2 && vowels < latin * LEAST_VOWELS;
  if (faulty > solid.length * MOST_FAULTY || isShifted) {
    throw new UnreadablePartError('unsupported', 'its fonts do not tell which letters they draw');
  }
  return text.replace(FAULTY, '');
}
