import type { ClaimField } from '../deal/claim.ts';
import type { Conflict } from '../deal/deal.ts';
import type { Statement } from './statement.ts';

/**
 * A statement that a figure was not taken from, and how it stands to the one that was: it `agrees`, `disputes` it, gives a part or
 * total `beside` it, or was `revised` by its own source.
 */
export interface Rival<F extends ClaimField> {
  readonly statement: Statement<F>;
  readonly relation: 'agrees' | 'disputes' | 'beside' | 'revised';
  /** How the two figures contradict each other; absent where they do not, and for what was revised. */
  readonly kind?: Conflict['kind'];
  /** Set for what is a valuation elsewhere: it stands behind every figure that is none, wherever that stands. */
  readonly isPutLast?: boolean;
}

/** The statement that a figure is taken from, and all others about its field, the most believable first. */
export interface Weighed<F extends ClaimField> {
  readonly chosen: Statement<F>;
  readonly rivals: readonly Rival<F>[];
}
