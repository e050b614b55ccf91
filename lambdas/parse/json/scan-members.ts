import { type Extent, scanValue, skipSpace } from './scan-value.ts';

/** A member of an object or an entry of a list, where it stands in the text; `key` is empty in a list. */
export interface Member extends Extent {
  readonly key: string;
  readonly start: number;
}

/**
 * The members of an object or the entries of a list, one after the other, without reading them.
 *
 * @param at place of its opening bracket
 * @returns at the end whether the closing bracket was there: where it is not, the text breaks off or is damaged
 */
export function* scanMembers(text: string, at: number): Generator<Member, boolean> {
  const isObject = text[at] === '{';
  const close = isObject ? '}' : ']';
  let from = skipSpace(text, at + 1);
  if (text[from] === close) return true;
  while (from < text.length) {
    const named = isObject ? scanKey(text, from) : { key: '', start: from };
    if (named === undefined || named.start >= text.length) return false;
    const extent = scanValue(text, named.start);
    // A comma or a bracket where a value should be is an empty place.
    if (extent.end > named.start)
      yield { key: named.key, start: named.start, end: extent.end, isWhole: extent.isWhole, depth: extent.depth };
    if (!extent.isWhole) return false;
    const next = skipSpace(text, extent.end);
    if (text[next] === close) return true;
    // Between objects a comma may be missing; between other values that would be damage.
    const isMissing = !isObject && text[next] === '{';
    if (text[next] !== ',' && !isMissing) return false;
    from = isMissing ? next : skipSpace(text, next + 1);
    // A comma too many before the end is common and harmless.
    if (text[from] === close) return true;
  }
  return false;
}

function scanKey(text: string, at: number): { key: string; start: number } | undefined {
  if (text[at] !== '"') return undefined;
  const { end, isWhole } = scanValue(text, at);
  const colon = skipSpace(text, end);
  if (!isWhole || text[colon] !== ':') return undefined;
  return { key: text.slice(at + 1, end - 1), start: skipSpace(text, colon + 1) };
}
