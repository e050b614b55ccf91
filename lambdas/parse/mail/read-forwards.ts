import type { Block } from '../block.ts';
import { cleanLine } from '../clean-line.ts';
import { countWords } from '../count-words.ts';
import { findDate } from '../find-date.ts';
import { FIELD_LABELS, OPENINGS, SUBJECT_MARKS } from './forward-labels.data.ts';

/** A mail inside a mail, or what somebody wrote above it. */
export interface Letter {
  readonly blocks: readonly Block[];
  /** What the header above it says; none for what stands above the first of them. */
  readonly header?: LetterHeader;
}

export interface LetterHeader {
  readonly subject?: string;
  readonly from?: string;
  readonly publishedAt?: string;
}

type Field = keyof typeof FIELD_LABELS;

/** The header of a forwarded mail has no more lines, and a line of it is no longer. */
const MOST_LINES = 14;
const MOST_LENGTH = 600;
/** Nor has a mail more of them inside. */
const MOST_LETTERS = 20;
const LEAST_FIELDS = 3;
const FIELD_NAMES: readonly Field[] = ['from', 'date', 'subject', 'to', 'other'];
/** The label may be bold (in plain text by asterisks), its value in the next cell of a table. */
const FIELD = new RegExp(
  `^[*_\\s|]{0,4}(?:${FIELD_NAMES.map((name) => `(?<${name}>${FIELD_LABELS[name]})`).join('|')})[*_]{0,2}[\\s\\u00a0]{0,3}[:：][*_]{0,2}[\\s\\u00a0|]{0,4}(?<value>.{0,${MOST_LENGTH}})$`,
  'isu',
);
const OPENING = new RegExp(`^[^\\p{L}]{0,40}(?:${OPENINGS})`, 'iu');
const MARKS = new RegExp(`^(?:(?:${SUBJECT_MARKS})\\s?(?:\\[\\d{1,3}\\])?\\s?[:：]\\s{0,3}){1,8}`, 'iu');

/** A subject without the marks of passing on and answering. @example stripMarks('Fwd: WG: A deal') // 'A deal' */
export function stripMarks(subject: string): string {
  return subject.replace(MARKS, '').trim();
}

/** Whether the marks of a subject tell that the mail was passed on. */
export function isMarked(subject: string): boolean {
  return stripMarks(subject) !== subject.trim();
}

/**
 * The mails inside the passages of a mail, by the headers that mail programs write above one that is passed on, in the order
 * in which they stand.
 *
 * @returns one letter, without a header, where nothing was passed on
 */
export function readForwards(blocks: readonly Block[]): Letter[] {
  const letters: Letter[] = [];
  let header: LetterHeader | undefined;
  let start = 0;
  for (let at = 0; at < blocks.length && letters.length < MOST_LETTERS; at += 1) {
    const found = readHeader(blocks, at);
    if (found === undefined) continue;
    letters.push({ blocks: withoutOpening(blocks.slice(start, at)), ...(header && { header }) });
    header = found.header;
    start = found.end;
    at = found.end - 1;
  }
  letters.push({ blocks: blocks.slice(start), ...(header && { header }) });
  return letters.filter((letter, at) => letter.blocks.length > 0 || at === letters.length - 1);
}

/** The header that begins at a passage, and where it ends. */
function readHeader(blocks: readonly Block[], start: number): { header: LetterHeader; end: number } | undefined {
  const said = new Map<Field, string>();
  let last: Field | undefined;
  let end = start;
  for (const { text, kind } of blocks.slice(start, start + MOST_LINES)) {
    const field = text.length > MOST_LENGTH ? undefined : readField(text);
    if (field === undefined) {
      // A value may stand on the line below its label, or go on there.
      if (last === undefined || said.get(last) !== '' || kind === 'rule') break;
      said.set(last, text);
    } else {
      if (said.has(field.name) && field.name !== 'other') break;
      said.set(field.name, field.value);
      last = field.name;
    }
    end += 1;
  }
  const known = (['from', 'date', 'subject', 'to'] as const).filter((name) => said.has(name)).length;
  const isOpened = OPENING.test(blocks[start - 1]?.text ?? '') || OPENING.test(blocks[start - 2]?.text ?? '');
  if (!said.has('from') || known < (isOpened ? LEAST_FIELDS - 1 : LEAST_FIELDS)) return undefined;
  return { header: toHeader(said), end };
}

function readField(text: string): { name: Field; value: string } | undefined {
  const groups = FIELD.exec(text)?.groups;
  const name = FIELD_NAMES.find((field) => groups?.[field] !== undefined);
  return name === undefined ? undefined : { name, value: cleanLine(String(groups?.value)) };
}

function toHeader(said: ReadonlyMap<Field, string>): LetterHeader {
  const subject = stripMarks(said.get('subject') ?? '');
  const from = readName(String(said.get('from')));
  const publishedAt = findDate(said.get('date') ?? '');
  return {
    ...(subject !== '' && { subject }),
    ...(from !== '' && { from }),
    ...(publishedAt !== undefined && { publishedAt }),
  };
}

/** `Grid Letter <news@grid.example>` or `Grid Letter [mailto:news@grid.example]` names Grid Letter; an address alone its host. */
function readName(value: string): string {
  const name = String(value.split(/[<[(（]/u)[0])
    .replace(/["“”*]/g, '')
    .replace(/[\s;,]+$/u, '')
    .trim();
  if (name !== '' && !name.includes('@')) return name;
  return /@([\w.-]{3,100})/.exec(value)?.[1] ?? '';
}

/** What stands above a header without the line that announces it. */
function withoutOpening(blocks: readonly Block[]): Block[] {
  const at = blocks.findLastIndex(({ text }) => OPENING.test(text) && countWords(text) <= 12);
  return at !== -1 && at >= blocks.length - 3 ? blocks.slice(0, at) : [...blocks];
}
