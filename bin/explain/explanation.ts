import type { Zone } from '../../lambdas/deal/taxonomy.ts';

/** All that one page says: how a file was read, or why it was not. */
export interface Explanation {
  readonly file: string;
  /** What Offtake makes of the file, in a sentence. */
  readonly summary: string;
  readonly articles: readonly ArticleView[];
}

/** One article of a file, with all that was made of it. */
export interface ArticleView {
  /** From 1, as anchors on the page. */
  readonly number: number;
  readonly title: string;
  /** BCP 47; absent where nothing tells. */
  readonly language?: string;
  readonly verdict: string;
  readonly facts: readonly FactView[];
  readonly rows: readonly RowView[];
  /** Zones that stand on no line of the page. */
  readonly unplaced: readonly ZoneRow[];
  readonly deals: readonly DealView[];
}

/** One thing that is known of an article. */
export interface FactView {
  readonly label: string;
  readonly value: string;
  readonly url?: string;
}

/** What stands on the page at one place: the text of a zone, or what was cut. */
export type RowView = ZoneRow | CutRow;

/** The text of a zone, with the claims in it. */
export interface ZoneRow {
  readonly kind: 'zone';
  readonly zone: Zone;
  readonly pieces: readonly Piece[];
  readonly notes: readonly NoteView[];
  /** Stands on one line of the page with the row before. */
  readonly isJoined: boolean;
}

/** Lines that were cut for one reason, or a stretch of one. */
export interface CutRow {
  readonly kind: 'cut';
  readonly lines: readonly string[];
  readonly why: string;
  readonly isJoined: boolean;
}

/** A stretch of a text under the same claims. */
export interface Piece {
  readonly text: string;
  /** Numbers of the claims that rest on it. */
  readonly numbers: readonly number[];
  /** Numbers of those that end with it. */
  readonly ends: readonly number[];
}

/** A claim below the text it stands in. */
export interface NoteView {
  readonly number: number;
  readonly quote: string;
  /** Field, modality and value. */
  readonly said: string;
}

/** One deal of an article. */
export interface DealView {
  readonly title: string;
  /** Of its own article alone, then of the other files that tell of it too. */
  readonly parts: readonly DealPart[];
  readonly scores: readonly ScoreView[];
}

/** A deal as some reports tell it. */
export interface DealPart {
  readonly title: string;
  readonly note?: string;
  readonly fields: readonly FieldView[];
}

/** A field of a deal: each value it has, what it rests on, and what was not believed. */
export interface FieldView {
  readonly label: string;
  readonly entries: readonly EntryView[];
}

/** One value of a field. */
export interface EntryView {
  readonly value: string;
  /** How the value was chosen; empty where nothing was. */
  readonly how: string;
  readonly claims: readonly ClaimView[];
}

/** A claim about a value, and what became of it. */
export interface ClaimView {
  /** In the text of this article; absent for a claim of another. */
  readonly number?: number;
  /** The file of a claim of another article. */
  readonly file?: string;
  readonly quote: string;
  /** BCP 47, of the quote. */
  readonly language?: string;
  /** Zone, modality and value. */
  readonly said: string;
  readonly standing: Standing;
  /** What became of it. */
  readonly fate: string;
}

/** Whether a claim gives the value, says the same, or was not followed. */
export type Standing = 'chosen' | 'agrees' | 'lost';

/** A score, and the parts that it comes of. */
export interface ScoreView {
  readonly name: string;
  readonly value: string;
  /** How the value comes of its parts. */
  readonly how: string;
  readonly parts: readonly { readonly name: string; readonly points: string; readonly why: string; readonly decides?: boolean }[];
}
