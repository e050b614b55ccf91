import { findMiddle } from './find-middle.ts';
import { groupRows } from './group-rows.ts';
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
const PRINTED_AT = /(?:^| {3})\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}/u;
const ADDRESS = /https?:\/\/[^\s/]{3,200}\/[^\s]{1,2000}/u;
const ONLY_ADDRESS =
  /^(?:\d{1,4} ?\/ ?\d{1,4} {1,5})?(?:https?|file):\/\/\S{3,2200}(?: {1,5}\d{1,4} ?(?:\/|of|von|sur|de|di) ?\d{1,4})?$/u;

/** The lines of a document without those that belong to its pages. */
export interface Unpaged {
  readonly lines: readonly PrintLine[];
  /** Whether a browser printed it. */
  readonly isBrowserPrint: boolean;
  /** The address of the page that a browser printed. */
  readonly url?: string;
}

/** Leaves out running heads and feet, page numbers, and what a browser prints around a page. */
export function dropRunningLines(lines: readonly PrintLine[], bodySize: number): Unpaged {
  const pages = [...Map.groupBy(lines, ({ page }) => page).values()].map(findEdges);
  const edges = pages.flat().filter(({ size }) => size <= bodySize * LARGE);
  const isBrowserPrint = edges.some(({ text, rank }) => rank === 0 && ONLY_ADDRESS.test(text));
  const dropped = findRepeated(edges, Math.max(LEAST_PAGES, Math.ceil(pages.length * LEAST_SHARE)));
  for (const edge of edges) {
    const isAround = isBrowserPrint && (PRINTED_AT.test(edge.text) || ONLY_ADDRESS.test(edge.text));
    if (edge.rank === 0 && (isAround || PAGE_NUMBER.test(edge.text))) dropped.add(edge);
  }
  const outer = pages.flatMap((page) => findOuter(page, dropped));
  const gone = new Set(outer.flatMap((edge) => edge.lines));
  const [url] = outer.map(({ text }) => ADDRESS.exec(text)?.[0]).filter((found) => found !== undefined);
  return {
    lines: lines.filter((line) => !gone.has(line)),
    isBrowserPrint,
    ...(isBrowserPrint && url !== undefined && !/(?:…|\.\.)$/u.test(url) && { url }),
  };
}

/** A row at the head or the foot of a page. */
interface Edge {
  readonly lines: readonly PrintLine[];
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly page: number;
  readonly end: 'head' | 'foot';
  /** How many rows stand between it and the edge of the page. */
  readonly rank: number;
}

function findEdges(page: readonly PrintLine[]): Edge[] {
  const rows = groupRows(page.toSorted((a, b) => a.y - b.y || a.x - b.x));
  const toEdge = (end: Edge['end']) => (row: readonly [PrintLine, ...PrintLine[]], rank: number) => ({
    lines: row,
    text: row.map(({ text }) => text).join('   '),
    y: row[0].y,
    size: row.reduce((most, { size }) => Math.max(most, size), 0),
    page: row[0].page,
    end,
    rank,
  });
  return [...rows.slice(0, MOST_ROWS).map(toEdge('head')), ...rows.toReversed().slice(0, MOST_ROWS).map(toEdge('foot'))];
}

/** Rows that stand at the same place of so many pages, but for their numbers. */
function findRepeated(edges: readonly Edge[], leastPages: number): Set<Edge> {
  const repeated = new Set<Edge>();
  const toKey = ({ end, text }: Edge) => `${end} ${text.toLowerCase().replaceAll(/\d{1,6}/gu, '#')}`;
  for (const same of Map.groupBy(edges, toKey).values()) {
    const usual = findMiddle(same.map(({ y }) => y));
    const near = same.filter(({ y, size }) => Math.abs(y - usual) <= MOST_SHIFT * size);
    if (new Set(near.map(({ page }) => page)).size >= leastPages) for (const edge of near) repeated.add(edge);
  }
  return repeated;
}

/** Of the rows of a page to leave out those from its edges inwards: what stands further in than a row that stays is none. */
function findOuter(page: readonly Edge[], dropped: ReadonlySet<Edge>): Edge[] {
  return (['head', 'foot'] as const).flatMap((end) => {
    const rows = page.filter((edge) => edge.end === end);
    const first = rows.findIndex((edge) => !dropped.has(edge));
    return first === -1 ? rows : rows.slice(0, first);
  });
}
