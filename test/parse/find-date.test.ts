import { describe, expect, test } from 'vitest';
import { findDate } from '../../lambdas/parse/find-date.ts';

describe('findDate()', () => {
  test.each([
    ['2026-11-24T23:30:00-05:00', '2026-11-24'],
    ['Published November 24, 2026 at 9 am', '2026-11-24'],
    ['Nov. 3rd, 2026', '2026-11-03'],
    ['24 November 2026', '2026-11-24'],
    ['Publié le 1er mars 2025 à 8 h', '2025-03-01'],
    ['mardi 24 août 2026', '2026-08-24'],
    ['24 de novembro de 2026', '2026-11-24'],
    ['2026年11月24日', '2026-11-24'],
    ['24.11.2026', '2026-11-24'],
    ['05.12.2026', '2026-12-05'],
    ['Tuesday 14 of April of 2026', '2026-04-14'],
    ['11/24/2026', '2026-11-24'],
    ['Tue, 24 Nov 2026 08:00:00 +0100', '2026-11-24'],
  ])('reads %s as %s', (text, date) => {
    expect(findDate(text)).toBe(date);
  });

  test.each([
    '12-17 16:54',
    'November 24',
    '05/12/2025',
    '30 February 2026',
    'in 2026',
    '24 Brumaire 2026',
    '2026-13-01',
    '1.2.2026',
  ])('finds none in %s', (text) => {
    expect(findDate(text)).toBeUndefined();
  });

  test('reads the day first where the language does so', () => {
    expect(findDate('05/12/2025', { dayFirst: true })).toBe('2025-12-05');
    expect(findDate('11/24/2026', { dayFirst: true })).toBe('2026-11-24');
  });

  test('finds the first of several', () => {
    expect(findDate('3 May 2026, updated 2026-06-01')).toBe('2026-05-03');
  });
});
