import { createHash } from 'node:crypto';
import type { Article, ArticleSource, ZoneSpan } from '../deal/article.ts';
import type { Zone } from '../deal/taxonomy.ts';
import type { Block } from './block.ts';
import { countWords } from './count-words.ts';
import { findIdentity } from './identity/find-identity.ts';
import { sketchText } from './identity/sketch-text.ts';
import { findLanguage } from './language/find-language.ts';
import type { ParsedArticle } from './parsed-article.ts';

/** What a reader of one kind of file found, before its text is laid out. */
export interface Draft {
  readonly title: string;
  readonly originalTitle?: string | undefined;
  readonly blocks: readonly Block[];
  /** Every line or passage of the page, what was cut included. */
  readonly page?: readonly string[];
  readonly sources?: readonly ArticleSource[];
  readonly byline?: string | undefined;
  readonly url?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly machineTranslated?: boolean;
  /** The language that the page declares; what its words say comes first. */
  readonly declaredLanguage?: string | undefined;
}

/** A longer title is a page without paragraphs; what is cut off it goes on in the body. In UTF-16 units. */
const MAX_TITLE = 300;
/** Longer names are no names, longer addresses lead nowhere: a page may put anything there, and tables take only so much. */
const MAX_NAME = 200;
const MAX_URL = 2000;

/** A shorter first paragraph is a standfirst, a place or a label rather than the lead. */
const LEAD_WORDS = 8;

/**
 * Lays out an article: titles first, each on a line of its own, then a blank line and the body, with the zone of every passage.
 *
 * The id is the hash of everything that was read, so two articles with one id are equal in every field.
 */
export function composeArticle(unbounded: Draft): ParsedArticle {
  const draft = bound(unbounded);
  const { text, zones } = layOut(draft);
  const body = draft.blocks.map((block) => block.text).join('\n');
  const found = {
    title: draft.title,
    ...(draft.originalTitle !== undefined && { originalTitle: draft.originalTitle }),
    sources: mergeSources(draft.sources),
    ...(draft.byline !== undefined && { byline: draft.byline }),
    ...(draft.url !== undefined && { url: draft.url }),
    ...(draft.publishedAt !== undefined && { publishedAt: draft.publishedAt }),
    language: findLanguage(body.length > 40 ? body : `${draft.title}\n${body}`, draft.declaredLanguage),
    machineTranslated: draft.machineTranslated ?? false,
    text,
    zones,
  };
  const id = createHash('sha256').update(JSON.stringify(found)).digest('hex').slice(0, 32);
  const opening = zones.find(({ zone }) => zone === 'lead');
  const identity = findIdentity({ title: draft.title, lead: text.slice(opening?.start ?? 0, opening?.end ?? 0) });
  const sketch = sketchText(text);
  return { id, identity, ...(sketch !== undefined && { sketch }), ...found, page: draft.page ?? [] };
}

function bound(draft: Draft): Draft & Required<Pick<Draft, 'sources'>> {
  const { title, originalTitle, blocks, sources = [], byline, url } = draft;
  const rest = title.slice(MAX_TITLE).trim();
  return {
    ...draft,
    title: title.slice(0, MAX_TITLE).trim(),
    originalTitle: originalTitle?.slice(0, MAX_TITLE).trim(),
    blocks: rest === '' ? blocks : [{ kind: 'paragraph', text: rest }, ...blocks],
    sources: sources.map(({ name, role }) => ({ name: name.slice(0, MAX_NAME), role })),
    byline: byline?.slice(0, MAX_NAME),
    url: url !== undefined && url.length <= MAX_URL ? url : undefined,
  };
}

function layOut({ title, originalTitle, blocks }: Draft): Pick<Article, 'text' | 'zones'> {
  const zones: ZoneSpan[] = [];
  let text = '';
  const add = (zone: Zone, passage: string, gap: string) => {
    if (passage === '') return;
    const start = text === '' ? 0 : text.length + gap.length;
    text = text === '' ? passage : `${text}${gap}${passage}`;
    zones.push({ zone, start, end: start + passage.length });
  };
  add('title', title, '');
  add('original_title', originalTitle ?? '', '\n');
  const lead = findLead(blocks);
  for (const [at, block] of blocks.entries()) {
    const follows = block.kind === 'item' && blocks[at - 1]?.kind === 'item';
    add(at === lead ? 'lead' : findZone(block), block.text, follows ? '\n' : '\n\n');
  }
  return { text, zones };
}

function findLead(blocks: readonly Block[]): number {
  const long = blocks.findIndex(({ kind, text }) => kind === 'paragraph' && countWords(text) >= LEAD_WORDS);
  return long === -1 ? blocks.findIndex(({ kind }) => kind === 'paragraph') : long;
}

function findZone({ kind }: Block): Zone {
  return kind === 'quote' || kind === 'caption' ? kind : 'body';
}

/** One entry a name: an agency or a named source says more than that it also published. */
function mergeSources(sources: readonly ArticleSource[]): ArticleSource[] {
  const rank = { republisher: 0, publisher: 1, agency: 2, named: 3 };
  const byName = new Map<string, ArticleSource>();
  for (const source of sources) {
    const known = byName.get(source.name.toLowerCase());
    if (known === undefined || rank[source.role] > rank[known.role]) byName.set(source.name.toLowerCase(), source);
  }
  return [...byName.values()].toSorted((a, b) => rank[a.role] - rank[b.role]);
}
