/** A choice of one value for an index. */
export interface Link {
  readonly index: number;
  readonly value: number;
}

/**
 * The longest chain in which both indexes and values rise, by patience sorting: O(n log n).
 *
 * @param links by rising index; of one index the chain takes one at most
 * @example findLongestChain([{ index: 0, value: 9 }, { index: 1, value: 2 }, { index: 2, value: 4 }]) // the last two
 */
export function findLongestChain(links: readonly Link[]): Link[] {
  /** The least value with which a chain of each length ends, and what stands before it. */
  const tails: Node[] = [];
  // Of one index the largest value goes first, so that none of its values can follow another.
  for (const { index, value } of links.toSorted((a, b) => a.index - b.index || b.value - a.value)) {
    const length = countBelow(tails, value);
    tails[length] = { index, value, before: tails[length - 1] };
  }
  const chain: Link[] = [];
  for (let node = tails.at(-1); node; node = node.before) chain.push({ index: node.index, value: node.value });
  return chain.reverse();
}

interface Node extends Link {
  readonly before: Node | undefined;
}

/** How many tails have a smaller value; they rise. */
function countBelow(tails: readonly Node[], value: number): number {
  let [low, high] = [0, tails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tails[middle]?.value ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
