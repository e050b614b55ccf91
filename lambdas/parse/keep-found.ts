import { UnreadableDropError, UnreadablePartError } from '../deal/errors.ts';
import type { Told } from './part.ts';

/**
 * What is found in a file whose reading may be ended from outside: then what was read stands, and the end is told in its place.
 *
 * @param name the drop's key or a path
 * @param found throws `UnreadablePartError` where reading was ended
 * @throws {UnreadableDropError} if no article was read before that
 */
export async function* keepFound(name: string, found: AsyncIterable<Told>): AsyncGenerator<Told> {
  let isRead = false;
  try {
    for await (const told of found) {
      isRead ||= 'article' in told;
      yield told;
    }
  } catch (error) {
    if (!(error instanceof UnreadablePartError)) throw error;
    if (!isRead) {
      const { reason, detail } = error;
      throw new UnreadableDropError(name, reason, { cause: error, ...(detail !== undefined && { detail }) });
    }
    yield { failure: { title: name, message: `Cannot read "${name}" to its end: ${error.message}` } };
  }
}
