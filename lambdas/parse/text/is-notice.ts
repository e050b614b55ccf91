import { isOfThisPage, isTranslationNote } from '../provenance/is-translation-note.ts';
import { DISCLAIMERS, RISKS } from './disclaimers.data.ts';

/** What small print speaks of: the page, what stands on it, and who wrote that. */
const OF_PAGE =
  /(?:this|these) (?:(?:above|following|whole) )?(?:page|site|website|contents?|article|text|story|post|material|feed|channel|translation|messages?)(?!\p{L})|(?:content|article|text|story|material|information)s? (?:above|below)|third[- ]party (?:content|articles|stories|authors|sources|media)|third media|partner (?:newsroom|stories|content|channels?)|content partner|accessible messages|cet(?:te)? (?:page|article|contenu|texte|traduction|publication)(?!\p{L})|ce (?:site|contenu|texte|canal)(?!\p{L})|(?:l[ea]s? |du |de )?(?:contenus?|articles?|textes?) (?:ci-dessus|présentés?|publiés?|de tiers|provien\p{L}+)|auteurs externes|titres cités|values named/iu;
const ON_SITE = /(?:[Cc]ontents?|[Aa]rticles|[Mm]aterial|[Cc]ontenus?) (?:on|sur|of) \p{Lu}/u;
/** What it says of that. */
const NOT_OURS =
  /(?<!\p{L})(?:not|no|never|nor|neither|without|cannot)(?!\p{L})[^.]{0,60}(?<!\p{L})(?:responsib|liab|endors|guarant|warrant|verif|vouch|answers? for|answerable|review|check(?! out)|edit|advice|recommend|solicit|invitation|prepare|wr(?:ote|ite|itten)(?!\p{L})|position on|commission)|disclaims? |(?:n['’]|(?<!\p{L})ne )[^.]{0,60}(?:responsab|garanti|endoss|vérifi|relu|relit|conseil|recommand|invitation|exactitud|répond (?:pas )?(?:de|des|du)(?!\p{L})|rédigé|écrit|commission|incitation)|aucune? (?:responsabilité|garantie|conseil|valeur de conseil)|décline toute|sans garantie|does not answer|(?:trims?|retitles?|rewrites?|translates?|reproduces?|aggregates?|collects?|copies) [^.]{0,60}(?:automatically|software|third|partner|headlines)|(?:copies|reposts|mirrors) [^.]{0,30}messages|(?:rendus?|traduite?s?|translated|rendered) [^.]{0,40}(?:moteur|machine|robot|bot|logiciel|software|engine|automat)/iu;
/** Said by brokers and exchanges to whoever looks. */
const RISK =
  /your (?:capital|money|funds) (?:is|are|may be) at risk|capital (?:is )?at risk\.|votre capital (?:est|sera) à risque|\d{2} ?% (?:des comptes|of retail)|pertes peuvent dépasser|losses (?:can|may) exceed|conditions de risque|n['’]engagen?t? que leurs? auteurs?|invitation à échanger|risque de perte en capital|(?:not|ne constitue[^.]{0,30}) (?:investment advice|financial advice|legal advice|un conseil en investissement|des conseils? financiers?)|assets (?:can|may|could) (?:fall|drop|go) to (?:zero|nothing)|past performance (?:is|does) no|performances? (?:passées?|d['’]hier) ne /iu;
/** Whoever else stores files on a reader's device. */
const PARTNERS =
  /(?<!\p{N})\d{2,4} (?:of our )?(?:partners|partenaires)(?!\p{L}).{0,80}(?:cookies?|files|fichiers|traceurs|témoins|device|appareil|données|data)/iu;
/** The same in other languages: a word for the page or for what stands on it, then one for what nobody does, or the other way round. */
const ELSEWHERE = Object.values(DISCLAIMERS).map(({ page, denial }) => ({
  page: new RegExp(page, 'iu'),
  denial: new RegExp(denial, 'iu'),
}));
const RISK_ELSEWHERE = new RegExp(Object.values(RISKS).join('|'), 'iu');
/** A longer sentence about this article and a translation by machine is its own. */
const MOST_NOTE_WORDS = 25;
/** Longer paragraphs that hold such words are an article's, save for those of law. */
const MOST_WORDS = 60;

/**
 * Whether a line is small print: it speaks of the page and says that nobody answers for it, or warns of the risk of trading.
 *
 * Of an article's own sentences hardly one does either.
 *
 * @param words how many words the line has
 */
export function isNotice(line: string, words: number): boolean {
  if (words > MOST_WORDS) return false;
  if (words <= MOST_NOTE_WORDS && isOfThisPage(line) && isTranslationNote(line)) return true;
  if (RISK_ELSEWHERE.test(line) || ELSEWHERE.some(({ page, denial }) => page.test(line) && denial.test(line))) return true;
  return RISK.test(line) || PARTNERS.test(line) || ((OF_PAGE.test(line) || ON_SITE.test(line)) && NOT_OURS.test(line));
}
