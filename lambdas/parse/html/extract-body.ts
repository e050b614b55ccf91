import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/**
 * The part of a page that is its article, as HTML.
 *
 * @param copy a page within the limits of `PageCopy`
 * @returns undefined where Readability finds none
 */
export function extractBody(copy: string): string | undefined {
  const { document } = parseHTML(copy.includes('<html') ? copy : `<html><body>${copy}</body></html>`);
  return new Readability(document, { disableJSONLD: true }).parse()?.content ?? undefined;
}
