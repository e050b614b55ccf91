import { countWords } from '../count-words.ts';
import { isOutletName } from './outlet-names.ts';
import { OUTLET } from './outlet-pattern.ts';

/** So many paragraphs of an article say whose report it is; what later ones name is background. */
const PARAGRAPHS = 6;
/** A shorter one is a heading or a label. */
const LEAST_WORDS = 10;
const MOST_LENGTH = 700;
/** What a paper may be called before its name, with an adjective or two. */
const NOUN =
  "(?:news ?paper|paper|daily|weekly|broadsheet|tabloid|news agency|newswire|edition|édition|agency|news site|website|broadcaster|newsletter|magazine|outlet|publication|portal|journal|quotidien|hebdomadaire|mensuel|agence|revue|chaîne|site|portail|lettre|presse|zeitung|diario|periódico|giornale)(?: (?:d[’'])?\\p{Ll}[\\p{L}-]{1,20}){0,3}";
const SMALL =
  "(?:(?:a|an|the|un|une|le|la|les|its|son|report|reports|reporting|story|article|column|information|informations|news|enquête|advance|in|by|from|of|du|de|des|par|dans|sur|à|au|el|den?|die|das|l['’]|d['’]) ?){0,6}";
const BEFORE =
  "(?:[Aa]ccording to|[Cc]iting|crediting|en créditant|créditant|en citant|cites|cited|quoting|quotes|cited by|reported by|revealed by|seen by|reviewed by|obtained by|confirmed by|(?:first )?reported (?:by|in)|told|with reference to|(?:un|l['’]|d['’]un|an|the|a) ?(?:article|report|story|enquête|papier) (?:du|de|d['’]|des|in|by|from)|per|via|so|[Ss]elon|[Dd]['’]après|citant|cité(?:e|s|es)? par|rapporté(?:e|s|es)? par|révélé(?:e|s|es)? par|(?:vu|consulté|obtenu)(?:e|s|es)? par|publiée?s? par|(?:dit|déclaré|confié|indiqué|expliqué|affirmé) à|[Ss]egún|secondo|laut)";
const REPORT =
  '(?:reported|reports|wrote|writes|revealed|reveals|broke the|said in (?:a|an|its)|had the story|cited|citing|rapporté|reporté|rapporte|reporte|écrit|révélé|révèle|annoncé|avancé|publié|citant|porté|a appris|croit savoir|cite)';
const AUXILIARY =
  "(?:(?:had|has|have|a|ont|avait|first|also|earlier|later|on|le|in|ce|hier|yesterday|today|mon|tues|wednes|thurs|fri|satur|sun|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|aussi|déjà|d[’']abord)[ ,]{1,2}){0,4}";
