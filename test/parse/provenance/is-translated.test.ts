import { describe, expect, test } from 'vitest';
import { isTranslated, type TranslatedPage } from '../../../lambdas/parse/provenance/is-translated.ts';

const FRENCH = [
  'Halden loue quarante mégawatts du campus de Norvik près de Bergen, et la coentreprise paie les transformateurs.',
  'Le bail court sur dix ans et commence au printemps ; les deux compagnies gardent une option sur autant de puissance.',
];
const ENGLISH = [
  'Halden will lease forty megawatts of the campus of Norvik near Bergen, and pays for the transformers itself.',
  'The lease runs for ten years and begins in the spring, the two companies said, and there is an option.',
];
const isSo = (page: Partial<TranslatedPage>) =>
  isTranslated({ lines: page.body ?? FRENCH, body: FRENCH, title: 'Halden loue quarante mégawatts', ...page });

describe('isTranslated()', () => {
  test.each([
    'Traduit par logiciel',
    'Posté par Robot-Traducteur dans Nuage',
    'Ce contenu a été rendu dans votre langue par un moteur.',
    'automatic translation, quality without warranty',
    'Fil Portail · il y a 3 h · traduit par Portail IA',
  ])('believes %j', (line) => {
    expect(isSo({ lines: [line, ...FRENCH] })).toBe(true);
  });

  test.each<[string, Partial<TranslatedPage>]>([
    [
      'an original title in another language on a page in English',
      {
        body: ENGLISH,
        title: 'Halden leases forty megawatts',
        originalTitle: 'Halden loue quarante mégawatts du campus près de Bergen',
      },
    ],
    [
      'an original title in another script',
      { body: ENGLISH, title: 'Halden leases forty megawatts', originalTitle: '哈尔登租用40兆瓦' },
    ],
    [
      'an original title and a headline with capitals as English has them',
      { title: 'La Coentreprise Loue Quarante Mégawatts du Campus de Norvik', originalTitle: 'Halden et la suite' },
    ],
    [
      'a link to the original and an original title',
      { lines: ["Voir l'original", ...FRENCH], originalTitle: 'Halden et la suite' },
    ],
    [
      'who speaks standing last, as English has it',
      { body: [...FRENCH, 'Le prix reste ouvert, un des officiels a dit.', 'Le bail peut tomber, l’autre a ajouté.'] },
    ],
    ['a question about the translation', { lines: [...FRENCH, 'Comment était la traduction ? Cette traduction vous a plu ?'] }],
    [
      'small print that says it may be one, and an original title',
      { lines: [...FRENCH, 'Ce texte vient d’un tiers et a pu être traduit.'], originalTitle: 'Halden et la suite' },
    ],
    ['set phrases of news word for word', { body: [...FRENCH, 'Halden a décliné de commenter, car la matière est privée.'] }],
    [
      'figures as another language writes them',
      { body: [...ENGLISH, 'It costs 1,4 milliards euro, or 0,3 percent of what Norvik is worth.'], title: 'Halden leases it' },
    ],
  ])('sees %s', (_, page) => {
    expect(isSo(page)).toBe(true);
  });

  test.each<[string, Partial<TranslatedPage>]>([
    [
      'an original title in English on a page in English',
      { body: ENGLISH, title: 'A monster lease', originalTitle: 'Halden leases 40 MW' },
    ],
    [
      'a menu of languages and a link to the original in English',
      {
        body: ENGLISH,
        title: 'Halden leases it',
        lines: ['View original', 'English · Français · Deutsch · Español · Polski · Türkçe', ...ENGLISH],
      },
    ],
    ['an article about translating machines', { body: [...FRENCH, 'Le robot de Halden a traduit la notice dans la nuit.'] }],
    ['that it was not', { lines: ['Traduit sans robot par Ada Sund', ...FRENCH] }],
    ['an original title alone', { originalTitle: 'Halden leases 40 MW' }],
    ['nothing', {}],
  ])('does not take for one a page that shows %s', (_, page) => {
    expect(isSo(page)).toBe(false);
  });
});
