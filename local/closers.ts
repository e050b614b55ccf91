/** What closes the parts of something that was opened, in the opposite order, once. */
export class Closers {
  readonly #closers: (() => Promise<void> | void)[] = [];
  #closing: Promise<void> | undefined;

  add(closer: () => Promise<void> | void): void {
    this.#closers.push(closer);
  }

  close(): Promise<void> {
    this.#closing ??= this.#closeAll();
    return this.#closing;
  }

  async #closeAll(): Promise<void> {
    for (const closer of this.#closers.reverse()) await closer();
  }
}
