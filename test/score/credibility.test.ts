import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STAGES } from '../../lambdas/deal/stage.ts';
import { scoreCredibility, zoneConfidence } from '../../lambdas/score/credibility.ts';

const BEST = { reliability: 95, stage: 'closed', confidence: 1, hasScaleConflict: false } as const;

describe('scoreCredibility()', () => {
  test.each([
    [{}, 95],
    [{ reliability: 35 }, 35],
    [{ stage: 'rumoured' }, 25],
    [{ stage: 'in_talks' }, 40],
    [{ stage: 'letter_of_intent' }, 60],
    [{ stage: 'announced' }, 80],
    [{ stage: 'signed' }, 90],
    [{ confidence: 0.6 }, 60],
    [{ hasScaleConflict: true }, 50],
  ] as const)('is the least of its parts: with %j it is %d', (part, points) => {
    expect(scoreCredibility({ ...BEST, ...part })).toBe(points);
  });

  test('never rises by a conflict of scale', () => {
    const inputs = fc.record({
      reliability: fc.integer({ min: 0, max: 100 }),
      stage: fc.constantFrom(...STAGES),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(inputs, (rest) => {
        const [open, disputed] = [false, true].map((hasScaleConflict) => scoreCredibility({ ...rest, hasScaleConflict }));
        return (disputed ?? 0) <= (open ?? 0) && (open ?? 0) <= 100 && (disputed ?? 0) >= 0;
      }),
    );
  });
});

describe('zoneConfidence()', () => {
  test('trusts a translated title less than the title of an original', () => {
    expect(zoneConfidence('title', true)).toBe(0.6);
    expect(zoneConfidence('title', false)).toBe(0.9);
  });

  test('trusts an original title fully, in a translation too', () => {
    expect(zoneConfidence('original_title', true)).toBe(1);
  });

  test('never trusts a comment', () => {
    expect(zoneConfidence('comment', false)).toBe(0);
  });
});
