import type { MoneyLexicon } from './lexicon.ts';

type RareMoney = Partial<
  Pick<MoneyLexicon, 'currencies' | 'cents' | 'currenciesBefore' | 'groupsByEither' | 'scales' | 'numbers'>
>;

/** What is printed in Latin letters whatever the language. */
const ANYWHERE: RareMoney = { currencies: { euro: 'EUR', euros: 'EUR' }, cents: { c: 0.01 } };

/**
 * Words for money that business news hardly uses, by language, beside those of the lexicons: parts of currencies, currencies of few
 * deals and those that are no more, and names that also stand before the number.
 */
const RARE: Readonly<Record<string, RareMoney>> = {
  es: {
    currencies: {
      dollars: '$',
      yen: 'JPY',
      yuan: 'CNY',
      francos: 'franc',
      liras: 'lira',
      'liras turcas': 'TRY',
      zlotys: 'PLN',
      grivnas: 'UAH',
      rands: 'ZAR',
      'libras egipcias': 'EGP',
      soles: 'PEN',
      guaraníes: 'PYG',
      colones: 'CRC',
      quetzales: 'GTQ',
      pesetas: 'ESP',
      peseta: 'ESP',
      pta: 'ESP',
      ptas: 'ESP',
      'francos franceses': 'FRF',
      'marcos finlandeses': 'FIM',
      'marcos alemanes': 'DEM',
      florines: 'NLG',
      'florines holandeses': 'NLG',
    },
    cents: { centavo: 0.01, centavos: 0.01, céntimo: 0.01, céntimos: 0.01, penique: 0.01, peniques: 0.01 },
    currenciesBefore: ['dólar', 'dólares', 'euros', 'pesos'],
    groupsByEither: true,
  },
  pt: {
    currencies: {
      yen: 'JPY',
      yenes: 'JPY',
      iene: 'JPY',
      francos: 'franc',
      liras: 'lira',
      'liras turcas': 'TRY',
      zlotys: 'PLN',
      rands: 'ZAR',
      pesetas: 'ESP',
      pta: 'ESP',
      ptas: 'ESP',
      escudos: 'PTE',
      'francos franceses': 'FRF',
      'marcos finlandeses': 'FIM',
      florins: 'NLG',
      'florins holandeses': 'NLG',
    },
    cents: { centavo: 0.01, centavos: 0.01, cêntimo: 0.01, cêntimos: 0.01, pence: 0.01 },
    currenciesBefore: ['dólar', 'dólares', 'euros', 'reais'],
  },
  ru: {
    scales: { к: 1e3 },
    currencies: {
      бакс: '$',
      бакса: '$',
      баксов: '$',
      франков: 'franc',
      'швейцарских франков': 'CHF',
      'казахстанских тенге': 'KZT',
      тенге: 'KZT',
      злотых: 'PLN',
      лир: 'lira',
      'турецких лир': 'TRY',
      шекелей: 'ILS',
      дирхамов: 'dirham',
      риалов: 'riyal',
      рупий: 'rupee',
      крон: 'crown',
      'шведских крон': 'SEK',
      'норвежских крон': 'NOK',
      'датских крон': 'DKK',
      'чешских крон': 'CZK',
    },
    cents: { цент: 0.01, цента: 0.01, центов: 0.01, центами: 0.01, ц: 0.01, копеек: 0.01, копейки: 0.01, копейка: 0.01 },
  },
  uk: {
    scales: { к: 1e3 },
    currencies: {
      франків: 'franc',
      'швейцарських франків': 'CHF',
      злотих: 'PLN',
      лір: 'lira',
      шекелів: 'ILS',
      дирхамів: 'dirham',
      рупій: 'rupee',
      крон: 'crown',
      'шведських крон': 'SEK',
      'норвезьких крон': 'NOK',
      'данських крон': 'DKK',
    },
    cents: { цент: 0.01, центи: 0.01, центів: 0.01, копійок: 0.01 },
  },
  ar: {
    currencies: {
      اورو: 'EUR',
      أورو: 'EUR',
      جنيه: 'pound',
      جنيهات: 'pound',
      'جنيهات مصرية': 'EGP',
      'جنيهات مصريه': 'EGP',
      'جنيه استرليني': 'GBP',
      'ج.م': 'EGP',
      'ج.م.': 'EGP',
      ليرة: 'lira',
      'ليرة لبنانية': 'LBP',
      'ليرة تركية': 'TRY',
      'ليرة سورية': 'SYP',
      شيكل: 'ILS',
      شيقل: 'ILS',
      شواقل: 'ILS',
      كرونة: 'crown',
      'كرونة سويدية': 'SEK',
      'كرونة نرويجية': 'NOK',
      'فرنك سويسري': 'CHF',
    },
    cents: { سنت: 0.01, سنتا: 0.01, سنتات: 0.01, فلس: 0.001, هللة: 0.01, قرش: 0.01 },
  },
  vi: {
    currencies: { rupees: 'rupee', 'lira Thổ Nhĩ Kỳ': 'TRY', 'krona Thụy Điển': 'SEK', kip: 'LAK', riel: 'KHR' },
    cents: { xen: 0.01, xu: 0.01, cent: 0.01 },
    // *Bốn mươi hai* is forty-two; ones and fives have other names behind tens.
    numbers: { mươi: 10, trăm: 100, mốt: 1, lăm: 5, tư: 4 },
  },
  id: {
    currencies: { 'lira Turki': 'TRY', 'krona Swedia': 'SEK', 'krone Norwegia': 'NOK', 'dinar Kuwait': 'KWD', peso: 'peso' },
    cents: { sen: 0.01 },
  },
};

/** A lexicon with the rare words for money of its language; where it has a word itself, its meaning stays. */
export function addRareMoney(lexicon: MoneyLexicon): MoneyLexicon {
  const rare = RARE[lexicon.language ?? ''] ?? {};
  return {
    ...rare,
    ...lexicon,
    numbers: { ...rare.numbers, ...lexicon.numbers },
    scales: { ...rare.scales, ...lexicon.scales },
    currencies: { ...ANYWHERE.currencies, ...rare.currencies, ...lexicon.currencies },
    cents: { ...ANYWHERE.cents, ...rare.cents, ...lexicon.cents },
    currenciesBefore: [...(rare.currenciesBefore ?? []), ...(lexicon.currenciesBefore ?? [])],
  };
}
