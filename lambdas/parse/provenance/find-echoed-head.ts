import { countWords } from '../count-words.ts';
import { isRow } from '../text/is-row.ts';
import { findLineKind } from '../text/line-kind.ts';
import { hasName, isSiteName } from './site-names.ts';

const HEAD_LINES = 6;
const MOST_WORDS = 6;
const LEAST_LENGTH = 3;
/** The line with a site's rights, in the languages read. */
const RIGHTS =
  /©|\(c\) ?\d|copyright|rights reserved|droits réservés|derechos reservados|direitos reservados|diritti riservati|rechte vorbehalten|hak cipta|bản quyền|права защищены|права захищ|حقوق|無断転載|版权|版權|著作權/iu;
const MOST_LENGTH = 300;

/**
 * A name among the first lines of a page that its copyright line repeats whole, where its form alone would not show it for a name: in
 * scripts without capitals, and in languages that write *Портовый вестник* or *Diário do Estuário*.
 *
 * @param lines the page's furniture, head and foot
 */
export function findEchoedHead(head: readonly string[], lines: readonly string[]): string | undefined {
  const rights = lines.map((line) => line.slice(0, MOST_LENGTH)).filter((line) => RIGHTS.test(line));
  return head
    .slice(0, HEAD_LINES)
    .find((line) => isNameLike(line) && rights.some((right) => right !== line && hasName(right.toLowerCase(), line)));
}

function isNameLike(line: string): boolean {
  const words = countWords(line);
  if (words === 0 || words > MOST_WORDS || line.length < LEAST_LENGTH || isSiteName(line)) return false;
  return /^[\p{Lu}\p{Lo}]/u.test(line) && !/[.!?:;,。！？：]/u.test(line) && !isRow(line) && findLineKind(line) === undefined;
}
