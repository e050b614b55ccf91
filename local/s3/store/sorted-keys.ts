/**
 * Order of two strings by their UTF-8 bytes, in which S3 lists keys. UTF-16 units compare the same but for surrogates, which stand
 * for the highest code points and yet lie below U+E000.
 */
export function compareUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left !== right) return liftSurrogate(left) - liftSurrogate(right);
  }
  return a.length - b.length;
}

function liftSurrogate(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2800 : unit;
}

/** The keys of a bucket in the order of a listing, each once. */
export class SortedKeys {
  readonly #keys: string[] = [];

  add(key: string): void {
    const index = this.indexFrom(key);
    if (this.#keys[index] !== key) this.#keys.splice(index, 0, key);
  }

  remove(key: string): void {
    const index = this.indexFrom(key);
    if (this.#keys[index] === key) this.#keys.splice(index, 1);
  }

  at(index: number): string | undefined {
    return this.#keys[index];
  }

  /** Index of the first key that is not before `text`. */
  indexFrom(text: string): number {
    return this.#findIndex((key) => compareUtf8(key, text) >= 0);
  }

  /** Index of the first key after `text`. */
  indexAfter(text: string): number {
    return this.#findIndex((key) => compareUtf8(key, text) > 0);
  }

  /** Index of the first key after all that begin with `prefix`. */
  indexPast(prefix: string): number {
    return this.#findIndex((key) => compareUtf8(key.slice(0, prefix.length), prefix) > 0);
  }

  /** By halving: `isReached` is false up to some key and true from there on. */
  #findIndex(isReached: (key: string) => boolean): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isReached(this.#keys[middle] ?? '')) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
