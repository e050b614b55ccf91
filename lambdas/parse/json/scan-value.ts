/** Where a value of JSON ends. */
export interface Extent {
  /** Exclusive. */
  readonly end: number;
  /** Whether the text goes on to the value's end. */
  readonly isWhole: boolean;
  /** How many lists and objects lie inside each other in it. */
  readonly depth: number;
}

const MARK = /["{}[\]]/g;
const SCALAR_END = /[,\]}\s]|$/g;
const NOT_SPACE = /[^\s\ufeff]|$/g;

/**
 * Finds the end of a value by its quotes and brackets, without reading it: what lies inside may be no JSON.
 *
 * @param at place of its first character
 */
export function scanValue(text: string, at: number): Extent {
  const first = text[at];
  if (first === '"') return { ...scanString(text, at), depth: 0 };
  if (first !== '{' && first !== '[') return { end: find(SCALAR_END, text, at), isWhole: at < text.length, depth: 0 };
  let [open, depth, from] = [0, 0, at];
  for (;;) {
    const mark = find(MARK, text, from);
    const character = text[mark];
    if (character === undefined) return { end: text.length, isWhole: false, depth };
    from = mark + 1;
    if (character === '"') {
      const { end, isWhole } = scanString(text, mark);
      if (!isWhole) return { end, isWhole, depth };
      from = end;
    } else if (character === '{' || character === '[') {
      open += 1;
      depth = Math.max(depth, open);
    } else {
      open -= 1;
      if (open === 0) return { end: from, isWhole: true, depth };
    }
  }
}

/** The place of the next character that is no white space, or the end of the text. */
export function skipSpace(text: string, at: number): number {
  return find(NOT_SPACE, text, at);
}

function scanString(text: string, at: number): { end: number; isWhole: boolean } {
  for (let quote = text.indexOf('"', at + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return { end: quote + 1, isWhole: true };
  }
  return { end: text.length, isWhole: false };
}

/** The place of the next match; the end of the text where there is none. */
function find(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.index ?? text.length;
}
