/** Banks, and those that states run for development and export. */
export const BANKS = `
# development
European Investment Bank|EIB|Banque européenne d'investissement|Banque européenne d’investissement|BEI@fr,es,pt|Banco Europeo de Inversiones|Banco Europeu de Investimento|欧洲投资银行|歐洲投資銀行|欧州投資銀行|Европейский инвестиционный банк|ЕИБ|Європейський інвестиційний банк|ЄІБ|بنك الاستثمار الأوروبي|البنك الأوروبي للاستثمار|Bank Investasi Eropa
International Finance Corporation|IFC|国际金融公司|國際金融公司|国際金融公社|Международная финансовая корпорация|МФК|Міжнародна фінансова корпорація|مؤسسة التمويل الدولية|Société financière internationale|Corporación Financiera Internacional
BNDES|Banco Nacional de Desenvolvimento Econômico e Social
Export-Import Bank|US EXIM|EXIM Bank|U.S. Export-Import Bank|Export-Import Bank of the United States|美国进出口银行|米国輸出入銀行|بنك التصدير والاستيراد الأميركي
U.S. International Development Finance Corporation|US International Development Finance Corporation|U.S. DFC|美国国际开发金融公司|米国際開発金融公社
JBIC|Japan Bank for International Cooperation|国際協力銀行|日本国际协力银行
European Bank for Reconstruction and Development|EBRD|BERD|Banque européenne pour la reconstruction et le développement|Banco Europeo de Reconstrucción y Desarrollo|欧洲复兴开发银行|歐洲復興開發銀行|欧州復興開発銀行|Европейский банк реконструкции и развития|ЕБРР|Європейський банк реконструкції та розвитку|ЄБРР|البنك الأوروبي لإعادة الإعمار والتنمية
World Bank|Banque mondiale|Banco Mundial|世界银行|世界銀行|世銀|世行|Всемирный банк|Світовий банк|البنك الدولي|Bank Dunia|Ngân hàng Thế giới
Asian Development Bank|ADB|亚洲开发银行|亞洲開發銀行|亚开行|アジア開発銀行|Азиатский банк развития|بنك التنمية الآسيوي|Bank Pembangunan Asia|Ngân hàng Phát triển Châu Á
Asian Infrastructure Investment Bank|AIIB|亚投行|亞投行|アジアインフラ投資銀行|亚洲基础设施投资银行
Inter-American Development Bank|IDB Invest|BID Invest|Banco Interamericano de Desarrollo|Banco Interamericano de Desenvolvimento
CAF Development Bank|Banco de Desarrollo de América Latina
Eurasian Development Bank|Евразийский банк развития|ЕАБР
African Development Bank|Banque africaine de développement|بنك التنمية الأفريقي|البنك الأفريقي للتنمية
Islamic Development Bank|البنك الإسلامي للتنمية
New Development Bank
JICA|国際協力機構
NEXI|日本貿易保険
UK Export Finance|UKEF
Euler Hermes
SACE
Bpifrance Assurance Export
Kexim|Export-Import Bank of Korea|韩国进出口银行
K-Sure
FMO
Norfund
Finnvera
Nordic Investment Bank
Canada Infrastructure Bank
Export Development Canada|EDC
Clean Energy Finance Corporation|CEFC
Export Finance Australia
Industrial Development Corporation South Africa
# bank
Nordea
Danske Bank|Danske
SEB|Skandinaviska Enskilda Banken
Swedbank
DNB
OP Financial Group
BPCE|Groupe BPCE
CaixaBank|Caixabank|$BME:CABK
UniCredit|裕信银行|ウニクレディト|يونيكريديت|$BIT:UCG
Intesa Sanpaolo|$BIT:ISP
Commerzbank|德国商业银行|コメルツ銀行
DZ Bank
KBC
Lloyds Banking Group|Lloyds
NatWest
HDFC Bank
ICICI Bank
JPMorgan|JPMorgan Chase|JP Morgan|J.P. Morgan|JPMorganChase|摩根大通|小摩|JPモルガン|JPモルガン・チェース|ДжейПиМорган|Дж. П. Морган|جيه بي مورجان|جيه بي مورغان|جي بي مورغان|جي بي مورجان|$NYSE:JPM
Morgan Stanley|摩根士丹利|大摩|モルガン・スタンレー|モルガンスタンレー|Морган Стэнли|Морган Стенлі|مورجان ستانلي|مورغان ستانلي|$NYSE:MS
Goldman Sachs|高盛|高盛集团|高盛集團|ゴールドマン・サックス|ゴールドマンサックス|Голдман Сакс|Ґолдман Сакс|جولدمان ساكس|غولدمان ساكس|$NYSE:GS
Citigroup|Citi|Citibank|花旗|花旗集团|花旗集團|花旗银行|シティグループ|シティバンク|Ситигруп|Сітігруп|سيتي جروب|سيتي غروب|سيتي بنك|$NYSE:C
Bank of America|BofA|BofA Securities|美国银行|美國銀行|美银|美銀|バンク・オブ・アメリカ|Банк оф Америка|Бэнк оф Америка|بنك أوف أميركا|بنك أوف أمريكا|$NYSE:BAC
Wells Fargo|富国银行|富國銀行|ウェルズ・ファーゴ|Уэллс Фарго|ويلز فارجو|ويلز فارغو|$NYSE:WFC
Deutsche Bank|德意志银行|德意志銀行|德银|ドイツ銀行|Дойче банк|دويتشه بنك|$ETR:DBK
Barclays|巴克莱|巴克萊|バークレイズ|Барклайс|باركليز|$LSE:BARC
HSBC|汇丰|滙豐|匯豐|汇丰银行|滙豐銀行|HSBCホールディングス|إتش إس بي سي|$LSE:HSBA
UBS|瑞银|瑞銀|瑞银集团|ユービーエス|يو بي إس|$SWX:UBSG
BNP Paribas|法国巴黎银行|法國巴黎銀行|BNPパリバ|БНП Париба|بي إن بي باريبا|$EPA:BNP
Société Générale|Societe Generale|法国兴业银行|法國興業銀行|ソシエテ・ジェネラル|Сосьете Женераль|سوسيتيه جنرال|$EPA:GLE
Crédit Agricole|Credit Agricole|Crédit Agricole CIB|Credit Agricole CIB|法国农业信贷银行|東方匯理|クレディ・アグリコル|Креди Агриколь|كريدي أجريكول|$EPA:ACA
Natixis|^BPCE
Santander|Banco Santander|桑坦德|桑坦德银行|サンタンデール|サンタンデール銀行|Сантандер|سانتاندير|$BME:SAN
BBVA|毕尔巴鄂比斯开银行|ビルバオ・ビスカヤ・アルヘンタリア銀行|$BME:BBVA
ING Bank|ING Group|ING Groep
ABN AMRO|荷兰银行
Rabobank
Standard Chartered|渣打|渣打银行|渣打銀行|スタンダードチャータード|Стандарт Чартеред|ستاندرد تشارترد|$LSE:STAN
MUFG|Mitsubishi UFJ|MUFG Bank|Mitsubishi UFJ Financial Group|三菱日联|三菱UFJ|三菱UFJ銀行|三菱UFJフィナンシャル・グループ|三菱日聯|إم يو إف جي|$TYO:8306
SMBC|Sumitomo Mitsui|SMFG|Sumitomo Mitsui Banking Corporation|Sumitomo Mitsui Financial Group|三井住友|三井住友銀行|三井住友フィナンシャルグループ|三井住友银行|$TYO:8316
Mizuho|Mizuho Bank|Mizuho Financial Group|瑞穗|瑞穗银行|みずほ|みずほ銀行|みずほフィナンシャルグループ|ميزوهو|$TYO:8411
Nomura|野村|野村證券|野村証券|野村ホールディングス|$TYO:8604
DBS|DBS Bank|星展银行|星展銀行|DBS銀行|$SGX:D05
OCBC|华侨银行|華僑銀行|$SGX:O39
UOB|United Overseas Bank|大华银行|大華銀行|$SGX:U11
Maybank|马来亚银行|馬來亞銀行|$KLSE:MAYBANK
RBC Capital Markets|Royal Bank of Canada|RBC|加拿大皇家银行|ロイヤル・バンク・オブ・カナダ
TD Bank|TD Securities|TD Cowen|Toronto-Dominion Bank|道明银行
Scotiabank|Bank of Nova Scotia|丰业银行
CIBC|Canadian Imperial Bank of Commerce
BMO|BMO Capital Markets|Bank of Montreal|蒙特利尔银行
Truist|Truist Securities
PNC|PNC Bank
Jefferies|杰富瑞|傑富瑞|ジェフリーズ
Macquarie Bank|^Macquarie
KfW|KfW IPEX-Bank
Bank of China|中国银行|中國銀行|بنك الصين
ICBC|Industrial and Commercial Bank of China|工商银行|中国工商银行|工商銀行|中国工商銀行|بنك الصين الصناعي والتجاري
China Construction Bank|建设银行|中国建设银行|建設銀行|中国建設銀行
State Bank of India
First Abu Dhabi Bank|بنك أبوظبي الأول|阿布扎比第一银行
Emirates NBD|بنك الإمارات دبي الوطني
ANZ|ANZ Bank|澳新银行
Westpac|西太平洋银行
Commonwealth Bank|Commonwealth Bank of Australia|CBA|澳洲联邦银行
KB Kookmin|KB Financial|KB Kookmin Bank
Shinhan|Shinhan Bank|新韩银行
Hana Bank
Korea Development Bank|KDB|产业银行|韓国産業銀行
La Banque Postale
Banco Sabadell
Cassa Depositi e Prestiti|CDP Equity
LBBW
Helaba
BayernLB
Handelsbanken
Caixa Geral de Depósitos
Millennium bcp
Novo Banco
National Bank of Greece
PKO Bank Polski|PKO BP
Erste Group
Raiffeisen Bank International|Райффайзен
Daiwa Securities|大和証券
Sumitomo Mitsui Trust|三井住友信託銀行
Norinchukin|農林中央金庫|農林中金
CIMB|联昌国际|聯昌國際
RHB|RHB Bank
AmBank
Bank Mandiri
Bank Negara Indonesia|BNI
Bank Rakyat Indonesia
Bank Central Asia
Vietcombank
VietinBank
BIDV
Techcombank
BDO Unibank
Bangkok Bank
Kasikornbank|KBank
Siam Commercial Bank|SCB
Krungthai Bank
Agricultural Bank of China|农业银行|中国农业银行
China Development Bank|国家开发银行|國家開發銀行
China Merchants Bank|招商银行
CITIC Securities|中信证券
CICC|China International Capital Corporation|中金公司
CTBC|CTBC Bank|中国信托|中國信託
Cathay United Bank|國泰世華
Bank of Taiwan|臺灣銀行|台灣銀行
E.SUN Bank|玉山銀行|玉山银行
Mega Bank|兆豐銀行|兆丰银行
Woori Bank
Axis Bank
Kotak Mahindra Bank
NaBFID
REC Limited|REC Ltd
Power Finance Corporation
Abu Dhabi Commercial Bank|ADCB|بنك أبوظبي التجاري
Mashreq|Mashreq Bank|بنك المشرق
Saudi National Bank|البنك الأهلي السعودي
Al Rajhi Bank|مصرف الراجحي
Riyad Bank|بنك الرياض
Saudi Awwal Bank|البنك السعودي الأول
Banque Saudi Fransi|البنك السعودي الفرنسي
Qatar National Bank|QNB|بنك قطر الوطني
Kuwait Finance House|بيت التمويل الكويتي
National Bank of Kuwait|بنك الكويت الوطني
National Bank of Egypt|البنك الأهلي المصري
Banque Misr|بنك مصر
Attijariwafa Bank|التجاري وفا بنك
Standard Bank|Standard Bank Group
Absa
Nedbank
FirstRand|Rand Merchant Bank|RMB Bank
National Bank of Canada
ATB Financial
US Bank|U.S. Bank|U.S. Bancorp
Fifth Third|Fifth Third Bank
Citizens Bank|Citizens Financial
KeyBanc|KeyBank|KeyBanc Capital Markets
Regions Bank
First Citizens Bank
Capital One
M&T Bank
Texas Capital Bank
Lazard
Evercore
Moelis
Guggenheim Securities
Houlihan Lokey
Stifel
National Australia Bank|NAB
Itaú|Itaú Unibanco|Itau Unibanco|Itaú BBA
Bradesco|Bradesco BBI
Banco do Brasil
Caixa Econômica Federal|Caixa Economica Federal
BTG Pactual
XP Investimentos|XP Inc
Bancolombia
Banorte
Banco de Chile
VTB|ВТБ|Банк ВТБ
Gazprombank|Газпромбанк|ГПБ
VEB.RF|ВЭБ.РФ|ВЭБ
Alfa-Bank|Альфа-Банк|Альфа-банк
Sovcombank|Совкомбанк
PrivatBank|ПриватБанк|Приватбанк
Oschadbank|Ощадбанк
Ukreximbank|Укрексимбанк|Укрэксимбанк
Halyk Bank|Халык Банк|Народный банк Казахстана
Kaspi|Kaspi.kz
Akbank
İşbank|Isbank
Garanti BBVA
Ziraat Bank
`;
