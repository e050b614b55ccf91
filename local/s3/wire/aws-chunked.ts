import { S3Error } from '../s3-error.ts';

/** Longest line between chunks: a size, a signature, or a trailer with a SHA-512. */
const MAX_LINE_BYTES = 1024;
const MAX_TRAILERS = 8;

/**
 * Takes the framing off an `aws-chunked` body: `hex-size[;chunk-signature=…]\r\n`, that many bytes, `\r\n`, until a size of
 * zero, then trailers, one a line. Signatures are skipped, not checked.
 *
 * @param source the body as it came over the wire, cut anywhere
 * @param trailers is given what stands behind the last chunk, names in lower case
 * @throws {S3Error} IncompleteBody if the framing is broken or ends early
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 */
export async function* decodeAwsChunked(source: AsyncIterable<Buffer>, trailers: Map<string, string>): AsyncGenerator<Buffer> {
  const reader = new ChunkReader(source);
  for (let size = parseSize(await reader.readLine()); size > 0; size = parseSize(await reader.readLine())) {
    yield* reader.readBytes(size);
    if ((await reader.readLine()) !== '') throw new S3Error('IncompleteBody', { message: 'A chunk is longer than its size.' });
  }
  for (let line = await reader.readLastLine(); line !== ''; line = await reader.readLastLine()) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name === '' || trailers.has(name) || trailers.size === MAX_TRAILERS) {
      throw new S3Error('IncompleteBody', { message: 'A trailer is malformed.' });
    }
    trailers.set(name, line.slice(colon + 1).trim());
  }
}

function parseSize(line: string): number {
  const [size = ''] = line.split(';', 1);
  if (!/^[0-9a-fA-F]{1,12}$/.test(size)) throw new S3Error('IncompleteBody', { message: 'A chunk size is malformed.' });
  return Number.parseInt(size, 16);
}

/** Lines and runs of bytes out of a body that arrives in pieces. */
class ChunkReader {
  readonly #source: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The text before the next line feed, without its carriage return. */
  async readLine(): Promise<string> {
    let end = this.#rest.indexOf(10);
    while (end < 0) {
      if (this.#rest.length > MAX_LINE_BYTES)
        throw new S3Error('IncompleteBody', { message: 'A line between chunks is too long.' });
      if (!(await this.#readMore())) throw new S3Error('IncompleteBody', { message: 'The body ends inside its framing.' });
      end = this.#rest.indexOf(10);
    }
    return this.#takeLine(end, end + 1);
  }

  /** As `readLine`, but the end of the body ends the line too: some clients leave out the last line end. */
  async readLastLine(): Promise<string> {
    while (this.#rest.indexOf(10) < 0 && this.#rest.length <= MAX_LINE_BYTES && (await this.#readMore()));
    const end = this.#rest.indexOf(10);
    return end < 0 ? this.#takeLine(this.#rest.length, this.#rest.length) : this.#takeLine(end, end + 1);
  }

  /** Exactly that many bytes, in the pieces they came in. */
  async *readBytes(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0; ) {
      if (this.#rest.length === 0 && !(await this.#readMore())) throw new S3Error('IncompleteBody');
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.length);
      left -= piece.length;
      if (piece.length > 0) yield piece;
    }
  }

  #takeLine(end: number, next: number): string {
    const line = this.#rest.toString('latin1', 0, end);
    this.#rest = this.#rest.subarray(next);
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  }

  async #readMore(): Promise<boolean> {
    const { done, value } = await this.#source.next();
    if (done) return false;
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
    return true;
  }
}
