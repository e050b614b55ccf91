import type { Block } from './block.ts';
import { cleanLine } from './clean-line.ts';
import { composeArticle } from './compose-article.ts';
import { findHost } from './find-host.ts';
import type { ParsedArticle } from './parsed-article.ts';
import { readProvenance } from './read-provenance.ts';
import { stripTracking } from './strip-tracking.ts';
import { findLineKind } from './text/line-kind.ts';
import { type Labels, readLabels } from './text/read-labels.ts';

/** An article as a feed or a data file gives it: in fields rather than as a page. */
export interface Entry {
  /** One line; empty where it has none. */
  readonly title: string;
  readonly originalTitle?: string | undefined;
  readonly blocks: readonly Block[];
  readonly url?: string | undefined;
  readonly byline?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly publishedAt?: string | undefined;
  /** Whose feed or page it is. */
  readonly publisher?: string | undefined;
  /** Whom it names as its source. */
  readonly named?: string | undefined;
  readonly language?: string | undefined;
}

/** A title made of first words is cut after so many UTF-16 units. */
const MOST_FIRST_WORDS = 90;
const SENTENCE = /^.{15,90}?[.!?。！？](?=\s|$|[”"»])/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** What publishing programs add below an entry: `The post … appeared first on …`. */
const FOOTER =
  /^(?:the post .{1,400} (?:appeared first|first appeared) on .{1,200}|l['’]article .{1,400} est apparu en premier sur .{1,200}|(?:der beitrag|la entrada|o post|l['’]articolo) .{1,400} (?:erschien zuerst (?:auf|bei)|se publicó primero en|apareceu primeiro em|(?:proviene da|sembra essere il primo su)) .{1,200})$/iu;
/** A link to the rest of an entry. */
const CONTINUE =
  /^(?:\[?(?:…|\.\.\.)?\]?\s?)?(?:continue reading|read (?:more|on|the full (?:story|article)|full (?:story|article))|keep reading|view (?:full )?(?:article|post)|lire (?:la suite|plus)|weiterlesen|mehr lesen|leer más|seguir leyendo|sigue leyendo|leia mais|continua a leggere|leggi tutto|читать (?:далее|дальше|полностью)|читати далі|اقرأ المزيد|阅读(?:全文|更多)|閱讀(?:全文|更多)|続きを読む|baca selengkapnya|xem thêm|đọc tiếp|comments)(?: .{0,200})?[.…»→]{0,3}$/iu;
const MOST_CONTINUE = 220;

/** The article of an entry; undefined where it has neither title nor text. */
export function composeEntry(entry: Entry): ParsedArticle | undefined {
  const { labels, blocks } = readBody(entry);
  const title = entry.title === '' ? findFirstWords(blocks) : entry.title;
  if (title === undefined) return undefined;
  const originalTitle = entry.originalTitle ?? labels.originalTitle;
  const lines = entry.blocks.filter(({ kind }) => kind !== 'rule').map(({ text }) => text);
  const publisher = entry.publisher ?? entry.named ?? findHost(entry.url ?? '');
  return composeArticle({
    title,
    originalTitle,
    blocks,
    page: [title, ...lines],
    url: entry.url === undefined ? undefined : stripTracking(entry.url),
    byline: entry.byline,
    publishedAt: entry.publishedAt,
    declaredLanguage: entry.language,
    ...readProvenance({
      lines,
      title,
      body: blocks.map(({ text }) => text),
      originalTitle,
      named: entry.named ?? labels.source,
      publisher,
    }),
  });
}

/** Its passages without furniture, and what the labels among them say. */
function readBody({ title, blocks }: Entry): { labels: Labels; blocks: Block[] } {
  let labels: Labels = {};
  const kept: Block[] = [];
  for (const block of blocks) {
    if (block.kind === 'rule' || isFurniture(block, title)) continue;
    const found = readLabels(block.text);
    labels = { ...found, ...labels };
    const text = found === undefined ? block.text : (found.rest ?? '');
    if (text !== '') kept.push(text === block.text ? block : { ...block, text });
  }
  return { labels, blocks: kept };
}

function isFurniture({ text }: Block, title: string): boolean {
  if (text === '' || text.toLowerCase() === title.toLowerCase()) return true;
  if (FOOTER.test(text) || (text.length <= MOST_CONTINUE && CONTINUE.test(text))) return true;
  const kind = findLineKind(text);
  return kind === 'chrome' || kind === 'notice' || kind === 'end';
}

/** The first sentence of a text without a title where it is short, else its first words. */
function findFirstWords(blocks: readonly Block[]): string | undefined {
  const text = blocks.find((block) => /[\p{L}\p{N}]/u.test(block.text))?.text;
  if (text === undefined || text.length <= MOST_FIRST_WORDS) return text;
  const head = text.slice(0, MOST_FIRST_WORDS + 1);
  const sentence = SENTENCE.exec(head)?.[0];
  if (sentence !== undefined) return sentence;
  const gap = head.lastIndexOf(' ');
  const isUnspaced = gap < MOST_FIRST_WORDS / 3 || IDEOGRAPH.test(head);
  return `${cleanLine(head.slice(0, isUnspaced ? MOST_FIRST_WORDS / 2 : gap))}…`;
}
