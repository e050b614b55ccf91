import { describe, expect, test } from 'vitest';
import { CORRECTABLE, readCorrection } from '../../lambdas/classify/read-correction.ts';

const LEG = { type: 'equity_investment', from: 'amazon', to: 'openai', conditional: true } as const;

describe('readCorrection()', () => {
  test.each([
    ['amount=USD 12 billion', { value: 1.2e10, currency: 'USD', qualifier: 'exact' }],
    ['amount=up to €1.5bn', { value: 1.5e9, currency: 'EUR', qualifier: 'up_to' }],
    ['valuation=$300 billion', { value: 3e11, currency: 'USD' }],
    ['capacity=1.2 GW', { value: 1200, unit: 'MW' }],
    ['accelerators=100,000 GPUs', { value: 100_000, unit: 'accelerators' }],
    ['term=15 years', { value: 180, unit: 'months' }],
    ['stake=27%', { value: 27, unit: '%' }],
    ['type=compute contract', { type: 'compute_contract', from: 'amazon', to: 'openai', conditional: true }],
    ['party=Oracle: provider', { id: 'oracle', name: 'Oracle', role: 'provider' }],
    ['party=Elmwood Compute: lessee', { id: 'elmwood-compute', name: 'Elmwood Compute', role: 'lessee' }],
  ])('reads "%s"', (text, value) => {
    expect(readCorrection(text, LEG)).toMatchObject({ value, zone: 'correction', quote: text, start: 0, end: text.length });
  });

  test('reads a stage with or without its hyphen', () => {
    expect(readCorrection('stage=in talks', LEG).value).toBe('in_talks');
    expect(readCorrection('stage=in_talks', LEG).value).toBe('in_talks');
  });

  test('reads every example that its help gives', () => {
    for (const [field, example] of Object.entries(CORRECTABLE))
      expect(readCorrection(`${field}=${example}`, LEG).field).toBe(field);
  });

  test.each(['colour=blue', 'amount', 'Amount=5', ''])('names the fields for "%s"', (text) => {
    expect(() => readCorrection(text, LEG)).toThrow(/say field=value, where the field is one of amount, valuation/);
  });

  test.each(['amount=lots', 'stage=soon', 'type=gift', 'party=Oracle', 'party=Oracle: owner', 'capacity=12', 'stake=a lot'])(
    'gives an example for "%s"',
    (text) => {
      expect(() => readCorrection(text, LEG)).toThrow(/^Cannot correct \w+ to ".*": write it as \w+="/);
    },
  );
});
