import { Readable } from 'node:stream';
import { GetObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { AS_OF_METADATA } from '../contract.ts';
import { UnreadableDropError } from '../deal/errors.ts';
import type { Drops } from '../deal/ports.ts';

/** `MethodNotAllowed` is the answer for a version that is a delete marker. */
const GONE = new Set(['NoSuchKey', 'NoSuchVersion', 'MethodNotAllowed']);

/** The intake bucket. */
export class S3Drops implements Drops {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async find({ key, versionId }: { key: string; versionId: string }, maxBytes: number) {
    try {
      const object = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key, VersionId: versionId }));
      const { ContentLength: size = 0, Body: body } = object;
      if (size > maxBytes) {
        // Only the headers have come so far.
        if (body instanceof Readable) body.destroy();
        throw new UnreadableDropError(key, 'too-large', { detail: `${size} bytes, the limit is ${maxBytes}` });
      }
      const bytes = (await body?.transformToByteArray()) ?? new Uint8Array();
      const asOf = object.Metadata?.[AS_OF_METADATA];
      return { bytes, ...(asOf !== undefined && { asOf }) };
    } catch (error) {
      if (error instanceof S3ServiceException && GONE.has(error.name)) return undefined;
      throw error;
    }
  }
}
