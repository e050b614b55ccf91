import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { TextRun } from './text-run.ts';

/** Of the characters of a page, runs that are written at another angle hold less than this: a stamp, a mark across the page. */
const MOST_ASIDE = 0.2;
/** What a page marks as its furniture is left out where it is a smaller share than this of all it has. */
const MOST_FURNITURE = 0.3;
const FULL_TURN = 360;

/** Text, or a mark around some. */
type Item = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number];
/** Text that a page draws. */
export type TextItem = Extract<Item, { str: string }>;

interface Drawn extends TextRun {
  readonly angle: number;
  readonly isFurniture: boolean;
}

/**
 * What a page draws, turned so that lines run from left to right and follow each other downwards.
 *
 * Most of a page is written at one angle; what stands at another, such as a watermark, is left out where there is little of
 * it. Columns of vertical writing are lines.
 *
 * @param vertical names of the fonts that write downwards
 * @returns runs in the order of drawing, one list for each angle, the most written first
 */
export function readRuns(items: readonly Item[], vertical: ReadonlySet<string>): TextRun[][] {
  const drawn = readDrawn(items, vertical);
  const total = countCharacters(drawn);
  const furniture = countCharacters(drawn.filter(({ isFurniture }) => isFurniture));
  const kept = furniture < total * MOST_FURNITURE ? drawn.filter(({ isFurniture }) => !isFurniture) : drawn;
  const byAngle = [...Map.groupBy(kept, ({ angle }) => angle).values()];
  return byAngle
    .map((runs) => ({ runs, characters: countCharacters(runs) }))
    .toSorted((a, b) => b.characters - a.characters)
    .filter(({ characters }, at) => at === 0 || characters >= total * MOST_ASIDE)
    .map(({ runs }) => runs);
}

function readDrawn(items: readonly Item[], vertical: ReadonlySet<string>): Drawn[] {
  const drawn: Drawn[] = [];
  // For each mark that is open, whether it opens furniture.
  const marks: boolean[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (item.str === '') continue;
      drawn.push({ ...placeItem(item, vertical.has(item.fontName)), isFurniture: marks.includes(true) });
    } else if (item.type === 'endMarkedContent') marks.pop();
    else marks.push('tag' in item && item.tag === 'Artifact');
  }
  return drawn;
}

function placeItem({ str, transform, width, height, fontName }: TextItem, isVertical: boolean): Omit<Drawn, 'isFurniture'> {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform.map(Number);
  // Vertical writing runs along the letters' downward axis.
  const [along, across] = isVertical ? [-c, -d] : [a, b];
  const angle = (Math.round((Math.atan2(across, along) * 180) / Math.PI) + FULL_TURN) % FULL_TURN;
  const turn = (angle * Math.PI) / 180;
  return {
    text: str,
    x: e * Math.cos(turn) + f * Math.sin(turn),
    y: e * Math.sin(turn) - f * Math.cos(turn),
    width: isVertical ? height : width,
    size: Math.hypot(c, d) || Math.hypot(a, b),
    font: fontName,
    angle,
  };
}

function countCharacters(runs: readonly TextRun[]): number {
  return runs.reduce((total, { text }) => total + text.trim().length, 0);
}
