import { parseArgs } from 'node:util';
import type { Measurement, Row } from './measurement.ts';

/** Where data for measuring lies unless told otherwise; it is no part of the project. */
const DATA = '../shared/data';

/** Runs the measurements that the command line names, all of them by default, and prints their rows. */
export async function runMeasurements(command: string, all: readonly Measurement[]): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' }, data: { type: 'string', default: DATA } },
    allowPositionals: true,
  });
  const unknown = positionals.find((word) => !all.some(({ name }) => name === word));
  if (unknown !== undefined || values.help) {
    if (unknown !== undefined) console.error(`Cannot measure "${unknown}": there is no such measurement\n`);
    console.error(describeUsage(command, all));
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  for (const measurement of all.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
    console.log(`${measurement.name}: ${measurement.about}`);
    for (const row of await measurement.run(values.data)) console.log(`  ${printRow(row)}`);
  }
}

function describeUsage(command: string, all: readonly Measurement[]): string {
  const width = Math.max(...all.map(({ name }) => name.length));
  const list = all.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`);
  return [`Usage: npm run ${command} -- [NAME...] [--data DIR]`, '', ...list, '', `By default all of them, on ${DATA}.`].join(
    '\n',
  );
}

function printRow({ name, figures }: Row): string {
  const shown = Object.entries(figures).map(([figure, value]) => `${figure} ${print(value)}`);
  return `${name.padEnd(20)}  ${shown.join('  ')}`;
}

function print(value: number | string): string {
  return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(4) : String(value);
}
