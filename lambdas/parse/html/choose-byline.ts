import { cleanLine } from '../clean-line.ts';
import { countWords } from '../count-words.ts';
import { findDate } from '../find-date.ts';
import type { PageFacts, PlacedText } from './page-facts.ts';
import type { JsonLdArticle } from './read-json-ld.ts';
import { readPlain } from './read-plain.ts';

const AUTHOR_METAS = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'article.author',
  'article_author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'twitter:data1',
];
/** Accounts that are no person's name. */
const NO_AUTHOR =
  /^(?:admin|administrator|webmaster|editor|staff|guest|author|authors|by|unknown|anonymous|null|undefined|none|n\/a|redaktion|redacción|redacao|redação|rédaction|la rédaction|редакция|редакція|tags?|share|follow|contact)$|https?:|@|^www\./i;
const BY =
  /^(?:view all posts by|(?:article |story |words |text |written |posted |published |authored )?by|par|de la rédaction de|authors?(?:\(s\))?|auteurs?|autor(?:es)?|autore|von|por|oleh|penulis|автор|текст|作者|记者|記者|文|著者|執筆)(?!\p{L})\s{0,2}[:：/／]?\s{0,2}/iu;
/** What a name ends before: another part of the line, or what the person is. */
const PART = / [|•·–—-] |[|•·]/u;
const AFTER_NAME =
  /, (?=\p{Ll}|\p{Lu}\p{Ll}+ \p{Ll}|(?:\p{Lu}[\p{L}&]{0,20} ){0,3}(?:Writer|Editor|Reporter|Correspondent|Columnist|Contributor|Journalist|Director|Manager|Analyst|Founder|CEO)(?!\p{L}))| on (?:behalf )?(?!\p{Ll})| on behalf /u;
/** A day with its name or month first, and where one begins within a line. */
const DAY_ALONE =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6},? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:\p{L}{3,9}\.?,? )?\d{1,4}(?:st|nd|rd|th)?,?(?: \d{4})?(?!\p{L})|^(?:mon|tue|wed|thu|fri|sat|sun)$/iu;
const DAY_BEGINS = /,? (?:on )?(?:\p{Lu}\p{L}{2,9}\.? \d{1,2}|\d{1,2})(?!\d)/u;
/** So far from the headline an author may be named who is this article's, in characters of text. */
const NEAR = { before: 400, after: 1500 };

/** Who wrote the article: as structured data, metadata and marked elements say, in this order. */
export function chooseByline(facts: PageFacts, article: JsonLdArticle, anchor: number | undefined): string | undefined {
  const names = article.authors.map((name) => readName(readPlain(name))).filter(isName);
  if (names.length > 0) return [...new Set(names)].join(', ');
  const metas = AUTHOR_METAS.map((name) => readName(readPlain(facts.meta.get(name) ?? '')));
  return (
    metas.find(isName) ??
    sortByDistance(facts.authors, anchor)
      .map(({ text }) => readName(text))
      .find(isName)
  );
}

/** What stands by the headline first; the order stays otherwise. */
function sortByDistance(texts: readonly PlacedText[], anchor: number | undefined): readonly PlacedText[] {
  if (anchor === undefined) return texts;
  const isNear = ({ at }: PlacedText) => at >= anchor - NEAR.before && at <= anchor + NEAR.after;
  return [...texts.filter(isNear), ...texts.filter((text) => !isNear(text))];
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

/** The name in a marked element, which may say `By …`, what the author is, and when. */
function readName(text: string): string {
  const parts = text.slice(0, 200).replace(BY, '').split(PART);
  const names = parts.map((part) => {
    const name = String(cutDate(part.trim()).replace(BY, '').split(AFTER_NAME)[0]);
    const [, last, first] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’.-]+(?: \p{Lu}\.)?)$/u.exec(name) ?? [];
    return cleanLine(first === undefined ? name : `${first} ${last}`);
  });
  return names.find(isName) ?? '';
}

/** A part without the day that stands behind a name in it; nothing where the day stands first. */
function cutDate(part: string): string {
  if (DAY_ALONE.test(part)) return '';
  if (!/\d{4}/.test(part) || findDate(part) === undefined) return part;
  const at = part.search(DAY_BEGINS);
  return at <= 0 ? '' : part.slice(0, at);
}
