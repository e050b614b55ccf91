import type { Segment } from './text-run.ts';

/** A line of a column, or a row of pieces with wide gaps between. */
export interface PrintLine extends Segment {
  /** Counted from 0. */
  readonly page: number;
  /** Lines of one stretch of a column follow each other from the top down; a new stretch may begin anywhere. */
  readonly stretch: number;
}

/** Gaps that part more than words stay visible as such; in sizes of the letters. */
const WIDE_GAP = '   ';
const LEAST_WIDE = 3;

/** Pieces that stand on one row of a stretch, as lines. */
export function joinRows(pieces: readonly Segment[], { page, stretch }: { page: number; stretch: number }): PrintLine[] {
  const lines: PrintLine[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last === undefined || Math.abs(last.y - piece.y) > 0.4 * Math.min(last.size, piece.size)) {
      lines.push({ ...piece, page, stretch });
    } else {
      const main = piece.text.length > last.text.length ? piece : last;
      const isWide = Math.max(piece.x - last.right, last.x - piece.right) > LEAST_WIDE * piece.size;
      const [x, right] = [Math.min(last.x, piece.x), Math.max(last.right, piece.right)];
      lines[lines.length - 1] = { ...main, x, right, text: last.text + (isWide ? WIDE_GAP : ' ') + piece.text, page, stretch };
    }
  }
  return lines;
}
