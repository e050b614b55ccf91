import { createGunzip } from 'node:zlib';
import { UnreadablePartError } from '../../deal/errors.ts';
import type { UnpackBudget } from './unpack-budget.ts';

/** As much as is unpacked between two looks at the budget. */
const PIECE = 65_536;

/**
 * Unpacks gzip, piece by piece as they are asked for.
 *
 * @throws {UnreadablePartError} where it breaks off or is damaged, or when the drop has unpacked as much as it may
 */
export async function* gunzip(bytes: Uint8Array, budget: UnpackBudget): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip({ chunkSize: PIECE });
  // Nothing follows, so what is not written at once waits in memory as it did before.
  unzip.end(bytes);
  try {
    for await (const piece of unzip) {
      budget.take(piece.length);
      yield piece;
    }
  } catch (cause) {
    if (cause instanceof UnreadablePartError || !isOfGzip(cause)) throw cause;
    throw new UnreadablePartError('malformed', 'it breaks off or is damaged', { cause });
  }
}

function isOfGzip(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && /^Z_/.test(String(cause.code));
}
