import { stripVTControlCharacters } from 'node:util';
import { dim } from './terminal.ts';

export interface Column<Row> {
  readonly title: string;
  readonly of: (row: Row) => string;
  readonly align?: 'left' | 'right';
  /** The column that gets the room the others leave; its text is cut to fit. */
  readonly isElastic?: boolean;
}

/**
 * Rows under each other, as wide as the widest of each column, two spaces apart.
 *
 * @param width of the terminal, in characters; the elastic column is cut to it
 */
export function renderTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[], width = 100): string {
  // What people dropped is not to steer the terminal.
  const cells = rows.map((row) => columns.map(({ of }) => stripVTControlCharacters(of(row)).replace(/\p{Cc}+/gu, ' ')));
  const widths = columns.map(({ title }, at) => Math.max(title.length, ...cells.map((line) => line[at]?.length ?? 0)));
  const elastic = columns.findIndex(({ isElastic }) => isElastic);
  if (elastic >= 0) {
    const others = widths.reduce((sum, one, at) => (at === elastic ? sum : sum + one + 2), 0);
    widths[elastic] = Math.min(widths[elastic] ?? 0, Math.max(20, width - others));
  }
  const line = (texts: readonly string[]) =>
    texts
      .map((text, at) => fit(text, widths[at] ?? 0, columns[at]?.align === 'right'))
      .join('  ')
      .trimEnd();
  return [dim(line(columns.map(({ title }) => title))), ...cells.map(line)].join('\n');
}

function fit(text: string, width: number, isRight: boolean): string {
  const cut = text.length > width ? `${text.slice(0, width - 1)}…` : text;
  return isRight ? cut.padStart(width) : cut.padEnd(width);
}
