import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { UnreadablePartError } from '../../deal/errors.ts';
import { readFields } from './read-fields.ts';
import { readRuns } from './read-runs.ts';
import type { TextRun } from './text-run.ts';

/** What a document says of itself. */
export interface PdfInfo {
  readonly title?: string;
  /** The program that made it. */
  readonly creator?: string;
  /** Whether it has fields that people fill in. */
  readonly isForm: boolean;
}

/** A document that is open; its pages are read one at a time. */
export interface PdfDocument {
  readonly pages: number;
  readonly info: PdfInfo;
  /** @param page counted from 0 @returns what it draws, one list for each angle of writing */
  readPage(page: number): Promise<TextRun[][]>;
  close(): Promise<void>;
}

/**
 * Opens a PDF document.
 *
 * @throws {UnreadablePartError} `encrypted` where it asks for a password, `malformed` where it is damaged
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const { getDocument, VerbosityLevel } = await import('unpdf/pdfjs');
  const task = getDocument({
    // The library takes what it is given for its own.
    data: Uint8Array.from(bytes),
    cMapUrl: findCharacterMaps(),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    const info = await readInfo(document);
    return {
      pages: document.numPages,
      info,
      readPage: (page) => readPage(document, { page, isForm: info.isForm }),
      close: () => task.destroy(),
    };
  } catch (cause) {
    await task.destroy();
    throw toPartError(cause);
  }
}

/**
 * Folder of the maps from codes to characters for fonts of Chinese, Japanese and Korean that a document does not bring along.
 *
 * It is that of the package; a bundle has a copy of it, where the package would be.
 */
function findCharacterMaps(): string {
  const { pathname } = new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json'));
  return decodeURIComponent(pathname);
}

function toPartError(cause: unknown): UnreadablePartError {
  if (String(cause).startsWith('PasswordException')) return new UnreadablePartError('encrypted', undefined, { cause });
  return new UnreadablePartError('malformed', 'its pages cannot be found', { cause });
}

async function readInfo(document: PDFDocumentProxy): Promise<PdfInfo> {
  // Of a description that is damaged the library gives as much as is sound.
  const { info } = await document.getMetadata();
  const { Title: title, Creator: creator, IsAcroFormPresent: form } = info as Record<string, unknown>;
  return { isForm: form === true, ...(typeof title === 'string' && { title }), ...(typeof creator === 'string' && { creator }) };
}

async function readPage(document: PDFDocumentProxy, { page, isForm }: { page: number; isForm: boolean }): Promise<TextRun[][]> {
  const proxy = await document.getPage(page + 1);
  const { items, styles } = await proxy.getTextContent({ includeMarkedContent: true });
  const vertical = Object.entries(styles).flatMap(([font, style]) => ((style as { vertical?: boolean }).vertical ? [font] : []));
  const fields = isForm ? readFields(await proxy.getAnnotations()) : [];
  proxy.cleanup();
  return readRuns([...items, ...fields], new Set(vertical));
}
