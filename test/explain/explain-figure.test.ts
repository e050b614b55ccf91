import { describe, expect, test } from 'vitest';
import { explainAmount, explainMeasure } from '../../bin/explain/explain-figure.ts';
import { claim, megawatts, money, reportOf, TRANSLATED } from '../score/report-of.ts';

const other = (rest: Parameters<typeof reportOf>[0]) => reportOf({ articleId: 'b2', rootSource: 'bloomberg', ...rest });
const one = reportOf({ claims: [money(1e10)] });
const howOf = (...reports: Parameters<typeof explainAmount>[0]) => explainAmount(reports)?.how;
const fatesOf = (...reports: Parameters<typeof explainAmount>[0]) =>
  explainAmount(reports)?.told.map(({ standing, fate }) => `${standing}: ${fate}`);

describe('explainAmount()', () => {
  test('says nothing where no claim gives one', () => {
    expect(explainAmount([reportOf()])).toBeUndefined();
  });

  test('says that a claim is the only one', () => {
    expect(explainAmount([one])).toMatchObject({ value: 'USD 10,000,000,000', how: 'The only claim about it.' });
  });

  test('explains the translated page by its zones, and leaves the conflict open', () => {
    const entry = explainAmount([TRANSLATED]);
    expect(entry?.value).toBe('USD 10,000,000,000, in conflict');
    expect(entry?.how).toBe(
      'Believed before “said”: the original title is read more surely than a machine-translated title (confidence 1 against 0.6). How often a figure is said does not count. The conflict stays open: both figures are kept.',
    );
    expect(fatesOf(TRANSLATED)).toEqual([
      'chosen: gives the amount',
      'lost: disputes it: off by a power of ten, often a slip of translation; less believed, since the original title is read more surely than a machine-translated title (confidence 1 against 0.6)',
    ]);
  });

  test.each([
    ['an original comes before a machine translation', other({ machineTranslated: true, claims: [money(2e10)] })],
    ['its source is more reliable (80 against 70)', other({ reliability: 70, claims: [money(2e10)] })],
    ['its report is later (2025-12-01 against 2025-11-30)', other({ publishedAt: '2025-11-30', claims: [money(2e10)] })],
    ['all else is even, and articles have a fixed order', other({ claims: [money(2e10)] })],
    [
      'the lead comes before the body where both are read as surely (confidence 0.9)',
      other({ claims: [money(2e10, {}, { zone: 'body' })] }),
    ],
  ])('names what decided: %s', (criterion, against) => {
    expect(howOf(one, against)).toContain(`Believed before “said”: ${criterion}.`);
    expect(fatesOf(against, one)?.[1]).toBe(
      `lost: disputes it: perhaps not the same thing counted; less believed, since ${criterion.replace(/^its/, 'the other’s')}`,
    );
  });

  test('names the place where one article gives a part beside the amount, and keeps no conflict', () => {
    const report = reportOf({ claims: [money(1e10), money(3e9, {}, { start: 90 })] });
    expect(explainAmount([report])?.value).toBe('USD 10,000,000,000');
    expect(fatesOf(report)?.[1]).toBe(
      'lost: another figure beside it, such as a part or a total, as one article may name several; not taken, since all else is even, and the other stands earlier in the text',
    );
  });

  test('says that the text is believed where it qualifies the figure of a title', () => {
    const claims = [money(1e10, {}, { zone: 'title', quote: '$10bn' }), money(1e10, { qualifier: 'up_to' })];
    expect(explainAmount([reportOf({ claims })])).toMatchObject({
      value: 'up to USD 10,000,000,000, in conflict',
      how: expect.stringMatching(
        /^A title has no room to qualify a figure: the text says how that of “\$10bn” is meant, and is believed/,
      ),
      told: [{ standing: 'chosen' }, { standing: 'lost', fate: expect.stringContaining('one is a ceiling or a floor') }],
    });
  });

  test('says that a valuation stands behind every other figure, wherever it stands', () => {
    const claims = [money(3e10, {}, { zone: 'title' }), money(1e9), claim('valuation', money(3e10).value)];
    const reason = 'a figure that is a valuation elsewhere is believed only where there is no other';
    expect(explainAmount([reportOf({ claims })])?.value).toContain('USD 1,000,000,000');
    expect(howOf(reportOf({ claims }))).toContain(`Believed before “said”: ${reason}.`);
    expect(fatesOf(reportOf({ claims }))?.[1]).toContain(`less believed, since ${reason}`);
  });

  test('says that a conflict is settled where only translations dispute an original', () => {
    const translated = other({ machineTranslated: true, claims: [money(1e9)] });
    expect(howOf(one, translated)).toMatch(
      /The conflict is settled: only machine translations dispute what a reliable original says\.$/,
    );
  });

  test('says that a source took its word back', () => {
    const later = reportOf({ articleId: 'a2', publishedAt: '2025-12-05', claims: [money(2e10)] });
    expect(howOf(one, later)).toBe('The latest word of its source.');
    expect(fatesOf(one, later)).toEqual(['chosen: gives the amount', 'lost: taken back: the same source said otherwise later']);
  });
});

describe('explainMeasure()', () => {
  test('prints base units, and says what agrees', () => {
    const claims = [megawatts(1400, { qualifier: 'up_to' }), megawatts(1400, {}, { zone: 'body' })];
    expect(explainMeasure([reportOf({ claims })], 'capacity')).toMatchObject({
      value: 'up to 1,400 MW',
      how: 'Its claims agree; the first of them is shown: the lead comes before the body where both are read as surely (confidence 0.9).',
      told: [{ fate: 'gives the capacity' }, { standing: 'agrees' }],
    });
  });
});
