import { countWords } from '../count-words.ts';
import { isNotice } from '../text/is-notice.ts';
import { isRow } from '../text/is-row.ts';
import { beginsWith, hasName, SITE_NAME } from './site-names.ts';

const DENY =
  "(?:does not|do not|did not|is not|are not|has not|shall not|will not|cannot|never|takes no|assumes no|accepts no|bears no|holds no|makes no|disclaims|declines|ne |n['’]|décline|no se |no (?:garantiza|verifica|revisa|asume|responde)|não |non (?:garantisce|risponde|verifica)|übernimmt keine|garantiert nicht|tidak |không |не |لا )";
const COPY =
  "(?:distributes?|displays|publishes|collects?|gathers?|aggregates?|cop(?:y|ies)|relays?|rewrites|passes it on|republish(?:es)?|reproduces?|reprints?|reposts?|mirrors?|carries|translates?|trims?|picks up|pulls|brings you|shows|presents|provides|hosts|prints|spreads|forwards|passes on|only provides|montre|présente|propose|héberge|imprime|transmet|met |lives (?:on|off|from)|is (?:published|operated|owned|run|kept|edited) by|is (?:an?|the|part of)(?: [\\p{L}-]{1,20}){0,4} (?:site|website|service|platform|broker|publication|newspaper|channel|bot|newsletter|portal|brand|aggregator|app|blog|magazine|community|trademark|robot|mirror|collection)|may earn|can earn|distribue|affiche|publie|republie|relaie|reprend|recopie|reproduit|rediffuse|diffuse|agrège|collecte|compile|rassemble|traduit|partage|relève|vit d[eu'’]|est (?:édité|tenu|géré|animé|publié)|est (?:une?|l[ea])(?: [\\p{L}-]{1,20}){0,4} (?:site|service|plateforme|courtier|journal|média|marque|canal|chaîne|robot|agrégateur|blog|magazine|publication|appli)|peut percevoir)";
/** What a site writes of itself, about itself. */
const SAYS = new RegExp(`(?:^|[.!?:;—–] )(${SITE_NAME}),? (?:${DENY}|${COPY})`, 'u');
/** Of what it speaks then; without such a word the sentence may be about a company in the news. */
const MATTER =
  /content|contenu|article|story|stories|headline|titre|\btitles?\b|journa|news|third|tiers|part(?:y|ies)|media|médias|liab|responsib|responsab|endors|guarant|garant|verif|vérif|review|\brelu|\bedit|check|accura|exactitude|advice|conseil|opinion|\bloss|pertes|invest|commission|\bposts?\b|messages?|writ|écri|ailleurs|elsewhere|dons\b|donations|readers|lecteurs|software|logiciel|creators|auteurs|courtier|broker|advert|publicit/iu;
const COPYRIGHT = new RegExp(`(?:©|\\(c\\)|[Cc]opyright|COPYRIGHT)(?:[^\\p{L}]|[Cc]opyright){0,20}(?:by )?(${SITE_NAME})`, 'u');
/** A site's name before what it offers everywhere, or where its rights are named. */
const OFFERS = new RegExp(
  `(?:^|[|·•] ?)(?:(?:Portail|Portal|Site|Groupe|Group) )?(${SITE_NAME})(?:,? (?:all rights reserved|tous droits réservés)| (?:sur mobile|on mobile|dans votre langue|in your language|dans votre poche|in your pocket)(?!\\p{L}))`,
  'u',
);
/** Where names stand in what a site writes in small print: at the beginning of a sentence, or behind a small word. */
const IN_PRINT = new RegExp(
  `(?:^|[.!?:;—–] |(?<!\\p{L})(?:on|sur|par|by|via|at|chez|de|of|por|da|do|pela|pelo|em|en|oleh|bởi|của|von|bei|di|dell['’]) )(${SITE_NAME})`,
  'gu',
);
/** Offered by a site to its own readers. */
const SHOWN_BY = new RegExp(
  `(?:proposée?s? par|offered by|shown by|affichée?s? par|provided to you by|brought to you by|rubrique [^.]{1,30} d[eu]|(?:in|dans) (?:the|le|la) (?:Fil|Feed|Newsfeed)) (${SITE_NAME})`,
  'u',
);
/** Who stores files on a reader's device. */
const WITH_PARTNERS = new RegExp(`^(${SITE_NAME}) (?:and its|et ses) (?:\\d{1,4} )?(?:partners|partenaires)(?!\\p{L})`, 'u');
/** The company behind a site, before the links of its foot. */
const COMPANY = new RegExp(
  `^(${SITE_NAME}) (?:SA|SAS|SARL|AG|GmbH|AB|ASA|BV|NV|Inc\\.?|inc\\.|Ltd\\.?|LLC|Limited|PLC|plc)(?= ?[—–|·-]|$| (?:est|is) )`,
  'u',
);
const CONTENT_ON = new RegExp(
  `(?:[Cc]ontent|[Cc]ontenus?|[Pp]osts|[Aa]rticles|[Tt]exte?s?) (?:on|sur|of|de|by) (${SITE_NAME}) (?:is|are|est|sont|come|provien)`,
  'u',
);
/** What a site asks of its readers. */
const ASKS = new RegExp(
  `(?:[Dd]ownload|[Gg]et|(?:[Ss]can|[Tt]ap) to (?:install|open|download|get)|[Oo]btenir|[Oo]btenez|[Ss]cannez pour (?:installer|télécharger|ouvrir)|[Oo]uvrez un compte(?: démo)?|[Oo]pen an? (?:free )?account (?:with|at)|[Ii]nstall|[Tt]ry|[Jj]oin|[Oo]pen(?: in)?|[Aa]bout|[Ff]ollow|[Aa]dvertise (?:in|on|with)|[Ss]ubscribe to|[Ss]upport|[Mm]ore from|[Ww]elcome to|[Tt]élécharge[zr](?: l['’]app(?:li(?:cation)?)?)?|[Ii]nstalle[zr](?: l['’]app(?:li(?:cation)?)?)?|[Ee]ssaye[zr]|[Rr]ejoigne[zr]|[Oo]uvrir dans|[Ss]uivez|[Rr]ecevez|[Àà] propos d[eu]|[Ss]outenez|[Aa]bonnez-vous à|[Ll]['’]app(?:li(?:cation)?)?|[Dd]escarga|[Bb]aixe)(?: the| la| le| les| l['’])? (${SITE_NAME})`,
  'u',
);
/** A name in Latin letters, in scripts that set no blank before or behind it too. */
const LATIN_NAME = "[A-Z][A-Za-z0-9&.'’-]{1,24}(?: [A-Z][A-Za-z0-9&.'’-]{0,24}){0,2}";
const APP_WORDS =
  'aplicación|aplicativo|aplicação|applicazione|aplikasi|ứng dụng|приложени[ея]|застосунок|додаток|تطبيق|アプリ(?:「|『)?|应用|應用程式|客户端|用戶端';
