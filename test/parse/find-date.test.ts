import { describe, expect, test } from 'vitest';
import { findDate, findMonth } from '../../lambdas/parse/find-date.ts';

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
    ['martes, 24 de noviembre del 2026 09:15', '2026-11-24'],
    ['24 nov. 2026 - 09:15 CET', '2026-11-24'],
    ['24/nov/2026 às 9h15', '2026-11-24'],
    ['1º de março de 2026', '2026-03-01'],
    ['Selasa, 24 Nov 2026 09:15 WIB', '2026-11-24'],
    ['24 Agustus 2026', '2026-08-24'],
    ['Thứ Ba, 05/12/2026, 09:15 (GMT+7)', '2026-12-05'],
    ['Ngày 5 tháng 12 năm 2026', '2026-12-05'],
    ['24 Tháng Mười Một, 2026', '2026-11-24'],
    ['Tháng Mười Hai 5, 2026', '2026-12-05'],
    ['24 ноября 2026, 09:15 МСК', '2026-11-24'],
    ['24-го нояб. 2026 г.', '2026-11-24'],
    ['Вівторок, 24 листопада 2026 року', '2026-11-24'],
    ['الثلاثاء 24 نوفمبر 2026', '2026-11-24'],
    ['٢٤ نوفمبر ٢٠٢٦', '2026-11-24'],
    ['24 تشرين الثاني/نوفمبر 2026', '2026-11-24'],
    ['3 كانون الثاني 2026', '2026-01-03'],
    ['24 نوفمبر، 2026', '2026-11-24'],
    ['令和8年11月24日(火)', '2026-11-24'],
    ['令和元年5月1日', '2019-05-01'],
    ['２０２６年１１月２４日　９時１５分', '2026-11-24'],
    ['二〇二六年十一月二十四日', '2026-11-24'],
    ['中華民國115年11月24日', '2026-11-24'],
    ['民國一百一十五年十一月二十四日', '2026-11-24'],
    ['2026년 11월 24일', '2026-11-24'],
    ['24. März 2026', '2026-03-24'],
    ['24 gennaio 2026', '2026-01-24'],
    ['24 mrt 2026', '2026-03-24'],
    ['1990-01-01', '1990-01-01'],
    ['2100-12-31', '2100-12-31'],
    ['24.nov.2026 às 10h30', '2026-11-24'],
    ['24 Nopember 2026', '2026-11-24'],
    ['115年11月24日', '2026-11-24'],
    ['24 tháng 11, 2026', '2026-11-24'],
    ['24 tháng 11 2026', '2026-11-24'],
    ['Tháng 11 24 2026', '2026-11-24'],
    ['Nov 24 2026', '2026-11-24'],
    ['June 1st, 2026', '2026-06-01'],
    ['June 2nd, 2026', '2026-06-02'],
    ['June 4th, 2026', '2026-06-04'],
    ['1st June 2026', '2026-06-01'],
    ['2nd June 2026', '2026-06-02'],
    ['3rd June 2026', '2026-06-03'],
    ['4th June 2026', '2026-06-04'],
    ['1° marzo 2026', '2026-03-01'],
    ['1-е июня 2026', '2026-06-01'],
    ['junio 3 de 2026', '2026-06-03'],
    ['junio 3 del 2026', '2026-06-03'],
    // Behind a day the short name of October is one.
    ['12 out 2026', '2026-10-12'],
    ['12.05.2026', '2026-05-12'],
    ['31.10.2026', '2026-10-31'],
    ['15/05/2026', '2026-05-15'],
    ['31/05/2026', '2026-05-31'],
    ['05/15/2026', '2026-05-15'],
    ['05/31/2026', '2026-05-31'],
    ['\u200e24\u200f نوفمبر \u200f2026', '2026-11-24'],
  ])('reads %s as %s', (text, date) => {
    expect(findDate(text)).toBe(date);
  });

  test.each([
    '12-17 16:54',
    'November 24',
    '05/12/2025',
    '05-12-2025',
    '30 February 2026',
    'in 2026',
    '24 Brumaire 2026',
    '2026-13-01',
    '2026-00-10',
    '1989-12-31',
    '2101-01-01',
    '1.2.2026',
    'sold out 12, 2026',
    '11月24日 09:15',
    '3小时前',
    'منذ 3 ساعات',
    '© 2026',
    '令和8年度',
    '民國24年',
    '二〇二六年',
    '115年度',
    '24.11.26',
    '24 ноября',
  ])('finds none in %s', (text) => {
    expect(findDate(text)).toBeUndefined();
  });

  test.each([
    '12026-11-24',
    '2026-11-241',
    '12026/11/24',
    '2026/11/241',
    '12026年11月24日',
    '124 tháng 11 2026',
    '24 tháng 11 20261',
    'xtháng 11 24, 2026',
    'tháng 11 24, 20261',
    'November 24, 20261',
    '124 November 2026',
    '24 November 20261',
    '7.05.12.2026',
    '05.12.20261',
    '7.24/11/2026',
    '24/11/20261',
    '7.11/24/2026',
    '11/24/20261',
  ])('takes no part of longer figures or words for a date: %s', (text) => {
    expect(findDate(text)).toBeUndefined();
  });

  test('takes no part of longer figures for one where the day comes first either', () => {
    for (const text of [
      '7/05/12/2025',
      '05/12/2025/7',
      '705/12/2025',
      '7.05.12.25',
      '05.12.25.7',
      '05.12.25-7',
      '00.12.25',
      '05.00.25',
    ])
      expect(findDate(text, { dayFirst: true })).toBeUndefined();
    for (const [text, date] of [
      ['31.12.26', '2026-12-31'],
      ['05.10.26', '2026-10-05'],
      ['14.05.26', '2026-05-14'],
    ] as const)
      expect(findDate(text, { dayFirst: true })).toBe(date);
  });

  test.each(['Ngày', 'Thứ hai,', 'Thứ tư,', 'Thứ năm,', 'Thứ sáu,', 'Thứ bảy,', 'Chủ nhật,'])(
    'reads the day first behind the word %j',
    (word) => {
      expect(findDate(`${word} 05/12/2026`)).toBe('2026-12-05');
      expect(findDate(`x${word.replace(',', '')}x 05/12/2026`)).toBeUndefined();
    },
  );

  test('reads the day first where the language does so', () => {
    expect(findDate('05/12/2025', { dayFirst: true })).toBe('2025-12-05');
    expect(findDate('05-12-2025', { dayFirst: true })).toBe('2025-12-05');
    expect(findDate('11/24/2026', { dayFirst: true })).toBe('2026-11-24');
    expect(findDate('24.11.26, 10:32 Uhr', { dayFirst: true })).toBe('2026-11-24');
    expect(findDate('v24.11.26.1', { dayFirst: true })).toBeUndefined();
  });

  test('reads no further than four hundred characters', () => {
    expect(findDate(`${'.'.repeat(389)} 2026-11-24`)).toBe('2026-11-24');
    expect(findDate(`${'.'.repeat(390)} 2026-11-24`)).toBeUndefined();
    expect(findDate(`${'.'.repeat(401)} 2026-11-24 .`)).toBeUndefined();
    // Half a number is another day, and what ends with them is whole.
    expect(findDate(`Halden ${'.'.repeat(383)} 2026-11-24`)).toBeUndefined();
    expect(findDate(`${'.'.repeat(389)} 2026-11-24 and more`)).toBe('2026-11-24');
  });

  test.each(['31 April 2026', '29 February 2026', '2026-02-30', '32.01.2026'])('reads no day that there is not: %s', (text) => {
    expect(findDate(text)).toBeUndefined();
  });

  test('finds the first of several', () => {
    expect(findDate('3 May 2026, updated 2026-06-01')).toBe('2026-05-03');
    expect(findDate('2026-02-30, and 3 May 2026')).toBe('2026-05-03');
  });

  test.each([
    'en',
    'fr',
    'es',
    'pt-BR',
    'pt-PT',
    'it',
    'de',
    'nl',
    'id',
    'vi',
    'ru',
    'uk',
    'ar-EG',
    'ar-LB',
    'ar-DZ',
    'ar-MA',
    'ja',
    'zh-CN',
    'zh-TW',
    'ko',
  ])('reads every month as %s writes it in full', (language) => {
    const print = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 24)));
    expect(days.map((day) => findDate(print.format(day)))).toEqual(days.map((day) => day.toISOString().slice(0, 10)));
  });
});

