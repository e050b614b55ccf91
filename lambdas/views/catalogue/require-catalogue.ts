import type { Catalogue, Language } from './catalogue.ts';
import { ENGLISH } from './en.ts';
import { FRENCH } from './fr.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en: ENGLISH, fr: FRENCH };

/** Words and rules of a language that editions are rendered in. */
export function requireCatalogue(language: Language): Catalogue {
  return CATALOGUES[language];
}
