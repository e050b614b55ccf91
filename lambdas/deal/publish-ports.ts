import type { Edition } from './edition.ts';

/** Frozen editions, in the Deals table. */
export interface Editions {
  find(week: string): Promise<Edition | undefined>;
  /** The last edition of an earlier week, and what it has seen. */
  findBefore(week: string): Promise<{ readonly edition: Edition; readonly known: KnownReports } | undefined>;
  /** Freezes an edition unless its week has one. @returns the edition that stands */
  freeze(edition: Edition, known: KnownReports): Promise<Edition>;
}

/** The reports that an edition has seen. */
export interface KnownReports {
  /** ISO 8601: all that arrived until then counts as seen. */
  readonly after: string;
  /** ISO 8601: what arrived later is not seen. */
  readonly until: string;
  /** One mark of 8 characters for each report in between. */
  readonly marks: string;
}

/** A mail to all readers of one language; what is personal is spliced in when it is sent. */
export interface Mail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** An edition in one language. */
export interface Rendering {
  readonly page: string;
  readonly mail: Mail;
}

/** The archive bucket. */
export interface Archive {
  putEdition(edition: Edition): Promise<void>;
  findEdition(week: string): Promise<Edition | undefined>;
  putRendering(rendering: Rendering, of: { week: string; language: string }): Promise<void>;
  findMail(of: { week: string; language: string }): Promise<Mail | undefined>;
}

/** A confirmed subscriber. */
export interface Reader {
  /** 16 hexadecimal digits of the SHA-256 of the address: the only name a reader has outside the table. */
  readonly readerId: string;
  readonly address: string;
  readonly language: string;
}

/**
 * How a delivery goes: `claimed` before it is tried. `sent` and `failed` are final. `uncertain`: nobody can say. `released`: surely
 * not taken by SES, for no fault of the reader, and may be claimed again.
 */
export type DeliveryState = 'claimed' | 'sent' | 'failed' | 'uncertain' | 'released';

/** One edition to one reader. */
export interface DeliveryRef {
  readonly week: string;
  readonly readerId: string;
}

export interface Delivery extends DeliveryRef {
  readonly state: DeliveryState;
}

/** Confirmed subscribers, by id. */
export interface Readers {
  /** @param page `after`: the id that the last page ended with. @returns `next`: the id that this one ends with, if more follow */
  listConfirmed(page: { limit: number; after?: string }): Promise<{ readers: Reader[]; next?: string }>;
}

/** What was delivered, one item for each edition and reader. */
export interface Deliveries {
  /** Claims a delivery unless there is a claim, of whatever state but `released`. @returns whether it did */
  claim(delivery: DeliveryRef): Promise<boolean>;
  mark(
    delivery: DeliveryRef,
    as: { state: Exclude<DeliveryState, 'claimed'>; messageId?: string; reason?: string },
  ): Promise<void>;
  /** Marks a delivery uncertain if it is still claimed. */
  doubt(delivery: DeliveryRef): Promise<void>;
  listDeliveries(week: string): Promise<Delivery[]>;
  /** Keeps the counts beside the deliveries. */
  close(week: string, counts: { sent: number; failed: number; uncertain: number }): Promise<void>;
}

/**
 * How SES took a mail. `rejected`: it will not take this mail to this reader. `throttled`, `refused`: it took nothing, and the
 * fault is the pace or the account. `unknown`: it may have taken it.
 */
export type Sending =
  | { readonly result: 'sent'; readonly messageId: string }
  | { readonly result: 'rejected' | 'throttled' | 'refused' | 'unknown'; readonly reason: string };

/** Sends mail from the one sender. */
export interface Mailer {
  send(mail: Mail, to: { address: string }): Promise<Sending>;
}
