import type { DealType } from '../deal/taxonomy.ts';
import type { Sides } from './find-events.ts';
import type { Mention } from './organisations/find-mentions.ts';
import type { Kind } from './organisations/gazetteer.ts';
import { readBusiness } from './organisations/read-business.ts';

/** Who gives in a contract of each type, by business, from the likeliest to the least likely. */
const GIVERS: Readonly<Partial<Record<DealType, readonly Kind[]>>> = {
  compute_contract: ['neocloud', 'miner', 'site', 'cloud', 'hardware', 'chip', 'telecom', 'tech', 'lab'],
  chip_supply: ['chip', 'hardware', 'cloud', 'telecom', 'tech', 'neocloud', 'lab'],
  power_supply: ['power', 'hardware', 'builder', 'telecom', 'tech', 'lab', 'cloud'],
  data_centre_lease: ['site', 'miner', 'builder', 'power', 'investor', 'neocloud', 'telecom', 'cloud', 'tech', 'lab'],
  // Who lives by lending and investing gives; between others the words decide.
  debt_financing: ['bank', 'investor'],
  equity_investment: ['bank', 'investor'],
  chip_adoption: ['chip', 'cloud', 'hardware', 'tech', 'lab'],
};

/**
 * Sets the sides of a contract by what its parties are in the business of, where words do not say who provides: of a neocloud and
 * a lab, the neocloud. Without two parties of known business the sides stay as they were told.
 */
export function orient(sides: Sides, type: DealType): Sides {
  const order = GIVERS[type];
  const parties = [...sides.giver, ...sides.taker];
  if (!order || parties.length === 0) return sides;
  const rank = (mention: Mention) => {
    const kind = readBusiness(mention);
    return kind === undefined ? order.length / 2 : order.indexOf(kind) < 0 ? order.length : order.indexOf(kind);
  };
  if (parties.length === 1) {
    const only = parties.slice(0, 1);
    const gives = only.some((mention) => readBusiness(mention) !== undefined && rank(mention) < order.length / 2);
    const known = only.some((mention) => readBusiness(mention) !== undefined);
    return known ? { ...sides, giver: gives ? only : [], taker: gives ? [] : only } : sides;
  }
  // Of two who are in no such business neither is likelier to give.
  if (!parties.some((mention) => order.some((kind) => kind === readBusiness(mention)))) return sides;
  const best = Math.min(...parties.map(rank));
  const giver = parties.filter((mention) => rank(mention) === best);
  if (giver.length === parties.length) return sides;
  return { ...sides, giver, taker: parties.filter((mention) => rank(mention) !== best) };
}
