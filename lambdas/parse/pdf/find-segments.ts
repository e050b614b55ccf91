import type { Segment, TextRun } from './text-run.ts';
import { writeLine } from './write-line.ts';

/** In sizes of the letters. What is drawn one after the other on a line is one piece up to this gap, as in a stretched line. */
const GAP = { drawnTogether: 1.2, drawnApart: 0.6 };
/** In sizes: how far letters of one line stand above or below each other. */
const OFF_LINE = 0.45;
/** Bold letters are sometimes made by drawing a text twice, this far apart. */
const SHADOW = 0.15;
/** So many pieces back a piece of the same line is looked for. */
const REACH = 200;

interface OpenSegment {
  readonly runs: TextRun[];
  x: number;
  right: number;
  /** Of its largest run. */
  y: number;
  size: number;
}

/** The pieces of lines on a page, in the order in which it draws them. */
export function findSegments(runs: readonly TextRun[]): Segment[] {
  const segments: OpenSegment[] = [];
  let before: TextRun | undefined;
  for (const run of runs) {
    // The library fills gaps with a blank as wide as they are.
    const isWideGap = run.text.trim() === '' && run.width > GAP.drawnTogether * run.size;
    if (isWideGap || (before !== undefined && isShadow(run, before))) continue;
    before = run;
    const last = segments.at(-1);
    if (last && isOnLine(last, run) && findGap(last, run) <= GAP.drawnTogether * run.size) add(last, run);
    else segments.push({ runs: [run], x: run.x, right: run.x + run.width, y: run.y, size: run.size });
  }
  return joinApart(segments).flatMap(close);
}

function isShadow(run: TextRun, before: TextRun): boolean {
  const most = run.size * SHADOW;
  return (
    run.text === before.text && Math.abs(run.x - before.x) < most && Math.abs(run.y - before.y) < most && run.text.trim() !== ''
  );
}

function isOnLine(segment: OpenSegment, { y, size }: { y: number; size: number }): boolean {
  return Math.abs(segment.y - y) <= OFF_LINE * Math.max(segment.size, size);
}

/** Between a piece and what stands left or right of it; negative where they overlap. */
function findGap(segment: OpenSegment, { x, width }: { x: number; width: number }): number {
  return Math.max(x - segment.right, segment.x - (x + width));
}

function add(segment: OpenSegment, run: TextRun): void {
  segment.runs.push(run);
  segment.x = Math.min(segment.x, run.x);
  segment.right = Math.max(segment.right, run.x + run.width);
  if (run.size > segment.size && run.text.trim() !== '') {
    segment.size = run.size;
    segment.y = run.y;
  }
}

/** Words of one line may be drawn far from each other, such as those in bold after all others. */
function joinApart(segments: readonly OpenSegment[]): OpenSegment[] {
  const joined: OpenSegment[] = [];
  for (const segment of segments.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const near = joined.slice(-REACH).findLast((other) => {
      const gap = findGap(other, { x: segment.x, width: segment.right - segment.x });
      const size = Math.min(other.size, segment.size);
      return isOnLine(other, segment) && gap <= GAP.drawnApart * size && gap > -size;
    });
    if (near === undefined) joined.push(segment);
    else for (const run of segment.runs) add(near, run);
  }
  return joined;
}

function close({ runs, x, right, y, size }: OpenSegment): Segment[] {
  const text = writeLine(runs);
  if (text === '') return [];
  const longest = runs.reduce((best, run) => (run.text.length > best.text.length ? run : best));
  return [{ text, x, right, y, size, font: longest.font }];
}
