import type { DealType, PartyRole } from '../deal/taxonomy.ts';
import type { Act, Asset, Preposition } from './languages/lexicon.ts';

/** How a party stands to the flow of a leg: it gives, takes, or is a third party that sells. */
export type Side = 'giver' | 'taker' | 'seller';

/** What an act means, whatever the language it is told in. */
export interface ActFrame {
  /** The type where no asset says otherwise; absent: no deal without one of the assets. */
  readonly type?: DealType;
  readonly byAsset?: Readonly<Partial<Record<Asset, DealType>>>;
  /** What must stand in the sentence: a sum of money after the act or near it, any sum, a party, a second party, an object or an asset after the
   * act, or chips after it. */
  readonly needs?: 'money_after' | 'money_near' | 'money' | 'party' | 'counterpart' | 'object' | 'chips_after';
  readonly subject: Side;
  /** Who stands directly after the act. */
  readonly object?: Side;
  readonly after: Readonly<Partial<Record<Preposition, Side>>>;
  /** The sides are not told by the words: the business of the parties decides. */
  readonly undirected?: true;
  /** Types for which giver and taker change places, because goods then flow against the money that the act tells of. */
  readonly reversedFor?: readonly DealType[];
  /** Tells one act from another where both could be meant; the higher is the more specific. */
  readonly weight: number;
}

/** Roles of giver and taker by type of leg; the flow runs from giver to taker. */
export const ROLES: Readonly<Record<DealType, { readonly giver: PartyRole; readonly taker: PartyRole }>> = {
  equity_investment: { giver: 'investor', taker: 'investee' },
  debt_financing: { giver: 'lender', taker: 'borrower' },
  acquisition: { giver: 'acquirer', taker: 'target' },
  joint_venture: { giver: 'partner', taker: 'partner' },
  compute_contract: { giver: 'provider', taker: 'customer' },
  chip_supply: { giver: 'provider', taker: 'customer' },
  chip_adoption: { giver: 'provider', taker: 'customer' },
  data_centre_build: { giver: 'developer', taker: 'customer' },
  data_centre_lease: { giver: 'lessor', taker: 'lessee' },
  power_supply: { giver: 'provider', taker: 'customer' },
  public_support: { giver: 'investor', taker: 'investee' },
  partnership: { giver: 'partner', taker: 'partner' },
};

const CONTRACTS = {
  site: 'data_centre_lease',
  compute: 'compute_contract',
  chips: 'chip_supply',
  power: 'power_supply',
  plant: 'power_supply',
} as const satisfies Partial<Record<Asset, DealType>>;

/** A stake that is sold: who acts has held it, and takes money for it. */
export const SALE_OF_STAKE: ActFrame = {
  type: 'equity_investment',
  needs: 'counterpart',
  subject: 'seller',
  after: { into: 'taker', of: 'taker', to: 'giver' },
  weight: 8,
};

