import type { Stage } from '../deal/stage.ts';
import type { Zone } from '../deal/taxonomy.ts';

/** How sure a stage is by its nature: a letter of intent binds nobody, a closed deal is a fact. */
const STAGE_CERTAINTY: Readonly<Record<Stage, number>> = {
  rumoured: 25,
  in_talks: 40,
  letter_of_intent: 60,
  announced: 80,
  signed: 90,
  closed: 98,
  delivering: 98,
  completed: 98,
  denied: 25,
  withdrawn: 80,
  terminated: 80,
  expired: 25,
};

const ZONE_CONFIDENCE: Readonly<Record<Zone, number>> = {
  correction: 1,
  original_title: 1,
  title: 0.9,
  lead: 0.9,
  body: 0.9,
  quote: 0.9,
  caption: 0.5,
  comment: 0,
  boilerplate: 0,
};
const TRANSLATED_TITLE_CONFIDENCE = 0.6;

/**
 * How surely a passage was read right, by where it stands. A headline is what a translating machine gets wrong most.
 *
 * @returns in `[0, 1]`
 */
export function zoneConfidence(zone: Zone, machineTranslated: boolean): number {
  return zone === 'title' && machineTranslated ? TRANSLATED_TITLE_CONFIDENCE : ZONE_CONFIDENCE[zone];
}

export interface CredibilityInputs {
  /** In `[0, 100]`, of the most reliable source. */
  readonly reliability: number;
  readonly stage: Stage;
  /** In `[0, 1]`. */
  readonly confidence: number;
  readonly hasScaleConflict: boolean;
}

/** What credibility is the least of, each in `[0, 100]`. */
interface CredibilityParts {
  readonly reliability: number;
  readonly certainty: number;
  readonly confidence: number;
}

/**
 * How far a deal may be believed: the least of source reliability, stage certainty and extraction confidence, since a chain
 * is as strong as its weakest link. A conflict of scale halves the confidence.
 *
 * @returns whole points in `[0, 100]`
 * @example scoreCredibility({ reliability: 80, stage: 'in_talks', confidence: 0.9, hasScaleConflict: false }) // 40
 */
export function scoreCredibility(inputs: CredibilityInputs): number {
  const { reliability, certainty, confidence } = listCredibilityParts(inputs);
  return Math.round(Math.min(reliability, certainty, confidence));
}

/** The three that credibility is the least of, before rounding. */
export function listCredibilityParts({ reliability, stage, confidence, hasScaleConflict }: CredibilityInputs): CredibilityParts {
  return { reliability, certainty: STAGE_CERTAINTY[stage], confidence: 100 * confidence * (hasScaleConflict ? 0.5 : 1) };
}
