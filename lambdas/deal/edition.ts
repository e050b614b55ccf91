import type { Leg, Organisation } from './claim.ts';
import type { Conflict, DealAmount, Party } from './deal.ts';
import type { Measure, Money } from './quantity.ts';
import type { Stage } from './stage.ts';
import type { DealType, Theme, Zone } from './taxonomy.ts';

/** An amount without the words it was printed in. */
export type Figure = Pick<Money, 'value' | 'currency'>;

/** What was told of an amount that sources do not agree on: the figures against it. */
export interface Dispute {
  /** Empty where it was not in dispute. */
  readonly before: readonly Figure[];
  /** Empty where it is settled. */
  readonly now: readonly Figure[];
}

/** What is different about a deal since the edition before. */
export type Change =
  | { readonly kind: 'first_report' }
  | { readonly kind: 'stage'; readonly from: Stage; readonly to: Stage }
  /** `from` and `to` may be the same figure, where only the dispute about it began or ended. */
  | { readonly kind: 'amount'; readonly from: Money | null; readonly to: Money | null; readonly dispute?: Dispute }
  | { readonly kind: 'capacity'; readonly from: Measure | null; readonly to: Measure | null }
  | { readonly kind: 'party'; readonly names: readonly string[] }
  /** Root sources that had not reported it before. */
  | { readonly kind: 'source'; readonly names: readonly string[] };

export interface EditionSource {
  readonly title: string;
  readonly url?: string;
  readonly publishedAt?: string;
  readonly language: string;
  readonly machineTranslated?: true;
  /** Who printed it and whom it credits. */
  readonly names: readonly string[];
}

/** What a headline is made of. */
export interface EditionHead {
  readonly key: string;
  readonly stage: Stage;
  readonly parties: readonly Party[];
  readonly legs: readonly Leg[];
  readonly amount: DealAmount | null;
  readonly capacity: Measure | null;
  /** In [0, 100]. */
  readonly credibility: number;
}

/** A deal as an edition tells of it: what is printed, and no more. */
export interface EditionDeal extends EditionHead {
  readonly affected: readonly Organisation[];
  readonly themes: readonly Theme[];
  readonly accelerators: Measure | null;
  readonly term: Measure | null;
  readonly stake: Measure | null;
  readonly valuation: Money | null;
  /** The amount in US dollars, where it is in another currency and there is a rate. */
  readonly convertedUsd?: number;
  /** In [0, 100]. */
  readonly importance: number;
  readonly changes: readonly Change[];
  /** Money comes back to who gives it, by the legs of this deal. */
  readonly hasLoop: boolean;
  /** The most reliable first. */
  readonly sources: readonly EditionSource[];
  /** Sources that are not listed. */
  readonly moreSources: number;
}

/** A deal that was told before and is told differently now. */
export interface EditionMove extends EditionHead {
  readonly changes: readonly Change[];
}

/** Sums over deals of one standing. Only what is stated as a figure or a floor enters a sum. */
export interface EditionSums {
  readonly deals: number;
  readonly usd: number;
  /** Deals whose amount is in `usd`. */
  readonly summed: number;
  /** Of those, converted from another currency. */
  readonly converted: number;
  /** Of those, with figures in conflict: the lowest entered. */
  readonly disputed: number;
  /** Deals whose amount is a range or a ceiling, and what these span together, in US dollars. */
  readonly bounded: { readonly deals: number; readonly low: number; readonly high: number };
  readonly megawatts: number;
}

/** One value in a conflict, and the zone of the article it stands in. */
export interface CheckValue {
  readonly printed: string;
  readonly zone: Zone;
  /** Absent where it is no money. */
  readonly money?: Figure;
}

/** Claims that cannot all be true. */
export interface EditionCheck extends EditionHead {
  readonly field: Conflict['field'];
  readonly kinds: readonly Conflict['kind'][];
  /** The chosen value first. */
  readonly values: readonly CheckValue[];
}

/** A flow from one organisation to another that was not known before, or that is now part of a loop. */
export interface EditionTie {
  readonly from: string;
  readonly to: string;
  readonly type: DealType;
  readonly isConfirmed: boolean;
  readonly isConditional?: true;
  readonly isLoop: boolean;
}

/** What the edition was made from. */
export interface EditionOrigin {
  readonly drops: {
    readonly stored: number;
    readonly duplicate: number;
    readonly superseded: number;
    readonly quarantined: number;
    readonly removed: number;
    /** Without an outcome when the edition was compiled. */
    readonly pending: number;
  };
  readonly articles: { readonly stored: number; readonly merged: number; readonly setAside: number; readonly failed: number };
  readonly deals: {
    /** Deals that an article told of. */
    readonly reported: number;
    /** Not printed: of too little importance. */
    readonly minor: number;
    /** Not printed: the edition, or the share of their root source, was full. */
    readonly beyondCaps: number;
  };
}

/** One weekly digest, frozen when it is compiled. All languages and forms are rendered from it. */
export interface Edition {
  readonly shape: 1;
  /** `2026-W48`. */
  readonly week: string;
  /** ISO 8601: what arrived after `since` and until `asOf` is in it. */
  readonly since: string;
  readonly asOf: string;
  /** Week of the edition before. */
  readonly previousWeek?: string;
  /** The most important confirmed deal; where there is none, the most important of the others. */
  readonly lead?: EditionDeal;
  readonly announced: readonly EditionDeal[];
  /** Talks, rumours, and what stands on weak sources: never told as fact. */
  readonly unconfirmed: readonly EditionDeal[];
  /** Denied, withdrawn, terminated, expired. */
  readonly ended: readonly EditionDeal[];
  readonly moves: readonly EditionMove[];
  readonly numbers: { readonly announced: EditionSums; readonly unconfirmed: EditionSums };
  readonly ties: readonly EditionTie[];
  readonly checks: readonly EditionCheck[];
  readonly origin: EditionOrigin;
}
