import type { Zone } from './taxonomy.ts';

/** A stretch of `Article.text` and the zone it belongs to; in UTF-16 units, `end` exclusive. */
export interface ZoneSpan {
  readonly zone: Zone;
  readonly start: number;
  readonly end: number;
}

/**
 * Who stands behind an article: `publisher` printed it, `republisher` copied it, `agency` wrote it for others,
 * `named` is whom the text names as its source.
 */
export interface ArticleSource {
  readonly name: string;
  readonly role: 'publisher' | 'republisher' | 'agency' | 'named';
}

/** One piece of news read out of a drop. */
export interface Article {
  /** 32 hexadecimal digits of the SHA-256 of what was read: equal in every field means equal ids. */
  readonly id: string;
  /** The same in whatever format the article comes; see `find-identity.ts`. Absent only where an earlier release read it. */
  readonly identity?: string;
  /** By which near duplicates are found; see `sketch.ts`. Absent of a short text. */
  readonly sketch?: string;
  readonly title: string;
  /** Only where the page names one. */
  readonly originalTitle?: string;
  readonly sources: readonly ArticleSource[];
  readonly byline?: string;
  readonly url?: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` where a page gives no day; only where the page says so. */
  readonly publishedAt?: string;
  /** BCP 47: `en`, `fr`, `pt-BR`, `zh-TW`, …; `und` where nothing tells. */
  readonly language: string;
  readonly machineTranslated: boolean;
  /** The article, clean; begins with the titles, each on a line of its own. Comments and boilerplate are cut. */
  readonly text: string;
  /** In order, disjoint; white space between zones belongs to none. */
  readonly zones: readonly ZoneSpan[];
}
