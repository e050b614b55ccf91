import type { Organisation, SourcedReport } from '../deal/claim.ts';
import type { Correction, Deal, DealSource } from '../deal/deal.ts';
import { THEMES } from '../deal/taxonomy.ts';
import { chooseAmount } from './choose-amount.ts';
import { chooseLegs } from './choose-legs.ts';
import { chooseMeasure } from './choose-measure.ts';
import { chooseParties } from './choose-parties.ts';
import { chooseStage } from './choose-stage.ts';
import { type CredibilityInputs, scoreCredibility } from './credibility.ts';
import type { ReportGroup } from './group-reports.ts';
import { listEvidence } from './list-evidence.ts';
import { confidenceOf, reportDate, type Statement, statementsOf } from './statement.ts';

/** A deal in the making; see `ReportGroup`. */
interface Told extends Omit<ReportGroup, 'reports'> {
  readonly reports: readonly SourcedReport[];
}

/** One deal from all reports about it, in order of time. Every field points at the claims it rests on. */
export function composeDeal({ key, merged, reports, corrections }: Told): Deal {
  const fields = chooseFields([...reports, ...corrections]);
  const { legs, stage, parties, amount, capacity, accelerators, term, stake, valuation, affected, themes } = fields;
  const chosen = [legs, stage, parties, amount, capacity, accelerators, term, stake, valuation, affected];
  return {
    ...{
      key,
      merged,
      stage: stage.stage,
      history: stage.history,
      parties: parties.parties,
      legs: legs.legs,
      affected: affected.affected,
    },
    themes: THEMES.filter((theme) => themes.some(({ claim }) => claim.value === theme)),
    ...{ amount: amount.amount, capacity: capacity.value, accelerators: accelerators.value },
    ...{ term: term.value, stake: stake.value, valuation: valuation.value },
    conflicts: [...amount.conflicts, ...capacity.kinds.map((kind) => ({ field: 'capacity', kind }) as const), ...stage.conflicts],
    settled: amount.settled,
    corrections: corrections.flatMap(describeCorrection),
    evidence: listEvidence([...chosen.flatMap(({ statements }): Statement[] => statements), ...themes]),
    sources: reports.map(describeSource),
    credibility: scoreCredibility(fields.credibility),
  };
}

/** What is chosen for every field of a deal, each with its statements, and what its credibility is scored from. */
export function chooseFields(reports: readonly SourcedReport[]) {
  const legs = chooseLegs(reports);
  const stage = chooseStage(reports);
  const parties = chooseParties(reports, legs.legs);
  const amount = chooseAmount(reports);
  const [first] = amount.statements;
  const credibility: CredibilityInputs = {
    ...{ stage: stage.stage, reliability: stage.reliability },
    hasScaleConflict: amount.conflicts.some(({ kind }) => kind === 'scale'),
    confidence: Math.max(0, ...(first ? [first] : legs.statements).map(confidenceOf)),
  };
  return {
    ...{ legs, stage, parties, amount, credibility },
    capacity: chooseMeasure(reports, 'capacity'),
    accelerators: chooseMeasure(reports, 'accelerators'),
    term: chooseMeasure(reports, 'term'),
    stake: chooseMeasure(reports, 'stake'),
    valuation: chooseMeasure(reports, 'valuation'),
    affected: chooseAffected(reports, parties.parties),
    themes: statementsOf(reports, 'theme'),
  };
}

/** Who is named as displaced, competing or incumbent: never a party. */
function chooseAffected(reports: readonly SourcedReport[], parties: readonly Organisation[]) {
  const statements = statementsOf(reports, 'affected').filter(({ claim }) => !parties.some(({ id }) => id === claim.value.id));
  const byId = new Map<string, Organisation>();
  for (const { claim } of statements) if (!byId.has(claim.value.id)) byId.set(claim.value.id, claim.value);
  const affected = [...byId.values()].map(({ id, name }) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { affected, statements };
}

/** Its one claim quotes the correction as it was given, `amount=USD 12 billion`; its title says why. */
function describeCorrection({ claims, title, arrivedAt }: SourcedReport): Correction[] {
  return claims.map(({ field, quote }) => ({
    ...{ field, because: title, madeAt: arrivedAt },
    value: quote.slice(quote.indexOf('=') + 1),
  }));
}

function describeSource(report: SourcedReport): DealSource {
  const { articleId, index, title, url, publishedAt, arrivedAt, language, machineTranslated, rootSource, reliability } = report;
  return {
    ...{ articleId, index, title, arrivedAt, language, machineTranslated, rootSource, reliability },
    ...(report.copyOf !== undefined && { copyOf: report.copyOf }),
    ...(url !== undefined && { url }),
    ...(publishedAt !== undefined && { publishedAt: reportDate(report) }),
    names: report.sources.map(({ name }) => name),
  };
}
