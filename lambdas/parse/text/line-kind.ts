import { countWords } from '../count-words.ts';
import { Beginnings } from './beginnings.ts';
import { CHROME_LINES, CHROME_STARTS, COMMENT_LINES, END_LINES, LANGUAGE_NAMES, NOTICE_STARTS } from './chrome.data.ts';
import { CHROME_BY_LANGUAGE, type Chrome } from './chrome-languages.data.ts';
import { isButtons } from './is-buttons.ts';
import { isNotice } from './is-notice.ts';
import { AUDIENCES, INVITATIONS, READER_WRITINGS, SUMMARIES } from './readers.data.ts';

/**
 * What a line of a copied page is, apart from the article: `chrome` belongs to the page's furniture, `notice` to its small print,
 * `end` opens what follows the article, `comments` what readers wrote. Undefined is anything that may be the article's.
 */
export type LineKind = 'chrome' | 'notice' | 'end' | 'comments' | 'language';

/** Phrases of the two tables: one a line in one of them, parted by commas in the other. */
function gather(lines: string, kind: keyof Chrome): string[] {
  const others = Object.values(CHROME_BY_LANGUAGE).flatMap((chrome) => chrome[kind].split(/,\s+/));
  return [...lines.split('\n').filter((line) => line !== ''), ...others];
}

const CHROME = new Set(gather(CHROME_LINES, 'lines'));
const ENDS = new Set(gather(END_LINES, 'ends'));
const COMMENTS = new Set(gather(COMMENT_LINES, 'comments'));
const LANGUAGES = new Set(LANGUAGE_NAMES.split('\n').filter((line) => line !== ''));
const STARTS = new Beginnings(gather(CHROME_STARTS, 'starts'));
const NOTICES = new Beginnings(gather(NOTICE_STARTS, 'notices'));
const LONGER_ENDS = new Beginnings([...ENDS].filter((end) => end.includes(' ')).map((end) => `${end} `));

/** A furniture phrase with more words than this after it is a sentence. */
const MOST_START_WORDS = 20;
/** So long is a heading at the most that opens a section after the article. */
const MOST_END_WORDS = 6;
/** A forum draws a line between a post and its writer's motto, and says when the post was changed. */
const SIGNATURE = /^_{5,200}$/;
const EDITED =
  /^(?:last edited|dernière modification|edited by|message modifié|post edited|modifié par|editado por|última edición|última edição|modificato da|zuletzt bearbeitet|terakhir diedit|sửa lần cuối|последнее редактирование|востаннє редаговано|آخر تعديل|最終編集|最后编辑|最後編輯)(?!\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Arabic})/u;
