/** Words for percent beside the sign, by language, and those of `units.percent` of a lexicon. */
export const PERCENT_WORDS: Readonly<Record<string, readonly string[]>> = {
  es: ['por ciento'],
  pt: ['por cento'],
  ru: ['процент', 'процента', 'процентов'],
  uk: ['відсоток', 'відсотка', 'відсотки', 'відсотків'],
  ar: ['في المئة', 'في المائة', 'بالمئة', 'بالمائة'],
  vi: ['phần trăm'],
  id: ['persen'],
  ja: ['パーセント'],
};
