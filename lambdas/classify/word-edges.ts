/** Letters of scripts that set no spaces between words: Han, Hiragana, Katakana. For a class of characters in a pattern. */
export const SPACELESS = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー';

/**
 * Pattern of the place before a word and of that after it. A letter or digit beside the word makes it part of a longer one, but for letters of scripts without
 * spaces: *与OpenAI签署* holds the name, and every Han character may begin a word.
 */
export const EDGE_BEFORE = `(?<!(?![${SPACELESS}])[\\p{L}\\p{N}])`;
export const EDGE_AFTER = `(?!(?![${SPACELESS}])[\\p{L}\\p{N}])`;
