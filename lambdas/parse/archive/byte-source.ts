/** Bytes that come in pieces, read in lengths of the reader's own; at most what was asked for is in memory, and one piece. */
export class ByteSource {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** @returns the next bytes, fewer than asked for at the end */
  async read(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    await this.#pass(length, (part) => parts.push(part));
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
  }

  /** @returns how many bytes were passed over, fewer than asked for at the end */
  skip(length: number): Promise<number> {
    return this.#pass(length, () => {});
  }

  async #pass(length: number, take: (part: Uint8Array) => void): Promise<number> {
    let left = length;
    while (left > 0) {
      if (this.#rest.length === 0) {
        const { value, done } = await this.#pieces.next();
        if (done === true) break;
        this.#rest = value;
      }
      const part = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(part.length);
      left -= part.length;
      take(part);
    }
    return length - left;
  }
}
