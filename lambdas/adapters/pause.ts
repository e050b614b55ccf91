import { setTimeout } from 'node:timers/promises';

/** Resolves after so many milliseconds. */
export async function pause(ms: number): Promise<void> {
  await setTimeout(ms);
}
