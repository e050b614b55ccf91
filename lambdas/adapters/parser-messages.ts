import type { UnreadableReason } from '../deal/errors.ts';

/** What the process that reads keeps to, as its one argument, in JSON. */
export interface ProcessLimits {
  /** Memory of the process, all of it. */
  readonly maxBytes: number;
  /** Processor time since the last article or failure; a busy machine, which stretches the clock's, is no fault of a file. */
  readonly stallMs: number;
}

/** What the process that reads is asked for, as the head of a frame; the bytes of the file follow it. */
export interface ParseRequest {
  readonly name: string;
  readonly size: number;
}

/** What it says, one JSON a line: that it has loaded; what it found; and how the file ended. */
export type ParserSaid<Item> = { readonly kind: 'ready' } | { readonly kind: 'found'; readonly item: Item } | ParserEnded;

/** How a file ended, and the memory that the process has then, all of it, in bytes. */
export type ParserEnded = { readonly memory: number } & ParserEnding;

export type ParserEnding =
  | { readonly kind: 'read' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly detail?: string }
  | { readonly kind: 'threw'; readonly name: string; readonly message: string; readonly stack?: string };

/** Where it says so: output and errors are for whatever a library prints. */
export const PARSER_OUTPUT = 3;
