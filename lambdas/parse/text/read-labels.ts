import { countWords } from '../count-words.ts';

/** What labelled parts of a line say of where an article comes from. */
export interface Labels {
  readonly source?: string;
  readonly originalTitle?: string;
  readonly link?: string;
  /** What stands in the line after its labels and is the article's own. */
  readonly rest?: string;
}

/** Label → what it says, in the languages read; a colon follows each. */
const LABELS: Readonly<Record<string, 'source' | 'originalTitle' | 'link'>> = {
  source: 'source',
  'source originale': 'source',
  'original source': 'source',
  fuente: 'source',
  fonte: 'source',
  sumber: 'source',
  nguồn: 'source',
  источник: 'source',
  джерело: 'source',
  المصدر: 'source',
  来源: 'source',
  來源: 'source',
  'titre original': 'originalTitle',
  "titre d'origine": 'originalTitle',
  'original title': 'originalTitle',
  'título original': 'originalTitle',
  'judul asli': 'originalTitle',
  'tiêu đề gốc': 'originalTitle',
  'оригинальный заголовок': 'originalTitle',
  'оригінальний заголовок': 'originalTitle',
  'العنوان الأصلي': 'originalTitle',
  原标题: 'originalTitle',
  原標題: 'originalTitle',
  原題: 'originalTitle',
  'lien original': 'link',
  "lien d'origine": 'link',
  'original link': 'link',
  'original url': 'link',
  'link original': 'link',
  'enlace original': 'link',
  原文链接: 'link',
  原文連結: 'link',
  link: 'link',
  lien: 'link',
  url: 'link',
};

/** Longest first, so that `source originale` is not read as `source`. */
const WORDS = Object.keys(LABELS).toSorted((a, b) => b.length - a.length);
const LABEL = new RegExp(`(?:^|\\s)(${WORDS.join('|')})[ \\u00a0\\u202f]?[:：]`, 'giu');
const ADDRESS = /https?:\/\/[^\s<>"']{4,2000}/;
/** A name of a source, or a title, of more words is a sentence that happens to begin like a label. */
const MOST_SOURCE_WORDS = 8;
const MOST_TITLE_WORDS = 45;

/**
 * Reads a line that begins with a label, such as `Source : …  Titre original : …  Lien original : …`, each value up to the next label.
 *
 * @returns undefined if the line does not begin with one
 */
export function readLabels(line: string): Labels | undefined {
  const head = line.slice(0, 2000);
  const found = [...head.matchAll(LABEL)];
  if (found[0]?.index !== 0) return undefined;
  let labels: Labels = {};
  for (const [at, match] of found.entries()) {
    const end = found[at + 1]?.index ?? line.length;
    labels = addLabel(labels, LABELS[(match[1] ?? '').toLowerCase()], line.slice(match.index + match[0].length, end).trim());
  }
  return labels;
}

function addLabel(labels: Labels, label: 'source' | 'originalTitle' | 'link' | undefined, value: string): Labels {
  if (value === '' || label === undefined) return labels;
  if (label === 'link') {
    const address = ADDRESS.exec(value)?.[0];
    return address === value
      ? { ...labels, link: address }
      : { ...labels, ...(address && { link: address }), rest: address ? value.replace(address, '').trim() : value };
  }
  const most = label === 'source' ? MOST_SOURCE_WORDS : MOST_TITLE_WORDS;
  if (countWords(value) > most && !ADDRESS.test(value)) return { ...labels, rest: value };
  return { ...labels, [label]: label === 'source' && !ADDRESS.test(value) ? value.replace(/[.。]$/, '') : value };
}
