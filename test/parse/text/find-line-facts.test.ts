import { describe, expect, test } from 'vitest';
import { findLineFacts, findPublishedDate } from '../../../lambdas/parse/text/find-line-facts.ts';

const DAY = { publishedAt: '2026-11-24' };

describe('findLineFacts()', () => {
  test.each([
    ['es', 'Publicado el 24 de noviembre de 2026', 'Actualizado el 25 de noviembre de 2026'],
    ['pt', 'Publicado em 24/11/2026 às 9h15', 'Atualizado em 24/11/2026 às 11h40'],
    ['it', 'Pubblicato il 24 novembre 2026', 'Ultimo aggiornamento: 25 novembre 2026'],
    ['de', 'Veröffentlicht am 24. November 2026', 'Zuletzt aktualisiert: 25. November 2026'],
    ['id', 'Diterbitkan 24 November 2026, 09:15 WIB', 'Diperbarui 25 November 2026'],
    ['vi', 'Ngày đăng: 24/11/2026', 'Cập nhật lần cuối: 25/11/2026'],
    ['ru', 'Опубликовано 24 ноября 2026', 'Обновлено: 25 ноября 2026'],
    ['uk', 'Опубліковано 24 листопада 2026', 'Оновлено: 25 листопада 2026'],
    ['ar', 'نشر في 24 نوفمبر 2026', 'آخر تحديث: 25 نوفمبر 2026'],
    ['ja', '公開日：2026年11月24日', '最終更新日：2026年11月25日'],
    ['zh-CN', '发布时间：2026-11-24 09:15', '更新时间：2026-11-25'],
    ['zh-TW', '發布時間：2026/11/24', '最後更新：2026/11/25'],
  ])('reads the day of publication in %s, and none from that of a change', (_, published, changed) => {
    expect(findLineFacts(published)).toEqual(DAY);
    expect(findLineFacts(changed)).toEqual({});
    expect(findPublishedDate([changed, published])).toBe('2026-11-24');
  });

  test.each([
    ['Por Ada Sund', 'Ada Sund'],
    ['Texto de Ada Sund e Per Lie', 'Ada Sund e Per Lie'],
    ['Von Ada Sund', 'Ada Sund'],
    ['Penulis: Ada Sund', 'Ada Sund'],
    ['Tác giả: Ada Sund', 'Ada Sund'],
    ['Автор: Ада Сунд', 'Ада Сунд'],
    ['بقلم: هيئة التحرير', 'هيئة التحرير'],
    ['作者：本报编辑部', '本报编辑部'],
    ['文／編輯部', '編輯部'],
    ['記者：本報編輯部 2026年11月24日', '本報編輯部'],
  ])('reads the byline of %s', (line, byline) => {
    expect(findLineFacts(line).byline).toBe(byline);
  });

  test.each([
    'Por fin llega la luz a Bergen',
    'Von Anfang an war der Strom zu teuer',
    'Автор книги о рынке',
    '文章来源',
    '© 2026 Portal',
    'Hace 3 horas',
    '3小时前',
    'Datos: 24 de noviembre',
    'DATE: 2026-11-24 - 2026-11-27',
    '24 November 2026 to 27 November 2026',
    '2026年11月24日～2026年11月27日',
    '作者：a b c d e f g',
  ])('finds neither in %s', (line) => {
    expect(findLineFacts(line)).toEqual({});
  });

  test.each([
    ['24 November 2026 – updated 27 November 2026'],
    ['24 November 2026 – 24 November 2026'],
    ['24 November 2026 – 4 min'],
    ['2026-11-24 · 作者：本报编辑部　字号：大 中 小'],
    ['24.11.2026 — 25.11.2026 — 26.11.2026'],
  ])('reads the day of %s', (line) => {
    expect(findLineFacts(line)).toMatchObject(DAY);
  });

  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

  test('reads the moment with which a long line begins that says where the text is from', () => {
    const line = "24.11.2026, 11:52 o'clock — text of Nordpress that was taken over and put into English by a machine at once";
    expect(findLineFacts(line, { dayFirst: true })).toEqual(DAY);
  });

  test('reads a byline of a long line, and nothing of one that is longer', () => {
    expect(findLineFacts(`By Ada Sund, ${words(21)}`).byline).toBe('Ada Sund');
    expect(findLineFacts(`By Ada Sund, ${words(22)}`)).toEqual({});
    expect(findLineFacts('')).toEqual({});
  });

  test('takes a line without a label for that of the day up to fourteen words', () => {
    expect(findLineFacts(`${words(11)} 24 November 2026`)).toEqual(DAY);
    expect(findLineFacts(`${words(12)} 24 November 2026`)).toEqual({});
    expect(findLineFacts(`Published ${words(12)} 24 November 2026`)).toEqual(DAY);
  });

  test('takes the day of a long row of facts from a part of at most ten words', () => {
    expect(findLineFacts(`${words(6)} | ${words(7)} 24 November 2026 | ${words(5)}`)).toEqual(DAY);
    expect(findLineFacts(`${words(6)} | ${words(8)} 24 November 2026 | ${words(5)}`)).toEqual({});
    expect(findLineFacts(`${words(6)} | Updated 24 November 2026 | ${words(6)}`)).toEqual({});
    expect(findLineFacts(`${words(12)} | 24 November 2026`)).toEqual({});
  });

  test('takes up to six words for a name in characters', () => {
    expect(findLineFacts('作者：a b c d e f').byline).toBe('a b c d e f');
    expect(findLineFacts('作者：a b c d e f g')).toEqual({});
  });

  test('reads the day of publication before the day of a change in one row', () => {
    expect(findLineFacts('Energy | 24 November 2026 | Updated 25 November 2026')).toEqual(DAY);
  });

  test('reads a byline in a row of facts in characters', () => {
    expect(findLineFacts('2026-11-24 · 作者：本报编辑部　字号：大 中 小').byline).toBe('本报编辑部');
  });
});

describe('findPublishedDate()', () => {
  test('reads the day below its label', () => {
    expect(findPublishedDate(['Published', 'November 24, 2026'])).toBe('2026-11-24');
  });

  test.each([
    [['Published']],
    [['Published 24 November 2026', 'Published 25 November 2026']],
    [['Published on the forum of the association on 2026-11-24:']],
    [['Published by the two companies in Bergen in a statement that is dated 24 November 2026']],
  ])('finds none in %j', (lines) => {
    expect(findPublishedDate(lines)).toBeUndefined();
  });
});
