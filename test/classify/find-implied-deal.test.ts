import { describe, expect, test } from 'vitest';
import { FRENCH, readPage, TRANSLATED } from './read-page.ts';

const told = ({ verdict, deal }: ReturnType<typeof readPage>) => ({ verdict, key: deal?.key, leg: deal?.legs[0] });

describe('findImpliedDeal()', () => {
  test('knows a deal by two names and the word between them where a machine lost the verb', () => {
    const page = { title: 'Meta Yeux $3 Milliards Enjeu dans Groq', lead: 'La course aux puces change de visage.' };
    expect(told(readPage(page, { ...FRENCH, ...TRANSLATED }))).toEqual({
      verdict: 'deal',
      key: 'groq+meta',
      leg: { type: 'equity_investment', from: 'meta', to: 'groq', conditional: false },
    });
    expect(readPage(page, FRENCH).verdict).not.toBe('other');
  });

  test('knows it by the asset, told by who is in the business of it', () => {
    const page = { title: 'Oracle approaches nuclear electricity with Constellation', lead: 'The grid is full.' };
    expect(told(readPage(page, TRANSLATED)).leg).toMatchObject({
      type: 'power_supply',
      from: 'constellation-energy',
      to: 'oracle',
    });
  });

  test('takes no word for it that is part of a name', () => {
    const page = { title: 'Capital Power floats electricity to Equinix', lead: 'The grid of Alberta is full.' };
    expect(told(readPage(page, TRANSLATED)).leg?.type).toBe('power_supply');
  });

  test('implies nothing from one name, or from a headline about something else', () => {
    expect(
      readPage({ title: 'Meta Yeux Milliards', lead: 'La course change.' }, { ...FRENCH, ...TRANSLATED }).deal,
    ).toBeUndefined();
    expect(readPage({ title: 'SK Hynix shares jump with Nvidia', lead: 'SK Hynix and Nvidia rose.' }).deal).toBeUndefined();
  });
});
