import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Measurement, MeasurementOptions } from './measurement.ts';
import { printRows } from './print-rows.ts';

/** Where data for measuring lies unless told otherwise; it is no part of the project. */
const DATA = '../shared/data';

/** Beside the measurements, what is done with a folder of texts and labels that the command line names. */
export interface FolderMeasurement {
  readonly about: string;
  create(folder: string): Measurement;
}

/** Runs the measurements that the command line names, all of them by default, and prints their rows. */
export async function runMeasurements(command: string, all: readonly Measurement[], folders?: FolderMeasurement): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h' },
      data: { type: 'string', default: DATA },
      part: { type: 'string' },
      wrong: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const { part, wrong } = values;
  const named = positionals.map((word) => all.find(({ name }) => name === word) ?? findFolder(word, folders) ?? word);
  const unknown = named.find((measurement) => typeof measurement === 'string');
  const mistake =
    unknown === undefined
      ? part === undefined || part === 'work' || part === 'held'
        ? undefined
        : `Cannot measure the part "${part}": it is neither work nor held`
      : `Cannot measure "${unknown}": there is no such measurement, nor a folder with labels.jsonl`;
  if (mistake !== undefined || values.help) {
    if (mistake !== undefined) console.error(`${mistake}\n`);
    console.error(describeUsage(command, all, folders));
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const chosen = named.filter((measurement) => typeof measurement !== 'string');
  const options: MeasurementOptions = { wrong, part: part === 'work' || part === 'held' ? part : undefined };
  for (const measurement of chosen.length === 0 ? all : chosen) {
    console.log(`${measurement.name}: ${measurement.about}`);
    for (const line of printRows(await measurement.run(values.data, options))) console.log(`  ${line}`);
  }
}

function findFolder(word: string, folders: FolderMeasurement | undefined): Measurement | undefined {
  return folders && existsSync(join(word, 'labels.jsonl')) ? folders.create(word) : undefined;
}

function describeUsage(command: string, all: readonly Measurement[], folders: FolderMeasurement | undefined): string {
  const names = [...all, ...(folders ? [{ name: 'DIR', about: folders.about }] : [])];
  const width = Math.max(...names.map(({ name }) => name.length));
  const list = names.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`);
  const options = '[--data DIR] [--part work|held] [--wrong]';
  return [
    `Usage: npm run ${command} -- [NAME...] ${options}`,
    '',
    ...list,
    '',
    `By default all that have a name, on ${DATA}.`,
  ].join('\n');
}
