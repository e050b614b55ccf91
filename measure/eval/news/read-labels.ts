import { join } from 'node:path';
import type { MeasurementOptions } from '../../measurement.ts';
import { readLines } from '../../read-lines.ts';
import type { Label } from './label.ts';
import { splitStories } from './split-stories.ts';

/** The labels of a folder, of one part if the options name one. */
export async function readLabels(folder: string, part: MeasurementOptions['part']): Promise<Label[]> {
  const all = await readLines<Label>(join(folder, 'labels.jsonl'));
  const parts = splitStories(all);
  return all.filter((label) => part === undefined || parts.get(label) === part);
}
