import { describe, expect, test } from 'vitest';
import { findEchoed } from '../../../lambdas/parse/provenance/find-echoed.ts';
import { isOutletName } from '../../../lambdas/parse/provenance/outlet-names.ts';
import { printName } from '../../../lambdas/parse/provenance/print-name.ts';
import { listPrefixes } from '../../../lambdas/parse/provenance/site-names.ts';

describe('isOutletName()', () => {
  test.each(['IANS', 'The Harlan Courier', 'Harlan Post', 'Bergensposten', 'Nordposten'])('knows %s', (name) => {
    expect(isOutletName(name)).toBe(true);
  });

  test.each(['Norvik Grid', 'Post', 'Wired', 'a'.repeat(81)])('leaves %s', (name) => {
    expect(isOutletName(name)).toBe(false);
  });
});

describe('printName()', () => {
  test.each([
    ['BRIGHTWATER.PRO', ['Write to BRIGHTWATER.PRO today'], 'BRIGHTWATER.PRO'],
    ['BRIGHTWATER.PRO', ['Brightwater takes no commission'], 'Brightwater'],
    ['BRIGHTWATER', ['BRIGHTWATER', 'Brightwaters of the north'], 'BRIGHTWATER'],
    ['Brightwater.pro', ['Write to Brightwater.pro today'], 'Brightwater.pro'],
  ])('prints %s', (name, lines, shown) => {
    expect(printName(name, lines)).toBe(shown);
  });
});

describe('listPrefixes()', () => {
  test('ends where the links beside a name begin, and at its legal form', () => {
    expect(listPrefixes('Brightwater Media Terms Privacy')).toEqual(['Brightwater', 'Brightwater Media']);
    expect(listPrefixes('Brightwater Media Ltd')).toEqual(['Brightwater', 'Brightwater Media']);
  });
});

describe('findEchoed()', () => {
  const find = (head: readonly string[], foot: readonly string[]) => findEchoed({ head, foot, isTaken: () => false });

  test('takes the run that is repeated most, and of those the longest', () => {
    expect(find(['Phare Bleu'], ['Recevez Phare Bleu chez vous', 'Lisez Phare Bleu sur tablette'])).toBe('Phare Bleu');
    expect(find(['Phare Bleu'], ['Recevez Phare Bleu chez vous', 'Le Phare est sur tablette'])).toBe('Phare');
  });

  test('takes no word that stands there in small letters, or in a menu', () => {
    expect(find(['Phare Bleu'], ['Le phare bleu est sur tablette'])).toBeUndefined();
    expect(find(['Phare Bleu'], ['Phare Bleu', 'PHARE BLEU'])).toBeUndefined();
  });
});
