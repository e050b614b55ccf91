import { UnreadablePartError } from '../../deal/errors.ts';
import type { Found } from '../part.ts';
import { CoreTitle } from './core-title.ts';
import { DocxPassages } from './docx-passages.ts';
import { DocxStyles } from './docx-styles.ts';
import type { Package } from './find-package.ts';
import { parsePassages } from './parse-passages.ts';
import { readMember } from './read-member.ts';

/**
 * The article of a Word document (DOCX). Its author and its dates are those of the file and say nothing of the article.
 *
 * @param main name of the file in it that holds the text
 * @throws {UnreadablePartError} if it holds no text or breaks off; what stands before the break is given
 */
export async function* parseDocx(found: Package, main: string): AsyncGenerator<Found> {
  const styles = new DocxStyles();
  const core = new CoreTitle();
  const passages = new DocxPassages(styles);
  // Without styles and properties the text can be read as well.
  await readMember(found, 'word/styles.xml', styles);
  await readMember(found, 'docProps/core.xml', core);
  const fault = await readMember(found, main, passages);
  const articles = parsePassages(passages.end(), { otherTitle: core.find(), isWhole: true });
  for (const article of articles) yield { article };
  if (fault !== undefined) throw fault;
  if (articles.length === 0) throw new UnreadablePartError('empty');
}
