import type { PrintLine } from './print-line.ts';

/** So many rows at the head and at the foot of a page may be the same on others. */
const MOST_ROWS = 3;
/** On so large a share of the pages such a row stands; left and right pages may have their own. */
const LEAST_SHARE = 0.3;
const LEAST_PAGES = 2;
/** In sizes of the letters: how far such a row moves from page to page. */
const MOST_SHIFT = 1.5;
/** Larger letters, against those of the text, are a headline. */
const LARGE = 1.3;
const NUMBER_WORDS =
  'page|p\\.|seite|s\\.|página|pág\\.?|pagina|pag\\.|стр\\.?|страница|сторінка|с\\.|trang|halaman|hal\\.?|صفحة|第';
const PAGE_NUMBER = new RegExp(
  `^[-–—|\\s]{0,4}(?:(?:${NUMBER_WORDS})\\s{0,3})?\\d{1,4}(?:\\s{0,3}(?:/|of|von|de|sur|di|из|з|dari|trên|من|\\|)\\s{0,3}\\d{1,4})?\\s{0,3}[页頁ページ]{0,3}[-–—|\\s]{0,4}$`,
  'iu',
);
/** What a browser prints above and below a page: day and hour of printing with the title, the address with a count of pages. */
const PRINTED_AT = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}/u;
const ADDRESS = /https?:\/\/[^\s/]{3,200}\/[^\s]{1,2000}/u;
const ONLY_ADDRESS =
  /^(?:\d{1,4} ?\/ ?\d{1,4} {1,5})?(?:https?|file):\/\/\S{3,2200}(?: {1,5}\d{1,4} ?(?:\/|of|von|sur|de|di) ?\d{1,4})?$/u;

/** The lines of a document without those that belong to its pages. */
export interface Unpaged {
  readonly lines: readonly PrintLine[];
  readonly dropped: readonly PrintLine[];
  /** Whether a browser printed it. */
  readonly isBrowserPrint: boolean;
  /** The address of the page that a browser printed. */
  readonly url?: string;
}

/** Leaves out running heads and feet, page numbers, and what a browser prints around a page. */
export function dropRunningLines(lines: readonly PrintLine[], bodySize: number): Unpaged {
  const edges = [...Map.groupBy(lines, ({ page }) => page).values()].flatMap((page) => findEdges(page));
  const small = edges.filter(({ line }) => line.size <= bodySize * LARGE);
  const pages = new Set(lines.map(({ page }) => page));
  const least = Math.max(LEAST_PAGES, Math.ceil(pages.size * LEAST_SHARE));
  const isBrowserPrint = small.some(({ line, rank }) => rank === 0 && ONLY_ADDRESS.test(line.text));
  const dropped = new Set<PrintLine>();
  for (const same of Map.groupBy(small, ({ key }) => key).values()) {
    const near = same.filter(({ line }) => same.some((other) => other.line !== line && isSamePlace(line, other.line)));
    if (new Set(near.map(({ line }) => line.page)).size >= least) for (const { line } of near) dropped.add(line);
  }
  for (const { line, rank } of small) {
    const isAround = isBrowserPrint && (PRINTED_AT.test(line.text) || ONLY_ADDRESS.test(line.text));
    if (rank === 0 && (isAround || PAGE_NUMBER.test(line.text))) dropped.add(line);
  }
  for (const page of pages)
    keepInner(
      edges.filter(({ line }) => line.page === page),
      dropped,
    );
  const [url] = [...dropped].map(({ text }) => ADDRESS.exec(text)?.[0]).filter((found) => found !== undefined);
  return {
    lines: lines.filter((line) => !dropped.has(line)),
    dropped: [...dropped],
    isBrowserPrint,
    ...(isBrowserPrint && url !== undefined && !/(?:…|\.\.)$/u.test(url) && { url }),
  };
}

interface Edge {
  readonly end: 'head' | 'foot';
  readonly line: PrintLine;
  /** How many rows stand between it and the edge of the page. */
  readonly rank: number;
  /** The same for the same row of other pages. */
  readonly key: string;
}

function findEdges(page: readonly PrintLine[]): Edge[] {
  const down = page.toSorted((a, b) => a.y - b.y);
  const toEdge = (end: Edge['end']) => (line: PrintLine, at: number) => ({
    end,
    line,
    rank: at,
    key: `${end} ${line.text.toLowerCase().replaceAll(/\d{1,6}/gu, '#')}`,
  });
  return [...down.slice(0, MOST_ROWS).map(toEdge('head')), ...down.toReversed().slice(0, MOST_ROWS).map(toEdge('foot'))];
}

/** What stands further in than a line that stays is no head or foot. */
function keepInner(edges: readonly Edge[], dropped: Set<PrintLine>): void {
  for (const end of ['head', 'foot'] as const) {
    const rows = edges.filter((edge) => edge.end === end).toSorted((a, b) => a.rank - b.rank);
    const first = rows.findIndex(({ line }) => !dropped.has(line));
    for (const { line } of first === -1 ? [] : rows.slice(first)) dropped.delete(line);
  }
}

function isSamePlace(a: PrintLine, b: PrintLine): boolean {
  return a.page !== b.page && Math.abs(a.y - b.y) <= MOST_SHIFT * a.size;
}
