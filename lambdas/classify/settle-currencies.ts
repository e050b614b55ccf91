import { CURRENCY_FAMILIES, CURRENCY_HOMES, DOLLARS } from './currency-homes.ts';

/** Another dollar than the American one, called by its name. */
const OTHER_DOLLAR =
  /(?<!\p{L})(?:C\$|CA\$|A\$|AU\$|NZ\$|S\$|HK\$|NT\$|CAD|AUD|NZD|SGD|HKD|TWD|(?:Canadian|Australian|Singapore|Hong Kong|Taiwan|New Zealand) dollars?|dollars? (?:canadiens?|australiens?|de Singapour)|dólares (?:canadienses|australianos|de Singapur|de Hong Kong)|(?:канадск|австралийск|сингапурск|гонконгск)\p{L}{1,4} доллар\p{L}{0,3})(?!\p{L})|[港台臺澳加]元|港[币幣]|新[台臺][币幣]|香港ドル|豪ドル|カナダドル/u;
/** The American one by its name, or a scale before it that tells no other. */
const AMERICAN_DOLLAR =
  /(?<!\p{L})(?:US ?\$|U\.S\. dollars?|US dollars?|USD|dollars? américains?|(?:billion|milliards?|millions?) d(?:e |ollars)|d[óo]lares|dolar AS|доллар\p{L}{0,3} США|долар\p{L}{0,3} США|đô la Mỹ)(?!\p{L})|美元|美金|米ドル|دولار/iu;
const SIGNED_AMERICAN = /(?<!\p{L})(?:US ?\$|U\.S\. ?\$|USD|\$US)/u;
/** A sum in a bare dollar, then the same in brackets in American ones: *$24 billion (US$16 billion)*. */
const LOCAL_FIRST =
  /(?<![\p{L}$])\$ ?\d[\d.,]{0,12}[\p{L}\s\u00a0]{0,20}\((?:about |around |roughly |or |approximately |~)?(?:US ?\$|USD)/u;
/** The same the other way round: *A$24 billion ($16 billion)*. */
const AMERICAN_SECOND =
  /(?<!\p{L})(?:C|CA|A|AU|NZ|S|HK|NT)\$ ?\d[\d.,]{0,12}[\p{L}\s\u00a0]{0,20}\((?:about |around |roughly |or |approximately |~)?\$/u;
const PESOS = /(?<!\p{L})(?:pesos?|Pesos?)(?!\p{L})/u;

/** What `¥` is in the languages of those who print it on their notes; and what a bare `元` is. */
const AT_HOME: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ja: { '¥': 'JPY', 元: 'CNY' },
  'zh-CN': { '¥': 'CNY', 元: 'CNY' },
  'zh-TW': { '¥': 'CNY', 元: 'TWD' },
  'zh-HK': { '¥': 'CNY', 元: 'HKD' },
  zh: { '¥': 'CNY', 元: 'CNY' },
};

/**
 * What signs and names that several currencies share stand for in an article, `?` where it does not settle that.
 *
 * `$` is the American dollar unless the article counts in another one and never in that, or gives American dollars in brackets behind
 * bare ones: then it is that of the one country named. In an article that counts in pesos and never in dollars it is the peso of the
 * one country named. `¥` is what its language is paid in, else the yen or the yuan if exactly one of them is told of. A name such as
 * *rupee* is settled where exactly one of its countries is named.
 *
 * @param language BCP 47, of the article
 */
export function settleCurrencies(text: string, language = 'und'): Map<string, string> {
  const settled = new Map<string, string>([['$', settleDollar(text)]]);
  for (const [name, members] of Object.entries(CURRENCY_FAMILIES)) settled.set(name, findOnly(members, text) ?? '?');
  const home = AT_HOME[language] ?? AT_HOME[language.split('-')[0] ?? ''];
  settled.set('¥', home?.['¥'] ?? findOnly(['JPY', 'CNY'], text) ?? '?');
  settled.set('元', settleYuan(text, home?.元 ?? 'CNY'));
  return settled;
}

function settleDollar(text: string): string {
  if (LOCAL_FIRST.test(text)) return findOnly(DOLLARS, text) ?? '?';
  if (OTHER_DOLLAR.test(text) && !AMERICAN_DOLLAR.test(text) && !AMERICAN_SECOND.test(text)) return '?';
  if (!PESOS.test(text) || SIGNED_AMERICAN.test(text)) return 'USD';
  return AMERICAN_DOLLAR.test(text) ? '?' : (findOnly(CURRENCY_FAMILIES.peso ?? [], text) ?? '?');
}

/** On Taiwan and in Hong Kong *元* is the dollar there, unless the article counts in that of the mainland. */
function settleYuan(text: string, home: string): string {
  return home !== 'CNY' && /人民[币幣]/u.test(text) ? '?' : home;
}

/** The one of these currencies of whose country the text tells, if it is one. */
function findOnly(codes: readonly string[], text: string): string | undefined {
  const [only, other] = codes.filter((code) => CURRENCY_HOMES[code]?.test(text));
  return other === undefined ? only : undefined;
}
