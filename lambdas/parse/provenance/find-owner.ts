import { countWords } from '../count-words.ts';
import { isRow } from '../text/is-row.ts';
import { findLineKind } from '../text/line-kind.ts';
import { beginsWith, hasName, isSiteName } from './site-names.ts';

const HEAD_LINES = 15;
const MOST_WORDS = 6;
const LEAST_LENGTH = 3;
/** The line with a site's rights, in the languages read. */
const RIGHTS =
  /©|\(c\) ?\d|copyright|rights reserved|droits réservés|derechos reservados|direitos reservados|diritti riservati|rechte vorbehalten|hak cipta|bản quyền|права защищены|права захищ|حقوق|無断転載|版权|版權|著作權/iu;
/** Characters of China and Japan: any short line of them has the form of a name. */
const EASTERN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const MOST_LENGTH = 300;
/** Behind the sign and the years, a name that begins in Cyrillic, Arabic or characters. */
const OWNER =
  /(?:©|\(c\)|copyright)[\s\d©–—,@-]{0,30}(?:\(c\)|copyright|©)?[\s\d–—,-]{0,20}[«「『]?((?=[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[^.,|·•。，、!;:：»」』]{2,60})/iu;
/** What is reserved and forbidden, behind a name. */
const RESERVED =
  /[\s\u3000]?(?:все права|всі права|усі права|при (?:использовании|використанні)|جميع الحقوق|كل الحقوق|كافة الحقوق|版权|版權|著作權|著作权|無断|无断|不許|不得|未经|未經|禁止|保留|all rights|inc|co|ltd).*$/iu;

/**
 * The name of a site in the line with its rights, where its form alone would not show it for a name: in scripts without capitals, and in
 * languages that write *Портовый вестник* or *L’Essor maritime*. As its first lines have it, else as the line with the rights does; a first
 * line with which another of the foot begins needs no rights.
 *
 * @param lines the page's furniture, head and foot
 */
export function findOwner(head: readonly string[], lines: readonly string[]): string | undefined {
  const rights = lines.map((line) => line.slice(0, MOST_LENGTH)).filter((line) => RIGHTS.test(line));
  const isOwned = (line: string, at: number) =>
    rights.some((right) => right !== line && hasName(right.toLowerCase(), line)) ||
    (at === 0 && opensFoot(line, lines.slice(head.length)));
  const echoed = head.slice(0, HEAD_LINES).filter((line, at) => isNameLike(line) && isOwned(line, at));
  // A menu may have one word of the name.
  return echoed.toSorted((a, b) => b.length - a.length)[0] ?? rights.map(readOwner).find((name) => name !== undefined);
}

/** Whether a line of a page's foot begins with its first line, as the one with the site's publisher and its links does. */
function opensFoot(line: string, foot: readonly string[]): boolean {
  return line.includes(' ') && foot.some((other) => beginsWith(other, line) && other.length > line.length);
}

/** Whose rights a line names, where the name is in a script in which its form does not show it. */
function readOwner(right: string): string | undefined {
  const [, owner = ''] = OWNER.exec(right) ?? [];
  const name = owner.replace(RESERVED, '').trim();
  return name.length >= LEAST_LENGTH && isNameLike(name) && !RIGHTS.test(name) ? name : undefined;
}

function isNameLike(line: string): boolean {
  const words = countWords(line);
  if (words === 0 || words > MOST_WORDS || line.length < LEAST_LENGTH || (isSiteName(line) && !EASTERN.test(line))) return false;
  return /^[\p{Lu}\p{Lo}]/u.test(line) && !/[.!?:;,。！？：]/u.test(line) && !isRow(line) && findLineKind(line) === undefined;
}
