import { cleanLine } from '../clean-line.ts';
import { findDate } from '../find-date.ts';
import { findWebAddress } from '../saved/find-saved-address.ts';
import type { DocumentFacts } from '../text/parse-text.ts';
import type { FrontMatter } from './front-matter.ts';

/** Keys of clippers, of generators of sites and of services that give pages as Markdown, the surest first. */
const KEYS = {
  title: ['title', 'headline'],
  url: [
    'canonical_url',
    'canonicalurl',
    'canonical',
    'url',
    'source_url',
    'url source',
    'original_url',
    'link',
    'source',
    'permalink',
    'external_url',
    'origin',
  ],
  author: ['author', 'authors', 'byline'],
  // When a page was clipped, saved, created or changed is not when it was published.
  date: [
    'published',
    'published_at',
    'date_published',
    'datepublished',
    'published time',
    'publishdate',
    'publish_date',
    'publication_date',
    'pubdate',
    'pub_date',
    'date',
  ],
  language: ['lang', 'language', 'locale'],
  site: ['site_name', 'sitename', 'site', 'publisher', 'publication'],
  source: ['source', 'via'],
} as const;
const MOST_AUTHORS = 6;
const MOST_AUTHOR = 80;

/** What the front matter of a Markdown file says of its article. */
export function readFrontFacts(front: FrontMatter): DocumentFacts {
  const list = (kind: keyof typeof KEYS) => KEYS[kind].map((key) => (front.get(key) ?? []).map(readLink));
  const first = (kind: keyof typeof KEYS) => list(kind).find(([value]) => value !== undefined)?.[0];
  const authors = list('author').find(([value]) => value !== undefined) ?? [];
  const byline = authors.filter(isName).slice(0, MOST_AUTHORS).join(', ');
  const date = list('date')
    .flat()
    .map((value) => findDate(value))
    .find((day) => day !== undefined);
  return {
    title: first('title'),
    url: list('url')
      .flat()
      .map(findWebAddress)
      .find((address) => address !== undefined),
    byline: byline === '' ? undefined : byline,
    publishedAt: date,
    language: first('language'),
    site: list('site').flat().find(isName),
    source: list('source').flat().find(isName),
  };
}

/** A value without the marks of a link: `[[Norvik Grid]]`, `[Norvik](https://…)`. */
function readLink(value: string): string {
  return cleanLine(
    value
      .replace(/^\[\[(?:[^\][|]{1,200}\|)?([^\][|]{1,200})\]\]$/, '$1')
      .replace(/^\[([^\][]{1,200})\]\([^()]{0,2000}\)$/, '$1'),
  );
}

function isName(value: string): boolean {
  return (
    value !== '' && value.length <= MOST_AUTHOR && /\p{L}/u.test(value) && !/:\/\/|^www\.|^(?:true|false|null)$/i.test(value)
  );
}
