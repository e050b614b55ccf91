import { findEchoed } from './find-echoed.ts';
import { findOwner } from './find-owner.ts';
import { printName } from './print-name.ts';
import { OWN, type Place, readPlace, scorePlace } from './read-place.ts';
import { listSiteHeads, type SiteHead } from './read-site-head.ts';
import { beginsWith, hasName, isMenuWord, isSiteName, listPrefixes } from './site-names.ts';

/** A page around its article, what readers wrote left out. */
export interface Furniture {
  /** Above the headline, and between it and the article. */
  readonly head: readonly string[];
  /** Below the article. */
  readonly foot: readonly string[];
  /** The article's paragraphs: whom they speak of is hardly the site. */
  readonly body: readonly string[];
  /** The headline, and names of sources: what stands there is somebody else's name. */
  readonly others: readonly string[];
}

const LEAST_POINTS = 2;
const HEAD_LINES = 3;
/** What part of a site it is, behind its name. */
const SECTION = / (?:actualités|actus|nouvelles|newsfeed|news ?feed|feed|fil)$/iu;
/** An article that names somebody so often is about them, unless the page's furniture says whose it is. */
const LEAST_MENTIONS = 2;
/** So many lines of either end of a page's furniture are searched, and so many names weighed. */
const MOST_LINES = 150;
const MOST_NAMES = 60;
const COMMON_WORD = /(?<![\p{L}\p{N}'’])\p{Ll}[\p{L}'’-]{1,30}/gu;
/** Beginnings of names that many have in common. */
const LEAST_FIRST_WORD = 4;

/**
 * The name of the site that a copied page belongs to: one that its furniture has in two places, or in one where nobody else's name stands,
 * such as a copyright line or a sentence about who is not liable. Names among the first lines come before those at the foot.
 *
 * @returns the name as it is printed in running text rather than in a logo's capitals
 */
export function findPublisher({ head, foot, body, others }: Furniture): string | undefined {
  const lines = [...head.slice(0, MOST_LINES), ...foot.slice(0, MOST_LINES), ...foot.slice(MOST_LINES).slice(-MOST_LINES)];
  const page = {
    places: lines.map(readPlace),
    cells: listCells(head),
    others,
    body: body.map((line) => line.toLowerCase()),
    common: listCommon([...lines, ...body]),
  };
  const owner = findOwner(head, lines);
  if (owner !== undefined && !isElsewhere(owner, page)) return owner;
  const first = listSiteHeads(head).find((name) => isSite(name, page));
  if (first !== undefined) return printName(first.name.replace(SECTION, ''), lines);
  const names = [...new Set(page.places.flatMap(listNames))].slice(0, MOST_NAMES);
  const [best] = names
    .map((name) => ({ name, points: weighTold(name, page) }))
    .toSorted((a, b) => b.points - a.points || b.name.length - a.name.length);
  if (best !== undefined && best.points >= LEAST_POINTS) {
    // A copyright line names the company and an advert the app; another line has the site's name in full.
    const told = page.places
      .filter(({ line }) => !/©|\(c\)|copyright|\bapp(?:li)?\b|mobile/i.test(line))
      .flatMap(({ own }) => own);
    const full = told.find((name) => name.length > best.name.length && beginsWith(name, best.name) && isSiteName(name));
    return printName(inFull(full ?? best.name, head), lines);
  }
  const echoed = findEchoed({
    head,
    foot,
    isTaken: (name) => isElsewhere(name, page) || isCommon(name, page) || isSpokenOf(name, page),
  });
  if (echoed !== undefined) return printName(echoed, lines);
  const above = listSiteHeads(head).find(
    ({ name, isAboveMenu }) => isAboveMenu && !isElsewhere(name, page) && !isSpokenOf(name, page),
  );
  const shown = above?.name.replace(SECTION, '') ?? findRoot(head[0] ?? '');
  return shown === undefined || isElsewhere(shown, page) ? undefined : printName(shown, lines);
}

/** Where the way to a page begins, in its first line: *Rack Forums › Industry › Asia*. A word alone is a section. */
function findRoot(line: string): string | undefined {
  const [root, ...rest] = line.split(/\s(?:[›»>]|::)\s/u);
  return root !== undefined && rest.length > 0 && isSiteName(root) && /\S \S|\p{Ll}\p{Lu}/u.test(root) ? root : undefined;
}

/** The names of a line that may be the site's; where a line is less plain, no words of menus. */
function listNames({ own, asked, inPrint }: Place): string[] {
  return [...own.flatMap(listPrefixes), ...[...asked, ...inPrint].flatMap(listPrefixes).filter((name) => !isMenuWord(name))];
}

/** The name as the head of the page has it, which may go on behind the word that its furniture repeats. */
function inFull(name: string, head: readonly string[]): string {
  const full = listCells(head).find((cell) => cell.length > name.length && beginsWith(cell, name) && isSiteName(cell));
  return full?.replace(SECTION, '') ?? name;
}

/** What the first lines of a page begin with. */
function listCells(head: readonly string[]): string[] {
  return head.slice(0, HEAD_LINES).flatMap((line) => {
    const cells = line.replace(/^[^\p{L}\p{N}]{1,6}/u, '').split(/ ?[|·•—–›»/] ?/u);
    const [, maker] = /, (?:par|by) (.{3,60})$/u.exec(line) ?? [];
    return [String(cells[0]).trim(), ...(maker === undefined ? [] : [maker])];
  });
}

interface PageWords {
  /** What its first lines begin with. */
  readonly cells: readonly string[];
  readonly places: readonly Place[];
  readonly others: readonly string[];
  /** In lower case. */
  readonly body: readonly string[];
  /** Words that the page has in lower case too. */
  readonly common: ReadonlySet<string>;
}

function listCommon(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.match(COMMON_WORD) ?? []));
}

