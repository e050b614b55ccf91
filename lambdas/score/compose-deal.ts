import type { SourcedReport } from '../deal/claim.ts';
import type { Deal, DealSource } from '../deal/deal.ts';
import { THEMES } from '../deal/taxonomy.ts';
import { chooseAmount } from './choose-amount.ts';
import { chooseLegs } from './choose-legs.ts';
import { chooseParties } from './choose-parties.ts';
import { chooseStage } from './choose-stage.ts';
import { scoreCredibility } from './credibility.ts';
import { Evidences } from './evidences.ts';
import { confidenceOf, reportDate, type Statement, statementsOf } from './statement.ts';

/** One deal from all reports about it, in order of time. Every field points at the claims it rests on. */
export function composeDeal(key: string, reports: readonly SourcedReport[]): Deal {
  const evidences = new Evidences();
  const { legs, statements: types } = chooseLegs(reports);
  const { stage, statements: stages } = chooseStage(reports);
  const parties = chooseParties(reports, legs);
  const amount = chooseAmount(reports);
  for (const statement of [...types, ...stages, ...parties.statements, ...amount.statements]) evidences.add(statement);

  const measure = (field: 'capacity' | 'accelerators' | 'term' | 'stake') => chooseFirst(evidences, statementsOf(reports, field));
  const affected = statementsOf(reports, 'affected').filter(
    ({ claim }) => !parties.parties.some(({ id }) => id === claim.value.id),
  );
  const themes = statementsOf(reports, 'theme');
  for (const statement of [...affected, ...themes]) evidences.add(statement);
  const hasScaleConflict = amount.conflicts.some(({ kind }) => kind === 'scale');
  return {
    ...{ key, stage, parties: parties.parties, legs },
    affected: uniqueById(affected.map(({ claim }) => claim.value)),
    themes: THEMES.filter((theme) => themes.some(({ claim }) => claim.value === theme)),
    amount: amount.amount,
    capacity: measure('capacity'),
    accelerators: measure('accelerators'),
    term: measure('term'),
    stake: measure('stake'),
    valuation: chooseFirst(evidences, statementsOf(reports, 'valuation')),
    conflicts: amount.conflicts,
    evidence: evidences.list(),
    sources: reports.map(describeSource),
    credibility: scoreCredibility({
      ...{ stage, hasScaleConflict },
      reliability: Math.max(...reports.map(({ reliability }) => reliability)),
      confidence: Math.max(0, ...(amount.statements[0] ? [amount.statements[0]] : types).map(confidenceOf)),
    }),
  };
}

/** The quantity of the statement to believe first; it goes among the evidence. */
function chooseFirst<F extends 'capacity' | 'accelerators' | 'term' | 'stake' | 'valuation'>(
  evidences: Evidences,
  [first]: readonly Statement<F>[],
): Statement<F>['claim']['value'] | null {
  if (!first) return null;
  evidences.add(first);
  return first.claim.value;
}

function describeSource(report: SourcedReport): DealSource {
  const { articleId, title, url, publishedAt, arrivedAt, language, rootSource, reliability } = report;
  return {
    ...{ articleId, title, arrivedAt, language, rootSource, reliability },
    ...(url !== undefined && { url }),
    ...(publishedAt !== undefined && { publishedAt: reportDate(report) }),
    names: report.sources.map(({ name }) => name),
  };
}

function uniqueById<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...new Map([...list].reverse().map((item) => [item.id, item])).values()]
    .map(({ id, ...rest }) => ({ id, ...rest }) as T)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
