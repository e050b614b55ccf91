/** A paragraph of a document, with what its style says of it. */
export interface Passage {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'quote' | 'caption';
  /** Clean, without line breaks. */
  readonly text: string;
  /** Whether it is links and nothing else. */
  readonly isLinks?: boolean;
}
