import type { Mention } from './find-mentions.ts';
import type { Kind } from './gazetteer.ts';

/** What a firm may have behind its name. */
const FORM =
  /[\s\u00a0,]{1,2}(?:LLC|LP|L\.P\.|Inc|Ltd|Limited|Plc|PLC|Corp|Corporation|Co|Company|Group|Holdings?|AG|SE|SA|S\.A\.|SAS|GmbH|AB|ASA|AS|A\/S|NV|N\.V\.|BV|Pte|Pty|Oy|SpA|S\.p\.A\.|I{1,3}|IV|VI{0,3})\.?$/u;
/** Most forms behind one name: *Acme Energy Holdings LLC*. */
const MOST_FORMS = 3;
/** How firms of a business are named; words that firms carry in any language, and how banks, utilities and funds are called in each script. */
const NAMED: readonly (readonly [Kind, RegExp])[] = [
  [
    'state',
    /^(?:Ministry|Department|Government|City|County|State) of |^Minist[eè]re |^Minist[eé]rio |^Kementerian |^Bộ |^(?:Министерство|Міністерство|Правительство) |^Мин\p{Ll}|^وزارة |政府$/u,
  ],
  ['site', /Data[ -]?[Cc]ent(?:er|re)s?$|Datacent(?:er|re)s?$|Data REIT$|数据中心$|數據中心$|データセンター$/u],
  ['chip', /Semiconductors?$|Microelectronics$|Photonics$|半导体$|半導體$|半導体$/u],
  ['neocloud', /(?:^|[ \u00a0])(?:GPU Cloud|AI Cloud|Compute)$/u],
  ['bank', /(?:^|[ \u00a0])Bank$|^Bank |^Banco |^Banque |^Ngân hàng |(?:^|[ \u00a0-])[Бб]анк$|^(?:بنك|مصرف) |银行$|銀行$/u],
  [
    'power',
    /(?:^|[ \u00a0])(?:Energy|Power|Utilities|Electric|Electricity|Nuclear|Hydro|Renewables|Energ[ií]as?|Énergies?|Energies?)$|^Điện lực |[Ээ]нерго$| للطاقة$|电力$|電力$|能源$|核电$|電源開発$/u,
  ],
  [
    'investor',
    /(?:^|[ \u00a0])(?:Capital|(?:Capital|Investment|Infrastructure|Equity) Partners|Asset Management|Capital Management|Ventures|Investments|Real Assets|(?:Infrastructure|Growth|Wealth|Investment|Endowment|Pension) Fund|Pension Plan|Lending|Lenders)$|^Quỹ |^صندوق |资本$|資本$|基金$|キャピタル$/u,
  ],
];

/** What an organisation is in the business of: by the gazetteer, or for a name that it does not hold, by how firms of a business are named. */
export function readBusiness({ kind, organisation }: Pick<Mention, 'kind' | 'organisation'>): Kind | undefined {
  if (kind) return kind;
  let { name } = organisation;
  for (let forms = 0; forms < MOST_FORMS; forms += 1) name = name.replace(FORM, '');
  return NAMED.find(([, pattern]) => pattern.test(name))?.[0];
}
