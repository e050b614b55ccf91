import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/**
 * The part of a page that is its article, as HTML.
 *
 * @param copy a page within the limits of `PageCopy`
 * @returns undefined where Readability finds none, or where an element has more children than one call takes
 */
export function extractBody(copy: string): string | undefined {
  const { document } = parseHTML(`<html><head></head><body>${copy}</body></html>`);
  try {
    return new Readability(document, { disableJSONLD: true }).parse()?.content ?? undefined;
  } catch (error) {
    // linkedom spreads all children of an element into the arguments of one call.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
