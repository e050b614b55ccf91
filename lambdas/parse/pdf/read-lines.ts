import { UnreadablePartError } from '../../deal/errors.ts';
import { findSegments } from './find-segments.ts';
import type { PdfDocument } from './open-pdf.ts';
import { orderSegments } from './order-segments.ts';
import { joinRows, type PrintLine } from './print-line.ts';
import { restoreArabic } from './restore-arabic.ts';
import type { TextRun } from './text-run.ts';

/** A longer document is no news; its first pages are read. */
const MAX_PAGES = 300;
/** Characters of a document that are read, and pieces in which it draws them. */
const MAX_CHARACTERS = 2_000_000;
const MAX_RUNS = 600_000;
const ARABIC = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;

/** The lines of a document in the order of reading, and why those that are missing are. */
export interface DocumentLines {
  readonly lines: readonly PrintLine[];
  readonly fault?: UnreadablePartError;
}

/** Reads a document page by page, up to the limits and as far as it is sound. */
export async function readDocumentLines(document: PdfDocument): Promise<DocumentLines> {
  const lines: PrintLine[] = [];
  const sum = { characters: 0, runs: 0 };
  let stretch = 0;
  let fault: UnreadablePartError | undefined;
  for (let page = 0; page < Math.min(document.pages, MAX_PAGES); page += 1) {
    const sheets = await readPage(document, page);
    if (sheets === undefined) {
      fault ??= new UnreadablePartError('malformed', `page ${page + 1} of ${document.pages} is damaged`);
      continue;
    }
    const runs = sheets.flat();
    sum.runs += runs.length;
    sum.characters += runs.reduce((length, { text }) => length + text.length, 0);
    if (sum.runs > MAX_RUNS || sum.characters > MAX_CHARACTERS) {
      return {
        lines,
        fault: new UnreadablePartError('too-large', `more than ${MAX_CHARACTERS} characters on ${page + 1} pages`),
      };
    }
    for (const pieces of sheets.flatMap(orderSheet)) {
      lines.push(...joinRows(pieces, { page, stretch }));
      stretch += 1;
    }
  }
  if (document.pages > MAX_PAGES) {
    fault ??= new UnreadablePartError('too-large', `${document.pages} pages, of which the first ${MAX_PAGES} were read`);
  }
  return { lines, ...(fault && { fault }) };
}

/** @returns undefined for a page that is damaged */
async function readPage(document: PdfDocument, page: number): Promise<TextRun[][] | undefined> {
  try {
    return await document.readPage(page);
  } catch {
    // The library throws errors of many kinds for many kinds of damage; other pages may be sound.
    return undefined;
  }
}

function orderSheet(runs: readonly TextRun[]) {
  const text = runs.map(({ text: drawn }) => drawn).join('');
  const isFromRight = (text.match(ARABIC)?.length ?? 0) * 2 > text.replaceAll(/[^\p{L}]/gu, '').length;
  return orderSegments(findSegments(restoreArabic(runs)), { isFromRight });
}
