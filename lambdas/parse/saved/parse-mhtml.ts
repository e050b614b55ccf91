import { UnreadablePartError } from '../../deal/errors.ts';
import type { Found, Part, ReadPart } from '../part.ts';
import { decodePage } from './decode-page.ts';
import { findRoot } from './find-root.ts';
import { decodeBody, findParameter, readMimePart } from './mime-part.ts';

/**
 * The article of a page saved as MHTML: its root part, without frames, which are adverts as a rule, and pictures.
 *
 * @throws {UnreadablePartError} if it has no page or breaks off inside it; what stands before the break is given
 */
export async function* parseMhtml({ name, bytes, nesting }: Part, readPart: ReadPart): AsyncGenerator<Found> {
  const message = readMimePart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const found = findRoot(message);
  if (found === undefined) throw new UnreadablePartError('malformed', 'a saved page without the page');
  const { root, isWhole } = found;
  const body = decodeBody(root);
  const type = root.headers.get('content-type') ?? 'text/html';
  if (/html/i.test(type)) {
    const address = message.headers.get('snapshot-content-location') ?? root.headers.get('content-location');
    const { parsePage } = await import('../html/parse-page.ts');
    const articles = await parsePage(await decodePage(body, findParameter(type, 'charset')), { address });
    for (const article of articles) yield { article };
    if (articles.length === 0) throw new UnreadablePartError('empty');
  } else {
    yield* readPart({ name, bytes: body, nesting });
  }
  if (!isWhole) throw new UnreadablePartError('malformed', 'the saved page breaks off');
}
