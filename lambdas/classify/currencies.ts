/** Signs of currencies. `$` and `¥` stand for themselves until the article settles them. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  $: '$',
  US$: 'USD',
  U$S: 'USD',
  USD$: 'USD',
  'U.S.$': 'USD',
  $US: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  NT$: 'TWD',
  R$: 'BRL',
  MX$: 'MXN',
  '€': 'EUR',
  '£': 'GBP',
  '¥': '¥',
  '￥': '¥',
  '₹': 'INR',
  Rs: 'INR',
  'Rs.': 'INR',
  RM: 'MYR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₫': 'VND',
  '₴': 'UAH',
  '₪': 'ILS',
  '₺': 'TRY',
};

/** ISO 4217 codes that are read where they stand beside a number, and the customary `RMB`. */
export const CODES: readonly string[] = (
  'USD EUR GBP JPY CNY RMB INR KRW TWD HKD SGD AUD NZD CAD CHF SEK NOK DKK PLN CZK HUF RON ISK BRL MXN COP CLP ARS PEN ZAR NGN KES EGP ' +
  'MAD SAR AED QAR KWD OMR BHD ILS TRY RUB UAH KZT IDR MYR THB VND PHP PKR BDT BGN XOF MNT'
).split(' ');

/** What says that a bare `$` or `¥` of an article is not the American or the Japanese one. */
const RIVALS: readonly { readonly sign: string; readonly usual: string; readonly evidence: RegExp; readonly against: RegExp }[] =
  [
    {
      sign: '$',
      usual: 'USD',
      evidence:
        /(?<!\p{L})(?:C\$|CA\$|A\$|AU\$|NZ\$|S\$|HK\$|NT\$|CAD|AUD|NZD|SGD|HKD|(?:Canadian|Australian|Singapore|Hong Kong|Taiwan|New Zealand) dollars?|dollars? (?:canadiens?|australiens?|de Singapour))(?!\p{L})/u,
      against:
        /(?<!\p{L})(?:US\$|U\.S\. dollars?|US dollars?|USD|dollars? américains?|(?:billion|milliards?|millions?) d(?:e |ollars))/iu,
    },
  ];

/** Names that several countries give their money, and what says which of them an article means. */
const FAMILIES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  rupee: { INR: /₹|INR|Ind(?:e|ia)(?!\p{L})|Indian|indien|Mumbai|Delhi/u, PKR: /PKR|Pakistan/u, LKR: /LKR|Sri Lanka/u },
  franc: { CHF: /CHF|Suisse|Switzerland|Swiss|suisse|Zurich|Genève|Geneva/u, XOF: /XOF|CFA/u },
  crown: {
    NOK: /NOK|Norv[eè]g|norvég|Norw|Oslo/u,
    SEK: /SEK|Su[eè]d|suédois|Swed|Stockholm/u,
    DKK: /DKK|Danemark|danois|Denmark|Danish|Copenhag/u,
    CZK: /CZK|tchèque|Tchéqui|Czech|Prague/u,
    ISK: /ISK|Island|Iceland/u,
  },
  dinar: { KWD: /KWD|Kuwait|Koweït/u, BHD: /BHD|Bahr[aeï]/u, JOD: /JOD|Jordan/u, DZD: /DZD|Alg[eé]r/u },
  dirham: { AED: /AED|UAE|[ÉE]mirat|Duba[iï]|Abu Dhabi|Abou Dhabi/u, MAD: /MAD|Maroc|Morocc|Casablanca/u },
  riyal: { SAR: /SAR|Saudi|saoudi|Saoudi|Riyad/u, QAR: /QAR|Qatar/u, OMR: /OMR|Oman/u },
  peso: { MXN: /MXN|Mexi/u, ARS: /ARS|Argentin/u, CLP: /CLP|Chile|Chili/u, COP: /COP|Colombi/u, PHP: /PHP|Philippin/u },
};

/**
 * What a bare `$` and `¥` stand for in an article: USD unless the article counts in another dollar and never in the American
 * one; the yen or the yuan if exactly one of them is named, else `?`. A name such as *rupee* is settled where exactly one of its
 * countries is named.
 */
export function settleCurrencies(text: string): Map<string, string> {
  const settled = new Map<string, string>();
  for (const { sign, usual, evidence, against } of RIVALS) {
    settled.set(sign, evidence.test(text) && !against.test(text) ? '?' : usual);
  }
  const yen = /(?<!\p{L})(?:JPY|yens?|Japan|Japon|Tokyo)(?!\p{L})/iu.test(text);
  const yuan = /(?<!\p{L})(?:CNY|RMB|yuans?|China|Chine|Chinese|Beijing|Pékin)(?!\p{L})/iu.test(text);
  settled.set('¥', yen === yuan ? '?' : yen ? 'JPY' : 'CNY');
  for (const [name, members] of Object.entries(FAMILIES)) {
    const [currency, other] = Object.keys(members).filter((code) => members[code]?.test(text));
    settled.set(name, currency !== undefined && other === undefined ? currency : '?');
  }
  return settled;
}
