/** Phrases share so many characters of a key at the most. */
const KEY = 3;

/** A set of phrases that answers whether a text begins with one of them, without trying each. */
export class Beginnings {
  readonly #byKey = new Map<string, string[]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const key = phrase.slice(0, KEY);
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), phrase]);
    }
  }

  /** Whether a text begins with one of the phrases. */
  begin(text: string): boolean {
    for (let length = 1; length <= KEY; length += 1) {
      if (this.#byKey.get(text.slice(0, length))?.some((phrase) => text.startsWith(phrase))) return true;
    }
    return false;
  }
}
