import type { Outcome } from '../contract.ts';
import type { DropCounts } from '../deal/ports.ts';

interface Ending {
  readonly outcome: Outcome;
  readonly other?: { readonly key: string };
}

/**
 * A sentence for the person who dropped the file.
 *
 * @example describeCounts({ stored: 2, merged: 0, setAside: 1, failed: 0 }, { outcome: 'stored' }) // '3 articles read: 2 stored, 1 set aside'
 */
export function describeCounts({ stored, merged, setAside, failed }: DropCounts, { outcome, other }: Ending): string {
  const total = stored + merged + setAside;
  const parts = [
    [stored, 'stored'],
    [merged, 'merged'],
    [setAside, 'set aside'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  const articles = total === 0 ? 'No article read' : `${total} ${total === 1 ? 'article' : 'articles'} read: ${said.join(', ')}`;
  const read = failed === 0 ? articles : `${articles}; ${failed} failed`;
  if (outcome === 'duplicate') return `The same bytes as "${other?.key}"; ${read}`;
  if (outcome === 'superseded') return `A newer version of this file came first; ${read}`;
  return read;
}
