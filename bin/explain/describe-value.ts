import type { Claim, Leg, SourcedReport } from '../../lambdas/deal/claim.ts';
import type { Measure, Money } from '../../lambdas/deal/quantity.ts';
import { ENGLISH } from '../../lambdas/views/catalogue/en.ts';
import { printNumber, toWords } from './words.ts';

/** Names of the organisations that some reports speak of, by id. */
export type Names = ReadonlyMap<string, string>;

/** The first name that reports give each organisation. */
export function listNames(reports: readonly SourcedReport[]): Names {
  const names = new Map<string, string>();
  for (const { field, value } of reports.flatMap(({ claims }) => claims)) {
    if ((field === 'party' || field === 'affected') && !names.has(value.id)) names.set(value.id, value.name);
  }
  return names;
}

/** What a claim says of its field. */
export function describeValue({ field, value }: Claim, names: Names): string {
  switch (field) {
    case 'type':
      return describeLeg(value, names);
    case 'party':
      return `${value.name}, ${toWords(value.role)}`;
    case 'affected':
      return value.name;
    case 'stage':
    case 'theme':
      return toWords(value);
    default:
      return describeFigure(value);
  }
}

/**
 * A leg with its ends.
 *
 * @example // 'equity investment, Amazon → OpenAI'
 */
export function describeLeg({ type, from, to, conditional }: Leg, names: Names): string {
  const nameOf = (id: string | undefined) => (id === undefined ? 'not said' : (names.get(id) ?? id));
  const ends = from === undefined && to === undefined ? '' : `, ${nameOf(from)} → ${nameOf(to)}`;
  return `${toWords(type)}${ends}${conditional ? ', conditional' : ''}`;
}

/**
 * A figure in base units, in full: `USD 10,000,000,000`, `up to 1,400 MW`, `USD 3,000,000,000 (annual)`.
 */
export function describeFigure(figure: Money | Measure): string {
  if (figure.qualifier === 'undisclosed') return 'not disclosed';
  const basis = figure.basis === undefined ? '' : ` (${toWords(figure.basis)})`;
  return `${ENGLISH.qualified(figure, (value) => printUnits(figure, value))}${basis}`;
}

function printUnits(figure: Money | Measure, value: number): string {
  if ('unit' in figure) return `${printNumber(value)} ${figure.unit}`;
  return figure.currency === '?' ? `${printNumber(value)}, currency unclear` : `${figure.currency} ${printNumber(value)}`;
}
