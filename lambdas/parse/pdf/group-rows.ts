interface Piece {
  readonly y: number;
  readonly size: number;
}

/** In sizes of the letters: how far below the first piece of a row another stands at the most. */
const MOST_BELOW = 0.4;

/** Pieces that stand side by side, as rows. @param pieces from the top down */
export function groupRows<Drawn extends Piece>(pieces: readonly Drawn[]): [Drawn, ...Drawn[]][] {
  const rows: [Drawn, ...Drawn[]][] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    if (row && piece.y - row[0].y <= MOST_BELOW * Math.min(row[0].size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}
