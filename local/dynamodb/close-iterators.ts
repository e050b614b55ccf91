import { createRequire } from 'node:module';

interface Iterator {
  close(): Promise<void>;
}

interface Iterators {
  readonly AbstractKeyIterator: { readonly prototype: Iterator };
  readonly AbstractValueIterator: { readonly prototype: Iterator };
}

/**
 * Gives the iterators of the embedded DynamoDB's store a `return()` that closes them.
 *
 * dynalite 4.0.0 ends what it reads for a query with `return()`, which these do not have, and closes none. An open iterator keeps a
 * snapshot: ten thousand queries made 1.1 GB of a store that holds 22 MB, as nothing overwritten could be dropped, and 2.8 GB of memory.
 */
export function closeIterators(): void {
  // As dynalite finds it: its store is no dependency of ours.
  const ofDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  const ofLevel = createRequire(ofDynalite.resolve('level'));
  const { AbstractKeyIterator, AbstractValueIterator } = ofLevel('abstract-level') as Iterators;
  for (const { prototype } of [AbstractKeyIterator, AbstractValueIterator]) {
    if ('return' in prototype) continue;
    Object.defineProperty(prototype, 'return', {
      value(this: Iterator) {
        return this.close();
      },
    });
  }
}
