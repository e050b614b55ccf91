import { fileURLToPath } from 'node:url';
import type { Measurement, Row } from '../measurement.ts';
import { PAGE_READER_NAMES, type PageReaderName } from '../peers/page-reader.ts';
import { runChild } from '../run-child.ts';

/** Times all pages with one reader, in a process of its own. */
const CHILD = fileURLToPath(new URL('./time-pages.ts', import.meta.url));

export interface PagesTiming {
  readonly pages: number;
  /** Of the processor, which a busy machine does not stretch as it does the clock's. */
  readonly ms: number;
  readonly peakBytes: number;
}

/** Reading saved pages, beside Readability on linkedom and defuddle on the same pages. */
export const pages: Measurement = {
  name: 'pages',
  about: 'pages a second and peak memory beside Readability on linkedom and defuddle, each in a process of its own',
  async run(data) {
    const timings: [PageReaderName, PagesTiming][] = [];
    for (const name of PAGE_READER_NAMES) timings.push([name, await runChild<PagesTiming>(CHILD, [name, `${data}/html`])]);
    const rows = timings.map(([name, timing]) => toRow(name, timing));
    const [own] = timings;
    const ratios = timings.slice(1).map(([name, peer]) => toRatios(name, own?.[1] ?? peer, peer));
    return [...rows, ...ratios];
  },
};

function toRow(name: string, { pages: count, ms, peakBytes }: PagesTiming): Row {
  return { name, figures: { pagesPerSecond: (count / ms) * 1000, msPerPage: ms / count, peakMB: Math.round(peakBytes / 1e6) } };
}

/** How many times as fast as a peer, and with what share of its memory. */
function toRatios(name: string, own: PagesTiming, peer: PagesTiming): Row {
  return { name: `offtake / ${name}`, figures: { speed: peer.ms / own.ms, memory: own.peakBytes / peer.peakBytes } };
}
