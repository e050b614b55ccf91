import { countWords } from '../count-words.ts';
import type { PageFacts, PageHeading } from './page-facts.ts';
import { readPlain } from './read-plain.ts';

/** Between a headline and the name of its site. */
const SEPARATOR = / [|–—·•»-] | :: |[|｜丨_]/;
const SEPARATOR_AT_END = /(?: [|–—·•»-] ?| :: ?|[|｜丨_] ?)$/;
/** A site's name has so many words at the most, and what is left of a title without it so many at least. */
const SITE_WORDS = 4;
const TITLE_WORDS = 3;
/** A title may end in a section, the paper and its group. */
const MOST_CUTS = 3;
const MOST_HEADING = 300;
/** Of its words a headline has so large a share in common with another title of the same article: the only one, and one of several. */
const LEAST_SHARED = [0.4, 0.6] as const;
const TITLE_WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;
/** What else a head may say; the title for Twitter is a copy of that for others, so it confirms nothing. */
const TITLE_METAS = ['dc.title', 'dcterms.title', 'citation_title', 'parsely-title', 'sailthru.title', 'title'];

export interface ChosenTitle {
  readonly title?: string;
  /** Where the title stands on the page. */
  readonly heading?: PageHeading;
}

/**
 * The title of the article on a page.
 *
 * First the visible headline that fits what the head of the page says; then the first headline, unless it shares hardly a word with
 * what two places in the head agree on: then it is a slogan or a heading within the text; then what the head says.
 */
export function chooseTitle(facts: PageFacts, { headline, site }: { headline?: string; site?: string }): ChosenTitle {
  const list = (texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text === undefined || text === '' ? [] : [readPlain(text)]));
  const said = list([facts.meta.get('og:title'), headline, facts.title, ...TITLE_METAS.map((name) => facts.meta.get(name))]);
  const heads = facts.headings.filter(({ level, text }) => level === 1 && text.length <= MOST_HEADING);
  const fitting =
    heads.find(({ text }) => said.some((other) => isHeadlineOf(text, other))) ??
    facts.headings.find(({ text }) => countWords(text) > TITLE_WORDS && said.some((other) => isAtEdgeOf(text, other)));
  if (fitting !== undefined) return { title: fitting.text, heading: fitting };
  const cut = said.map((text) => cutSite(text, site));
  const agreed = cut.find((text, at) => countWords(text) >= 2 && cut.indexOf(text) < at);
  const long = heads.filter(({ text }) => countWords(text) >= TITLE_WORDS);
  const known = agreed ?? (long.length > 1 ? cut[0] : undefined);
  const visible = long.find(
    ({ text }) => known === undefined || findShared(text, known) >= LEAST_SHARED[long.length > 1 ? 1 : 0],
  );
  const title = visible?.text ?? agreed ?? cut[0] ?? heads.find(({ text }) => countWords(text) >= 2)?.text;
  if (title === undefined) return {};
  const heading = facts.headings.find(({ text }) => isPartOf(text, title)) ?? heads[0];
  return { title, ...(heading !== undefined && { heading }) };
}

/** The share of the words of the shorter of two titles that the longer has too; of scripts without spaces, of their characters. */
function findShared(one: string, other: string): number {
  const list = (text: string) => new Set(text.toLowerCase().match(TITLE_WORD));
  const [a, b] = [list(one), list(other)];
  return a.intersection(b).size / Math.max(1, Math.min(a.size, b.size));
}

/** Whether a visible headline is the one that a place in the head gives; a single word must stand there before the site's name. */
function isHeadlineOf(heading: string, said: string): boolean {
  if (countWords(heading) >= 2) return isPartOf(heading, said);
  return heading.length > 1 && said.startsWith(heading) && SEPARATOR.test(said.slice(heading.length, heading.length + 3));
}

/** Whether one text is the other but for its ends, and at least half of it. */
export function isPartOf(text: string, other: string): boolean {
  const [a, b] = [toWords(text), toWords(other)];
  return (
    a !== '' && b !== '' && (b.includes(a) || a.includes(b)) && Math.min(a.length, b.length) * 2 >= Math.max(a.length, b.length)
  );
}

/** Whether one text begins or ends with the other, which is at least half of it. */
function isAtEdgeOf(text: string, other: string): boolean {
  const [a, b] = [toWords(text), toWords(other)];
  return (b.startsWith(a) || b.endsWith(a)) && a.length * 2 >= b.length;
}

function toWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A title without the name of its site at either end. */
function cutSite(title: string, site: string | undefined): string {
  let rest = title;
  for (let cuts = 0; cuts < MOST_CUTS; cuts += 1) {
    const parts = rest.split(SEPARATOR);
    const last = String(parts.at(-1)).trim();
    if (parts.length < 2 || last === '') break;
    const isSite = (site !== undefined && isPartOf(last, site)) || (cuts === 0 && countWords(last) <= SITE_WORDS);
    const cut = rest.slice(0, rest.lastIndexOf(last)).replace(SEPARATOR_AT_END, '').trim();
    if (!isSite || countWords(cut) < TITLE_WORDS) break;
    rest = cut;
  }
  const [first = ''] = rest.split(SEPARATOR);
  if (site === undefined || first.length === rest.length || toWords(first) !== toWords(site)) return rest;
  const cut = rest
    .slice(first.length)
    .replace(/^(?: [|–—·•»-] | :: |[|｜丨_])/, '')
    .trim();
  return countWords(cut) >= TITLE_WORDS ? cut : rest;
}
