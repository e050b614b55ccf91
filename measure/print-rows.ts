import type { Row } from './measurement.ts';

/** From so many figures on, rows with the same ones are a table. */
const WIDE = 8;

/** Rows as lines: each with the names of its figures, but for wide ones in a row with the same figures, which get one head. */
export function printRows(rows: readonly Row[]): string[] {
  return group(rows).flatMap((alike) => {
    const names = Object.keys(alike[0]?.figures ?? {});
    return names.length < WIDE ? alike.map(printLine) : printTable(names, alike);
  });
}

function group(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const isAlike = last?.[0] !== undefined && Object.keys(last[0].figures).join() === Object.keys(row.figures).join();
    if (last && isAlike) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function printLine({ name, figures }: Row): string {
  const shown = Object.entries(figures).map(([figure, value]) => `${figure} ${print(value)}`);
  return `${name.padEnd(20)}  ${shown.join('  ')}`;
}

function printTable(names: readonly string[], rows: readonly Row[]): string[] {
  const cells = [['', ...names], ...rows.map(({ name, figures }) => [name, ...Object.values(figures).map(printShort)])];
  const widths = ['', ...names].map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  return cells.map((line) =>
    line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
}

function print(value: number | string): string {
  return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(4) : String(value);
}

/** Shares are told to three places even where they are whole, counts to none: the figures of a column have one kind. */
function printShort(value: number | string): string {
  return typeof value === 'string' ? value : value.toFixed(3);
}
