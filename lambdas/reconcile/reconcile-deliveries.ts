import type { EditionClosed, EditionRef } from '../contract.ts';
import type { Deliveries, DeliveryState } from '../deal/publish-ports.ts';

export interface ReconcilePorts {
  readonly deliveries: Pick<Deliveries, 'listDeliveries' | 'doubt' | 'close'>;
}

/**
 * The state "Reconcile deliveries": what is still claimed becomes uncertain, and the edition closes if every delivery is
 * accounted for.
 *
 * @throws {Error} if some delivery is neither sent nor failed nor uncertain
 */
export async function reconcileDeliveries({ week }: EditionRef, { deliveries }: ReconcilePorts): Promise<EditionClosed> {
  for (const delivery of await deliveries.listDeliveries(week))
    if (delivery.state === 'claimed') await deliveries.doubt(delivery);
  // Read again: what another execution did meanwhile counts.
  const all = await deliveries.listDeliveries(week);
  const count = (state: DeliveryState) => all.filter((delivery) => delivery.state === state).length;
  const counts = { sent: count('sent'), failed: count('failed'), uncertain: count('uncertain') };
  const open = all.length - counts.sent - counts.failed - counts.uncertain;
  if (open > 0) throw new Error(`Cannot close edition "${week}": ${open} of ${all.length} deliveries are open`);
  await deliveries.close(week, counts);
  return { week, ...counts };
}
