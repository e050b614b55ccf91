import type { Claim, ClaimField, ClaimOf, Leg } from '../deal/claim.ts';
import { STAGES, type Stage } from '../deal/stage.ts';
import { DEAL_TYPES, type DealType, PARTY_ROLES, type PartyRole } from '../deal/taxonomy.ts';
import { findMeasures } from './find-measures.ts';
import { findMoney } from './find-money.ts';
import { EN } from './languages/en.ts';
import { findMentions } from './organisations/find-mentions.ts';
import { toId } from './organisations/to-id.ts';

/** Fields that can be corrected, each with an example of a value. */
export const CORRECTABLE = {
  amount: 'USD 12 billion',
  valuation: '$300 billion',
  capacity: 'up to 1.2 GW',
  accelerators: '100,000 GPUs',
  term: '15 years',
  stake: '27%',
  stage: 'signed',
  type: 'compute_contract',
  party: 'Oracle: provider',
} as const satisfies Partial<Record<ClaimField, string>>;

type Correctable = keyof typeof CORRECTABLE;

/**
 * A correction as a claim: `amount=USD 12 billion`. Figures are read as in an English article, so that *up to* and *about* count.
 *
 * @param text `field=value`, which the claim quotes whole
 * @param leg the main leg of the deal, whose ends a corrected type keeps
 * @throws {RangeError} if there is no such field, or its value cannot be read
 */
export function readCorrection(text: string, leg: Leg | undefined): Claim {
  const [, field = '', value = ''] = /^([a-z]+)=(.+)$/su.exec(text) ?? [];
  if (!isCorrectable(field)) {
    throw new RangeError(
      `Cannot correct "${text}": say field=value, where the field is one of ${Object.keys(CORRECTABLE).join(', ')}`,
    );
  }
  const read = readValue(field, value.trim(), leg);
  if (read === undefined)
    throw new RangeError(`Cannot correct ${field} to "${value}": write it as ${field}="${CORRECTABLE[field]}"`);
  return { field, value: read, zone: 'correction', start: 0, end: text.length, quote: text, modality: 'asserted' } as Claim;
}

function isCorrectable(field: string): field is Correctable {
  return Object.hasOwn(CORRECTABLE, field);
}

function readValue(field: Correctable, value: string, leg: Leg | undefined): ClaimOf<Correctable>['value'] | undefined {
  switch (field) {
    case 'amount':
    case 'valuation':
      return findMoney(value, EN)[0]?.money;
    case 'stage':
      return STAGES.find((stage): stage is Stage => stage === value.replaceAll(' ', '_'));
    case 'type': {
      const type = DEAL_TYPES.find((each): each is DealType => each === value.replaceAll(' ', '_'));
      return type && { conditional: false, ...leg, type };
    }
    case 'party':
      return readParty(value);
    default:
      // A share or a span of years is a stake or a term only where a word says so.
      return [value, `a ${value} stake`, `a ${value} contract`]
        .flatMap((said) => findMeasures(said, EN))
        .find((found) => found.field === field)?.measure;
  }
}

function readParty(value: string): ClaimOf<'party'>['value'] | undefined {
  const [, name = '', role = ''] = /^(.{1,200}?)\s*:\s*(\w+)$/u.exec(value) ?? [];
  const known = PARTY_ROLES.find((each): each is PartyRole => each === role);
  const mention = findMentions(name).find(({ start, end }) => start === 0 && end === name.length);
  return known && name !== '' ? { ...(mention?.organisation ?? { id: toId(name), name }), role: known } : undefined;
}