/** The site's application by what it is called, whose advert stands on the maker's pages. */
const APP_OF = new RegExp(
  `(?<!\\p{L})(?:${APP_WORDS}|app)(?: (?:d[aeo]|da|della|di|của|компании|компанії))? (${LATIN_NAME})(?![A-Za-z])|(?<![A-Za-z])(${LATIN_NAME}) ?(?:アプリ|应用|應用|客户端|用戶端|公式アプリ)`,
  'iu',
);
/** A name among words of another script, as small print has it. */
const AMONG_OTHERS = new RegExp(`(?<![A-Za-z.@/])(${LATIN_NAME})(?![A-Za-z@/])`, 'gu');
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;
/** What a site sells under its own name. */
const PRODUCT = new RegExp(
  `^(${SITE_NAME.replace('{0,4}', '{0,2}')}) (?:Pro|Premium|Plus|Prime|Wallet|Exchange|Club|Academy|Académie)(?!\\p{L}| \\p{Lu}\\p{Ll}{0,12}$)`,
  'u',
);
/** An application has one maker, and its advert stands on the maker's pages. */
const APP = /(?<!\p{L})(?:app|appli|application|wallet|extension)(?!\p{L})/iu;
const SENTENCE_END = /[.!?]["”»’)]?$/u;
/** A line that holds a name and little else is a link to that part of the site. */
const LEAST_OTHER_WORDS = 3;
const MOST_LENGTH = 600;
/** Points of a place where nobody else's name stands. */
export const OWN = 2;

/** A line of a page's furniture, with the names in it that stand where a site's own name does. */
export interface Place {
  readonly line: string;
  readonly lower: string;
  readonly words: number;
  readonly isRow: boolean;
  readonly own: readonly string[];
  readonly asked: readonly string[];
  /** Names in small print, of the site or of somebody else. */
  readonly inPrint: readonly string[];
}

/** Reads what a line of a page's furniture says of whose page it is. */
export function readPlace(whole: string): Place {
  const line = whole.slice(0, MOST_LENGTH);
  const [copyright, contents, said, asked, company, partnered, offers, shownBy, product] = [
    COPYRIGHT,
    CONTENT_ON,
    SAYS,
    ASKS,
    COMPANY,
    WITH_PARTNERS,
    OFFERS,
    SHOWN_BY,
    PRODUCT,
  ].map((form) => form.exec(line)?.[1]);
  const present = (names: (string | undefined)[]) => names.filter((name) => name !== undefined);
  const isOfPage = MATTER.test(line) || isNotice(line, countWords(line));
  const isApp = APP.test(line);
  const [, app, appBefore] = APP_OF.exec(line) ?? [];
  const isNoticeElsewhere = isOfPage && OTHER_SCRIPT.test(line);
  return {
    line,
    lower: line.toLowerCase(),
    words: countWords(line),
    isRow: isRow(line),
    own: present([
      copyright,
      contents,
      company,
      partnered,
      offers,
      app ?? appBefore,
      isOfPage ? shownBy : undefined,
      isOfPage ? said : undefined,
      isApp ? asked : undefined,
    ]),
    asked: present([isOfPage ? undefined : said, isApp ? undefined : asked, product]),
    inPrint: [
      ...(isOfPage && SENTENCE_END.test(line) ? line.matchAll(IN_PRINT) : []),
      ...(isNoticeElsewhere ? line.matchAll(AMONG_OTHERS) : []),
    ].map(([, name]) => String(name)),
  };
}

/** Points of a name in one place: `OWN` where nobody else's stands, one where a sentence has it or the site asks something of its readers. */
export function scorePlace(name: string, { lower, words, isRow: isLinks, own, asked, inPrint }: Place): number {
  if (!hasName(lower, name)) return 0;
  if (own.some((captured) => beginsWith(captured, name))) return OWN;
  if ([...asked, ...inPrint].some((captured) => beginsWith(captured, name))) return 1;
  // The first word of a sentence is capitalised anyway, and headings capitalise what they like.
  const isInside = !isLinks && !lower.startsWith(name.toLowerCase()) && SENTENCE_END.test(lower);
  return isInside && words >= countWords(name) + LEAST_OTHER_WORDS ? 1 : 0;
}
