import { OdtStyles } from './odt-styles.ts';
import type { Passage } from './passage.ts';
import { PassageWriter } from './passage-writer.ts';
import type { XmlReader } from './read-xml.ts';

const words = (list: string) => new Set(list.split(' '));
const SKIPPED = words(
  'text:tracked-changes text:note office:annotation text:table-of-content text:alphabetical-index text:bibliography text:ruby-text svg:title svg:desc office:forms office:scripts text:hidden-text',
);
const PASSAGES = words('text:p text:h');
const BLANK = words('text:s text:tab text:line-break');

/** The passages of an ODT document, from its `content.xml`: no notes, comments, deletions and tables of contents. */
export class OdtPassages implements XmlReader {
  readonly #writer = new PassageWriter();
  readonly #styles = new OdtStyles();
  #skipped = 0;
  #lists = 0;
  #passages = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skipped > 0 || SKIPPED.has(name)) {
      this.#skipped += 1;
      return;
    }
    if (name === 'style:style') this.#styles.add(String(attributes['style:name']), attributes['style:parent-style-name']);
    if (PASSAGES.has(name)) this.#openPassage(name, attributes['text:style-name'] ?? '');
    if (BLANK.has(name)) this.#writer.add(' ');
    if (name === 'text:list') this.#lists += 1;
    if (name === 'table:table-row') this.#writer.openRow();
    if (name === 'table:table-cell') this.#writer.openCell();
  }

  add(text: string): void {
    if (this.#skipped === 0 && this.#passages > 0) this.#writer.add(text);
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    if (PASSAGES.has(name)) {
      this.#passages -= 1;
      this.#writer.closePassage();
    }
    if (name === 'text:list') this.#lists -= 1;
    if (name === 'table:table-row') this.#writer.closeRow();
  }

  end(): readonly Passage[] {
    return this.#writer.end();
  }

  #openPassage(name: string, style: string): void {
    this.#passages += 1;
    this.#writer.openPassage();
    const kind = this.#styles.findKind(style);
    if (this.#lists > 0) this.#writer.setItem();
    if (kind !== undefined) this.#writer.setKind(kind);
    else if (name === 'text:h') this.#writer.setKind('heading');
  }
}
