import { describe, expect, test } from 'vitest';
import type { DeliveryState } from '../../lambdas/deal/publish-ports.ts';
import { reconcileDeliveries } from '../../lambdas/reconcile/reconcile-deliveries.ts';
import { MemoryReaders } from '../deliver/memory-readers.ts';

function withStates(...states: readonly DeliveryState[]): MemoryReaders {
  const readers = new MemoryReaders(0);
  for (const [at, state] of states.entries()) readers.states.set(String(at), state);
  return readers;
}

describe('reconcileDeliveries()', () => {
  test('calls what is still claimed uncertain, and counts every delivery', async () => {
    const deliveries = withStates('sent', 'sent', 'failed', 'claimed', 'uncertain');
    const closed = await reconcileDeliveries({ week: '2026-W48' }, { deliveries });
    expect(closed).toEqual({ week: '2026-W48', sent: 2, failed: 1, uncertain: 2 });
    expect(deliveries.closed).toEqual({ sent: 2, failed: 1, uncertain: 2 });
  });

  test('gives the same when it runs again', async () => {
    const deliveries = withStates('sent', 'claimed');
    const first = await reconcileDeliveries({ week: '2026-W48' }, { deliveries });
    expect(await reconcileDeliveries({ week: '2026-W48' }, { deliveries })).toEqual(first);
  });

  test('closes an edition without readers', async () =>
    expect(await reconcileDeliveries({ week: '2026-W48' }, { deliveries: withStates() })).toMatchObject({ sent: 0 }));

  test('does not close while a delivery waits to be tried', async () => {
    const deliveries = withStates('sent', 'released');
    await expect(reconcileDeliveries({ week: '2026-W48' }, { deliveries })).rejects.toThrow(
      'Cannot close edition "2026-W48": 1 of 2 deliveries are open',
    );
    expect(deliveries.closed).toBeUndefined();
  });
});
