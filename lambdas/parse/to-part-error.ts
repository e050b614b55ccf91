import { UnreadablePartError } from '../deal/errors.ts';

/**
 * What was met while reading a part, as the part's own fault.
 *
 * @throws whatever is no fault of the part but ours, as it is
 */
export function toPartError(cause: unknown): UnreadablePartError {
  if (cause instanceof UnreadablePartError) return cause;
  // Pages nested without bound are damaged or made to harm; by its name, since the reader of pages is loaded for them alone.
  if (cause instanceof Error && cause.name === 'TooDeepError')
    return new UnreadablePartError('malformed', cause.message, { cause });
  throw cause;
}
