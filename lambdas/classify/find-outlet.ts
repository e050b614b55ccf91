import { toId } from './organisations/to-id.ts';
import { OUTLETS, type OutletTier } from './outlets.ts';

export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly tier: OutletTier;
}

const BY_NAME = indexOutlets();

/** Every name and host of an outlet, as it is written. */
export const OUTLET_NAMES: readonly string[] = Object.values(OUTLETS).flatMap((lines) => listLines(lines).flat());

/**
 * The outlet of this name, in any case, or of this host or one that it belongs to.
 *
 * @example findOutlet('money.kompas.com')?.id // 'kompas'
 */
export function findOutlet(name: string): Outlet | undefined {
  const labels = name.toLowerCase().replaceAll('’', "'").split('.');
  for (let at = 0; at < Math.max(1, labels.length - 1); at += 1) {
    const outlet = BY_NAME.get(labels.slice(at).join('.'));
    if (outlet) return outlet;
  }
  return undefined;
}

function indexOutlets(): ReadonlyMap<string, Outlet> {
  const index = new Map<string, Outlet>();
  for (const [tier, lines] of Object.entries(OUTLETS) as [OutletTier, string][]) {
    for (const names of listLines(lines)) {
      const [name = ''] = names;
      for (const other of names) index.set(other.toLowerCase(), { id: toId(name), name, tier });
    }
  }
  return index;
}

function listLines(lines: string): string[][] {
  const listed = lines.trim().split('\n');
  return listed.map((line) => line.split('|').map((name) => name.trim()));
}
