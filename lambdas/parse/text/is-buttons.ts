/** What stands on the buttons below a post, in its languages. */
const BUTTONS =
  "reply|replies|respond|answer|like|likes|liked|dislike|love|upvote|downvote|vote|votes|report|flag|share|quote|permalink|link|translate|translation|see translation|view original|see original|follow|helpful|useful|agree|disagree|thanks|thank|recommend|repost|retweet|edit|delete|hide|block|mute|save|bookmark|tip|react|more|award|comment|comments|points|point|pts|répondre|répondez|réponse|réponses|j'aime|je n'aime pas|j'adore|aimer|aime|signaler|signalez|traduire|partager|citer|voir l'original|voir la traduction|utile|d'accord|pas d'accord|merci|recommander|reposter|modifier|supprimer|masquer|bloquer|lien|plus|voter|pour|contre|responder|me gusta|denunciar|compartir|traducir|curtir|compartilhar|gefällt mir|antworten|melden|teilen|rispondi|mi piace|balas|suka|trả lời|thích|回复|回覆|赞|讚|いいね|返信|ответить|нравится|відповісти";
const BUTTON = new RegExp(`(?:${BUTTONS})(?=\\P{L}|$|(?:${BUTTONS}))`, 'giu');
const COUNT = /[+−–-]?\d{1,6}(?:[.,]\d{1,2})?\s?k?(?!\p{L})/giu;
const PICTURE = /[\p{Extended_Pictographic}\p{So}↑↓]/u;
const VALUE = /[\p{Sc}%]/u;
const MOST_LENGTH = 100;
/** One word alone is as well a heading, or the name of who writes. */
const COMMON = /^[\P{L}]*(?:more|plus|edit|link|lien|vote|votes|points?|love|pour|contre|comments?|merci|thanks?)[\P{L}]*$/iu;

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
  return rest.length < plain.length && (/\p{L}{3}/u.test(plain) || PICTURE.test(plain));
}
