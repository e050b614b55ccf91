import { DENIALS, MACHINE_SIGNS, MACHINE_WORDS, THIS_PAGE, TRANSLATION_WORDS } from './translation.data.ts';

const any = (words: Readonly<Record<string, string>>) => Object.values(words).join('|');
const RENDERED = new RegExp(any(TRANSLATION_WORDS), 'iu');
const MACHINES = any(MACHINE_WORDS);
/** A person may be one of these too, so that *no translator* tells nothing of machines. */
const CONVERTERS = 'convertisseurs?|converters?|traducteurs?|translators?';
const MACHINE = new RegExp(
  `(?<!\\p{L})(?:${MACHINES}|${CONVERTERS})(?!\\p{L})|(?<!\\p{Script=Latin})(?:${MACHINE_SIGNS})(?!\\p{Script=Latin})`,
  'iu',
);
const DENIED = new RegExp(`(?<!\\p{L})(?:${DENIALS})(?!\\p{L}).{0,25}?(?<!\\p{L})(?:${MACHINES})(?!\\p{L})`, 'iu');
/** *Not by a machine* in Chinese and Japanese. */
const DENIED_EAST =
  /(?:非|不是|未经|未經)(?:由|用)?(?:机器|機器|自动|自動|ai)|(?:機械|自動)(?:翻訳)?(?:では(?:ない|ありません)|を使わ)/iu;
const OF_THIS_PAGE = new RegExp(any(THIS_PAGE), 'iu');
const MOST_LENGTH = 400;

/** Whether a line of a page's furniture says, in whatever words, that a machine translated what stands there. */
export function isTranslationNote(line: string): boolean {
  return line.length <= MOST_LENGTH && RENDERED.test(line) && MACHINE.test(line) && !DENIED.test(line) && !DENIED_EAST.test(line);
}

/** Whether a line speaks of the page that it stands on, or of its article. */
export function isOfThisPage(line: string): boolean {
  return OF_THIS_PAGE.test(line);
}
