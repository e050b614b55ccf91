/** Where a value of JSON ends. */
export interface Extent {
  /** Exclusive. */
  readonly end: number;
  /** Whether the text goes on to the value's end. */
  readonly isWhole: boolean;
  /** How many lists and objects lie inside each other in it. */
  readonly depth: number;
}

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const [SPACE, TAB, LINE_FEED, RETURN, NO_BREAK, MARK] = [0x20, 0x09, 0x0a, 0x0d, 0xa0, 0xfeff];

/**
 * Finds the end of a value by its quotes and brackets, without reading it: what lies inside may be no JSON.
 *
 * @param at place of its first character
 */
export function scanValue(text: string, at: number): Extent {
  const first = text.charCodeAt(at);
  if (first === QUOTE) return scanString(text, at);
  return first === OPEN_OBJECT || first === OPEN_LIST ? scanBrackets(text, at) : scanScalar(text, at);
}

function scanBrackets(text: string, at: number): Extent {
  let [open, depth] = [0, 0];
  for (let from = at; from < text.length; from += 1) {
    const code = text.charCodeAt(from);
    if (code === QUOTE) {
      const { end, isWhole } = scanString(text, from);
      if (!isWhole) return { end, isWhole, depth };
      from = end - 1;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      open += 1;
      if (open > depth) depth = open;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      open -= 1;
      if (open === 0) return { end: from + 1, isWhole: true, depth };
    }
  }
  return { end: text.length, isWhole: false, depth };
}

function scanScalar(text: string, at: number): Extent {
  let end = at;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT || isSpace(code)) break;
  }
  return { end, isWhole: at < text.length, depth: 0 };
}

function scanString(text: string, at: number): Extent {
  for (let quote = text.indexOf('"', at + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return { end: quote + 1, isWhole: true, depth: 0 };
  }
  return { end: text.length, isWhole: false, depth: 0 };
}

/** The place of the next character that is no white space, or the end of the text. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && isSpace(text.charCodeAt(next))) next += 1;
  return next;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === RETURN || code === TAB || code === NO_BREAK || code === MARK;
}
