import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { franc } from 'franc';
import { detect } from 'tinyld';
import { findLanguage } from '../lambdas/parse/language/find-language.ts';

/** One line of the data: a text, its language, and the collection that it is from. */
export interface LanguageLine {
  readonly set: string;
  readonly lang: string;
  readonly text: string;
}

/** The languages read, as the peers name them. */
const NAMES = {
  en: 'eng',
  fr: 'fra',
  es: 'spa',
  pt: 'por',
  id: 'ind',
  vi: 'vie',
  ru: 'rus',
  uk: 'ukr',
  ar: 'arb',
  ja: 'jpn',
  zh: 'cmn',
};
const SHORT = new Map(Object.entries(NAMES).map(([short, long]) => [long, short]));

/** Ours and its peers, those limited to the languages of the data; each returns a tag of two letters, ours one with a region. */
export const DETECTORS: Readonly<Record<string, (text: string) => string>> = {
  offtake: (text) => findLanguage(text),
  franc: (text) => SHORT.get(franc(text, { only: Object.values(NAMES), minLength: 1 })) ?? 'und',
  tinyld: (text) => detect(text, { only: Object.keys(NAMES) }) || 'und',
};

/** @param data folder with `language/lines.jsonl` */
export function readLanguageLines(data: string): LanguageLine[] {
  const text = readFileSync(join(data, 'language', 'lines.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
