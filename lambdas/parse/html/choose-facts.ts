import { decodeHTML } from 'entities';
import { cleanLine } from '../clean-line.ts';
import { countWords } from '../count-words.ts';
import { findDate } from '../find-date.ts';
import type { PageFacts, PageTime } from './page-facts.ts';
import { type JsonLdArticle, readJsonLd } from './read-json-ld.ts';

/** What a page says of its article, one value of each. */
export interface ChosenFacts {
  readonly title?: string;
  readonly byline?: string;
  /** Said to be the day of publication. */
  readonly publishedAt?: string;
  /** A day by the headline or in the address, of which nothing says what it is. */
  readonly shownAt?: string;
  readonly site?: string;
  readonly url?: string;
}

const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'published-date',
  'w-published-date',
  'published',
  'publish-date',
  'publish_date',
  'published_at',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'citation_publication_date',
  'date',
];
const AUTHOR_METAS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'article.author',
  'dc.creator',
  'citation_author',
  'twitter:data1',
];
/** Between a headline and the name of its site. */
const SEPARATOR = / [|–—·•»-] | :: /;
/** Accounts that are no person's name. */
const NO_AUTHOR = /^(?:admin|administrator|editor|staff|guest|author|by|unknown|anonymous|null|undefined)$|https?:|@|^www\./i;

/** Chooses between what structured data, metadata and marked elements say, in this order. */
export function chooseFacts(facts: PageFacts): ChosenFacts {
  const article = readJsonLd(facts.jsonLd);
  const site = facts.meta.get('og:site_name') ?? article.publisher ?? facts.meta.get('application-name');
  const title = chooseTitle(facts, { article, site });
  const byline = chooseByline(facts, article);
  const url = [facts.canonical, facts.meta.get('og:url')].find(
    (address) => address !== undefined && /^https?:\/\/[^/]/.test(address),
  );
  const publishedAt = chooseDate(facts, article);
  const shownAt = findShownDate(facts, url);
  return {
    ...(title !== undefined && { title }),
    ...(byline !== undefined && { byline }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(shownAt !== undefined && { shownAt }),
    ...(site !== undefined && { site: plain(site) }),
    ...(url !== undefined && { url }),
  };
}

function plain(text: string): string {
  return cleanLine(decodeHTML(text));
}

/** The visible headline that fits what the head says; else what the head says without the site's name. */
function chooseTitle(
  facts: PageFacts,
  { article, site }: { article: JsonLdArticle; site: string | undefined },
): string | undefined {
  const said = [facts.meta.get('og:title'), article.headline, facts.title, facts.meta.get('twitter:title')].flatMap((text) =>
    text === undefined || text === '' ? [] : [plain(text)],
  );
  const heads = facts.headings.filter((text) => countWords(text) >= 2 && text.length <= 300);
  const fitting = heads.find((text) => said.some((other) => isPartOf(text, other)));
  if (fitting !== undefined) return fitting;
  const [first] = said.map((text) => cutSite(text, site));
  if (heads.length === 1 && heads[0] !== undefined && countWords(heads[0]) >= 3) return heads[0];
  return first ?? heads[0];
}

function isPartOf(text: string, other: string): boolean {
  const [a, b] = [text, other].map((value) =>
    value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  return (
    a !== undefined &&
    b !== undefined &&
    a !== '' &&
    (b.includes(a) || a.includes(b)) &&
    Math.min(a.length, b.length) * 2 >= Math.max(a.length, b.length)
  );
}

function cutSite(title: string, site: string | undefined): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const isSite = (site !== undefined && isPartOf(last, site)) || countWords(last) <= 4;
  const cut = isSite ? title.slice(0, title.lastIndexOf(last)).replace(/(?: [|–—·•»-] ?| :: ?)$/, '') : title;
  return countWords(cut) >= 3 ? cut : title;
}

function chooseByline(facts: PageFacts, article: JsonLdArticle): string | undefined {
  const names = article.authors.map((name) => readName(plain(name))).filter(isName);
  if (names.length > 0) return [...new Set(names)].join(', ');
  const metas = AUTHOR_METAS.map((name) => readName(plain(facts.meta.get(name) ?? '')));
  return [...metas, ...facts.authors.map(readName)].find(isName);
}

function isName(text: string): boolean {
  return (
    text !== '' &&
    text.length <= 80 &&
    countWords(text) <= 8 &&
    !NO_AUTHOR.test(text) &&
    /^\p{Lu}?\p{L}/u.test(text) &&
    !/\d{4}|\bmin(?:ute)?s?\b|[*=]|\.\w/.test(text)
  );
}

/** The name in a marked element, which may say `By …` and what the author is. */
function readName(text: string): string {
  const name = text
    .slice(0, 200)
    .replace(/^(?:view all posts by|(?:written |posted |published |authored )?by|par|author|auteur)(?!\p{L})[: ]{0,3}/iu, '')
    .split(/ [|•·–—-] |, (?:\p{Ll}|\p{Lu}[\p{Ll}]+ (?:Writer|Editor|Reporter|Correspondent))| on /u)[0];
  const [, last, first] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’.-]+(?: \p{Lu}\.)?)$/u.exec(name ?? '') ?? [];
  return cleanLine(first === undefined ? (name ?? '') : `${first} ${last}`);
}

const CHANGED = /updated|modified|mis à jour|mise à jour|modifié/i;
/** Of a day in an address: `/2026/11/24/`. */
const ADDRESS_DAY = /\/((?:19|20)\d\d)[/-](\d{2})[/-](\d{2})(?=[/-])/;

/** The day is the one printed: a moment near midnight is not moved to another day. */
function chooseDate(facts: PageFacts, article: JsonLdArticle): string | undefined {
  const metas = DATE_METAS.map((name) => facts.meta.get(name));
  const marked = listTimes(facts).filter(({ marks, isTime }) => isTime && /publish|pubdate|entry-date|post-date/i.test(marks));
  return findFirstDate([article.publishedAt, ...metas, ...marked.map(({ datetime }) => datetime)]);
}

/** The date shown by the headline, else the one in the address: nothing says that it is that of publication. */
function findShownDate(facts: PageFacts, url: string | undefined): string | undefined {
  const times = listTimes(facts);
  const hasHeading = facts.headings.length > 0;
  const shown = times.find(({ isNearHeading, isTime }) => (hasHeading ? isNearHeading : isTime));
  return findFirstDate([
    shown?.datetime,
    ADDRESS_DAY.exec(url ?? '')
      ?.slice(1)
      .join('-'),
  ]);
}

function listTimes({ times }: PageFacts): PageTime[] {
  return times.filter(({ marks, datetime }) => !CHANGED.test(marks) && !CHANGED.test(datetime));
}

function findFirstDate(texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const date = text === undefined ? undefined : findDate(text);
    if (date !== undefined) return date;
  }
  return undefined;
}
