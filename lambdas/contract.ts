/**
 * Everything infrastructure and run time must agree on: environment names, error names, key layout and the payloads
 * that travel between states. Imports nothing, so `lib/` may read it without loading a client or a parser.
 */

/** Names of the environment variables that `lib/` sets and the adapters read. */
export const ENV = {
  intakeBucket: 'INTAKE_BUCKET',
  articlesBucket: 'ARTICLES_BUCKET',
  archiveBucket: 'ARCHIVE_BUCKET',
  dropsTable: 'DROPS_TABLE',
  dealsTable: 'DEALS_TABLE',
  readersTable: 'READERS_TABLE',
  sender: 'SENDER',
  configurationSet: 'CONFIGURATION_SET',
  settings: 'SETTINGS',
} as const;
export type EnvName = (typeof ENV)[keyof typeof ENV];

/** Error names the state machines match on; Step Functions compares the *name* of a thrown error. */
export const ERROR_NAME = { unreadableDrop: 'UnreadableDropError' } as const;

/** Key prefixes in the three buckets. Only `drops/` starts the workflow. */
export const PREFIX = { drops: 'drops/', work: 'work/', outcomes: 'outcomes/', editions: 'editions/' } as const;

/** Key attributes and secondary indexes of the tables; every table has the string keys `pk` and `sk`. */
export const TABLE = { partitionKey: 'pk', sortKey: 'sk' } as const;
export const INDEX = {
  /** Drops and Deals: items that arrived in one ISO week, by arrival: `week` (`2026-W48`), `arrivedAt`. */
  byWeek: { name: 'ByWeek', partitionKey: 'week', sortKey: 'arrivedAt' },
  /** Readers: subscribers of one status, by id: `status`, `readerId`. */
  byStatus: { name: 'ByStatus', partitionKey: 'status', sortKey: 'readerId' },
} as const;

/** User metadata key (without `x-amz-meta-`) that a dropper sets to say when a file arrived: `YYYY-MM-DD` or ISO 8601. */
export const AS_OF_METADATA = 'as-of';

/**
 * Most articles in one batch object, most characters of text in one of several articles, and most batches in one drop: the limit of
 * `States.ArrayRange` is 1,000.
 */
export const BATCH = { maxArticles: 50, maxCharacters: 1_000_000, maxBatches: 1000 } as const;

/** What one file may take, in seconds; the state that reads it may take somewhat longer, for what it writes. */
export const PARSE_SECONDS = { file: 480, state: 600 } as const;

/** The EventBridge event of one new version of one file, as S3 sends it; the input of the Ingest state machine. */
export interface DropArrived {
  readonly id: string;
  /** ISO 8601, when S3 took the object. */
  readonly time: string;
  readonly source: 'aws.s3';
  readonly 'detail-type': 'Object Created';
  readonly detail: {
    readonly bucket: { readonly name: string };
    readonly object: {
      readonly key: string;
      readonly size: number;
      readonly etag?: string;
      readonly 'version-id'?: string;
      /** Hexadecimal; orders the versions of one key. */
      readonly sequencer: string;
    };
  };
}

/** One drop: one version of one file under `drops/`. */
export interface DropRef {
  readonly key: string;
  readonly versionId: string;
  /** ISO 8601: the event's time, or the moment the dropper named with `as-of`. */
  readonly arrivedAt: string;
}

/** How a drop ends: exactly one of these. */
export type Outcome = 'stored' | 'duplicate' | 'superseded' | 'quarantined' | 'removed';

/** Output of "Parse drop", kept under `parsed` beside the event. */
export interface DropParsed {
  readonly drop: DropRef;
  /**
   * `parsed`: its articles lie in batches. `removed`: nothing was there to read.
   * `settled`: this event came before and its drop has an outcome already.
   */
  readonly status: 'parsed' | 'removed' | 'settled';
  /** Prefix of the batch objects in the articles bucket, and the index of the last one; `-1` where there is none. */
  readonly batches: { readonly prefix: string; readonly last: number };
}

/** Input of "Classify batch" and "Score batch": one item of the Map. */
export interface BatchRef {
  readonly drop: DropRef;
  readonly prefix: string;
  readonly index: number;
}

/**
 * Input of "Settle drop" and "Quarantine drop": the event, with what the states before added. `failure` is what
 * `Catch` keeps: the error's name, and a cause that is JSON with `errorMessage` on AWS and plain text elsewhere.
 */
export interface DropEnding extends DropArrived {
  readonly parsed?: DropParsed;
  readonly failure?: { readonly Error: string; readonly Cause?: string };
}

/** Output of "Settle drop" and "Quarantine drop". */
export interface DropSettled {
  readonly drop: DropRef;
  readonly outcome: Outcome;
  /** True when Offtake failed rather than the file: the execution then ends failed, and an alarm rings. */
  readonly failed: boolean;
}

/** Input of the Publish state machine: the moment the edition speaks for, and, to name an earlier one, its ISO week. */
export interface EditionDue {
  /** ISO 8601. */
  readonly asOf: string;
  /** `2026-W48`; by default the week of `asOf`. */
  readonly week?: string;
}

/** Output of "Compile edition"; input of "Render edition" and of the first "Deliver page". */
export interface EditionRef {
  readonly week: string;
}

/** Output of "Deliver page"; with its cursor, the input of the next one, until `done`. */
export interface DeliveryPage {
  readonly week: string;
  /** Where the last page ended; absent at the first. */
  readonly cursor?: string;
  readonly done: boolean;
}

/** Output of "Reconcile deliveries". */
export interface EditionClosed {
  readonly week: string;
  readonly sent: number;
  readonly failed: number;
  /** Claimed, and nobody can say whether they were sent; they are never sent again on their own. */
  readonly uncertain: number;
}