const CREDITED = new RegExp(`(?<![\\p{L}])${BEFORE} ${SMALL}(?:(?:\\p{Lu}\\p{Ll}{3,14} )?${NOUN} )?["“«]?(${OUTLET})`, 'gu');
const REPORTING = new RegExp(`(?<![\\p{L}\\p{N}])(${OUTLET})["”»]?(?:, [^,.]{1,60},)?,? ${AUXILIARY}${REPORT}(?!\\p{L})`, 'gu');
/** What an outlet is called at the beginning of a sentence. */
const CALLING = new RegExp(`^(?:The|A|Le|La|L['’]|Une?) ?${NOUN} (?=\\p{Lu})`, 'u');
const DESCRIBED = new RegExp(
  `(?<![\\p{L}])(?:[Tt]he|[Aa]|[Ll]e|[Ll]a|[Ll]['’]|[Uu]ne?|du|[Ee]l) ?${NOUN} (${OUTLET})(?=,? (?:${AUXILIARY})(?:${REPORT}|said|dit|says|reckons|affirme|affirmé)(?!\\p{L})|, (?:citing|citant|quoting))`,
  'gu',
);
/** *A rapporté mardi soir X*: French may put the outlet behind its verb. */
const INVERTED = new RegExp(
  `(?<![\\p{L}])(?:a|ont) (?:rapporté|révélé|annoncé|écrit|indiqué|affirmé|avancé)(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce))?(?: (?:soir|matin|après-midi|jour))? (?:l['’]|le |la |les )?(?:agence |quotidien |journal |site )?(${OUTLET})`,
  'gu',
);
/** Whoever reports something and cites somebody for it is an outlet, whatever its name; so is whose story is told. */
const CITING = new RegExp(
  `(?<![\\p{L}\\p{N}])(${OUTLET})["”»]?,? (?:reports|reported|writes|wrote|rapporte|a rapporté|écrit|a écrit|révèle)(?: (?:on|this|late|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[^,.]{0,20})?,? (?:citing|quoting|citant|qui cite)(?!\\p{L})`,
  'gu',
);
/** The same with the sources first, or with *said*: *citing two people, X said*. */
const CITING_FIRST = new RegExp(
  `[Cc]iting [^,.]{3,60}, (?:the )?(${OUTLET}) (?:reported|wrote|said)(?!\\p{L})|(${OUTLET}) said(?: (?:on|late) [^,.]{3,20})?,? (?:citing|quoting)(?!\\p{L})`,
  'gu',
);
/** *Comme le rapportait vendredi le quotidien X*: the verb stands before what the paper is called. */
const CALLED = new RegExp(
  `(?<![\\p{L}])(?:rapport(?:e|ait|é)|révèle|révélait|écrit|écrivait|annonçait|informó|reported|[Ss]elon|[Ss]egún|[Aa]ccording to|[Ww]ith reference to|[Cc]iting|[Cc]itant)(?: \\p{Ll}{2,12}){0,2} (?:the|le|la|el|un|une|l['’]) ?(?:\\p{Lu}\\p{Ll}{3,14} )?${NOUN} (${OUTLET})`,
  'gu',
);
/** *The newspaper X*, *le quotidien économique X*: nobody but an outlet is called so. */
const APPOSED = new RegExp(
  `(?<![\\p{L}])(?:[Tt]he|[Ll]e|[Ll]a|[Ll]['’]|[Ee]l|[Dd]as|[Dd]ie|du|au) ?(?:\\p{Lu}?\\p{Ll}{3,14} )?(?:newspaper|news agency|newswire|quotidien(?: \\p{Ll}{4,16}(?:ien|ique|al|ois|ais|ain))?|hebdomadaire|agence de presse|periódico|giornale) (${OUTLET})`,
  'gu',
);
/** A company has no article before its name; whoever has one and both writes and is referred to is a paper: *reports the X*, *according to the X*. */
const WITH_ARTICLE = {
  referred: new RegExp(`(?<![\\p{L}])(?:[Aa]ccording to|[Ss]elon|[Ss]egún|[Ll]aut) (?:the|le|la|el|der|dem) (${OUTLET})`, 'gu'),
  writing: new RegExp(
    `(?<![\\p{L}])(?:wrote|writes|reports|reported|écrit|rapporte|révèle) (?:the|le|la) (${OUTLET})|(?<![\\p{L}])(?:[Tt]he|[Ll]e|[Ll]a) (${OUTLET}) (?:wrote|writes|reports|reported|écrit|rapporte|révèle)(?!\\p{L})`,
    'gu',
  ),
};
const INVERTED_CITING = new RegExp(
  `(?<![\\p{L}])a (?:rapporté|révélé|écrit|indiqué|porté)(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier))?(?: (?:soir|matin|après-midi))? (${OUTLET}), (?:citant|qui cite)(?!\\p{L})`,
  'gu',
);
const STORY = new RegExp(
  `(?:(?:[Pp]aru|[Pp]ubliée?) (?:sur|dans) (?:le |la |l['’])${NOUN}|(?:[Ff]irst )?[Pp]ublished (?:by|in|on) the (?:\\p{Lu}\\p{Ll}{3,14} )?${NOUN}) (${OUTLET})|(?:[Ss]ummary of|[Rr]ésumé d[eu]|based on|d['’]après) (?:the |l['’]|la |le )?(${OUTLET})(?:['’]s)? (?:story|article|report|scoop|exclusive|enquête)(?!\\p{L})`,
  'gu',
);
/** An earlier report is background. */
const LONG_AGO =
  /^.{0,40}?(?:\b(?:in|en) (?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|20\d\d)|last (?:year|month)|(?:l['’]an|le mois|l['’]année) (?:passé|dernier|dernière))/iu;

