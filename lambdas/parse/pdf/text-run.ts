/** Text that a page draws in one go. In points, seen along the writing: `x` grows with a line, `y` from line to line. */
export interface TextRun {
  /** Characters in the order of reading, as far as this run alone tells. */
  readonly text: string;
  readonly x: number;
  /** Where its letters stand. */
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
  readonly font: string;
}

/** A line of a column, or a piece of one that a wide gap sets apart. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}
