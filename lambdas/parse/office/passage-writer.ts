import { UnreadablePartError } from '../../deal/errors.ts';
import { cleanLine } from '../clean-line.ts';
import { countWords } from '../count-words.ts';
import { joinRow } from './join-row.ts';
import type { Passage } from './passage.ts';

/** Characters of one document that are read; more than a novel is no news. */
const MAX_CHARACTERS = 2_000_000;
/** Each costs some 30 µs to tell what it is; a book of a thousand pages has 20,000. */
const MAX_PASSAGES = 50_000;
/** A passage in bold of more words is a paragraph. */
const MOST_BOLD_WORDS = 24;

interface OpenPassage {
  kind: Passage['kind'];
  isLeftOut: boolean;
  readonly pieces: string[];
  length: number;
  boldLength: number;
}

/** Gathers the passages of a document while it goes by: paragraphs may lie in cells, and text boxes in paragraphs. */
export class PassageWriter {
  readonly #passages: Passage[] = [];
  readonly #open: OpenPassage[] = [];
  /** Cells of the row that is open in each table, innermost table last; the last cell is the open one. */
  readonly #rows: Passage[][][] = [];
  #characters = 0;
  #count = 0;

  /** @throws {UnreadablePartError} if the document has more passages than are read */
  openPassage(): void {
    this.#count += 1;
    if (this.#count > MAX_PASSAGES) throw new UnreadablePartError('too-large', `more than ${MAX_PASSAGES} paragraphs`);
    this.#open.push({ kind: 'paragraph', isLeftOut: false, pieces: [], length: 0, boldLength: 0 });
  }

  /** Says what the open passage is. */
  setKind(kind: Passage['kind'] | 'left-out'): void {
    const passage = this.#open.at(-1);
    if (passage === undefined) return;
    if (kind === 'left-out') passage.isLeftOut = true;
    else passage.kind = kind;
  }

  /** Says that the open passage is one of a list, unless it is known to be something else. */
  setItem(): void {
    const passage = this.#open.at(-1);
    if (passage?.kind === 'paragraph') passage.kind = 'item';
  }

  /** @throws {UnreadablePartError} if the document is longer than is read */
  add(text: string, { isBold = false } = {}): void {
    const passage = this.#open.at(-1);
    if (passage === undefined) return;
    this.#characters += text.length;
    if (this.#characters > MAX_CHARACTERS) {
      throw new UnreadablePartError('too-large', `more than ${MAX_CHARACTERS} characters of text`);
    }
    passage.pieces.push(text);
    const length = text.trim().length;
    passage.length += length;
    if (isBold) passage.boldLength += length;
  }

  closePassage(): void {
    const passage = this.#open.pop();
    if (passage === undefined || passage.isLeftOut) return;
    const text = cleanLine(passage.pieces.join(''));
    if (text !== '') this.#keep([{ kind: findKind(passage, text), text }]);
  }

  openRow(): void {
    this.#rows.push([]);
  }

  openCell(): void {
    this.#rows.at(-1)?.push([]);
  }

  closeRow(): void {
    for (const cells of this.#rows.splice(-1)) this.#keep(joinRow(cells));
  }

  /** @returns all passages, also those of what was left open where the document broke off */
  end(): readonly Passage[] {
    while (this.#open.length > 0) this.closePassage();
    while (this.#rows.length > 0) this.closeRow();
    return this.#passages;
  }

  #keep(passages: readonly Passage[]): void {
    const cell = this.#rows.at(-1)?.at(-1) ?? this.#passages;
    cell.push(...passages);
  }
}

/** A short passage that is bold from end to end is a heading. */
function findKind({ kind, length, boldLength }: OpenPassage, text: string): Passage['kind'] {
  const isBold = kind === 'paragraph' && boldLength >= length * 0.9;
  return isBold && countWords(text) <= MOST_BOLD_WORDS && !/[.,;:]$/.test(text) ? 'heading' : kind;
}
