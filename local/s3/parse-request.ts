import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { S3Request } from './exchange.ts';
import { S3Error } from './s3-error.ts';
import { decodeUrlText } from './wire/url-encoding.ts';

/**
 * Takes a request apart by path: `/bucket/key`. The path is never resolved as an address is, for in a key `..` and `//` are text.
 *
 * @throws {S3Error} InvalidURI, or AccessDenied for what a web page sends
 */
export function parseRequest(message: IncomingMessage): S3Request {
  refuseWebPages(message.headers);
  const url = message.url ?? '';
  if (!url.startsWith('/')) throw new S3Error('InvalidURI');
  const mark = url.indexOf('?');
  const path = (mark < 0 ? url : url.slice(0, mark)).slice(1);
  const slash = path.indexOf('/');
  return {
    method: message.method ?? '',
    bucket: decodeUrlText(slash < 0 ? path : path.slice(0, slash)),
    key: slash < 0 ? '' : decodeUrlText(path.slice(slash + 1)),
    query: new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)),
    headers: message.headers,
    // Left open when reading stops early: the refusal must still reach a client that is sending.
    body: message.iterator({ destroyOnReturn: false }),
  };
}

/**
 * There are no signatures, so any page open in a browser here could write, were it not told by its `Origin`, which no S3 client
 * sends, or by its own host name, resolved to the loopback address.
 */
function refuseWebPages({ host, origin }: IncomingHttpHeaders): void {
  if (origin === undefined && /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/i.test(host ?? '')) return;
  throw new S3Error('AccessDenied', { message: 'Not open to web pages; address this server as 127.0.0.1' });
}
