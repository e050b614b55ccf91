import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { S3Context, S3Reply } from './exchange.ts';
import { parseRequest } from './parse-request.ts';
import { requireOperation } from './routes.ts';
import { S3Error } from './s3-error.ts';
import { renderErrorXml } from './wire/xml.ts';

/** Serves one request from its first byte to its last; never rejects. */
export async function answer(
  message: IncomingMessage,
  response: ServerResponse,
  context: S3Context,
  requestId: string,
): Promise<void> {
  const reply = await run(message, context, requestId);
  try {
    await send(reply, message, response, requestId);
  } catch {
    // The client went away, or the file could not be read to its end: either way too late for another answer.
    response.destroy();
  }
  message.resume();
}

async function run(message: IncomingMessage, context: S3Context, requestId: string): Promise<S3Reply> {
  try {
    const request = parseRequest(message);
    return await requireOperation(request)(request, context);
  } catch (error) {
    return renderError(error instanceof S3Error ? error : wrapError(error), message.url ?? '', requestId);
  }
}

function wrapError(cause: unknown): S3Error {
  return new S3Error('InternalError', { cause, message: cause instanceof Error ? cause.message : String(cause) });
}

function renderError({ code, status, message, details, headers }: S3Error, url: string, requestId: string): S3Reply {
  const [path] = url.split('?', 1);
  return {
    status,
    headers,
    body: renderErrorXml({ Code: code, Message: message, ...details, Resource: path, RequestId: requestId }),
  };
}

async function send(
  { status, headers = {}, body }: S3Reply,
  message: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  const text = typeof body === 'string' && message.method !== 'HEAD' ? body : undefined;
  response.writeHead(status, {
    server: 'offtake',
    'x-amz-request-id': requestId,
    // A stored page, looked at in a browser, must not run with this server's origin.
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    ...(text !== undefined && { 'content-type': 'application/xml', 'content-length': Buffer.byteLength(text) }),
    ...(body === undefined && status === 200 && { 'content-length': 0 }),
    ...headers,
  });
  if (text !== undefined || body === undefined || typeof body === 'string') response.end(text);
  else await pipeline(body, response);
}
