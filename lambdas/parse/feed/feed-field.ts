/** One element of a feed as it stands, whatever it means. */
export interface FeedField {
  /**
   * Lower-case names of the elements on the way to it, with the usual prefixes: `title`, `author/name`, `dc:creator`.
   * Empty for the entry, the channel or the feed itself, whose attributes may say something too.
   */
  readonly path: string;
  /** By lower-case name, as written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Its text, or HTML where it holds elements of its own. */
  readonly text: string;
  /** Whether `text` is HTML for having been elements. */
  readonly isMarkup: boolean;
  /** Address that relative ones in it are relative to; undefined where nothing says. */
  readonly base: string | undefined;
  readonly language: string | undefined;
}

/** The first field with text under one of these paths; the order of the paths comes before that of the fields. */
export function findField(fields: readonly FeedField[], paths: readonly string[]): FeedField | undefined {
  for (const path of paths) {
    const found = fields.find((field) => field.path === path && field.text !== '');
    if (found !== undefined) return found;
  }
  return undefined;
}
