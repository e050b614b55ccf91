import { findDate } from '../find-date.ts';
import { isOutletName } from './outlet-names.ts';
import { OUTLET } from './outlet-pattern.ts';
import { splitNames } from './split-names.ts';

/** Whom the lines around a headline name. */
export interface Attributions {
  /** Said to be where the article comes from. */
  readonly certain: readonly string[];
  /** Outlets named beside a day, a length or a byline: the page's own site, or whom it copies. */
  readonly beside: readonly string[];
}

const FROM =
  "(?:[Ff]rom|[Tt]aken up by|[Tt]ransféré(?:e|s)? d[eu]|[Ff]orwarded from|[Pp]rovient d[eu]|[Pp]asted from|[Ll]ifted from|[Vv]ia|[Rr]epris(?:e|es)? (?:de|du|à)|[Rr]epubli(?:é|ée|shed) (?:de|du|from|by)|[Rr]e-?posted from|[Ss]hared (?:from|by)|[Cc]arried over from|[Ss]yndicated (?:from|by)|(?:[Rr]e)?[Pp]rint(?:ed)? from|[Cc]ourtesy of|[Oo]riginally (?:from|in|on|by)|[Ff]irst (?:in|on)|[Dd][’']après|[Rr]elayé de|[Tt]iré d[eu]|[Ee]xtrait d[eu]|(?:[Tt]ext |[Ss]tory |[Aa]rticle )?[Tt]aken (?:back |over )?from|[Bb]orrowed from|[Ll]ifted from|[Ff]ourni par|[Pp]rovided by|[Ss]upplied by|(?:[Tt]ext|[Ss]tory|[Aa]rticle|[Tt]exte) (?:furnished|supplied|given|fourni) (?:by|par)|[Ff]urnished by|[Dd]istributed by|[Pp]roduced by)";
const CERTAIN = new RegExp(
  `^[^\\p{L}]{0,4}${FROM} ?:? ?(?:l['’])?(?:the |le |la |flux de |flux d['’])?(${OUTLET})(?=$|[.;,(] | ?[(（])`,
  'u',
);
const CREDIT = new RegExp(
  `^[^\\p{L}]{0,4}(?:[Bb]y|[Pp]ar|[Ww]ith|[Aa]vec|[Cc]r[eé]dits?|[Ww]ire|[Ff]il|[Aa]gence|[Aa]gency|[Tt]exte?|(?:[Ss]tory|[Aa]rticle|[Tt]ext|[Rr]eport(?:ing)?) by|(?:[Uu]n )?[Aa]rticle d[eu]|[Nn]ews partner|[Pp]artenaire|[Ii]n partnership with|[Ee]n partenariat avec)(?: ?:)? (?:l['’])?(${OUTLET})$`,
  'u',
);
/** Whose people wrote it. */
const TEAM = new RegExp(
  `^[^\\p{L}]{0,4}(?:[Bb]y|[Pp]ar)(?: ?:)? (?:l['’]équipe|la rédaction|le bureau|(?:the )?(?:staff|desk|newsroom|team))(?: \\p{Ll}+| d['’]){0,4} (?:d['’])?(${OUTLET})$`,
  'u',
);
/** The site's name and whom it quotes, in one line. */
const QUOTING = new RegExp(
  `(?:quoting(?: from)?|quoted from|citing|repris d[eu]|citant|d['’]après) (?:the |le |la |l['’])?(?:newspaper |paper |daily |journal |quotidien |site )?["“«]?(${OUTLET})["”»]?$`,
  'u',
);
const PAIR = new RegExp(`^(${OUTLET}) ?(?:avec|with|and|et|/|via|\\+|for|pour|,) ?(?:l['’])?(${OUTLET})$`, 'u');
const PARTNER = new RegExp(
  `^(${OUTLET}) (?:is|est) (?:an?|une?|notre|our) (?:[\\p{Ll}-]{3,15} ){0,3}(?:partner|partenaire|source|provider|fournisseur)`,
  'u',
);
/** A source that is named in a row of facts. */
const LABELLED = /^(?:[Ss]ources?|[Ff]uente|[Ff]onte|[Vv]ia|[Cc]r[ée]dits?|[Pp]rovenance|[Oo]rigine?) ?: ?(.{2,80})$/u;
/** The name of a part of a site. */
const SECTION =
  /^(?:(?:business|tech|technology|world|latest|top|breaking|energy|local|national|international|crypto|market|markets|company|daily|related|more|press|all|stock|industry) )+(?:news|wire|report|reports|review|briefing|digest|bulletin|press|mail)$/iu;
