import { BUTTON_WORDS } from './buttons.data.ts';

const BUTTONS = Object.values(BUTTON_WORDS).join('|');
const BUTTON = new RegExp(`(?:${BUTTONS})(?=\\P{L}|$|(?:${BUTTONS}))`, 'giu');
const COUNT = /[+−–-]?\d{1,6}(?:[.,]\d{1,2})?\s?k?(?!\p{L})/giu;
const PICTURE = /[\p{Extended_Pictographic}\p{So}↑↓]/u;
const VALUE = /[\p{Sc}%]/u;
const MOST_LENGTH = 100;
/** One word alone is as well a heading, or the name of who writes. */
const COMMON =
  /^[\P{L}]*(?:more|plus|edit|link|lien|vote|votes|points?|love|pour|contre|comments?|merci|thanks?|comentarios?|comentários?|gracias|obrigad[oa]|más|mais|enlace|commenti|grazie|danke|mehr|teilen|bagikan|komentar|suka|thích|chia sẻ|bình luận|нравится|подобається|ещё|спасибо|дякую|комментарии|коментарі|تعليق|تعليقات|مشاركة|شكرا|コメント|共有|评论|評論|分享|留言|赞|讚|更多)[\P{L}]*$/iu;

/**
 * Whether a line is nothing but the buttons and counters of a post, such as `↑ 55  reply`, `J'aime (3)`, `[Report] [Reply]`.
 *
 * @example isButtons('👍 19   👎 8') // true
 */
export function isButtons(line: string): boolean {
  if (line.length > MOST_LENGTH || COMMON.test(line) || VALUE.test(line)) return false;
  const plain = line.replaceAll('’', "'");
  const rest = plain.replace(BUTTON, '').replace(COUNT, '');
  if (/[\p{L}\p{N}]/u.test(rest)) return false;
  return rest.length < plain.length && (/\p{L}{3}|\p{Script=Han}|رد/u.test(plain) || PICTURE.test(plain));
}
