import { S3Error } from '../s3-error.ts';
import { encodeUrlText } from '../wire/url-encoding.ts';
import { readCount } from './requirements.ts';

/** What all three listings are asked alike. */
export interface ListQuery {
  readonly prefix: string;
  readonly delimiter: string;
  readonly maxKeys: number;
  /** How a key is written in the answer. */
  readonly encode: (text: string) => string;
  /** The elements that repeat the question. */
  readonly echo: Readonly<Record<string, string | number | undefined>>;
}

export function readListQuery(query: URLSearchParams): ListQuery {
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const encoding = query.get('encoding-type');
  if (encoding !== null && encoding !== 'url')
    throw new S3Error('InvalidArgument', { message: 'Invalid Encoding Method specified in Request' });
  const maxKeys = readCount(query, 'max-keys', { otherwise: 1000, most: 1000 });
  const encode = encoding === 'url' ? encodeUrlText : (text: string) => text;
  const echo = {
    Prefix: encode(prefix),
    Delimiter: delimiter === '' ? undefined : encode(delimiter),
    MaxKeys: maxKeys,
    EncodingType: encoding ?? undefined,
  };
  return { prefix, delimiter, maxKeys, encode, echo };
}