/** Where what was pasted, shared or converted ends, set off by dashes. */
const END_OF = /^[—–\-*=#~_\s]{1,8}(?:end|fin|ende|fim|fine|конец|кінець|完|以上)(?:\s[^.!?]{1,40})?\s?[—–\-*=#~_\s]{1,8}$/iu;
const MOST_EDIT_WORDS = 12;
const any = (words: Readonly<Record<string, string>>) => Object.values(words).join('|');
/** What a machine made of the article stands beside it. */
const SUMMARY = new RegExp(`^(?:${any(SUMMARIES)})(?!\\p{Script=Latin}|\\p{Script=Cyrillic})`, 'u');
/** Where readers are asked to write, and told what they need for it. */
const INVITATION = new RegExp(`^(?:${any(INVITATIONS)})`, 'u');
/** How many follow, read or saw. */
const AUDIENCE = new RegExp(
  `^\\d[\\d.,\\s]{0,8}(?:k|m|mil|rb|тыс\\.?|тис\\.?|ألف|万|萬|千)? ?(?:${any(AUDIENCES)})(?!\\p{Script=Latin}|\\p{Script=Cyrillic}|\\p{Script=Arabic}).{0,30}$`,
  'u',
);
/** How much of an article only those see who pay. */
const REMAINING = /^(?:残り|剩余|剩餘|余下|餘下) ?\d{1,6} ?(?:文字|字)/u;
/** What a page asks of whoever reads it. */
const ASKED =
  /(?:^|[.!?] )(?:subscribe|sign up|donate|join us|follow us|support us|abonnez-vous|inscrivez-vous|soutenez-nous|suivez-nous|rejoignez-nous|recevez (?:notre|nos|la)|suscr[íi]b(?:ete|ase)|síguenos|recibe nuestr[ao]s?|assine (?:já|nossa|a nossa)|subscreva|siga-nos|receba (?:nossa|a nossa)|abonnieren sie|iscriviti|berlangganan|ikuti kami|đăng ký nhận|theo dõi chúng tôi|подпис(?:ывайтесь|ывайся|итесь)|підпис(?:уйтесь|уйтеся|іться)|اشترك (?:الآن|في)|تابعونا)(?!\p{L})|^(?:reach|contact|e-?mail|write to|écrire à|contacter) .{2,50}\S@\S/iu;
const MOST_ASKED_WORDS = 25;
const MOST_MENU_LENGTH = 200;
const COUNT = /^(?:\d{1,6}(?:[.,]\d)?k?|\d{1,6}\s?\/\s?\d{1,6})$/;
const COUNTED = new RegExp(
  `^(?:\\d{1,6} ?(?:${any(READER_WRITINGS)})(?: (?:on|to|sur|à|sobre|en|em|su|zu|к|до|على) ["“«„].{0,200}|, .{0,30})?|(?:${any(READER_WRITINGS)}) ?[（(:：]? ?\\d{1,6} ?[件条條则則]?[)）]?)$`,
  'u',
);

const WHOSE =
  '(?:(?:all|your|our|the|reader|readers|user|vos|les|nos|toutes les|tous les|derniers|dernières|latest|recent) ){0,2}';
const WRITINGS =
  'comments?|commentar(?:y|ies)|commentaires?|réactions?|reactions?|replies|réponses?|responses?|avis|contributions?|opinions?|discussions?|conversations?|messages?|notes|posts|thread';
const WRITERS =
  '(?:of|from|by|de|des|du)(?: (?:our|nos|the|les|vos|la))? (?:readers?|lecteurs?|members?|users?|membres?|abonnés|community|communauté|internautes|public)';
/** In what order, or by whose liking. */
const RANKED = `(?:hot(?:test)?|top|best|newest|popular|pinned|featured|most (?:liked|popular|recent)|selected|meilleurs|nouvelles|nouveaux) (?:${WRITINGS})|(?:commentaires|réactions|réponses|avis|messages|discussions) (?:populaires?|récente?s|épinglée?s|en vedette|(?:les )?(?:plus|mieux) (?:aimée?s|récente?s|utiles|populaires|notée?s|likée?s))|(?:热门|熱門|精彩|最新|最热|最熱|精选|精選)(?:评论|評論|留言|回复|回覆|跟帖)|热评|熱評`;
/** The opening of what readers wrote: with a number, with a word for whose it is, or both, or in an order. */
const OPENING = new RegExp(
  `^(?:(?:${RANKED})(?: [([]?\\d{1,6}[)\\]]?)?|.{3,40} [([]\\d{1,6} (?:${any(READER_WRITINGS)})[)\\]]?|${WHOSE}(?:${WRITINGS})(?: ${WRITERS})? ?[([]\\d{1,6}(?: (?:of|sur|/) \\d{1,6})?(?: \\p{L}{3,12})?[)\\]](?: .{0,40})?|(?:vos|your|reader|user) (?:${WRITINGS})|${WHOSE}(?:${WRITINGS}) ${WRITERS}|\\d{1,6} \\p{L}{3,15} (?:are|is) (?:talking|discussing|commenting)(?: .{0,30})?)$`,
  'u',
);

/**
 * @param line clean text
 * @param raw the line as it stood: wide gaps in it part the entries of a row of links
 */
export function findLineKind(line: string, raw = line): LineKind | undefined {
  const bare = toBare(line);
  const words = countWords(line);
  if (COMMENTS.has(bare) || isOpening(bare)) return 'comments';
  if (INVITATION.test(bare)) return 'comments';
  if (ENDS.has(bare)) return 'end';
  if (isLanguageName(bare)) return 'language';
  if (END_OF.test(line) || SIGNATURE.test(line) || (words <= MOST_EDIT_WORDS && EDITED.test(bare))) return 'end';
  if (AUDIENCE.test(bare) || REMAINING.test(bare)) return 'chrome';
  if (CHROME.has(bare) || bare === '' || COUNT.test(bare)) return 'chrome';
  if (words <= MOST_END_WORDS && LONGER_ENDS.begin(bare)) return 'end';
  const plain = line.toLowerCase().replaceAll('’', "'");
  if (NOTICES.begin(plain) || isNotice(line, words) || SUMMARY.test(bare)) return 'notice';
  if (words <= MOST_START_WORDS && STARTS.begin(plain)) return 'chrome';
  if (words <= MOST_ASKED_WORDS && ASKED.test(plain)) return 'chrome';
  return isLinkRow(raw) || isButtons(line) ? 'chrome' : undefined;
}

/** Whether a line says how many comments follow, or whose. */
function isOpening(bare: string): boolean {
  if (bare.length > 80 || /^(?:0|no|aucun) /.test(bare)) return false;
  return COUNTED.test(bare) || OPENING.test(bare) || OPENING.test(`${bare})`);
}

/** Lower case, with straight apostrophes, without bullets and punctuation at its ends. */
function toBare(line: string): string {
  return line
    .slice(0, 200)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[\p{P}\p{S}\s]+/u, '')
    .replace(/[\p{P}\p{S}]+(?=$)/u, '')
    .trim();
}

