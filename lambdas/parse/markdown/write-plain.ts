import { decodeHTML } from 'entities';
import { cleanLine } from '../clean-line.ts';

const TARGET =
  '\\(\\s{0,2}<?[^()<>\\s]{0,2000}(?:\\([^()\\s]{0,200}\\)[^()<>\\s]{0,500})?>?(?:\\s{1,3}(?:"[^"]{0,500}"|\'[^\']{0,500}\'))?\\s{0,2}\\)';
const IMAGE = new RegExp(`!\\[[^\\][]{0,1000}\\](?:${TARGET}|\\[[^\\][]{0,200}\\])`, 'g');
const LINK = new RegExp(`\\[([^\\][]{0,1000})\\](?:${TARGET}|\\[[^\\][]{0,200}\\])`, 'g');
const WIKI_LINK = /!?\[\[(?:[^\][|]{1,300}\|)?([^\][|]{1,300})\]\]/g;
const NOTE = /\[\^[^\][]{1,100}\]/g;
const AUTO_LINK = /<((?:https?:\/\/|mailto:)[^<>\s]{3,2000})>/g;
const TAG = /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,2000})?\/?>/gi;
const EMPHASIS = /(?<![\p{L}\p{N}])(\*{1,3}|_{1,3}|~~|==)(?=\S)|(?<=\S)(\*{1,3}|_{1,3}|~~|==)(?![\p{L}\p{N}])|\*\*/gu;
const CODE = /`{1,3}/g;
/** A backslash before a mark says that it is none; such marks are put aside while the others are taken out. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const ASIDE = 0xe000;
const PUT_ASIDE = /[\ue000-\ue07f]/g;

/** A passage of Markdown as it is read, and what it was made of. */
export interface Plain {
  readonly text: string;
  /** Whether it is links, and hardly a word besides. */
  readonly isLinks: boolean;
  /** Whether it is a picture and nothing else. */
  readonly isImage: boolean;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/**
 * A passage of Markdown without its marks: links by their words, pictures left out.
 *
 * @param source without line breaks
 * @example writePlain('**Norvik** [rents](https://a.example "A") 40\\*2 MW').text // 'Norvik rents 40*2 MW'
 */
export function writePlain(source: string): Plain {
  const marked = source.trim().replace(ESCAPE, (_, mark: string) => String.fromCharCode(ASIDE + mark.charCodeAt(0)));
  const unpictured = marked.replace(IMAGE, '');
  const outside = unpictured.replace(LINK, '').replace(WIKI_LINK, '');
  const unlinked = unpictured.replace(NOTE, '').replace(LINK, '$1').replace(WIKI_LINK, '$1').replace(AUTO_LINK, '$1');
  const unmarked = unlinked.replace(TAG, ' ').replace(EMPHASIS, '').replace(CODE, '');
  const text = decodeHTML(unmarked).replace(PUT_ASIDE, (mark) => String.fromCharCode(mark.charCodeAt(0) - ASIDE));
  return {
    text: cleanLine(text),
    isLinks: outside !== unpictured && !/[\p{L}\p{N}]/u.test(outside),
    isImage: unpictured !== marked && !/[\p{L}\p{N}]/u.test(unpictured.replace(LINK, '$1')),
    isBold: /^(\*\*|__)(?!\s).{1,300}\1$/u.test(unlinked) && !unlinked.slice(2, -2).includes('**'),
    isItalic: /^([*_])(?![\s*_]).{1,600}\1$/u.test(unlinked),
  };
}
