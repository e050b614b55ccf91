import { dim, plain } from './terminal.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

export interface Column<Row> {
  readonly title: string;
  /** What a row says here; a list stands line under line. */
  readonly of: (row: Row) => string | readonly string[];
  readonly align?: 'left' | 'right';
  /** The column that gets the room the others leave, down to 20 characters. */
  readonly isElastic?: boolean;
  /** Characters after which a long text goes on below. */
  readonly most?: number;
  /** Colours one line of a cell. */
  readonly paint?: (text: string, at: { readonly row: Row; readonly line: number }) => string;
}

const GAP = '  ';
const LEAST = 20;

/**
 * Rows under each other, as wide as the widest of each column. Nothing is cut: what does not fit goes on below.
 *
 * @param width of the terminal, in characters
 */
export function renderTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[], width = 80): string {
  const cells = rows.map((row) => columns.map(({ of }) => [of(row)].flat().map(plain)));
  const widths = fitWidths(columns, cells, width);
  const pad = (text: string, at: number) => {
    const filler = ' '.repeat(Math.max(0, (widths[at] ?? 0) - textWidth(text)));
    return columns[at]?.align === 'right' ? filler + text : text + filler;
  };
  const head = columns.map(({ title }, at) => pad(title, at)).join(GAP);
  const body = rows.flatMap((row, index) => {
    const wrapped = (cells[index] ?? []).map((lines, at) => lines.flatMap((text) => wrapText(text, widths[at] ?? 0)));
    return Array.from({ length: Math.max(...wrapped.map(({ length }) => length)) }, (_, line) =>
      columns
        .map(({ paint = String }, at) => {
          const text = wrapped[at]?.[line] ?? '';
          return text === '' ? pad('', at) : pad(text, at).replace(text, () => paint(text, { row, line }));
        })
        .join(GAP)
        .trimEnd(),
    );
  });
  return [dim(head.trimEnd()), ...body].join('\n');
}

function fitWidths<Row>(columns: readonly Column<Row>[], cells: readonly string[][][], width: number): number[] {
  const widths = columns.map(({ title, most = Number.POSITIVE_INFINITY }, at) => {
    const widest = Math.max(title.length, ...cells.flatMap((row) => (row[at] ?? []).map(textWidth)));
    return Math.max(title.length, Math.min(most, widest));
  });
  const elastic = columns.findIndex(({ isElastic }) => isElastic);
  const others = widths.reduce((sum, one, at) => (at === elastic ? sum : sum + one + GAP.length), 0);
  return widths.map((one, at) => (at === elastic ? Math.min(one, Math.max(LEAST, width - others)) : one));
}
