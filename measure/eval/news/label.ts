/** A party as a person named it. */
export interface LabelledParty {
  readonly name: string;
  readonly role: string;
}

/** A sum as a person read it; of several roles only `deal` is the amount of the deal itself. */
export interface LabelledAmount {
  readonly value: number;
  readonly currency: string;
  readonly role: string;
}

/** What a person says that a text tells: a line of `labels.jsonl`. */
export interface Label {
  readonly file: string;
  readonly lang: string;
  readonly is_deal: boolean;
  readonly deal_type?: string;
  /** What the second of two people said where they differed: either is right. */
  readonly alt_types?: readonly string[];
  readonly stage?: string;
  readonly stage_alt?: readonly string[];
  readonly parties?: readonly LabelledParty[];
  readonly parties_alt?: readonly LabelledParty[];
  readonly amounts?: readonly LabelledAmount[];
  readonly capacity?: readonly { readonly value_mw: number; readonly role: string }[];
  /** What kind of text it is if it tells of no deal. */
  readonly category?: string;
  /** Texts of one story tell of one deal. */
  readonly story?: string;
  /** Whether it tells of several deals, of which any may be the one that is labelled. */
  readonly roundup?: boolean;
  /** Whether a careful person could have said otherwise. */
  readonly uncertain?: boolean;
  readonly text_origin?: string;
}
