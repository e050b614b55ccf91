import type { TextItem } from './read-runs.ts';

/** In points; the letters in a field are hardly larger, nor larger than the field. */
const MOST_SIZE = 11;
const MOST_FIELDS = 1000;
const MOST_LENGTH = 10_000;
/** Letters are on average so wide, as a share of their size. */
const WIDTH = 0.5;

/** What people filled into the fields of a form, as text that stands where the fields are. */
export function readFields(annotations: readonly unknown[]): TextItem[] {
  return annotations.slice(0, MOST_FIELDS).flatMap((annotation) => {
    const { fieldValue, rect, hidden } = annotation as { fieldValue?: unknown; rect?: unknown; hidden?: unknown };
    const { fieldType } = annotation as { fieldType?: unknown };
    if (typeof fieldValue !== 'string' || fieldValue.trim() === '' || hidden === true) return [];
    if ((fieldType !== 'Tx' && fieldType !== 'Ch') || !Array.isArray(rect)) return [];
    const [left = 0, bottom = 0, , top = 0] = rect.map(Number);
    const size = Math.min(MOST_SIZE, Math.max(1, top - bottom));
    const y = (top + bottom - size) / 2 + size * 0.2;
    return fieldValue
      .slice(0, MOST_LENGTH)
      .split(/[\r\n]{1,4}/)
      .map((str, at) => ({
        str,
        dir: 'ltr',
        transform: [size, 0, 0, size, left, y - at * size * 1.2],
        width: str.length * size * WIDTH,
        height: size,
        fontName: 'field',
        hasEOL: true,
      }));
  });
}
