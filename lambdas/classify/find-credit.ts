import type { Article } from '../deal/article.ts';
import { findOutlet, OUTLET_NAMES, type Outlet } from './find-outlet.ts';

/** So far into a text stand the paragraphs that say where its report comes from. In UTF-16 units. */
const REACH = 1200;
/** Who was the first to report is often said last. */
const FIRST_REACH = 4000;
/** Captions credit pictures. */
const ZONES: readonly string[] = ['title', 'original_title', 'lead', 'body', 'quote'];
const TIERS: readonly string[] = ['wire', 'trade'];

const escapeName = (name: string) => name.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/'/g, "['’]");
/** The longest first: *The Times of India* is not *The Times*. In its own case or in capitals: *the information* is no outlet. */
const SPELLINGS = [...new Set(OUTLET_NAMES.flatMap((name) => [name, name.toUpperCase()]))].sort((a, b) => b.length - a.length);
/** Units that publish no news, and a valley, are named after outlets. */
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}@/-])(?:${SPELLINGS.map(escapeName).join('|')})(?![\\p{L}\\p{N}@]| (?:Valley|Intelligence|Economics|Terminal)\\b)`,
  'gu',
);

/** Between the words that credit and the name: *according to a report by the news agency*. */
const LINK =
  '(?: an?| the| le| la| une?| l[\'’])?(?: (?:report|article|story) (?:by|from|in|of)(?: the)?)?(?: ?(?:news )?(?:agency|newspaper|agence|quotidien|journal)(?: de presse)?)?\\s?["“«(]?\\s?$';
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:according to|told|(?:reported|cited|seen|reviewed|obtained)(?: \\w+day)? by|sp(?:oke|eaking) (?:to|with)|interview with|citing|via|per|source ?:|, reports|selon|d['’]après|(?:selon|d['’]après) (?:des|les|une) informations? (?:de|du|des)|citant|rapporte|révèle|indique|écrit|(?:dit|déclaré|confié|indiqué|affirmé|assuré|expliqué) à|auprès d[eu]|(?:rapporté|relayé|cité)e?s? par)${LINK}`,
  'iu',
);
const AFTER =
  /^(?:['’]s)?(?: (?:news|newspaper|news agency|story|article))?[,)]?\s?(?:which |qui |on \w+day |earlier |has |had |also |previously |exclusively |a |avait )*(?:report(?:s|ed|ing)?\b|sa(?:id|ys)\b|wrote\b|writes\b|learned\b|rapport|révél|révèl|indiqu|écri|affirm|croit savoir)/iu;
const FIRST_BEFORE = new RegExp(
  `(?<!\\p{L})(?:first (?:reported|published|revealed|disclosed)(?: \\w+day)? by|(?:révélé|dévoilé)e?s? (?:en premier |d['’]abord )?par)${LINK}`,
  'iu',
);
const FIRST_AFTER =
  /^,?\s?(?:which |qui |has |had |was |a |avait )*(?:the )?(?:first (?:to )?report|révélé(?:e|es|s)? (?:en premier|d['’]abord))/iu;
/** Who contradicts a report is another source. */
const DENIAL = /(?:den(?:y|ied|ies|ying)|refut\w+|dismiss\w+|disput\w+|contrary to|dément\w*|contrairement à)(?: \S+){0,3} ?$/iu;
const DATELINE = /^\)\s{0,2}[-–—―:]/u;

/** How a text names an outlet, the most telling first. */
const KINDS = ['first', 'reported', 'dateline'] as const;

/**
 * The wire, paper or trade outlet that a text credits with its report: whom it calls the first to report it, else the first one that its first
 * paragraphs name (*Bloomberg reported*, *told Reuters*, *selon Les Echos*), else the one of a dateline.
 */
export function findCredit({ text, zones }: Pick<Article, 'text' | 'zones'>): Outlet | undefined {
  const credits = zones
    .filter(({ zone, start }) => ZONES.includes(zone) && start < FIRST_REACH)
    .flatMap(({ start, end }) => listCredits(text.slice(start, Math.min(end, FIRST_REACH)), start));
  for (const kind of KINDS) {
    const credit = credits.find((one) => one.kind === kind);
    if (credit) return credit.outlet;
  }
  return undefined;
}

function listCredits(passage: string, start: number): { outlet: Outlet; kind: (typeof KINDS)[number] }[] {
  return [...passage.matchAll(NAME)].flatMap(({ 0: name, index }) => {
    const outlet = findOutlet(name);
    if (!outlet || !TIERS.includes(outlet.tier)) return [];
    const kind = findKind(
      passage.slice(Math.max(0, index - 80), index),
      passage.slice(index + name.length, index + name.length + 60),
    );
    return kind === undefined || (kind !== 'first' && start + index >= REACH) ? [] : { outlet, kind };
  });
}

/** How an outlet is credited between these words; undefined where it is only named. */
function findKind(before: string, after: string): (typeof KINDS)[number] | undefined {
  if (DENIAL.test(before)) return undefined;
  if (FIRST_BEFORE.test(before) || FIRST_AFTER.test(after)) return 'first';
  if (before.endsWith('(') && after.startsWith(')')) return DATELINE.test(after) ? 'dateline' : 'reported';
  const endsTitle = /[-–—|:]\s$/u.test(before) && after === '';
  return endsTitle || BEFORE.test(before) || AFTER.test(after) ? 'reported' : undefined;
}
