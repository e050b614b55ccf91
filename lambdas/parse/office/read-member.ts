import type { UnreadablePartError } from '../../deal/errors.ts';
import { toPartError } from '../to-part-error.ts';
import type { Package } from './find-package.ts';
import { readXml, type XmlReader } from './read-xml.ts';

/**
 * Reads one XML file of a package as far as it goes.
 *
 * @returns what is wrong with it, undefined where nothing is or where the package has no such file
 */
export async function readMember(found: Package, name: string, reader: XmlReader): Promise<UnreadablePartError | undefined> {
  try {
    const bytes = found.unpack(name);
    if (bytes !== undefined) await readXml(bytes, reader);
    return undefined;
  } catch (error) {
    return toPartError(error);
  }
}
