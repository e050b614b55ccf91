import type { Measure, Money } from './quantity.ts';
import type { Stage } from './stage.ts';
import type { DealType, Modality, PartyRole, Theme, Zone } from './taxonomy.ts';

/** Where a claim stands in the article's text, and with what force it is made. */
export interface Evidence {
  readonly zone: Zone;
  /** UTF-16 units in `Article.text`; `text.slice(start, end) === quote`. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly modality: Modality;
}

export interface Organisation {
  /** Stable id: from the gazetteer, or made from the printed name (`iron-mountain`). */
  readonly id: string;
  readonly name: string;
}

/** One directed flow of a deal. */
export interface Leg {
  readonly type: DealType;
  /** Organisation ids; absent where the article does not say. */
  readonly from?: string;
  readonly to?: string;
  readonly conditional: boolean;
}

/** What is claimed of each field. */
interface ClaimValues {
  readonly type: Leg;
  readonly stage: Stage;
  readonly party: Organisation & { readonly role: PartyRole };
  readonly affected: Organisation;
  readonly theme: Theme;
  readonly amount: Money;
  readonly valuation: Money;
  readonly capacity: Measure;
  readonly accelerators: Measure;
  readonly term: Measure;
  readonly stake: Measure;
}
export type ClaimField = keyof ClaimValues;

/** A claim about this field. */
export type ClaimOf<F extends ClaimField> = { [K in F]: Evidence & { readonly field: K; readonly value: ClaimValues[K] } }[F];

/** One statement of an article about one field of a deal. */
export type Claim = ClaimOf<ClaimField>;

/** What one article says of one deal: the unit that is stored, and that deals are computed from. */
export interface DealReport {
  readonly articleId: string;
  /** Place among the deals of its article, from 0; 0 is the main one. */
  readonly index: number;
  /** The sorted ids of the principal parties, joined by `+`; reports of one deal share it. */
  readonly partiesKey: string;
  readonly relevance: number;
  /** Types and parties in order of weight: the first `type` claim is the main leg. */
  readonly claims: readonly Claim[];
}

/** What a deal needs to know of the article behind a report; travels with it. */
export interface ReportSource {
  readonly title: string;
  readonly url?: string;
  readonly language: string;
  readonly machineTranslated: boolean;
  readonly publishedAt?: string;
  /** ISO 8601: the earliest arrival of the article. */
  readonly arrivedAt: string;
  /** Who first reported it, normalised (`bloomberg`); ten reposts of one report share it. */
  readonly rootSource: string;
  readonly sources: readonly { readonly name: string; readonly role: string }[];
  /** Source reliability in [0, 100]: a filing 95, social media 0. */
  readonly reliability: number;
  /** Of the article, where it has them: by which reports of one article are linked. */
  readonly identity?: string;
  readonly sketch?: string;
}

export type SourcedReport = DealReport &
  ReportSource & {
    /** For a correction: reports of the deal that it corrects, whatever becomes of the deal's key and of some of them. */
    readonly corrects?: readonly Pick<DealReport, 'articleId' | 'index'>[];
    /** The article that this one is a copy of, once they are linked; never kept. */
    readonly copyOf?: string;
  };
