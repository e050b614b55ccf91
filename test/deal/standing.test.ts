import { expect, test } from 'vitest';
import { standingOf } from '../../lambdas/deal/standing.ts';

test.each([
  ['denied', 90, 'ended'],
  ['rumoured', 90, 'unconfirmed'],
  ['in_talks', 90, 'unconfirmed'],
  ['signed', 49, 'unconfirmed'],
  ['signed', 50, 'announced'],
] as const)('standingOf() a deal that is %s with credibility %d is %s', (stage, credibility, standing) => {
  expect(standingOf({ stage, credibility })).toBe(standing);
});
