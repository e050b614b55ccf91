import type { DealType } from '../deal/taxonomy.ts';
import type { Event, Passage } from './find-events.ts';
import type { Kind } from './organisations/gazetteer.ts';
import { readBusiness } from './organisations/read-business.ts';

/** Whose equity, debt or sale is infrastructure by itself. */
const INFRASTRUCTURE: ReadonlySet<Kind> = new Set<Kind>(['lab', 'chip', 'neocloud', 'site', 'miner']);
/** Who buys computing, so that power for them is power for computing. */
const COMPUTING: ReadonlySet<Kind> = new Set<Kind>(['lab', 'cloud', 'neocloud', 'site', 'miner']);
/** Types that are infrastructure whatever their parties are. */
const TYPED: ReadonlySet<DealType> = new Set<DealType>([
  'compute_contract',
  'chip_supply',
  'chip_adoption',
  'data_centre_build',
  'data_centre_lease',
]);

/** A cloud that takes money may do so for anything; what the article begins with tells. */
function isCloud({ sides }: Event): boolean {
  return sides.taker.some(({ kind }) => kind === 'cloud');
}

/**
 * Whether an act is about the computing behind AI and the cloud, rather than a transaction of some other business.
 *
 * Compute, chips and data centres are by themselves. Power is where the head speaks of computing. Money, shares and companies are where the one
 * who takes the money is in the business, or where the sentence or a title names an asset.
 */
export function isInfrastructure(event: Event, head: readonly Passage[]): boolean {
  if (TYPED.has(event.type)) return true;
  const near = head.filter(
    ({ zone, ...passage }) =>
      passage.start === event.passage.start ||
      zone === 'title' ||
      zone === 'original_title' ||
      (isCloud(event) && zone !== 'caption'),
  );
  const assets = near.flatMap((passage) => passage.assets.map(({ value }) => value));
  const computing = head.some((passage) => passage.assets.some(({ value }) => value === 'site' || value === 'compute'));
  const kinds = (side: 'giver' | 'taker') => event.sides[side].flatMap((mention) => readBusiness(mention) ?? []);
  if (event.type === 'power_supply')
    return computing || [...kinds('giver'), ...kinds('taker')].some((kind) => COMPUTING.has(kind));
  const business =
    event.type === 'joint_venture' || event.type === 'partnership' ? [...kinds('giver'), ...kinds('taker')] : kinds('taker');
  const inBusiness = business.some((kind) => INFRASTRUCTURE.has(kind));
  const suppliers = kinds('giver').some((kind) => kind === 'chip' || kind === 'cloud' || kind === 'lab');
  if (suppliers && kinds('taker').includes('hardware')) return true;
  if (event.type === 'partnership') return inBusiness && assets.length > 0;
  const energy = assets.some((asset) => asset === 'power' || asset === 'plant');
  return (
    inBusiness ||
    assets.some((asset) => asset !== 'power' && asset !== 'plant') ||
    (energy && (computing || event.type === 'acquisition'))
  );
}
