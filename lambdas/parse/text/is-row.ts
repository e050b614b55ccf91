import { countWords } from '../count-words.ts';

/** So many short entries side by side are no sentence. */
const LEAST_ENTRIES = 3;
const MOST_ENTRY_WORDS = 4;
const MOST_LINK_WORDS = 9;
/** A link to what a site demands of its readers. */
const POLICY =
  /^(?:(?:privacy|cookie) (?:policy|notice|settings)|terms (?:of (?:use|service)|and conditions|& conditions)|politique de confidentialité|mentions légales|política de (?:privacidad|privacidade|cookies)|informativa sulla privacy|datenschutz(?:erklärung)?|kebijakan privasi|chính sách bảo mật|политика конфиденциальности|політика конфіденційності|سياسة الخصوصية|プライバシーポリシー|隐私政策|隱私權政策)$/iu;
const MOST_LENGTH = 400;
/** Wide gaps, bars, dots, arrows and slashes between words part the entries of a row. */
const GAP = /\s{2,10}|\t|\s?[|·•›»▸▾▼]\s?|\s[/>→]\s|\](?=\s?\[)/u;
/** The way to a page from the site's first one, which may end with its headline. */
const PATH = /^(?:home|accueil|start|inicio|início|startseite)\s?[›»>/→|].{0,200}[›»>/→|]/iu;
const HASHTAGS = /^(?:#[\p{L}\p{N}_-]{2,40}\s{0,3}){2,30}$/u;
/** A change of a price, as tickers show it. */
const CHANGE = /[▲▼△▽⬆⬇]|(?:^|\s)[+−–-]\s?\d{1,4}(?:[.,]\d{1,3})?\s?%/gu;
const SKIP =
  /^(?:skip|jump|go|aller|passer|sauter|acc[ée]der|ir|saltar|zum|zur) (?:directly |directement )?(?:to|au|à|al|para) ?(?:the |la |le |l['’]|o )?(?:main |principal )?(?:content|contenu|navigation|menu|article|text|contenido|conteúdo|inhalt)/iu;

/**
 * Whether a line is a row of links, a path, a ticker or a row of tags: entries of a few words each side by side.
 *
 * @param raw the line as it stood, with its wide gaps
 * @example isRow('Home › Chips › Norway') // true
 */
export function isRow(raw: string): boolean {
  if (raw.length > MOST_LENGTH) return false;
  if (SKIP.test(raw) || HASHTAGS.test(raw.trim())) return true;
  if (PATH.test(raw)) return true;
  const entries = raw.split(GAP).filter((entry) => /[\p{L}\p{N}]/u.test(entry));
  if ((raw.match(CHANGE)?.length ?? 0) >= 2 && countWords(raw) <= 30 && !/[.!?]$/.test(raw)) return true;
  if (entries.length < LEAST_ENTRIES) return false;
  return entries.every(isEntry) || (entries.some((entry) => POLICY.test(entry.trim())) && entries.every(isLink));
}

/** Beside a link to a site's policies the other links may be longer. */
function isLink(entry: string): boolean {
  return countWords(entry) <= MOST_LINK_WORDS && !/[,;:.!?]["”»’)]?$/u.test(entry.trim());
}

function isEntry(entry: string): boolean {
  return countWords(entry) <= MOST_ENTRY_WORDS && !/[,;:.!?]["”»’)]?$/u.test(entry.trim());
}
