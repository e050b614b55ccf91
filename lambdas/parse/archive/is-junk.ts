import { findForeignKind } from '../find-kind.ts';

/** What systems and programs leave in folders; names that begin with a dot are theirs as well. */
const LEFTOVER = /(?:^|\/)(?:__MACOSX\/|\.[^/]+(?:$|\/)|(?:thumbs\.db|desktop\.ini|icon\r?)$)/i;
/** Text that a page is made with and that is no page. */
const OF_A_PAGE = /\.(?:css|scss|less|js|mjs|cjs|map|svg|woff2?|ttf|otf|eot|webmanifest)$/i;
const MEDIA =
  /\.(?:jpe?g|jfif|png|gif|webp|avif|heic|heif|bmp|ico|cur|tiff?|psd|emf|wmf|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|og[av]|opus|wav|flac|aac|3gp)$/i;
const MEDIA_WORDS = /\b(?:image|film|sound|font)s?\b/;
const PAGE = /\.(?:x?html?|mht|mhtml)$/i;
/** Of the folder that a browser saves beside a page: `page_files`, `page-Dateien`, `page.files`, in the browser's language. */
const SAVED_FOLDER = /[-_. ]\p{L}{3,12}$/u;
/** Bytes that only a file without text has within its first few. */
const SIGNATURE_BYTES = 64;
const LEAST_TEXT = 9;

/**
 * The page that this name is of, for `isJunk`: the name without its ending, in lower case.
 *
 * @returns undefined for what is no page
 */
export function findPageName(name: string): string | undefined {
  return PAGE.test(name) ? name.replace(PAGE, '').toLowerCase() : undefined;
}

/**
 * Whether a file in an archive is by its name nothing that a person put there to be read.
 *
 * @param pages names of pages in the same archive, from `findPageName`; the folder beside such a page is a part of it
 */
export function isJunk(name: string, pages: ReadonlySet<string>): boolean {
  if (LEFTOVER.test(name) || OF_A_PAGE.test(name)) return true;
  const folders = name.toLowerCase().split('/').slice(0, -1);
  return folders.some((folder, at) => {
    const base = folder.replace(SAVED_FOLDER, '');
    return base !== folder && pages.has([...folders.slice(0, at), base].join('/'));
  });
}

/** Whether bytes are a picture, a film, a sound or a font: by their signature, or by their name if they are no text either. */
export function isMedia(name: string, bytes: Uint8Array): boolean {
  // The words are those of the list of signatures.
  if (MEDIA_WORDS.test(findForeignKind(bytes) ?? '')) return true;
  return MEDIA.test(name) && bytes.subarray(0, SIGNATURE_BYTES).some((byte) => byte < LEAST_TEXT);
}
