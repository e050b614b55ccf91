import type { ArticleSource } from '../deal/article.ts';
import { findHost } from './find-host.ts';
import { findAttributions } from './provenance/find-attributions.ts';
import { findCredits, findTitleCredit } from './provenance/find-credits.ts';
import { findPublisher } from './provenance/find-publisher.ts';
import { isTranslated } from './provenance/is-translated.ts';
import { isOutletName } from './provenance/outlet-names.ts';
import { splitNames } from './provenance/split-names.ts';

/** What is known of a page, for telling who stands behind it. */
export interface Page {
  /** Every line of the page, what was cut included: small print names who publishes it. */
  readonly lines: readonly string[];
  readonly title: string;
  /** The article's paragraphs. */
  readonly body: readonly string[];
  readonly originalTitle?: string | undefined;
  /** The source that the page names under a label, and the address of the original. */
  readonly named?: string | undefined;
  readonly link?: string | undefined;
  /** Who publishes the page, as its address or its metadata say. */
  readonly publisher?: string | undefined;
  /** Where the order of a page tells: its lines above the article, those of them around the headline, and those below the article. */
  readonly around?: PageAround;
}

/** The furniture of a page in its order, without what readers wrote; `nearTitle` is a part of `head`. */
export interface PageAround {
  readonly head: readonly string[];
  readonly nearTitle: readonly string[];
  /** Those of them that stand between the headline and the article. */
  readonly below?: readonly string[];
  readonly foot: readonly string[];
}

const AGENCIES =
  'Reuters|AFP|AP|Associated Press|Agence France-Presse|Bloomberg|Dow Jones|Xinhua|PTI|ANI|IANS|dpa|dpa-AFX|EFE|ANSA|Kyodo|Yonhap|TASS|Interfax|Bernama|MT Newswires|PRNewswire|PR Newswire|BUSINESS WIRE|GLOBE NEWSWIRE|GlobeNewswire|ACCESSWIRE|Newsfile Corp\\.';
