import { createHash } from 'node:crypto';
import { type DropRef, PREFIX } from '../contract.ts';

/** What the states leave behind for each other: articles of Parse, verdicts and claims of Classify, counts of Score. */
export type BatchStep = 'articles' | 'classified' | 'scored';

/** Prefix of the objects that belong to one drop while it is read: `work/<32 hexadecimal digits>/`. */
export function workPrefix({ key, versionId }: Pick<DropRef, 'key' | 'versionId'>): string {
  return `${PREFIX.work}${createHash('sha256').update(`${key}\n${versionId}`).digest('hex').slice(0, 32)}/`;
}

/**
 * Key of what one step left of one batch.
 *
 * @example batchKey('work/ab/', 7, 'articles') // 'work/ab/0007.articles.json'
 */
export function batchKey(prefix: string, index: number, step: BatchStep): string {
  return `${prefix}${String(index).padStart(4, '0')}.${step}.json`;
}
