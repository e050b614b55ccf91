import { cleanLine } from '../clean-line.ts';
import { countWords } from '../count-words.ts';
import type { XmlReader } from './read-xml.ts';

/** What programs write where nobody gave a title: `Microsoft Word - draft2.doc`, `Untitled 1`, `Document1`. */
const NO_TITLE = /^(?:microsoft |untitled|document ?\d|unbenannt|sans titre)|\.(?:docx?|odt|rtf|pdf|txt)$/i;
const LEAST_WORDS = 3;

/** Gathers the title from the properties of a document, `docProps/core.xml` or `meta.xml`. */
export class CoreTitle implements XmlReader {
  #text = '';
  #isTitle = false;

  open(name: string): void {
    this.#isTitle = name === 'dc:title';
  }

  add(text: string): void {
    if (this.#isTitle) this.#text += text;
  }

  close(): void {
    this.#isTitle = false;
  }

  /** @returns undefined where there is none, or one that nobody wrote */
  find(): string | undefined {
    const title = cleanLine(this.#text);
    return countWords(title) < LEAST_WORDS || NO_TITLE.test(title) ? undefined : title;
  }
}