function isSite({ name, points, isFirst }: SiteHead, page: PageWords): boolean {
  if (isElsewhere(name, page)) return false;
  const found = weighName(name, page);
  if (points + found >= LEAST_POINTS) return points > 0 || found >= LEAST_POINTS;
  return isFirst && points > 0 && isEchoed(name, page);
}

/** Points of a name in all places; none where it is an ordinary word or somebody whom the article is about. */
function weighName(name: string, page: PageWords): number {
  if (isElsewhere(name, page)) return 0;
  const points = page.places.map((place) => scorePlace(name, place));
  const isOwn = points.includes(OWN);
  return !isOwn && (isCommon(name, page) || isSpokenOf(name, page)) ? 0 : points.reduce((sum, point) => sum + point, 0);
}

/** Two places of which each may be about somebody else tell together; so do one of them and the beginning of the page. */
function weighTold(name: string, page: PageWords): number {
  const points = weighName(name, page);
  if (points !== 1 || isCommon(name, page) || isSpokenOf(name, page)) return points;
  const told = page.places.filter(({ own, asked, inPrint }) =>
    [...own, ...asked, ...inPrint].some((captured) => beginsWith(captured, name)),
  );
  return told.length + (page.cells.some((cell) => beginsWith(cell, name)) ? 1 : 0);
}

function isElsewhere(name: string, { others }: PageWords): boolean {
  return others.some((other) => hasName(other.toLowerCase(), name));
}

function isCommon(name: string, { common }: PageWords): boolean {
  return name.split(' ').every((word) => common.has(word.toLowerCase()));
}

function isSpokenOf(name: string, { body }: PageWords): boolean {
  return body.filter((line) => hasName(line, name)).length >= LEAST_MENTIONS;
}

/** Whether the furniture has the first name of a page, or the word it begins with, in another line: an advert, a newsletter. */
function isEchoed(name: string, page: PageWords): boolean {
  if (isCommon(name, page) || isSpokenOf(name, page)) return false;
  const [word = ''] = name.split(/[ .]/);
  const isTelling = word.length > LEAST_FIRST_WORD && !page.common.has(word.toLowerCase());
  const lines = page.places.filter(({ lower }) => hasName(lower, name) || (isTelling && hasName(lower, word)));
  return lines.length > 1;
}
