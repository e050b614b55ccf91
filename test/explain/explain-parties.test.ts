import { describe, expect, test } from 'vitest';
import { explainAffected, explainParties, explainThemes } from '../../bin/explain/explain-parties.ts';
import { claim, party, reportOf } from '../score/report-of.ts';

const affected = (id: string) => claim('affected', { id, name: id });

describe('explainParties()', () => {
  test('says by which criterion a party has its role', () => {
    const claims = [
      party('mgx', 'investor', { zone: 'title' }),
      party('mgx', 'partner'),
      party('mgx', 'investor', { zone: 'body' }),
    ];
    const [entry] = explainParties([reportOf({ claims })]);
    expect(entry).toMatchObject({
      value: 'MGX, investor',
      how: 'Its role is that of “said”: the title comes before the lead where both are read as surely (confidence 0.9).',
    });
    expect(entry?.told.map(({ standing, fate }) => `${standing}: ${fate}`)).toEqual([
      'chosen: gives the party',
      'lost: another role, less believed, since the title comes before the lead where both are read as surely (confidence 0.9)',
      'agrees: says the same',
    ]);
  });
});

describe('explainAffected()', () => {
  test('sets apart who is a party of the deal', () => {
    const entries = explainAffected([reportOf({ claims: [party('amazon'), affected('amazon'), affected('nvidia')] })]);
    expect(entries.map(({ value, told }) => [value, told.map(({ standing }) => standing)])).toEqual([
      ['nvidia', ['chosen']],
      ['Not affected', ['lost']],
    ]);
  });
});

describe('explainThemes()', () => {
  test('has one entry for each theme, with every claim that names it', () => {
    const claims = [
      claim('theme', 'custom_silicon'),
      claim('theme', 'custom_silicon', { start: 9 }),
      claim('theme', 'antitrust'),
    ];
    expect(explainThemes([reportOf({ claims })]).map(({ value, how, told }) => [value, how, told.length])).toEqual([
      ['custom silicon', 'All its claims agree.', 2],
      ['antitrust', '', 1],
    ]);
  });
});