/** A menu of languages by their codes: `FR | EN | DE | IT`. */
const CODES =
  /^(?:(?:EN|FR|DE|ES|IT|PT|NL|RU|UK|UA|AR|JA|JP|ZH|CN|KO|KR|PL|TR|VI|VN|ID|SV|NO|DA|FI|CS|EL|HE|TH)[\s|·•/]{1,5}){3,30}(?:EN|FR|DE|ES|IT|PT|NL|RU|UK|UA|AR|JA|JP|ZH|CN|KO|KR|PL|TR|VI|VN|ID|SV|NO|DA|FI|CS|EL|HE|TH)$/u;

/** How many languages a line names that is nothing but a menu of them, or one entry of it. */
export function countLanguages(line: string): number {
  if (CODES.test(line.trim())) return line.trim().split(/[\s|·•/]{1,5}/u).length;
  if (line.length > MOST_MENU_LENGTH) return 0;
  const entries = line.split(/\s{2,10}|[|·•/,▾]/u).map(toBare);
  const named = entries.filter((entry) => isLanguageName(entry)).length;
  return named * 2 > entries.filter((entry) => entry !== '').length ? named : 0;
}

/** Whether a line names a language, alone or with its region in brackets. */
function isLanguageName(bare: string): boolean {
  return LANGUAGES.has(String(bare.split(' (')[0]));
}

/** Whether a line is a row of at least two furniture phrases with wide gaps, bars or dots between. */
function isLinkRow(raw: string): boolean {
  if (raw.length > 300) return false;
  const parts = raw.split(/\s{2,10}|[|·•›»]/).map((part) => part.trim());
  const entries = parts.filter((part) => part !== '');
  if (entries.length < 2) return false;
  const known = entries.filter((entry) => {
    const plain = toBare(entry);
    return CHROME.has(plain) || isLanguageName(plain) || STARTS.begin(`${plain} `);
  });
  return known.length * 2 > entries.length;
}