export const ACTS: Readonly<Record<Act, ActFrame>> = {
  raise: {
    type: 'equity_investment',
    needs: 'money_after',
    subject: 'taker',
    after: { from: 'giver', by: 'giver', with: 'giver' },
    weight: 7,
  },
  invest: {
    type: 'equity_investment',
    byAsset: { site: 'data_centre_build', power: 'data_centre_build', plant: 'data_centre_build', compute: 'data_centre_build' },
    subject: 'giver',
    object: 'taker',
    after: { into: 'taker', of: 'giver', from: 'giver', by: 'giver', with: 'taker' },
    weight: 6,
  },
  stake: {
    type: 'equity_investment',
    needs: 'counterpart',
    subject: 'giver',
    after: { into: 'taker', of: 'taker', from: 'seller' },
    weight: 8,
  },
  back: {
    type: 'equity_investment',
    needs: 'money',
    subject: 'giver',
    object: 'taker',
    after: { with: 'taker', by: 'giver' },
    weight: 5,
  },
  receive: {
    type: 'equity_investment',
    byAsset: {},
    needs: 'money_after',
    subject: 'taker',
    after: { from: 'giver', by: 'giver' },
    weight: 5,
  },
  borrow: {
    type: 'debt_financing',
    subject: 'taker',
    after: { from: 'giver', by: 'giver', with: 'giver', to: 'taker', of: 'giver' },
    weight: 9,
  },
  lend: {
    type: 'debt_financing',
    needs: 'counterpart',
    subject: 'giver',
    object: 'taker',
    after: { to: 'taker', by: 'giver' },
    weight: 8,
  },
  acquire: {
    type: 'acquisition',
    needs: 'object',
    byAsset: { chips: 'chip_supply', compute: 'compute_contract', power: 'power_supply' },
    reversedFor: ['chip_supply', 'compute_contract', 'power_supply'],
    subject: 'giver',
    object: 'taker',
    after: { of: 'taker', from: 'seller', to: 'seller', by: 'giver' },
    weight: 7,
  },
  sell: {
    type: 'acquisition',
    needs: 'counterpart',
    byAsset: { chips: 'chip_supply', power: 'power_supply', compute: 'compute_contract' },
    reversedFor: ['chip_supply', 'compute_contract', 'power_supply'],
    subject: 'seller',
    object: 'taker',
    after: { to: 'giver' },
    weight: 5,
  },
  supply: {
    byAsset: CONTRACTS,
    subject: 'giver',
    object: 'taker',
    after: { to: 'taker', with: 'taker', by: 'giver' },
    weight: 7,
  },
  order: {
    byAsset: CONTRACTS,
    subject: 'taker',
    object: 'giver',
    after: { from: 'giver', with: 'giver', to: 'giver', of: 'giver' },
    weight: 7,
  },
  lease: {
    type: 'data_centre_lease',
    byAsset: { chips: 'compute_contract', compute: 'compute_contract' },
    subject: 'taker',
    object: 'giver',
    after: { from: 'giver', to: 'taker', with: 'taker', by: 'taker' },
    undirected: true,
    weight: 7,
  },
  build: {
    byAsset: { site: 'data_centre_build', compute: 'data_centre_build', power: 'data_centre_build', plant: 'data_centre_build' },
    subject: 'giver',
    after: { with: 'giver', by: 'giver' },
    weight: 5,
  },
  spend: {
    byAsset: {
      site: 'data_centre_build',
      compute: 'data_centre_build',
      power: 'data_centre_build',
      plant: 'data_centre_build',
      chips: 'chip_supply',
    },
    reversedFor: ['chip_supply'],
    subject: 'giver',
    after: { into: 'taker', with: 'taker' },
    weight: 4,
  },
  merge: {
    type: 'acquisition',
    needs: 'counterpart',
    subject: 'giver',
    object: 'taker',
    after: { with: 'taker', of: 'taker', between: 'taker' },
    weight: 7,
  },
  venture: {
    type: 'joint_venture',
    needs: 'counterpart',
    subject: 'giver',
    after: { with: 'taker', between: 'taker', of: 'taker', by: 'giver' },
    weight: 8,
  },
  contract: {
    type: 'partnership',
    byAsset: CONTRACTS,
    subject: 'giver',
    after: { with: 'taker', between: 'taker', from: 'taker', to: 'taker' },
    undirected: true,
    weight: 4,
  },
  partner: {
    type: 'partnership',
    byAsset: { power: 'power_supply', plant: 'power_supply', chips: 'chip_supply', compute: 'compute_contract' },
    needs: 'counterpart',
    subject: 'giver',
    after: { with: 'taker', between: 'taker' },
    undirected: true,
    weight: 2,
  },
  adopt: {
    type: 'chip_adoption',
    needs: 'chips_after',
    subject: 'taker',
    object: 'giver',
    after: { by: 'giver', of: 'giver', from: 'giver', with: 'giver' },
    weight: 6,
  },
  grant: {
    type: 'public_support',
    needs: 'money',
    subject: 'giver',
    object: 'taker',
    after: { to: 'taker', from: 'giver', by: 'giver' },
    weight: 6,
  },
  tie: { type: 'equity_investment', needs: 'money', subject: 'giver', after: { with: 'taker' }, weight: 1 },
};
