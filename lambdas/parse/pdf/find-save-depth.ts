const SAVE = 'q'.charCodeAt(0);
const RESTORE = 'Q'.charCodeAt(0);
const LAST_SPACE = 32;

/**
 * How many states of the drawing are saved inside each other at the most: `q` saves one, `Q` restores the last.
 *
 * Letters of a text that stand alone count too, which makes no difference to a sound drawing; so does what lies in an inline picture.
 *
 * @param drawing bytes of a content stream, unpacked
 */
export function findSaveDepth(drawing: Uint8Array): number {
  let depth = 0;
  let most = 0;
  for (let at = 0; at < drawing.length; at += 1) {
    const byte = drawing[at];
    if ((byte !== SAVE && byte !== RESTORE) || !isSpace(drawing[at - 1]) || !isSpace(drawing[at + 1])) continue;
    depth = Math.max(0, depth + (byte === SAVE ? 1 : -1));
    most = Math.max(most, depth);
  }
  return most;
}

/** Before the first byte and behind the last as well. */
function isSpace(byte = LAST_SPACE): boolean {
  return byte <= LAST_SPACE;
}
