import { UnreadablePartError } from '../../deal/errors.ts';
import type { Found } from '../part.ts';
import { CoreTitle } from './core-title.ts';
import type { Package } from './find-package.ts';
import { OdtPassages } from './odt-passages.ts';
import { parsePassages } from './parse-passages.ts';
import { readMember } from './read-member.ts';
import type { XmlReader } from './read-xml.ts';

/**
 * The article of an OpenDocument text (ODT). Its author and its dates are those of the file and say nothing of the article.
 *
 * @throws {UnreadablePartError} if it is encrypted, holds no text or breaks off; what stands before the break is given
 */
export async function* parseOdt(found: Package): AsyncGenerator<Found> {
  const manifest = new Manifest();
  await readMember(found, 'META-INF/manifest.xml', manifest);
  if (manifest.isEncrypted) throw new UnreadablePartError('encrypted');
  const core = new CoreTitle();
  await readMember(found, 'meta.xml', core);
  const passages = new OdtPassages();
  const fault = await readMember(found, 'content.xml', passages);
  const articles = parsePassages(passages.end(), { otherTitle: core.find(), isWhole: true });
  for (const article of articles) yield { article };
  if (fault !== undefined) throw fault;
  if (articles.length === 0) throw new UnreadablePartError('empty');
}

class Manifest implements XmlReader {
  isEncrypted = false;

  open(name: string): void {
    if (name === 'manifest:encryption-data') this.isEncrypted = true;
  }

  close(): void {}
}
