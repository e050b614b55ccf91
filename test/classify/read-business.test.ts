import { describe, expect, test } from 'vitest';
import { readBusiness } from '../../lambdas/classify/organisations/read-business.ts';
import { readPage } from './read-page.ts';

describe('readBusiness()', () => {
  test.each([
    ['Quantum Ridge Energy LLC', 'power'],
    ['Southern Cross Datacentres', 'site'],
    ['Helios Data REIT', 'site'],
    ['Velora Semiconductor Holdings Inc.', 'chip'],
    ['Zephyr Compute', 'neocloud'],
    ['Harborlight Infrastructure Fund II', 'investor'],
    ['Ngân hàng Ven Sông', 'bank'],
    ['山城銀行', 'bank'],
    ['北原電力', 'power'],
    ['Северэнерго', 'power'],
    ['وزارة الرقمنة', 'state'],
    ['Ministry of Digital Affairs', 'state'],
    ['Borealis', undefined],
    ['Energy Borealis', undefined],
  ])('reads of %s by its name that it is %s', (name, business) => {
    expect(readBusiness({ organisation: { id: 'any', name } })).toBe(business);
  });

  test('takes the word of the gazetteer before that of a name', () => {
    expect(readBusiness({ kind: 'neocloud', organisation: { id: 'crusoe', name: 'Crusoe Energy' } })).toBe('neocloud');
  });
});

describe('names that no list holds', () => {
  test('say which of two provides power', () => {
    const { deal } = readPage({
      title: 'Quantum Ridge Energy, Oakhurst Utilities strike 500 MW power deal for AI campus',
      lead: 'Quantum Ridge Energy LLC and Oakhurst Utilities said they had signed a 20-year power purchase agreement for an AI data center campus.',
    });
    expect(deal).toMatchObject({ legs: [{ type: 'power_supply' }] });
  });

  test('say that a firm that is bought is one of data centres', () => {
    const { deal } = readPage({
      title: 'Blackstone to buy Southern Cross Datacentres',
      lead: 'Blackstone and the Canada Pension Plan Investment Board have agreed to buy Southern Cross Datacentres for A$9 billion.',
    });
    expect(deal).toMatchObject({ legs: [{ type: 'acquisition', to: 'southern-cross-datacentres' }] });
    expect(deal?.parties.map(({ id }) => id)).toEqual(['blackstone', 'southern-cross-datacentres', 'cpp-investments']);
  });

  test('leave the maker of chips out that a provider delivers', () => {
    const { deal } = readPage({
      title: 'Zephyr Compute signs five-year GPU cloud deal with Norvik AI',
      lead: 'Zephyr Compute has signed a $640 million contract to supply Norvik AI with 8,000 Nvidia GB300 GPUs.',
    });
    expect(deal?.parties.map(({ id }) => id)).toEqual(['zephyr-compute', 'norvik-ai']);
  });
});