/** `LONDON (Reuters) - `, `PARIS, March 3, 2025 /PRNewswire/ -- `: at the start of a paragraph, or a line of its own. */
const DATELINE = new RegExp(`^[^()]{0,100}?[(/](${AGENCIES})[)/]\\s{0,2}(?:[-–—―:]|$)`, 'u');
/** Whatever stands so between a town in capitals, a day and a dash is an agency's name: `LONDON, Jan 27 (Acme) - `. */
const TOWN_DATELINE = /^\p{Lu}[\p{Lu} .'’-]{2,30}, [^()]{3,30}? \((\p{Lu}[^(),]{2,30})\)\s{0,2}[-–—―]/u;
/** A paper's name in the place of an agency's: `(The Grid Post, March 2, 2026) — `. */
const PAPER_DATELINE = /^[^()]{0,60}?\(([^(),]{3,40})(?:, [^()]{4,30})?\)\s{0,2}[-–—―:]/u;
const NAME = "\\p{Lu}[\\p{L}\\p{N}.&'’-]{0,24}(?: \\p{Lu}[\\p{L}\\p{N}.&'’-]{0,24}){0,3}";
/** Before the name of who published an article first; the name itself is capitalised, so it is looked for in its own case. */
const ORIGIN =
  /(?:originally (?:published|appeared) (?:by|on|in|at)|first (?:published|appeared) (?:by|on|in|at)|(?:publié|paru) (?:initialement|à l['’]origine) (?:par|sur|dans)|republished (?:from|with permission from)|reproduit avec l['’]autorisation d[eu]) /iu;
const VIA = /^\(?(?:via|hat tip|h\/t)[: ]{1,2}/iu;
const NAME_FIRST = new RegExp(`^${NAME}`, 'u');
/** A site that says so did not write what it prints. */
const COPIES =
  /third[- ]part(?:y|ies)['’]? (?:content|articles|stories|authors|sources|media|material|news)|(?:content|articles|material|pieces) (?:from|of|by|provided by) third|third media|(?:articles|contenus?|textes|pièces|médias) (?:de|d['’]|des?) ?(?:tiers|autrui|autres)|other media|autres médias|(?:textes|articles|contenus) (?:de|issus de) (?:ses|nos|leurs) partenaires|auteurs externes|external authors|content partners?|partner (?:newsrooms?|stories|channels?|content)|did not (?:write|prepare|produce)|(?:rien|pas|aucun)\S* écrit|n['’]en écrit|(?:collects?|aggregates?|copies|relays|republishes|reproduces|reposts|mirrors|translates) (?:\p{L}+ ){0,2}(?:headlines|articles|stories|news|messages|posts|pieces|content|text|media)|uploaded by|carried over|(?:relaie|reprend|recopie|reproduit|rediffuse|agrège|republie|traduit) (?:l[ea]s?|ce|des) |repris d['’]ailleurs|reposted this|a republié|(?:articles|nouvelles|contenus|textes) (?:proviennent|viennent|sont fournis)|(?:news|articles|stories) (?:is|are|come) (?:provided|supplied|from)|re-publish\p{L}* (?:\p{L}+ )?(?:materials?|articles?|news)|articles de partenaires|reprend les journaux/iu;
const MOST_LINE = 1000;
/** So many passages of an article may stand above the one with its dateline. */
const DATELINE_REACH = 4;

/** Who stands behind a page and whether a machine translated it, from what its lines say. */
export function readProvenance(page: Page): { sources: ArticleSource[]; machineTranslated: boolean } {
  const { lines, body, title, around } = page;
  const { nearTitle, foot, below } = around ?? { nearTitle: [], foot: [] };
  const near = findAttributions(nearTitle, foot, below);
  const labelled = splitNames(page.named ?? '');
  const paper = findIn(body.slice(0, DATELINE_REACH), PAPER_DATELINE);
  const town = findIn(body.slice(0, DATELINE_REACH), TOWN_DATELINE);
  const said = [
    ...labelled,
    ...near.certain,
    ...(town !== undefined && !DATELINE.test(`(${town}) -`) ? [inFull(town, nearTitle)] : []),
    ...(paper !== undefined && isOutletName(paper) && !DATELINE.test(`(${paper}) -`) ? [paper] : []),
    ...present([findAfter(lines, ORIGIN), findAfter(lines, VIA)]),
  ];
  const article = new Set(body);
  const outside = around ?? { head: [], foot: lines.filter((line) => !article.has(line)) };
  const site = page.publisher ?? findPublisher({ head: outside.head, foot: outside.foot, body, others: [title, ...said] });
  const isOther = (name: string) => !isSameName(name, site);
  const copied = site === undefined ? said : [...said, ...near.beside].filter(isOther);
  const origin = copied.length === 0 && page.link !== undefined ? present([findHost(page.link)]).filter(isOther) : copied;
  const agency = findIn(lines, DATELINE);
  // Whoever prints an agency's article under a name of its own took it from there.
  const isCopyOfAgency = agency !== undefined && page.publisher === undefined && site !== undefined && isOther(agency);
  const credits = [...findCredits(body), ...present([title, page.originalTitle ?? ''].map(findTitleCredit))];
  const named = [...origin, ...(isCopyOfAgency ? [agency] : []), ...credits.filter(isOther)];
  const isCopy =
    origin.length > 0 ||
    isCopyOfAgency ||
    (around && [...outside.head, ...outside.foot].some((line) => COPIES.test(line.slice(0, MOST_LINE))));
  const sources: ArticleSource[] = [
    ...present([site]).map((name) => ({ name, role: isCopy ? ('republisher' as const) : ('publisher' as const) })),
    ...present([agency]).map((name) => ({ name, role: 'agency' as const })),
    ...named.map((name) => ({ name, role: 'named' as const })),
  ];
  return { sources, machineTranslated: isTranslated({ lines, body, title, originalTitle: page.originalTitle }) };
}

/** The name of an agency as its credit has it, where its dateline has only the beginning. */
function inFull(name: string, near: readonly string[]): string {
  return near.find((line) => line.startsWith(`${name} `) && isOutletName(line)) ?? name;
}

function present(names: readonly (string | undefined)[]): string[] {
  return names.filter((name) => name !== undefined);
}

/** Whether two names are one, as `TechCrunch` and `techcrunch.com` are, or `Gate` and `Gate News`. */
function isSameName(name: string, other: string | undefined): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/\.[a-z]{2,4}$/, '')
      .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return other !== undefined && plain(name).startsWith(plain(other));
}

function findIn(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const [, name] = pattern.exec(line.slice(0, MOST_LINE)) ?? [];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The name that follows a phrase. */
function findAfter(lines: readonly string[], phrase: RegExp): string | undefined {
  for (const line of lines) {
    const match = phrase.exec(line.slice(0, MOST_LINE));
    const [name] = match ? (NAME_FIRST.exec(line.slice(match.index + match[0].length).replace(/^the /, '')) ?? []) : [];
    if (name !== undefined) return name.replace(/[.,]$/, '');
  }
  return undefined;
}
