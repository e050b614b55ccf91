import type { ArticleSource } from '../deal/article.ts';
import { findHost } from './find-host.ts';
import { findLineKind } from './text/line-kind.ts';

export interface Page {
  /** Every line of the page, what was cut included: small print names who publishes it. */
  readonly lines: readonly string[];
  /** The source that the page names under a label. */
  readonly named?: string | undefined;
  /** Who publishes the page, as its address or its metadata say. */
  readonly publisher?: string | undefined;
  readonly hasOriginalTitle?: boolean;
}

const AGENCIES =
  'Reuters|AFP|AP|Associated Press|Agence France-Presse|Bloomberg|Dow Jones|Xinhua|PTI|ANI|IANS|dpa|EFE|ANSA|Kyodo|Yonhap|TASS|Interfax|Bernama|MT Newswires|PRNewswire|PR Newswire|BUSINESS WIRE|GLOBE NEWSWIRE|GlobeNewswire|ACCESSWIRE|Newsfile Corp\\.';
/** `LONDON (Reuters) - `, `PARIS, March 3, 2025 /PRNewswire/ -- `: at the start of a paragraph, or a line of its own. */
const DATELINE = new RegExp(`^[^()/]{0,100}?[(/](${AGENCIES})[)/]\\s{0,2}(?:[-–—―:]|$)`, 'u');
const NAME = "\\p{Lu}[\\p{L}\\p{N}.&'’-]{0,24}(?: \\p{Lu}[\\p{L}\\p{N}.&'’-]{0,24}){0,3}";
/** Who is not answerable for a page is its publisher. */
const DENIAL = new RegExp(
  `(?:^|[.!?] )(${NAME}) (?:ne garantit|n['’]endosse|n['’]est pas responsable|décline|does not (?:guarantee|endorse|warrant)|is not responsible|assumes no|disclaims|no garantiza|não garante|não se responsabiliza)`,
  'u',
);
/** Before the name of who published an article first; the name itself is capitalised, so it is looked for in its own case. */
const ORIGIN =
  /(?:originally (?:published|appeared) (?:by|on|in|at)|first (?:published|appeared) (?:by|on|in|at)|(?:publié|paru) (?:initialement|à l['’]origine) (?:par|sur|dans)|republished (?:from|with permission from)|reproduit avec l['’]autorisation d[eu]) /iu;
const VIA = /^\(?(?:via|hat tip|h\/t)[: ]{1,2}/iu;
const NAME_FIRST = new RegExp(`^${NAME}`, 'u');
/** A page says of itself that a machine translated it. */
const TRANSLATED =
  /translated (?:automatically|by (?:ai|a machine|machine|google|deepl|microsoft)|(?:with|using) (?:ai|google|deepl))|traduit(?:e|s|es)? (?:automatiquement|par (?:(?:l['’]|une )?ia|deepl|google|une machine)|avec (?:deepl|google|l['’]ia))/iu;
/** The same in words that an article about translation uses too: they count in a short line, or where they are said of this page. */
const TRANSLATION =
  /(?:machine|automatically|auto|ai)[- ]translat(?:ed|ion)|traduction automatique|traducción automática|tradução automática|машинный перевод|машинний переклад|机器翻译|機器翻譯|機械翻訳|ترجمة آلية|dịch tự động|terjemahan (?:mesin|otomatis)/iu;
const OF_THIS_PAGE =
  /this (?:article|page|text|content|story|post|is a)|cet article|cette page|ce (?:texte|contenu)|est[ea] (?:artículo|artigo|página|texto)/i;
const MOST_LABEL_LENGTH = 40;
const VIEW_ORIGINAL =
  /^(?:voir l['’]original|afficher l['’]original|view original|see original|show original|ver original|查看原文|檢視原文|原文を表示|xem bản gốc|lihat asli|показать оригинал|показати оригінал|عرض النص الأصلي)/iu;
const MOST_NOTICE_LENGTH = 400;
/** A shorter menu of languages stands on pages that people translate. */
const MENU_LANGUAGES = 6;

/** Who stands behind a page and whether a machine translated it, from what its lines say. */
export function readProvenance(page: Page): { sources: ArticleSource[]; machineTranslated: boolean } {
  const named = [page.named && (findHost(page.named) ?? page.named), findAfter(page.lines, ORIGIN), findAfter(page.lines, VIA)];
  const sources = named.flatMap((name) => (name ? [{ name, role: 'named' } as const] : []));
  const role = sources.length > 0 ? 'republisher' : 'publisher';
  const publisher = page.publisher ?? findIn(page.lines, DENIAL);
  const agency = findIn(page.lines, DATELINE);
  return {
    sources: [
      ...(publisher ? [{ name: publisher, role } as const] : []),
      ...(agency ? [{ name: agency, role: 'agency' } as const] : []),
      ...sources,
    ],
    machineTranslated: isMachineTranslated(page),
  };
}

function findIn(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const [, name] = pattern.exec(line.slice(0, 1000)) ?? [];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The name that follows a phrase. */
function findAfter(lines: readonly string[], phrase: RegExp): string | undefined {
  for (const line of lines) {
    const match = phrase.exec(line.slice(0, 1000));
    const [name] = match ? (NAME_FIRST.exec(line.slice(match.index + match[0].length).replace(/^the /, '')) ?? []) : [];
    if (name !== undefined) return name.replace(/[.,]$/, '');
  }
  return undefined;
}

/** By its own words, or by two of: an original title, a link to the original, a menu of languages. */
function isMachineTranslated({ lines, hasOriginalTitle = false }: Page): boolean {
  if (lines.some((line) => line.length <= MOST_NOTICE_LENGTH && isSaidTranslated(line))) return true;
  const languages = lines.filter((line) => line.length < 40 && findLineKind(line.replace(/^[•·\s]+/, '')) === 'language').length;
  const marks = [hasOriginalTitle, lines.some((line) => VIEW_ORIGINAL.test(line)), languages >= MENU_LANGUAGES];
  return marks.filter(Boolean).length >= 2;
}

function isSaidTranslated(line: string): boolean {
  if (TRANSLATED.test(line)) return true;
  return TRANSLATION.test(line) && (line.length <= MOST_LABEL_LENGTH || OF_THIS_PAGE.test(line));
}
