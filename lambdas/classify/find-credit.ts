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

/** Between the words that credit and the name: *according to* a report by the news agency *Reuters*. */
const LINK = [
  "(?: (?:an?|the|le|la|une?)| l['’])?",
  '(?: (?:report|article|story) (?:by|from|in|of)(?: the)?)?',
  '(?: ?(?:news )?(?:agency|newspaper|agence|quotidien|journal)(?: de presse)?)?',
  '\\s?["“«(]?\\s?$',
].join('');
const BEFORE = [
  'according to|told|(?:reported|cited|seen|reviewed|obtained)(?: \\w+day)? by|, reports',
  'sp(?:oke|eaking) (?:to|with)|interview with|citing|via|per|source ?:',
  "(?:selon|d['’]après)(?: (?:des|les|une) informations? d(?:e|u|es))?|citant",
  'rapporte|révèle|indique|écrit|(?:rapporté|relayé|cité)e?s? par',
  '(?:dit|déclaré|confié|indiqué|affirmé|assuré|expliqué) (?:à|aux?)|auprès d(?:e|u|es)',
];
const AFTER = [
  "^(?:['’]s)?(?: (?:news|newspaper|news agency|story|article))?[,)]?\\s?",
  '(?:(?:which|qui|earlier|has|had|also|previously|exclusively|a|avait|on \\w+day) )*',
  '(?:(?:report(?:s|ed|ing)?|said|says|wrote|writes|learned)(?!\\p{L})|rapport|rév[éè]l|indiqu|écri|affirm|croit savoir)',
].join('');
const FIRST_BEFORE = [
  'first (?:reported|published|revealed|disclosed)(?: \\w+day)? by',
  "(?:révélé|dévoilé)e?s? (?:en premier |d['’]abord )?par",
];
const FIRST_AFTER = [
  '^,?\\s?(?:(?:which|qui|has|had|was|a|avait) )*',
  "(?:(?:the )?first (?:to )?report|révélée?s? (?:en premier|d['’]abord))",
].join('');
const CREDITS = {
  first: [anyOf(FIRST_BEFORE), new RegExp(FIRST_AFTER, 'iu')],
  reported: [anyOf(BEFORE), new RegExp(AFTER, 'iu')],
} as const;
/** Who contradicts a report is another source. */
const DENIAL = /(?:den(?:y|ied|ies|ying)|refut\w+|dismiss\w+|disput\w+|contrary to|dément\w*|contrairement à)(?: \S+){0,3} ?$/iu;
/** *Amazon in talks – Reuters* */
const ENDS_TITLE = /[-–—|:]\s$/u;
const DATELINE = /^\)\s{0,2}[-–—―:]/u;

/** How a text names an outlet, the most telling first. */
const KINDS = ['first', 'reported', 'dateline'] as const;
type Kind = (typeof KINDS)[number];

/**
 * The wire, paper or trade outlet that a text credits with its report: whom it calls the first to report it, else the first one that
 * its first paragraphs credit (*Bloomberg reported*, *told Reuters*, *selon Les Echos*), else the one of a dateline.
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

function listCredits(passage: string, start: number): { outlet: Outlet; kind: Kind }[] {
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

/** Ends before a name. */
function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})${LINK}`, 'iu');
}

/** How an outlet is credited between these words; undefined where it is only named. */
function findKind(before: string, after: string): Kind | undefined {
  if (DENIAL.test(before)) return undefined;
  const credits = ([start, end]: readonly [RegExp, RegExp]) => start.test(before) || end.test(after);
  if (credits(CREDITS.first)) return 'first';
  if (before.endsWith('(') && after.startsWith(')')) return DATELINE.test(after) ? 'dateline' : 'reported';
  const endsTitle = ENDS_TITLE.test(before) && after === '';
  return endsTitle || credits(CREDITS.reported) ? 'reported' : undefined;
}
