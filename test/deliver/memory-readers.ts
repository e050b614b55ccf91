import type { Deliveries, Delivery, DeliveryState, Reader, Readers } from '../../lambdas/deal/publish-ports.ts';

/** The Readers table as the steps know it, in memory. */
export class MemoryReaders implements Readers, Deliveries {
  readonly states = new Map<string, DeliveryState>();
  closed: { sent: number; failed: number; uncertain: number } | undefined;
  readonly #readers: readonly Reader[];

  constructor(count: number, language = 'en') {
    this.#readers = Array.from({ length: count }, (_, at) => {
      const readerId = String(at).padStart(4, '0');
      return { readerId, address: `${readerId}@example.com`, language };
    });
  }

  async listConfirmed({ limit, after = '' }: { limit: number; after?: string }) {
    const rest = this.#readers.filter(({ readerId }) => readerId > after);
    const readers = rest.slice(0, limit);
    const last = readers.at(-1);
    return { readers, ...(rest.length > limit && last && { next: last.readerId }) };
  }

  async claim({ readerId }: { readerId: string }) {
    const state = this.states.get(readerId);
    if (state !== undefined && state !== 'released') return false;
    this.states.set(readerId, 'claimed');
    return true;
  }

  async mark({ readerId }: { readerId: string }, { state }: { state: DeliveryState }) {
    this.states.set(readerId, state);
  }

  async doubt({ readerId }: { readerId: string }) {
    if (this.states.get(readerId) === 'claimed') this.states.set(readerId, 'uncertain');
  }

  async listDeliveries(week: string): Promise<Delivery[]> {
    return [...this.states].map(([readerId, state]) => ({ week, readerId, state }));
  }

  async close(_week: string, counts: { sent: number; failed: number; uncertain: number }) {
    this.closed = counts;
  }
}
