/** Deal types of a leg. */
export const DEAL_TYPES = [
  'equity_investment',
  'debt_financing',
  'acquisition',
  'joint_venture',
  'compute_contract',
  'chip_supply',
  'chip_adoption',
  'data_centre_build',
  'data_centre_lease',
  'power_supply',
  'public_support',
  'partnership',
] as const;
export type DealType = (typeof DEAL_TYPES)[number];

/** What an article is: a deal, a deal for the operator only, news that matters without being a deal, or the rest. */
export type Verdict = 'deal' | 'maybe' | 'signal' | 'other';

/** Roles of the parties to a deal. */
export const PARTY_ROLES = [
  'investor',
  'investee',
  'acquirer',
  'target',
  'seller',
  'customer',
  'provider',
  'developer',
  'host',
  'lessor',
  'lessee',
  'lender',
  'borrower',
  'guarantor',
  'partner',
  'contractor',
  'utility',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export const THEMES = [
  'custom_silicon',
  'compute_dependency',
  'supplier_diversification',
  'circular_financing',
  'vendor_finance',
  'power_constraint',
  'debt_funding',
  'sovereign_compute',
  'vertical_integration',
  'antitrust',
  'lab_valuation',
  'overcapacity_risk',
  'local_opposition',
] as const;
export type Theme = (typeof THEMES)[number];

/** Where in an article a passage stands; `correction` is none of an article: what a reader or operator says of the deal. */
export const ZONES = [
  'correction',
  'original_title',
  'title',
  'lead',
  'body',
  'caption',
  'quote',
  'comment',
  'boilerplate',
] as const;
export type Zone = (typeof ZONES)[number];

/** With what force an article says something. */
export type Modality =
  | 'asserted'
  | 'attributed_named'
  | 'attributed_anonymous'
  | 'conditional'
  | 'speculative'
  | 'denied'
  | 'opinion';
