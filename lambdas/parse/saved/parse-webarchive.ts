import { UnreadablePartError } from '../../deal/errors.ts';
import type { Found, Part, ReadPart } from '../part.ts';
import { BinaryPlist } from './binary-plist.ts';
import { decodePage } from './decode-page.ts';

/**
 * The article of a web archive as Safari saves it: its main resource, without frames and pictures.
 *
 * @throws {UnreadablePartError} if it is damaged, or another kind of property list
 */
export async function* parseWebarchive({ bytes, name, nesting }: Part, readPart: ReadPart): AsyncGenerator<Found> {
  const list = new BinaryPlist(bytes);
  const main = list.findDictionary(list.top)?.get('WebMainResource');
  const resource = main === undefined ? undefined : list.findDictionary(main);
  const find = <T>(key: string, read: (object: number) => T | undefined) => {
    const object = resource?.get(key);
    return object === undefined ? undefined : read(object);
  };
  const data = find('WebResourceData', (object) => list.findData(object));
  if (data === undefined) throw new UnreadablePartError('unsupported', 'it seems to be a property list');
  const text = (key: string) => find(key, (object) => list.findText(object));
  if (!/html/i.test(text('WebResourceMIMEType') ?? 'text/html')) {
    yield* readPart({ name, bytes: data, nesting });
    return;
  }
  const html = await decodePage(data, text('WebResourceTextEncodingName'));
  const { parsePage } = await import('../html/parse-page.ts');
  const articles = await parsePage(html, { address: text('WebResourceURL') });
  if (articles.length === 0) throw new UnreadablePartError('empty');
  for (const article of articles) yield { article };
}
