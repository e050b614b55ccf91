/** What a passage of a page is, as far as its markup or its lines tell. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'caption' | 'rule';

/** One passage of a page, without line breaks. */
export interface Block {
  readonly kind: BlockKind;
  /** Clean text; empty for a `rule`, a line drawn between parts. */
  readonly text: string;
  /** How many of its UTF-16 units stand inside links. */
  readonly linked?: number;
  /** Address of its first link. */
  readonly href?: string;
}