/** At the end of a headline: *…, Acme News reports*. */
const IN_TITLE = new RegExp(`[,:;–—-] ?(${OUTLET})$`, 'u');

/** The outlet that a headline credits at its end. */
export function findTitleCredit(title: string): string | undefined {
  const run = IN_TITLE.exec(title.replace(/[ |.]+$/u, ''))?.[1] ?? '';
  if (!/(?:reports?|reported|says|rapporte|reporte|dit|révèle|sources?)$/iu.test(run)) return undefined;
  const words = run.split(' ');
  const beginnings = words.map((_, at) => words.slice(0, at + 1).join(' '));
  return beginnings.find((name) => isOutletName(name));
}

/**
 * The outlets whose report an article retells, as its first paragraphs credit them: *X reported*, *according to X*, *citing the newspaper X*.
 *
 * A name counts where it is known or looks like an outlet's, or where the text calls it a newspaper or the like.
 */
export function findCredits(paragraphs: readonly string[]): string[] {
  const found = paragraphs
    .filter((paragraph) => countWords(paragraph) >= LEAST_WORDS)
    .slice(0, PARAGRAPHS)
    .flatMap((paragraph) => {
      const text = paragraph.slice(0, MOST_LENGTH);
      const named = [...text.matchAll(CREDITED), ...text.matchAll(REPORTING), ...text.matchAll(INVERTED)].flatMap(
        ({ 0: whole, 1: name = '', index }) => {
          if (LONG_AGO.test(text.slice(index + whole.length)) && !/^(?:first |d['’]abord )/u.test(whole)) return [];
          return findOutlet(name) ?? [];
        },
      );
      const described = [...text.matchAll(DESCRIBED)].map(([, name = '']) => trimName(name));
      const cited = [CITING, CITING_FIRST, INVERTED_CITING, CALLED, APPOSED, STORY]
        .flatMap((form) => [...text.matchAll(form)])
        .map(([, name, other]) => trimName(String(name ?? other)));
      return [...named, ...described, ...cited];
    });
  return [...new Set([...found, ...findReferred(paragraphs)])];
}

/** Names with an article that the text refers to in one place, and that write in another. */
function findReferred(paragraphs: readonly string[]): string[] {
  const texts = paragraphs.map((paragraph) => paragraph.slice(0, MOST_LENGTH));
  const list = (form: RegExp) =>
    texts.flatMap((text) => [...text.matchAll(form)].map(([, name, other]) => trimName(String(name ?? other))));
  const writing = new Set(list(WITH_ARTICLE.writing));
  return list(WITH_ARTICLE.referred).filter((name) => writing.has(name));
}

/** The longest end of a run of capitalised words that is an outlet's name: a word before it may begin the sentence. */
function findOutlet(run: string): string | undefined {
  const words = trimName(run).split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const name = words.slice(from).join(' ');
    if (isOutletName(name)) return name;
  }
  return undefined;
}

function trimName(name: string): string {
  return name
    .replace(/(?<=\p{Ll}{4})\. .*$/u, '')
    .replace(/^(?:This|That|So|As|But|And|Then|Comme|Ainsi)(?: (?:the|la|le))? (?=\p{Lu})/u, '')
    .replace(CALLING, '')
    .replace(/^(?:[LDld]|[Qq]u)['’](?=\p{Lu})/u, '')
    .replace(/['’]s$/u, '')
    .replace(/[.,'’-]+$/u, '');
}
