import { describe, expect, test } from 'vitest';
import { chooseDate, settleDate } from '../../../lambdas/parse/html/choose-date.ts';
import type { PageFacts, PageTime } from '../../../lambdas/parse/html/page-facts.ts';

const NOTHING = { meta: new Map(), jsonLd: [], title: '', headings: [], authors: [], times: [] };
const time = (text: string, rest: Partial<PageTime> = {}): PageTime => ({ text, at: 0, marks: '', isTime: true, ...rest });
const choose = (
  facts: Partial<PageFacts>,
  { url, anchor, publishedAt }: { url?: string; anchor?: number; publishedAt?: string } = {},
) =>
  chooseDate(
    { ...NOTHING, ...facts },
    { article: { authors: [], ...(publishedAt !== undefined && { publishedAt }) }, url, anchor },
  );

describe('chooseDate()', () => {
  test('takes what is stated, in the order of who states it', () => {
    const meta = new Map([['date', '20261125T0800']]);
    const times = [time('2026-11-26', { marks: 'datePublished' })];
    expect(choose({ meta, times }, { publishedAt: '2026-11-24' }).stated).toBe('2026-11-24');
    expect(choose({ meta, times }).stated).toBe('2026-11-25');
    expect(choose({ times }).stated).toBe('2026-11-26');
  });

  test('notes the hour of a moment in universal time', () => {
    expect(choose({}, { publishedAt: '2026-11-24T23:30:00.000Z' })).toEqual({ stated: '2026-11-24', utcHour: 23 });
    expect(choose({}, { publishedAt: '2026-11-24T23:30:00-05:00' })).toEqual({ stated: '2026-11-24' });
  });

  test('takes what is shown close below the headline, then close above it, then further below', () => {
    const times = [time('2026-01-01', { at: 1900 }), time('2026-01-02', { at: 900 }), time('2026-01-03', { at: 1100 })];
    expect(choose({ times }, { anchor: 1000 }).shown).toBe('2026-01-03');
    expect(choose({ times: times.slice(0, 2) }, { anchor: 1000 }).shown).toBe('2026-01-02');
    expect(choose({ times: times.slice(0, 1) }, { anchor: 1000 }).shown).toBe('2026-01-01');
    expect(choose({ times: times.slice(0, 1) }, { anchor: 5000 }).shown).toBeUndefined();
    expect(choose({ times }).shown).toBe('2026-01-01');
  });

  test('states the marked time that stands by the headline', () => {
    const times = [time('2026-01-01', { at: 9000, marks: 'published' }), time('2026-01-02', { at: 50, marks: 'published' })];
    expect(choose({ times }, { anchor: 0 }).stated).toBe('2026-01-02');
  });

  test('takes no change for the publication', () => {
    expect(choose({ times: [time('2026-01-01', { marks: 'dateModified' }), time('Mis à jour le 2 janvier 2026')] })).toEqual({});
  });

  test.each([
    ['https://grid.example/2026/11/24/halden', '2026-11-24'],
    ['https://grid.example/20261124/halden', '2026-11-24'],
    ['https://grid.example/2026/nov/24/halden', '2026-11-24'],
    ['https://grid.example/2026/31/99/halden', undefined],
    ['https://grid.example/halden', undefined],
  ])('reads the day in the address %s', (url, day) => {
    expect(choose({}, { url }).inAddress).toBe(day);
  });
});

describe('settleDate()', () => {
  const [stated, before, after] = ['2026-11-24', '2026-11-23', '2026-11-25'];

  test('believes what is stated before what is shown, printed and in the address', () => {
    expect(settleDate({ stated, shown: before }, { first: after })).toBe(stated);
    expect(settleDate({ shown: before }, { first: after })).toBe(after);
    expect(settleDate({ shown: before, inAddress: after }, { near: stated })).toBe(before);
    expect(settleDate({ inAddress: after }, { near: stated })).toBe(stated);
    expect(settleDate({ inAddress: after }, { other: stated })).toBe(after);
    expect(settleDate({}, { other: '2026-11' })).toBe('2026-11');
    expect(settleDate({}, {})).toBeUndefined();
  });

  test.each([
    [3, before, before],
    [13, before, stated],
    [22, after, after],
    [8, after, stated],
    [3, '2026-11-20', stated],
  ])('at %i h universal time with the address of %s gives %s', (utcHour, inAddress, day) => {
    expect(settleDate({ stated, utcHour, inAddress }, {})).toBe(day);
  });

  test('leaves a stated day alone where its hour or the address is not known', () => {
    expect(settleDate({ stated, inAddress: before }, {})).toBe(stated);
    expect(settleDate({ stated, utcHour: 3 }, {})).toBe(stated);
  });
});
