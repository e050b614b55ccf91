import type { Passage } from './passage.ts';

const MOST_STEPS = 10;
const KINDS: readonly (readonly [RegExp, Passage['kind']])[] = [
  [/^title$/, 'title'],
  [/^heading/, 'heading'],
  [/^quotations?$/, 'quote'],
  [/^(?:caption|figure|illustration|drawing)$/, 'caption'],
];

/** Which of the built-in styles a style of an ODT document builds on; those have one name in every language. */
export class OdtStyles {
  readonly #parents = new Map<string, string | undefined>();

  /** @param parent the name of the style that this one builds on, if any */
  add(name: string, parent: string | undefined): void {
    this.#parents.set(name, parent);
  }

  findKind(name: string): Passage['kind'] | undefined {
    let style: string | undefined = name;
    for (let steps = 0; steps < MOST_STEPS && style !== undefined; steps += 1) {
      const plain = style.toLowerCase();
      const kind = KINDS.find(([pattern]) => pattern.test(plain))?.[1];
      if (kind !== undefined) return kind;
      style = this.#parents.get(style);
    }
    return undefined;
  }
}