describe('findMonth()', () => {
  test.each([
    ['November 2015', '2015-11'],
    ['Published: November 2015', '2015-11'],
    ['Date November 2015', '2015-11'],
    ['Publié novembre 2015', '2015-11'],
    ['Posted: Nov. 2015', '2015-11'],
    ['Nov., 2015', '2015-11'],
    ['noviembre de 2015', '2015-11'],
    ['November of 2015', '2015-11'],
    ['2015-11', '2015-11'],
    ['2015/ 11', '2015-11'],
    ['2015年11月', '2015-11'],
    ['2015 年 11 月', '2015-11'],
    ['2015年11', '2015-11'],
    [' November 2015 ', '2015-11'],
  ])('reads %j as %s', (text, month) => {
    expect(findMonth(text)).toBe(month);
  });

  test.each(['In November 2015', 'November 2015 edition', '12015-11', '2015-111', '2015-11-24', '2015-13', 'November'])(
    'finds none in %j',
    (text) => {
      expect(findMonth(text)).toBeUndefined();
    },
  );

  test('reads no further than sixty characters', () => {
    expect(findMonth(`${' '.repeat(47)}November 2015`)).toBe('2015-11');
    expect(findMonth(`${' '.repeat(60)}November 2015`)).toBeUndefined();
  });
});
