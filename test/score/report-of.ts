import type { ClaimField, ClaimOf, Leg, SourcedReport } from '../../lambdas/deal/claim.ts';
import type { Measure, Money } from '../../lambdas/deal/quantity.ts';
import type { Stage } from '../../lambdas/deal/stage.ts';
import type { PartyRole } from '../../lambdas/deal/taxonomy.ts';
import { usd } from './make-report.ts';

type Place = Partial<Pick<ClaimOf<ClaimField>, 'zone' | 'start' | 'end' | 'quote' | 'modality'>>;

/** A claim about a field, asserted in the lead unless said otherwise. */
export function claim<F extends ClaimField>(field: F, value: ClaimOf<F>['value'], place: Place = {}): ClaimOf<F> {
  const evidence = { zone: 'lead', start: 0, end: 4, quote: 'said', modality: 'asserted', ...place } as const;
  return { field, value, ...evidence } as unknown as ClaimOf<F>;
}

export const typed = (type: Leg['type'], rest: Partial<Leg> = {}, place: Place = {}) =>
  claim('type', { type, from: 'amazon', to: 'openai', conditional: false, ...rest }, place);
export const staged = (stage: Stage, place: Place = {}) => claim('stage', stage, place);
export const party = (id: string, role: PartyRole = 'partner', place: Place = {}) =>
  claim('party', { id, name: id.toUpperCase(), role }, place);
export const money = (value: number, rest: Partial<Money> = {}, place: Place = {}) => claim('amount', usd(value, rest), place);
export const megawatts = (value: number, rest: Partial<Measure> = {}, place: Place = {}) =>
  claim('capacity', { value, unit: 'MW', qualifier: 'exact', printed: `${value} MW`, ...rest }, place);

/** A report with the given claims and no others, of Amazon and OpenAI, by a wire, published on 1 December 2025, unless said otherwise. */
export function reportOf(rest: Partial<SourcedReport> = {}): SourcedReport {
  return {
    ...{ articleId: 'a1', index: 0, partiesKey: 'amazon+openai', relevance: 90, claims: [] },
    ...{ title: 'Amazon and OpenAI', language: 'en', machineTranslated: false },
    ...{ publishedAt: '2025-12-01', arrivedAt: '2025-12-02T08:00:00.000Z' },
    ...{ rootSource: 'reuters', sources: [{ name: 'Reuters', role: 'publisher' }], reliability: 80 },
    ...rest,
  };
}

/** What is known of a pasted page in machine-made French: rumoured, $10 billion by its original title, a tenth by its own. */
const { publishedAt: _undated, ...undated } = reportOf();
export const TRANSLATED: SourcedReport = {
  ...undated,
  ...{ articleId: 'fr', title: 'Un milliard', language: 'fr', machineTranslated: true, rootSource: 'coindoo', reliability: 35 },
  sources: [
    { name: 'Gate', role: 'republisher' },
    { name: 'Coindoo', role: 'named' },
  ],
  claims: [
    typed('equity_investment', {}, { zone: 'title', start: 2, end: 16, modality: 'speculative' }),
    typed('chip_adoption', { conditional: true }, { zone: 'body', start: 300, end: 310, modality: 'conditional' }),
    staged('rumoured', { zone: 'original_title', start: 126, end: 130, modality: 'speculative' }),
    party('amazon', 'investor', { zone: 'title', start: 44, end: 50 }),
    party('openai', 'investee', { zone: 'title', start: 56, end: 62 }),
    claim('affected', { id: 'nvidia', name: 'Nvidia' }, { zone: 'body', start: 200, end: 206 }),
    claim('theme', 'custom_silicon', { zone: 'body', start: 210, end: 220 }),
    money(1e10, { printed: '$10 Milliard' }, { zone: 'original_title', start: 131, end: 143, modality: 'speculative' }),
    money(1e9, { printed: '1 milliard de dollars' }, { zone: 'title', start: 20, end: 41, modality: 'speculative' }),
  ],
};
