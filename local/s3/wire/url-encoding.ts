import { S3Error } from '../s3-error.ts';

/**
 * Percent-encodes for `encoding-type=url`. A space becomes `%20` where S3 writes `+`: clients that decode either way agree on it.
 */
export function encodeUrlText(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Undoes percent-encoding as UTF-8. @throws {S3Error} InvalidURI if it is not that */
export function decodeUrlText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw new S3Error('InvalidURI', { cause });
  }
}
