import type { Evidence, Leg, Organisation } from './claim.ts';
import type { Measure, Money } from './quantity.ts';
import type { Stage } from './stage.ts';
import type { PartyRole, Theme, Zone } from './taxonomy.ts';

/** Claims about one field that cannot all be true; all of them stay. */
export interface Conflict {
  readonly field: 'amount' | 'capacity' | 'stage';
  readonly kind: 'scale' | 'qualifier' | 'currency' | 'basis' | 'identity' | 'revision' | 'stage';
}

export interface AmountAlternative {
  readonly value: number;
  readonly currency: string;
  readonly zone: Zone;
  readonly printed: string;
}

/** A contradiction that better evidence settled; the claim that lost is kept. */
export interface SettledConflict extends Conflict {
  /** What settled it: its own source said otherwise later, a reliable original outweighs translations, or somebody corrected it. */
  readonly why: 'revised' | 'original' | 'corrected';
  /** Both as printed. */
  readonly kept: string;
  readonly dropped: string;
  /** The article that makes the claim that lost. */
  readonly articleId: string;
}

/** One move of a deal from stage to stage, with the claim that moved it. */
export interface StageMove extends Pick<Evidence, 'zone' | 'start' | 'end' | 'quote' | 'modality'> {
  /** Absent for the first. */
  readonly from?: Stage;
  readonly to: Stage;
  /** `YYYY-MM-DD`: the day the report speaks for. */
  readonly date: string;
  readonly articleId: string;
}

/** What a reader or operator corrected. */
export interface Correction {
  readonly field: string;
  /** As it was given: `USD 12 billion`. */
  readonly value: string;
  readonly because: string;
  /** ISO 8601. */
  readonly madeAt: string;
}

/** The amount chosen, by zone and source rather than by count, and what stands against it. */
export interface DealAmount extends Money {
  readonly status: 'single' | 'agreed' | 'conflict';
  readonly zone: Zone;
  readonly alternatives: readonly AmountAlternative[];
}

export interface Party extends Organisation {
  readonly role: PartyRole;
}

/** A claim that a field of the deal rests on, and the article that makes it. */
export interface DealEvidence extends Evidence {
  readonly field: string;
  readonly articleId: string;
}

/** One source of a deal, as an edition lists it. */
export interface DealSource {
  readonly articleId: string;
  /** Place among the deals of its article. */
  readonly index: number;
  /** The source before it that holds the same article, in another format or with changes. */
  readonly copyOf?: string;
  readonly title: string;
  readonly url?: string;
  readonly publishedAt?: string;
  readonly arrivedAt: string;
  readonly language: string;
  readonly machineTranslated: boolean;
  readonly rootSource: string;
  readonly names: readonly string[];
  readonly reliability: number;
}

/** One arrangement between named parties: a function of the reports about it, never edited, independent of the day. */
export interface Deal {
  /** Begins with the sorted ids of the principal parties: `amazon+openai`. */
  readonly key: string;
  /** Keys of what was told as a deal of its own, and is part of this one; sorted. */
  readonly merged: readonly string[];
  readonly stage: Stage;
  /** How it came to its stage, in order of time. */
  readonly history: readonly StageMove[];
  readonly parties: readonly Party[];
  readonly affected: readonly Organisation[];
  readonly themes: readonly Theme[];
  readonly legs: readonly Leg[];
  readonly amount: DealAmount | null;
  readonly capacity: Measure | null;
  readonly accelerators: Measure | null;
  readonly term: Measure | null;
  readonly stake: Measure | null;
  readonly valuation: Money | null;
  readonly conflicts: readonly Conflict[];
  readonly settled: readonly SettledConflict[];
  /** In order of time. */
  readonly corrections: readonly Correction[];
  readonly evidence: readonly DealEvidence[];
  readonly sources: readonly DealSource[];
  /** In [0, 100], independent of the day: source reliability, stage certainty and extraction confidence. */
  readonly credibility: number;
}

/** One part of a score: its points before weighting, and a sentence that says why. */
export interface Dimension {
  readonly points: number;
  readonly why: string;
}

export type ImportancePart = 'materiality' | 'novelty' | 'strategic' | 'corroboration' | 'recency';

/** How much a deal matters on a given day. */
export interface Importance {
  /** In [0, 100], rounded. */
  readonly value: number;
  readonly parts: Readonly<Record<ImportancePart, Dimension>>;
}
