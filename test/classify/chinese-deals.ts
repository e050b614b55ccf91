import type { DealCase } from './english-deals.ts';

/** As in English, with the language before: language | title | lead | key | type | stage | amount | capacity */
const LINES = `
zh-CN | CoreWeave与Meta签署65亿美元算力合同 | 云计算公司CoreWeave周四宣布，与Meta签署为期六年的协议，将向后者提供GPU算力，合同价值最高65亿美元。 | coreweave+meta | compute_contract | signed | 6500000000 USD
zh-CN | 微软向Nscale租用10万颗GPU | 英国云服务商Nscale宣布与微软达成协议，微软将租用其10万颗GPU，合同金额约90亿美元。 | microsoft+nscale | compute_contract | announced | 9000000000 USD
zh-CN | 字节跳动考虑采购20亿美元AMD芯片 | 据知情人士透露，字节跳动正考虑向AMD采购价值20亿美元的人工智能芯片，双方均未回应置评请求。 | amd+bytedance | chip_supply | rumoured | 2000000000 USD
zh-CN | 软银完成对Ampere Computing的收购 | 软银集团表示，已完成对芯片设计公司Ampere Computing的收购，交易价值65亿美元。 | ampere-computing+softbank | acquisition | completed | 6500000000 USD
zh-CN | Mistral AI完成17亿欧元C轮融资 | 法国人工智能公司Mistral AI宣布完成17亿欧元C轮融资，由阿斯麦领投，投后估值117亿欧元。 | asml+mistral-ai | equity_investment | closed | 1700000000 EUR
zh-CN | 英伟达放弃收购Arm | 由于监管机构反对，英伟达宣布终止以400亿美元收购Arm的交易。 | arm+nvidia | acquisition | terminated | 40000000000 USD
zh-CN | 谷歌与Kairos Power签署核电采购协议 | 谷歌宣布与核能公司Kairos Power签署购电协议，后者将为其数据中心提供500兆瓦电力。 | google+kairos-power | power_supply | signed | - | 500
zh-CN | 甲骨文洽谈借款200亿美元建数据中心 | 知情人士称，甲骨文正与多家银行洽谈200亿美元贷款，用于建设数据中心。 | oracle | debt_financing | in_talks | 20000000000 USD
zh-TW | 微軟砸33億美元在威斯康辛州興建資料中心 | 微軟宣布，將投資33億美元，於威斯康辛州興建一座人工智慧資料中心。 | microsoft | data_centre_build | announced | 3300000000 USD
zh-TW | 傳軟銀有意入股鎧俠 | 消息人士透露，軟銀有意以10億美元入股記憶體大廠鎧俠，雙方拒絕置評。 | kioxia+softbank | equity_investment | rumoured | 1000000000 USD
zh-TW | 廣達與鴻海簽署合作備忘錄 共同興建AI資料中心 | 廣達與鴻海宣布簽署合作備忘錄，將在桃園興建容量100百萬瓦的AI資料中心，總投資額新台幣300億元。 | foxconn+quanta | data_centre_build | letter_of_intent | 30000000000 TWD | 100
zh-TW | OpenAI將向博通採購10吉瓦客製化晶片 | OpenAI與博通宣布達成協議，OpenAI將向博通採購總計10吉瓦的客製化晶片，未透露金額。 | broadcom+openai | chip_supply | announced | - | 10000
`;

export const CHINESE_DEALS: readonly (DealCase & { readonly language: string })[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [language = '', title = '', lead = '', key = '', type = '', stage = '', amount = '-', capacity] = line.split(' | ');
    return { language, title, lead, key, type, stage, amount, ...(capacity === undefined ? {} : { capacity: Number(capacity) }) };
  });

const OTHERS = `
zh-CN | 阿里巴巴未来三年将投入3800亿元建设云基础设施 | 阿里巴巴宣布，未来三年将投入至少3800亿元，用于建设云和AI基础设施。
zh-CN | 英伟达第三季度营收570亿美元 同比增长62% | 英伟达公布财报，数据中心业务收入512亿美元，净利润319亿美元。
zh-CN | 多部门印发算力基础设施行动计划 | 文件提出到2026年建成统一的算力调度平台，鼓励企业投资智算中心。
zh-CN | 微软瑞典数据中心正式投入运营 | 微软宣布其位于瑞典的数据中心区域投入运营，为北欧客户提供云服务。
zh-CN | 评论：AI泡沫会破裂吗？ | 动辄千亿美元的订单让人想起互联网泡沫，投资者应保持警惕。
zh-CN | 寒武纪股价创历史新高 | 寒武纪股价周四收涨12%，总市值突破6000亿元。
zh-CN | 高盛：AI基础设施投资到2030年将达3万亿美元 | 高盛分析师在研报中预计，全球数据中心投资到2030年将达3万亿美元。
zh-CN | 美团收购一家生鲜电商 | 美团宣布以7亿美元收购一家生鲜电商的全部股权。
zh-TW | 台積電上修全年資本支出至420億美元 | 台積電召開法說會，今年資本支出將介於400億至420億美元。
zh-TW | 輝達發表新一代GPU | 輝達發表專為長文本推論設計的新款GPU，預計明年底上市。
zh-TW | 美參議員提案 禁AI晶片輸中 | 兩名參議員提出法案，要求禁止輝達與超微出售先進晶片。
zh-TW | 調研：明年AI伺服器出貨量將成長20% | 市調機構報告指出，受惠雲端業者擴大投資，出貨量將年增逾20%。
`;

export const CHINESE_OTHERS: readonly { readonly language: string; readonly title: string; readonly lead: string }[] =
  OTHERS.trim()
    .split('\n')
    .map((line) => {
      const [language = '', title = '', lead = ''] = line.split(' | ');
      return { language, title, lead };
    });
