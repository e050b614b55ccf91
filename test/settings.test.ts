import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, MAX_SETTINGS_BYTES, parseSettings } from '../lambdas/settings.ts';

const json = (changed: object) => JSON.stringify({ ...DEFAULT_SETTINGS, ...changed });

describe('parseSettings()', () => {
  test('reads back what it was given, and the defaults fit into their variable', () => {
    expect(parseSettings(json({}))).toEqual(DEFAULT_SETTINGS);
    expect(json({}).length).toBeLessThan(MAX_SETTINGS_BYTES);
  });

  test.each([
    ['parts that do not sum to 1', { importance: { ...DEFAULT_SETTINGS.importance, novelty: 0.9 } }, 'must sum to 1'],
    ['a language that it does not speak', { languages: ['tlh'] }, 'languages.0'],
    ['no language', { languages: [] }, 'languages'],
    ['a name it does not know', { colour: 'red' }, 'colour'],
    ['no rate', { sendPerSecond: 0 }, 'sendPerSecond'],
  ])('refuses %s, and names it', (_, changed, named) => {
    expect(() => parseSettings(json(changed))).toThrow(named);
  });

  test('refuses what is no object', () => {
    expect(() => parseSettings('7')).toThrow('Cannot read settings: the whole');
  });
});
