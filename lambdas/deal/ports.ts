import type { DropRef, Outcome } from '../contract.ts';
import type { Article } from './article.ts';
import type { DealReport, ReportSource, SourcedReport } from './claim.ts';
import type { Deal } from './deal.ts';
import type { Verdict } from './taxonomy.ts';
import type { Traits } from './traits.ts';

/** The intake bucket. */
export interface Drops {
  /**
   * @param maxBytes a larger one is not read
   * @returns the bytes, and what the dropper said of the arrival; undefined when the version is gone
   * @throws {UnreadableDropError} `too-large`, whatever size was announced
   */
  find(drop: { key: string; versionId: string }, maxBytes: number): Promise<{ bytes: Uint8Array; asOf?: string } | undefined>;
}

/** What became of a drop, as the ledger and the object under `outcomes/` say it. */
export interface DropOutcome {
  readonly outcome: Outcome;
  /** For `quarantined`: an unreadable reason, or `failed` where Offtake failed rather than the file. */
  readonly reason?: string;
  /** A sentence for the person who dropped the file. */
  readonly message?: string;
  /** For `duplicate`: the first drop with these bytes; for `superseded`: the newer version. */
  readonly other?: { readonly key: string; readonly versionId: string };
  readonly counts: DropCounts;
  readonly failures: readonly ArticleFailure[];
}

/** Articles of a drop: read into a new deal, merged into what was known, set aside as no deal, and failed. */
export interface DropCounts {
  readonly stored: number;
  readonly merged: number;
  readonly setAside: number;
  readonly failed: number;
}

export interface ArticleFailure {
  readonly title: string;
  readonly message: string;
}

/** One drop in the ledger; without `ended` while it is being read. */
export interface DropRecord extends DropRef {
  readonly sequencer: string;
  readonly size: number;
  readonly ended?: DropOutcome;
  /** Set while reading: the first drop with the same bytes, and the newer version of the same key, where there is one. */
  readonly duplicateOf?: { readonly key: string; readonly versionId: string };
  readonly supersededBy?: { readonly key: string; readonly versionId: string };
}

/** The Drops table. */
export interface Ledger {
  /** Records a drop version unless that was done before, and returns the record as it stands now. */
  open(record: Omit<DropRecord, 'ended' | 'duplicateOf' | 'supersededBy'>): Promise<DropRecord>;
  /** Claims these bytes for the drop, first come first served; keeps `duplicateOf` in its record where another was first. */
  claimContent(drop: DropRef, sha256: string): Promise<void>;
  find(drop: { key: string; versionId: string }): Promise<DropRecord | undefined>;
  /** Ends a drop; an outcome once given stays. @returns the outcome that stands */
  settle(drop: DropRef, outcome: DropOutcome): Promise<DropOutcome>;
  /** Drops that arrived after `after` (exclusive) and until `until` (inclusive), ISO 8601. */
  arrivedBetween(after: string, until: string): Promise<DropRecord[]>;
}

/** JSON objects in the articles bucket. */
export interface Objects {
  put(key: string, value: unknown): Promise<void>;
  find<T>(key: string): Promise<T | undefined>;
}

/** An article with what classification says of it; an item of the list that "Classify batch" writes. */
export interface ClassifiedArticle {
  readonly article: Article;
  readonly verdict: Verdict;
  readonly relevance: number;
  readonly reports: readonly DealReport[];
  readonly source: Omit<ReportSource, 'arrivedAt'>;
}

/** What "Parse drop" leaves of one article, or of what could not be read in its place. */
export type ParsedItem = Article | { readonly failure: ArticleFailure };

/** What "Classify batch" leaves of one article. */
export type ClassifiedItem = ClassifiedArticle | { readonly failure: ArticleFailure };

/** What "Score batch" leaves behind for "Settle drop". */
export interface BatchScored {
  readonly counts: DropCounts;
  readonly failures: readonly ArticleFailure[];
}

/** The deals that stand under the key of their parties, and those that are told of there and stand elsewhere. */
export interface KeptDeals {
  readonly deals: readonly Deal[];
  readonly merged: readonly { readonly key: string; readonly mergedInto: string }[];
}

/** The Deals table: articles, reports, deals. */
export interface Deals {
  /**
   * Keeps an article's record. Of several drops that bring it, the one with the earliest arrival stays, whatever the order.
   *
   * @param at the drop, and where the text lies: key of a batch object and place in it
   * @returns the drop that brought it before, whether that stays or is displaced; else this one. Undefined for an article that was forgotten, which is not kept
   */
  keepArticle(
    classified: ClassifiedArticle,
    at: { drop: DropRef; object: string; index: number },
  ): Promise<{ key: string; versionId: string } | undefined>;
  /** Keeps a report, and before it its traits. Of several drops that bring its article, the one with the earliest arrival stays, whatever the order. */
  keepReport(report: SourcedReport, drop: DropRef, traits?: Traits): Promise<void>;
  /** The traits of reports that give a party a role and speak for a day in a span, both ends `YYYY-MM-DD` and inclusive; strongly consistent. */
  findTraits(party: string, span: { from: string; to: string }): Promise<Traits[]>;
  /** All reports of the deals between these parties, and the token that `replace` compares; strongly consistent. */
  findReports(partiesKey: string): Promise<{ reports: SourcedReport[]; token: string | undefined }>;
  /** Replaces what is kept of the deals of these parties unless another did since `token` was read. @returns whether it did */
  replace(partiesKey: string, kept: KeptDeals, options: { token: string | undefined; nextToken: string }): Promise<boolean>;
  /** The reports that arrived after `after` (exclusive) and until `until` (inclusive); eventually consistent. */
  reportedBetween(after: string, until: string): Promise<ReportPlace[]>;
}

/** Which report, of which parties, and when its article first arrived. */
export type ReportPlace = Pick<SourcedReport, 'articleId' | 'index' | 'partiesKey' | 'arrivedAt'>;
