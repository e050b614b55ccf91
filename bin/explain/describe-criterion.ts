import type { ClaimField } from '../../lambdas/deal/claim.ts';
import { type Criterion, confidenceOf, findCriterion, reportDate, type Statement } from '../../lambdas/score/statement.ts';
import { toWords } from './words.ts';

type Any = Statement<ClaimField>;

/** What the statement that is believed is called. */
interface Believed {
  readonly it: string;
  readonly its: string;
}

/** In which words each criterion decided for `a` against `b`. */
const REASONS: Readonly<Record<Criterion, (a: Any, b: Any, believed: Believed) => string>> = {
  correction: () => 'somebody corrected it',
  original: () => 'an original comes before a machine translation',
  confidence: (a, b) =>
    `${describeZone(a)} is read more surely than ${describeZone(b)} (confidence ${confidenceOf(a)} against ${confidenceOf(b)})`,
  zone: (a, b) =>
    `the ${toWords(a.claim.zone)} comes before the ${toWords(b.claim.zone)} where both are read as surely (confidence ${confidenceOf(a)})`,
  reliability: (a, b, { its }) => `${its} source is more reliable (${a.report.reliability} against ${b.report.reliability})`,
  later: (a, b, { its }) => `${its} report is later (${reportDate(a.report)} against ${reportDate(b.report)})`,
  report: () => 'all else is even, and articles have a fixed order',
  place: (_a, _b, { it }) => `all else is even, and ${it} stands earlier in the text`,
};

/** Why one statement is believed before another, naming the criterion that decided; told of the one that is believed. */
export function describeCriterion(a: Any, b: Any): string {
  return describe(a, b, { it: 'it', its: 'its' });
}

/** The same, told of the one that is not. */
export function describeDefeat(a: Any, b: Any): string {
  return describe(a, b, { it: 'the other', its: 'the other’s' });
}

function describe(a: Any, b: Any, believed: Believed): string {
  const criterion = findCriterion(a, b);
  return criterion === undefined ? 'both stand at one place' : REASONS[criterion](a, b, believed);
}

function describeZone({ claim, report }: Any): string {
  const isTranslated = report.machineTranslated && claim.zone === 'title';
  return `${isTranslated ? 'a machine-translated' : 'the'} ${toWords(claim.zone)}`;
}
