import { basename, join } from 'node:path';
import { composeReadings, type Reading } from '../../lambdas/score/reading.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/settings.ts';
import type { Measurement, MeasurementOptions, Row } from '../measurement.ts';
import type { FolderMeasurement } from '../run-measurements.ts';
import { type Judgement, judgeReading } from './news/judge-reading.ts';
import { judgeStories } from './news/judge-stories.ts';
import type { Label } from './news/label.ts';
import { readFiles } from './news/read-files.ts';
import { readLabels } from './news/read-labels.ts';
import { sumTallies, toRow } from './news/tally.ts';

/** When the texts count as arrived: what is read of them must not depend on the day. */
const ARRIVED_AT = '2026-11-24T00:00:00.000Z';

/** Deals in news texts that people labelled, in two parts that were split before the reader was tuned. */
export const news: Measurement = {
  name: 'news',
  about: 'deals in labelled news, field by field, by language and origin; --part work or held, --wrong',
  run: (data, options) => measureFolder(join(data, 'news'), options),
};

/** The same for any folder with texts and `labels.jsonl`. */
export const newsFolders: FolderMeasurement = {
  about: 'a folder of texts with labels.jsonl, in the format of news',
  create: (folder) => ({ name: folder, about: 'deals, field by field', run: (_, options) => measureFolder(folder, options) }),
};

async function measureFolder(folder: string, { part, wrong }: MeasurementOptions): Promise<Row[]> {
  const labels = await readLabels(folder, part);
  // As one set, whose deals meet.
  const files = await readFiles(labels.map(({ file }) => join(folder, file)));
  const readings = composeReadings(files, { arrivedAt: ARRIVED_AT, weights: DEFAULT_SETTINGS.importance });
  return judgeTexts(labels, readings, wrong);
}

/** Rows by language, by origin, of what is certain and of all, then of stories; with `wrong` first what is wrong. */
export function judgeTexts(labels: readonly Label[], readings: readonly Reading[], wrong = false): Row[] {
  const byFile = new Map(readings.map((reading) => [basename(reading.file), reading]));
  const told = labels.map(dropNulls).map((label) => {
    const reading = byFile.get(basename(label.file));
    return { label, reading, judgement: judgeReading(label, reading) };
  });
  const stories = judgeStories(told);
  const misses = told.filter(({ judgement }) => judgement.misses.length > 0);
  return [
    ...(wrong ? misses.map(({ label, judgement }) => tellMisses(label, judgement)) : []),
    ...countBy(told, ({ lang }) => lang),
    ...countBy(told, ({ text_origin: origin }) => origin ?? 'unknown origin'),
    count(
      'certain',
      told.filter(({ label }) => !label.uncertain),
    ),
    count('all', told),
    ...(stories ? [{ name: 'stories', figures: { ...stories } }] : []),
  ];
}

/** What a label does not say stands in it as null or not at all. */
function dropNulls(label: Label): Label {
  return Object.fromEntries(Object.entries(label).filter(([, value]) => value !== null)) as unknown as Label;
}

interface Judged {
  readonly label: Label;
  readonly judgement: Judgement;
}

function countBy(told: readonly Judged[], by: (label: Label) => string): Row[] {
  const groups = [...Map.groupBy(told, ({ label }) => by(label))].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return groups.map(([name, group]) => count(name, group));
}

function count(name: string, told: readonly Judged[]): Row {
  return toRow(name, sumTallies(told.map(({ judgement }) => judgement.tally)));
}

function tellMisses({ file, lang, uncertain }: Label, { misses }: Judgement): Row {
  return { name: `${file} ${lang}${uncertain ? ' (uncertain)' : ''}`, figures: { wrong: misses.join('; ') } };
}
