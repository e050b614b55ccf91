import { countWords } from '../count-words.ts';

const WORD = "(?:[LlDd]['’])?\\p{Lu}(?:[\\p{L}\\p{N}'’&+-]|\\.(?=[\\p{L}\\p{N}])){0,24}";
/** The source of a pattern for the name of a site: up to five words with capitals, and small ones between them. */
export const SITE_NAME = `(?:(?:The|Le|La|Les|El|Il|Der|Die|Das) |L['’]|\\d{1,3}(?=\\p{Lu}))?${WORD}(?: (?:(?:&|et|and|of|de|du|des|la|the|y|und) ){0,2}${WORD}){0,4}`;
const WHOLE_NAME = new RegExp(
  `^(?:${SITE_NAME}|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]{2,12}(?: ${WORD}){0,2}|[a-z0-9-]{2,30}\\.(?:com|net|org|io|co|app|pro|news|info|media|fr|eu|uk|de|example))$`,
  'u',
);
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;
const MOST_WORDS = 5;
/** What no site is called, though a line may begin with it. */
const NO_NAME =
  /^(?:the|this|that|these|all|your|you|our|we|it|he|she|they|and|for|in|on|at|to|no|not|new|more|home|menu|news|actus?|accueil|marchés|markets|actualités|le|la|les|un|une|ce|cet|cette|nous|vous|votre|il|elle|on|et|en|si|if|when|what|why|how|who|read|lire|related|comments?|commentaires?|advert\p{L}*|publicité|sponsor\p{L}*|cookies?|privacy|terms|content|contenu|article|original|name|nom|email|started|source|titre|title|thread|forums?|copyright|rights?|reserved|people|nothing|rien|past|digital|app|store|google|apple|live|hot|top|latest|(?:accueil|home|menu|by|par|trading|investing|cfds?|crypto-?assets?|digital assets?)(?: .*)?|markets?|business|tech|technology|world|opinion|\d.*)$/iu;
const LEGAL_FORM =
  /(?: (?:LLC|L\.L\.C|Inc|Ltd|Limited|PLC|SARL|SAS|SA|AG|GmbH|AS|ASA|AB|BV|NV|N\.V|Corp|Co|All|Tous|Rights|Reserved))+$/u;
/** Where the name in a copyright line ends and the links beside it begin. */
const LINK =
  /^(?:All|Tous|Rights|Droits|Terms|Privacy|Licen[cs]e|Agreement|About|Contact|Cookies?|Registered|Policy|Powered|Designed|Built|Site|Website|Trademarks?|Publicité|Mentions|Plan|Inc|LLC|Ltd|Reserved)$/u;

/** Words of menus, which begin lines with a capital as names do. */
const MENU_WORD =
  /^(?:sign|log|report|roles?|authors?|portal|contact|check|polic(?:y|ies)|portfolio|manage|programs?|newsletters?|gdpr|docs|projects?|share|send|buy|get|body|guidelines|drain|majors|move|leave|original)$/iu;

/** Whether a name is no more than a word of a menu. */
export function isMenuWord(name: string): boolean {
  return MENU_WORD.test(name);
}

/** Whether a text is a name that a site may have. */
export function isSiteName(name: string): boolean {
  const words = countWords(name);
  return words > 0 && words <= MOST_WORDS && name.length > 2 && !NO_NAME.test(name) && WHOLE_NAME.test(name);
}

/** A captured name and its beginnings, without its legal form: `Gate Wallet Limited` may be called Gate. */
export function listPrefixes(captured: string): string[] {
  const plain = captured.replace(/['’-]+$/, '').replace(LEGAL_FORM, '');
  const words = plain.split(' ');
  const link = words.findIndex((word, at) => at > 0 && LINK.test(word));
  const own = link === -1 ? words : words.slice(0, link);
  return own.map((_, at) => own.slice(0, at + 1).join(' ')).filter(isSiteName);
}

/** Whether a captured name begins with another, in any case. */
export function beginsWith(captured: string, name: string): boolean {
  const lower = captured.toLowerCase();
  return lower.startsWith(name.toLowerCase()) && !/[\p{L}\p{N}]/u.test(lower[name.length] ?? ' ');
}

/** Whether a name and the characters before and behind it are no one word; scripts without blanks set none around a name in Latin letters. */
function isApart(name: string, around: string): boolean {
  const others = /\p{Script=Latin}/u.test(name) ? around.replaceAll(EASTERN, ' ') : around;
  return !/[\p{L}\p{N}]/u.test(others);
}

/** Whether a text in lower case has a name as words of their own. */
export function hasName(text: string, name: string): boolean {
  const wanted = name.toLowerCase();
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    if (isApart(wanted, `${text[at - 1] ?? ' '}${text[at + wanted.length] ?? ' '}`)) return true;
  }
  return false;
}
