/** Signs of currencies. `$` and `¥` stand for themselves until the article settles them, as does `kr`. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  $: '$',
  US$: 'USD',
  'US $': 'USD',
  U$S: 'USD',
  U$D: 'USD',
  'U.S.$': 'USD',
  'U.S $': 'USD',
  'U.S. $': 'USD',
  $US: 'USD',
  '$ US': 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  Can$: 'CAD',
  $CA: 'CAD',
  '$ CA': 'CAD',
  '$ CAN': 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  SG$: 'SGD',
  HK$: 'HKD',
  'HK $': 'HKD',
  $HK: 'HKD',
  '$ HK': 'HKD',
  NT$: 'TWD',
  'NT $': 'TWD',
  R$: 'BRL',
  MX$: 'MXN',
  Mex$: 'MXN',
  VN$: 'VND',
  $USD: 'USD',
  $CAD: 'CAD',
  $AUD: 'AUD',
  $NZD: 'NZD',
  $HKD: 'HKD',
  $SGD: 'SGD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': '¥',
  '￥': '¥',
  '₹': 'INR',
  Rs: 'INR',
  'Rs.': 'INR',
  Rp: 'IDR',
  'Rp.': 'IDR',
  RM: 'MYR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₫': 'VND',
  '₴': 'UAH',
  '₪': 'ILS',
  '₺': 'TRY',
  '฿': 'THB',
  '₱': 'PHP',
  '₦': 'NGN',
  '₸': 'KZT',
  '₾': 'GEL',
  '₡': 'CRC',
  '₭': 'LAK',
  '৳': 'BDT',
  zł: 'PLN',
  Kč: 'CZK',
  kr: 'crown',
  'kr.': 'crown',
};

/**
 * ISO 4217 codes that are read where they stand beside a number, and the customary `RMB`. Left out are those that mean something else
 * in capitals: *AMD* is a chip maker, *ALL*, *TOP*, *BOB* and *CUP* are words of headlines.
 */
export const CODES: readonly string[] = (
  'USD EUR GBP JPY CNY RMB INR KRW TWD HKD SGD AUD NZD CAD CHF SEK NOK DKK PLN CZK HUF RON ISK BRL MXN COP CLP ARS PEN UYU PYG CRC GTQ ' +
  'DOP PAB ZAR NGN KES GHS ETB UGX TZS RWF EGP MAD DZD TND SAR AED QAR KWD OMR BHD JOD IQD LBP IRR ILS TRY RUB UAH KZT UZS GEL AZN BYN ' +
  'MDL RSD IDR MYR THB VND PHP PKR LKR NPR BDT MMK KHR LAK BND BGN XOF XAF MNT'
).split(' ');

/** Codes that are words of no language and therefore count in small letters too. */
export const SMALL_CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CNY RMB INR KRW TWD HKD SGD AUD NZD CHF BRL MXN AED VND IDR MYR RUB UAH'.split(' '),
);
