import type { UnreadablePartError } from '../deal/errors.ts';
import type { ArticleFailure } from '../deal/ports.ts';
import type { UnpackBudget } from './archive/unpack-budget.ts';
import type { ParsedArticle } from './parsed-article.ts';

/** A file to read: the drop itself, or a file inside it, such as an attachment or an entry of an archive. */
export interface Part {
  /** As people see it; its ending helps where the content does not tell. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly nesting: Nesting;
}

/** What a part lies in; it is handed on from part to part. */
export interface Nesting {
  /** How many mails, and how many archives, it lies in. */
  readonly mails: number;
  readonly archives: number;
  /** What the archives of the whole drop may still unpack. */
  readonly budget: UnpackBudget;
}

/** What reading finds, one at a time: an article, or something in its place that could not be read. */
export type Found = { readonly article: ParsedArticle } | { readonly failure: PartFailure };

/** Title and message, and the error behind them. */
export interface PartFailure extends ArticleFailure {
  readonly error: UnreadablePartError;
}

/** What is found, as it reaches whoever asked for the file. */
export type Told = { readonly article: ParsedArticle } | { readonly failure: ArticleFailure };

/** Leaves out the error behind a failure, which is of use only where reading goes on. */
export function tell(found: Found): Told {
  return 'article' in found ? found : { failure: { title: found.failure.title, message: found.failure.message } };
}

/** Reads one kind of file. @throws {UnreadablePartError} if nothing more of it can be read; what it gave before stands */
export type PartReader = (part: Part, readPart: ReadPart) => AsyncIterable<Found>;

/** Reads a part of whatever kind, such as what lies inside another; never throws for what is the part's own fault. */
export type ReadPart = (part: Part) => AsyncIterable<Found>;
