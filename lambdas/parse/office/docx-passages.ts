import { type DocxStyles, isOutlineLevel } from './docx-styles.ts';
import type { Passage } from './passage.ts';
import { PassageWriter } from './passage-writer.ts';
import type { XmlReader } from './read-xml.ts';

const words = (list: string) => new Set(list.split(' '));
/** What was deleted or moved away, what stands a second time for older programs, readings above characters, earlier formats. */
const SKIPPED = words('w:del w:moveFrom mc:Fallback w:rt w:sectPr w:pPrChange w:rPrChange');
const BLANK = words('w:tab w:br w:cr w:ptab');
const OFF = words('0 false off none');

interface Run {
  isBold: boolean;
  isHidden: boolean;
}

/** The passages of a DOCX document, from its `document.xml`: no notes, comments, deletions, heads and feet of pages. */
export class DocxPassages implements XmlReader {
  readonly #writer = new PassageWriter();
  readonly #styles: DocxStyles;
  /** Runs that are open, innermost last: a text box lies in a run of the paragraph that it is anchored to. */
  readonly #runs: Run[] = [];
  #skipped = 0;
  #isText = false;

  constructor(styles: DocxStyles) {
    this.#styles = styles;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skipped > 0 || SKIPPED.has(name)) {
      this.#skipped += 1;
      return;
    }
    const isOn = !OFF.has(attributes['w:val'] ?? '');
    if (name === 'w:p') this.#writer.openPassage();
    else if (name === 'w:r') this.#runs.push({ isBold: false, isHidden: false });
    else if (name === 'w:t') this.#isText = true;
    else if (BLANK.has(name)) this.#add(' ');
    else if (name === 'w:noBreakHyphen') this.#add('-');
    else if (name === 'w:tr') this.#writer.openRow();
    else if (name === 'w:tc') this.#writer.openCell();
    else if (name === 'w:b' && isOn) this.#mark('isBold');
    else if (name === 'w:vanish' && isOn) this.#mark('isHidden');
    else this.#setKind(name, attributes['w:val'] ?? '');
  }

  add(text: string): void {
    if (this.#isText && this.#skipped === 0) this.#add(text);
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    if (name === 'w:p') this.#writer.closePassage();
    if (name === 'w:r') this.#runs.pop();
    if (name === 'w:t') this.#isText = false;
    if (name === 'w:tr') this.#writer.closeRow();
  }

  end(): readonly Passage[] {
    return this.#writer.end();
  }

  #add(text: string): void {
    const { isBold = false, isHidden = false } = this.#runs.at(-1) ?? {};
    if (!isHidden) this.#writer.add(text, { isBold });
  }

  #mark(mark: keyof Run): void {
    const run = this.#runs.at(-1);
    if (run !== undefined) run[mark] = true;
  }

  #setKind(name: string, value: string): void {
    if (name === 'w:pStyle') {
      const kind = this.#styles.findKind(value);
      if (kind !== undefined) this.#writer.setKind(kind);
    }
    // Numbered and bulleted paragraphs; 0 takes a style's number away. A heading keeps being one.
    if (name === 'w:numId' && value !== '0') this.#writer.setItem();
    if (name === 'w:outlineLvl' && isOutlineLevel(value)) this.#writer.setKind('heading');
  }
}
