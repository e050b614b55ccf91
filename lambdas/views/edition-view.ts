import type { Standing } from '../deal/standing.ts';
import type { Language } from './catalogue/catalogue.ts';

/**
 * An edition in the words of one language, ready to be laid out. All text is plain; links are http or https.
 *
 * Facts, changes, notes of deals and details are phrases: whoever puts one on a line of its own gives it a capital.
 */
export interface EditionView {
  readonly language: Language;
  readonly subject: string;
  readonly preheader: string;
  readonly title: string;
  readonly name: string;
  readonly tagline: string;
  readonly issue: string;
  readonly dates: string;
  readonly summary: string;
  /** Where nothing was important enough to print. */
  readonly quiet?: string;
  /** With a note where it is not confirmed. */
  readonly lead?: { readonly label: string; readonly note?: string; readonly deal: DealView };
  readonly sections: readonly SectionView[];
  readonly moves?: ListView;
  readonly numbers?: NumbersView;
  readonly ties?: ListView;
  readonly checks?: ChecksView;
  readonly origin: ListView;
  readonly labels: {
    readonly colon: string;
    /** Between the phrases of one line, with its spaces. */
    readonly semicolon: string;
    readonly skip: string;
    readonly contents: string;
    readonly sources: string;
    readonly importance: string;
    readonly credibility: string;
  };
  /** At the end of the letter. */
  readonly footer: readonly string[];
}

export interface SectionView {
  readonly standing: Standing;
  readonly title: string;
  readonly note?: string;
  readonly deals: readonly DealView[];
}

export interface DealView {
  readonly key: string;
  readonly standing: Standing;
  readonly badge: string;
  readonly headline: string;
  /** Stage, type and sizes. */
  readonly summary: string;
  /** What must be known beside the amount. */
  readonly note?: string;
  readonly facts: readonly FactView[];
  readonly changes: { readonly title: string; readonly items: readonly string[] };
  readonly reasons: { readonly title: string; readonly items: readonly string[] };
  readonly sources: readonly SourceView[];
  readonly moreSources?: string;
  /** Whole, in [0, 100]. */
  readonly importance: number;
  readonly credibility: number;
}

export interface FactView {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

export interface SourceView {
  readonly name: string;
  readonly title: string;
  readonly url?: string;
  readonly details: string;
}

export interface ListView {
  readonly title: string;
  readonly note?: string;
  readonly items: readonly { readonly text: string; readonly detail?: string }[];
}

export interface NumbersView {
  readonly title: string;
  /** Announced first. */
  readonly columns: readonly { readonly standing: Standing; readonly title: string; readonly notes: readonly string[] }[];
  readonly rows: readonly { readonly label: string; readonly values: readonly string[]; readonly shares?: readonly number[] }[];
}

export interface ChecksView {
  readonly title: string;
  readonly note: string;
  readonly items: readonly {
    readonly headline: string;
    readonly conflicts: readonly { readonly field: string; readonly kinds: string; readonly values: readonly string[] }[];
  }[];
}
