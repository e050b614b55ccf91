import type { Passage } from './passage.ts';
import type { XmlReader } from './read-xml.ts';

interface Style {
  name: string;
  basedOn?: string;
  isOutline: boolean;
}

/** Styles that build on each other so far are followed. */
const MOST_STEPS = 10;
/** Built-in styles have one name in every language, whatever their ids are. */
const KINDS: readonly (readonly [RegExp, Passage['kind'] | 'left-out'])[] = [
  [/^title$/, 'title'],
  [/^heading ?\d/, 'heading'],
  [/quote/, 'quote'],
  [/^caption$/, 'caption'],
  [/^list/, 'item'],
  [/^toc\b|^table of (?:contents|figures)/, 'left-out'],
];

/** Gathers the styles of a DOCX document from its `styles.xml`. */
export class DocxStyles implements XmlReader {
  readonly #styles = new Map<string, Style>();
  #open: Style | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'w:style') {
      this.#open = { name: '', isOutline: false };
      this.#styles.set(String(attributes['w:styleId']), this.#open);
    }
    if (this.#open === undefined) return;
    const value = attributes['w:val'] ?? '';
    if (name === 'w:name') this.#open.name = value.toLowerCase();
    if (name === 'w:basedOn') this.#open.basedOn = value;
    if (name === 'w:outlineLvl') this.#open.isOutline = isOutlineLevel(value);
  }

  close(name: string): void {
    if (name === 'w:style') this.#open = undefined;
  }

  /** What a paragraph of this style is; without a list of styles the id has to tell. */
  findKind(id: string): Passage['kind'] | 'left-out' | undefined {
    let style = this.#styles.get(id) ?? { name: id.toLowerCase(), isOutline: false };
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      const { name, isOutline, basedOn } = style;
      const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? (isOutline ? 'heading' : undefined);
      const base = this.#styles.get(basedOn ?? '');
      if (kind !== undefined || base === undefined) return kind;
      style = base;
    }
    return undefined;
  }
}

/** The tenth level, 9, is that of body text. */
export function isOutlineLevel(value: string): boolean {
  return /^[0-8]$/.test(value);
}
