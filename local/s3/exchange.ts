import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { CreatedObject } from './created-object.ts';
import type { ObjectStore } from './store/object-store.ts';

/** One request, its path taken apart. `bucket` and `key` are empty where the path does not reach that far. */
export interface S3Request {
  readonly method: string;
  readonly bucket: string;
  /** Decoded, byte for byte what the client named: `../`, `//` and `%` mean nothing here. */
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** In pieces, as they came over the wire. */
  readonly body: AsyncIterable<Buffer>;
}

/** What goes back. A string is XML; a stream is an object's bytes. */
export interface S3Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: string | Readable;
}

/** What the operations work on. */
export interface S3Context {
  readonly store: ObjectStore;
  readonly region: string;
  /** The time of a change. */
  readonly now: () => Date;
  /** A version id that no version of this server has yet. */
  readonly ids: () => string;
  /** Told of every object once it is durable and before its writer gets an answer. */
  readonly onCreated: (created: CreatedObject) => void | Promise<void>;
}

export type S3Operation = (request: S3Request, context: S3Context) => Promise<S3Reply> | S3Reply;
