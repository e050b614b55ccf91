import type { DealReport, SourcedReport } from '../../lambdas/deal/claim.ts';
import type { ImportancePart } from '../../lambdas/deal/deal.ts';
import { chooseFields, composeDeal } from '../../lambdas/score/compose-deal.ts';
import { listCredibilityParts, scoreCredibility } from '../../lambdas/score/credibility.ts';
import { latestDate, scoreImportance } from '../../lambdas/score/importance.ts';
import type { Settings } from '../../lambdas/settings.ts';
import { explainRelevance } from './explain-relevance.ts';
import type { ScoreView } from './explanation.ts';
import { printNumber, toWords } from './words.ts';

/** The three numbers of what one article says of a deal, each with its parts. */
export function explainScores(report: SourcedReport, weights: Settings['importance']): ScoreView[] {
  return [explainRelevance(report), explainImportance(report, weights), explainCredibility(report)];
}

function explainImportance(report: SourcedReport, weights: Settings['importance']): ScoreView {
  const deal = composeDeal({ key: report.partiesKey, merged: [], corrections: [], reports: [report] });
  const asOf = latestDate(deal);
  const { value, parts } = scoreImportance(deal, { asOf, weights });
  return {
    name: 'Importance',
    value: String(value),
    how: `The weighted sum of five parts, as on ${asOf}, the day ${report.publishedAt === undefined ? 'it arrived, since the page has none' : 'of the report'}.`,
    parts: (Object.keys(parts) as ImportancePart[]).map((part) => ({
      name: part,
      points: `${weights[part]} × ${parts[part].points} = ${printNumber(weights[part] * parts[part].points)}`,
      why: parts[part].why,
    })),
  };
}

function explainCredibility(report: SourcedReport): ScoreView {
  const inputs = chooseFields([report]).credibility;
  const parts = listCredibilityParts(inputs);
  const least = Math.min(...Object.values(parts));
  const halved = inputs.hasScaleConflict ? ', halved by the conflict of scale' : '';
  const part = (name: string, points: number, why: string) => ({
    name,
    points: printNumber(points),
    why,
    decides: points === least,
  });
  return {
    name: 'Credibility',
    value: String(scoreCredibility(inputs)),
    how: 'The least of three, since a chain is as strong as its weakest link.',
    parts: [
      part('source reliability', parts.reliability, describeSource(report)),
      part('stage certainty', parts.certainty, `How sure a deal is that is ${toWords(inputs.stage)}`),
      part(
        'extraction confidence',
        parts.confidence,
        `100 × ${inputs.confidence}, the confidence of the zone that the ${hasAmount(report) ? 'amount' : 'leg'} stands in${halved}`,
      ),
    ],
  };
}

function describeSource({ machineTranslated, sources }: SourcedReport): string {
  const publisher = sources.find(({ role }) => role === 'republisher' || role === 'publisher');
  const who = publisher ? `${publisher.name} published what was read` : 'Nothing says who published what was read';
  return machineTranslated ? `${who}; a machine translation is never above an aggregator` : who;
}

function hasAmount({ claims }: Pick<DealReport, 'claims'>): boolean {
  return claims.some(({ field }) => field === 'amount');
}
