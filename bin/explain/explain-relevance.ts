import type { DealReport } from '../../lambdas/deal/claim.ts';
import type { ScoreView } from './explanation.ts';

/** Points that relevance is made of; `scoreRelevance` gives their sum. */
const POINTS = { leg: 40, parties: 30, asset: 20, quantity: 10 } as const;
type Part = keyof typeof POINTS;

const PARTS: Readonly<Record<Part, { readonly name: string; readonly given: string; readonly missing: string }>> = {
  leg: { name: 'leg', given: 'A typed leg of infrastructure', missing: 'No typed leg' },
  parties: { name: 'parties', given: 'Two parties in title or lead', missing: 'Fewer than two parties in title or lead' },
  asset: { name: 'asset', given: 'An infrastructure asset', missing: 'No infrastructure asset' },
  quantity: { name: 'quantity', given: 'A quantity', missing: 'No quantity' },
};
const QUANTITIES: ReadonlySet<string> = new Set(['amount', 'capacity', 'accelerators', 'term', 'stake', 'valuation']);

/** What the relevance of a report is made of; without parts where the sum is none of these. */
export function explainRelevance({ relevance, claims }: Pick<DealReport, 'relevance' | 'claims'>): ScoreView {
  const given = findParts(relevance, claims);
  return {
    name: 'Relevance',
    value: String(relevance),
    how: 'Above 60 a deal; from 50 to 60 it is shown to the operator only; below 50 none.',
    parts: given
      ? (Object.keys(POINTS) as Part[]).map((part) => ({
          name: PARTS[part].name,
          points: given.has(part) ? String(POINTS[part]) : '0',
          why: given.has(part) ? PARTS[part].given : PARTS[part].missing,
        }))
      : [],
  };
}

/** Leg and quantity show in the claims; what is left of the sum tells of the others, since no two of these sums are the same. */
function findParts(relevance: number, claims: DealReport['claims']): ReadonlySet<Part> | undefined {
  const shown: Part[] = [
    ...(claims.some(({ field }) => field === 'type') ? ['leg' as const] : []),
    ...(claims.some(({ field }) => QUANTITIES.has(field)) ? ['quantity' as const] : []),
  ];
  const rest = shown.reduce((sum, part) => sum - POINTS[part], relevance);
  const others = [[], ['parties'], ['asset'], ['parties', 'asset']] satisfies Part[][];
  const fitting = others.find((some: readonly Part[]) => some.reduce((sum, part) => sum + POINTS[part], 0) === rest);
  return fitting && new Set([...shown, ...fitting]);
}