const IS_NAME = new RegExp(`^(?:(?:[Tt]he|[Ll]e|[Ll]a) |[Ll]['’])?${OUTLET}$`, 'u');
const PARTS =
  /\s[|·•—–/]\s|\s{2,}|[|·•]|, (?=(?:avec|with|taken up|repris|relayed|text|texte|story|article|courtesy|d['’]après|repris) )/u;
const MOST_LENGTH = 200;
const NO_SOURCE =
  /^(?:our|a|staff|correspondents?|us|wire|reports?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|page|\d.*)(?:\s|$)/iu;

/**
 * Whom a page names as the origin of its article without a label.
 *
 * @param near lines right above and below the headline
 * @param foot the page's small print, where a partner may be called one
 * @param below lines between the headline and the article: an outlet's name alone on one is whose article it is
 */
export function findAttributions(near: readonly string[], foot: readonly string[], below: readonly string[] = []): Attributions {
  const certain = [...near, ...foot].flatMap((line) => PARTNER.exec(line.slice(0, MOST_LENGTH))?.[1] ?? []);
  const beside: string[] = below.filter((line) => IS_NAME.test(line) && isOutletName(line) && !SECTION.test(line));
  for (const line of near.filter((text) => text.length <= MOST_LENGTH && !isPath(text))) {
    const parts = splitAtDay(line)
      .flatMap((piece) => piece.split(PARTS))
      .map((part) => part.replace(/^[\s,;—–-]+|[\s,;:—–-]+$/gu, ''));
    for (const part of parts) certain.push(...splitNames(LABELLED.exec(part)?.[1] ?? ''));
    for (const part of parts) readPart(part, { certain, beside, isAlone: parts.length === 1 });
  }
  return { certain: [...new Set(certain.map(trimStop))], beside: [...new Set(beside.map(trimStop))] };
}

/** A name without the full stop of its sentence; *Acme Inc.* keeps its own. */
function trimStop(name: string): string {
  return /\p{Ll}{4,}\.$/u.test(name) ? name.slice(0, -1) : name;
}

/** The way to a page from the site's first one. */
function isPath(line: string): boolean {
  return /^(?:home|accueil)\s?[/›»>|]/i.test(line);
}

function readPart(part: string, { certain, beside, isAlone }: { certain: string[]; beside: string[]; isAlone: boolean }): void {
  const quoted = QUOTING.exec(part)?.[1];
  const team = TEAM.exec(part)?.[1];
  if (quoted !== undefined) certain.push(quoted);
  if (team !== undefined) {
    beside.push(team);
    return;
  }
  const from = CERTAIN.exec(part)?.[1];
  if (from !== undefined) {
    if (!NO_SOURCE.test(from)) certain.push(from);
    return;
  }
  const [, first, second] = PAIR.exec(part) ?? [];
  if (first !== undefined && second !== undefined && isOutletName(second)) certain.push(second);
  const credit = CREDIT.exec(part)?.[1];
  if (credit !== undefined) {
    if (isOutletName(credit)) beside.push(credit);
    return;
  }
  if (!isAlone && IS_NAME.test(part) && isOutletName(part)) beside.push(part);
}

/** What stands before and after the day in a line. */
function splitAtDay(line: string): string[] {
  if (findDate(line) === undefined && !/\b\d{1,2} ?(?:h|min)\b/.test(line)) return [line];
  const at = line.search(
    /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?!\d)|\d{1,4}[ /.-])/iu,
  );
  return at > 0 ? [line.slice(0, at), line.slice(at)] : [line];
}
