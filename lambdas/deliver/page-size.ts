/** Seconds of sending in one page: a function has ten minutes, and half of that is left for pauses that SES asks for. */
const PAGE_SECONDS = 240;
const MOST_READERS = 500;

/**
 * Readers of one page, so that it takes about four minutes.
 *
 * @param sendPerSecond mails a second that SES takes
 * @returns in `[1, 500]`
 * @example pageSize(1) // 240
 */
export function pageSize(sendPerSecond: number): number {
  return Math.min(MOST_READERS, Math.max(1, Math.floor(PAGE_SECONDS * sendPerSecond)));
}
