import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../../lambdas/parse/provenance/find-attributions.ts';

describe('findAttributions()', () => {
  test.each([
    ['From The Harlan Plains Courier · Feb. 19, 2026 · 5 min read', ['The Harlan Plains Courier']],
    ['Portal avec Quarry Newswire — mercredi 11 février 2026', ['Quarry Newswire']],
    ['Publié le 8 juin 2026 · Source : NorthDesk · 4 min', ['NorthDesk']],
    ['From The Harlan Courier.', ['The Harlan Courier']],
    ['Brightwater, quoting the newspaper Harlan Courier', ['Harlan Courier']],
    ['Grid Lantern is an independent content partner.', ['Grid Lantern']],
  ])('reads in %j where the article comes from', (line, names) => {
    expect(findAttributions([line], []).certain).toEqual(names);
  });

  test('keeps apart an outlet that only stands beside the day', () => {
    expect(findAttributions(['Harlan Daily News · Feb. 19, 2026'], [])).toEqual({ certain: [], beside: ['Harlan Daily News'] });
  });

  test.each(['By the newsroom of Harlan Daily News', 'With Harlan Daily News'])('takes from %j whose people wrote it', (line) => {
    expect(findAttributions([line], [])).toEqual({ certain: [], beside: ['Harlan Daily News'] });
  });

  test.each([
    'By Ada Sund, Feb. 19, 2026',
    'From staff reports',
    'From Staff Reports',
    'Park City Magazine',
    'Home / Newswire / Utilities',
  ])('finds nobody in %j', (line) => {
    expect(findAttributions([line], [])).toEqual({ certain: [], beside: [] });
  });

  test('knows whose article it is by an outlet alone between headline and text, but not by the name of a section', () => {
    expect(findAttributions([], [], ['Harlan Daily News']).beside).toEqual(['Harlan Daily News']);
    expect(findAttributions([], [], ['Business News']).beside).toEqual([]);
  });
});
