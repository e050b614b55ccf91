/** A link to the page that was translated, in the languages read. */
export const VIEW_ORIGINAL =
  /^(?:voir l['’]original|afficher l['’]original|view original|see original|show original|ver original|查看原文|檢視原文|原文を表示|xem bản gốc|lihat asli|показать оригинал|показати оригінал|عرض النص الأصلي)/iu;

/** Set phrases of news, word for word from another language: nobody who writes in this one uses them. In lower case. */
export const DEBRIS: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'familiers avec la matière',
    'familier avec la matière',
    'familières avec la matière',
    'connaissance de la matière',
    'proches de la matière',
    'la matière est privée',
    'décliné de commenter',
    'retourné une demande',
    'retourné les demandes',
    'chef exécutif',
    'chef exécutive',
    'chef officier',
    'chef financier officier',
    'à travers le tableau',
  ],
  en: [
    'according to knowing',
    'persons close to the matter',
    'declined to do comment',
    'did not give reply',
    'according to own information',
  ],
};
