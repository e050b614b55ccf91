import type { Claim, ClaimField, ClaimOf, Leg, SourcedReport } from '../../lambdas/deal/claim.ts';
import type { Money } from '../../lambdas/deal/quantity.ts';
import type { Stage } from '../../lambdas/deal/stage.ts';
import type { Modality, Zone } from '../../lambdas/deal/taxonomy.ts';

interface Placing {
  readonly zone?: Zone;
  readonly modality?: Modality;
  readonly start?: number;
}

/** A claim as an article might make it; its place is made up, its quote is its value. */
export function makeClaim<F extends ClaimField>(field: F, value: ClaimOf<F>['value'], placing: Placing = {}): Claim {
  const quote = JSON.stringify(value);
  const { zone = 'body', modality = 'asserted', start = 0 } = placing;
  return { field, value, zone, modality, start, end: start + quote.length, quote } as unknown as Claim;
}

export const usd = (value: number, more: Partial<Money> = {}): Money => ({
  ...{ value, currency: 'USD', qualifier: 'exact', printed: `$${value}` },
  ...more,
});

export const AMAZON = { id: 'amazon', name: 'Amazon' };
export const OPENAI = { id: 'openai', name: 'OpenAI' };
const LEG: Leg = { type: 'equity_investment', from: 'amazon', to: 'openai', conditional: false };

interface Told {
  readonly amounts?: readonly Claim[];
  readonly stage?: Stage;
  readonly modality?: Modality;
  readonly more?: readonly Claim[];
}

/** A report of an investment of Amazon in OpenAI. */
export function makeReport(articleId: string, told: Told = {}, source: Partial<SourcedReport> = {}): SourcedReport {
  const { amounts = [], stage = 'announced', modality = 'asserted', more = [] } = told;
  return {
    ...{ articleId, index: 0, partiesKey: 'amazon+openai', relevance: 100 },
    claims: [
      makeClaim('type', LEG),
      makeClaim('stage', stage, { modality }),
      makeClaim('party', { ...AMAZON, role: 'investor' }),
      makeClaim('party', { ...OPENAI, role: 'investee' }, { start: 50 }),
      ...amounts,
      ...more,
    ],
    ...{ title: `Title of ${articleId}`, language: 'en', machineTranslated: false, arrivedAt: '2026-11-20T08:00:00.000Z' },
    ...{ rootSource: articleId, sources: [{ name: articleId, role: 'publisher' }], reliability: 80 },
    ...source,
  };
}
