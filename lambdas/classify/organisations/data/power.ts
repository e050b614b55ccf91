/** Who makes, moves and sells power and gas. */
export const POWER = `
# utility
Axpo
Alpiq
BKW
Enmax|ENMAX
Romande Energie|Romande Énergie
Services industriels de Genève
EnBW|$ETR:EBK
Hafslund
Eidsiva
Verbund|$VIE:VER
EnergyAustralia|^CLP Group
Snowy Hydro
JSW Energy|$NSE:JSWENERGY|^JSW Group
NextEra Energy|NextEra|新纪元能源|新紀元能源|ネクステラ・エナジー|نيكست إيرا|نيكست إيرا إنرجي|НекстЭра|$NYSE:NEE
Duke Energy|杜克能源|デューク・エナジー|ديوك إنرجي|$NYSE:DUK
Dominion Energy|Dominion|道明尼能源|ドミニオン・エナジー|$NYSE:D
Southern Company|Southern Co|南方电力|サザン・カンパニー|$NYSE:SO
Georgia Power|ジョージア・パワー|^Southern Company
Alabama Power|^Southern Company
Mississippi Power|^Southern Company
American Electric Power|AEP|美国电力公司|美國電力公司|アメリカン・エレクトリック・パワー|$NASDAQ:AEP
Entergy|安特吉|エンタジー|$NYSE:ETR
Exelon|爱克斯龙|エクセロン|$NASDAQ:EXC
FirstEnergy|$NYSE:FE
PPL Corporation|PPL|PPL Electric Utilities|$NYSE:PPL
PSEG|Public Service Enterprise Group|$NYSE:PEG
PG&E|Pacific Gas and Electric|Pacific Gas & Electric|太平洋煤气电力|パシフィック・ガス・アンド・エレクトリック|$NYSE:PCG
Edison International|Southern California Edison|$NYSE:EIX
Xcel Energy|エクセル・エナジー|$NASDAQ:XEL
Evergy|$NASDAQ:EVRG
Ameren|$NYSE:AEE
DTE Energy|$NYSE:DTE
Consumers Energy|^CMS Energy
CenterPoint Energy|$NYSE:CNP
Oncor|^Sempra
Sempra|森普拉|センプラ|$NYSE:SRE
AES|AES Corp|AES Corporation|AES Indiana|AES Andes|爱依斯|$NYSE:AES
Black Hills Corp|Black Hills Energy|Black Hills|$NYSE:BKH
NV Energy|^Berkshire Hathaway Energy
PacifiCorp|Rocky Mountain Power|^Berkshire Hathaway Energy
Berkshire Hathaway Energy|MidAmerican Energy|^Berkshire Hathaway
Arizona Public Service|Pinnacle West|$NYSE:PNW
Salt River Project|SRP
Tennessee Valley Authority|TVA|田纳西河谷管理局|田納西河谷管理局|テネシー川流域開発公社
Engie|ENGIE|恩吉|エンジー|Энжи|إنجي|$EPA:ENGI
EDF|Électricité de France|法国电力|法國電力|法国电力公司|法国电力集团|法國電力公司|フランス電力|フランス電力公社|إي دي إف|كهرباء فرنسا|Électricité de France SA|Électricité de France (EDF)|ЭДФ|ЕДФ|Electricité de France
Iberdrola|伊维尔德罗拉|伊比德羅拉|イベルドローラ|Ибердрола|إبيردرولا|إيبردرولا|$BME:IBE
Enel|意大利国家电力|意大利国家电力公司|義大利國家電力|エネル|Энел|إينيل|$BIT:ENEL
Endesa|恩德萨|エンデサ|$BME:ELE|^Enel
E.ON|意昂集团|エーオン|Э.ОН|E.ON SE|$ETR:EOAN
RWE|莱茵集团|RWE AG|РВЕ|آر دبليو إي|$ETR:RWE
Vattenfall|大瀑布电力|瀑布能源|バッテンフォール|Ваттенфаль|فاتنفال
Fortum|富腾|フォータム|Фортум|فورتوم|$HEL:FORTUM
Statkraft|挪威国家电力|スタットクラフト|Статкрафт|ستاتكرافت
Orsted|Ørsted|沃旭|沃旭能源|オーステッド|Эрстед|أورستد|$CPH:ORSTED
EDP|EDP Renováveis|葡萄牙电力|EDP Renewables|EDPR|EDP Energias de Portugal|葡萄牙电力公司|$ELI:EDP
Acciona|Acciona Energía|Acciona Energia|アクシオナ|$BME:ANA
Naturgy|$BME:NTGY
Centrica|British Gas|$LSE:CNA
SSE|SSE plc|SSE Renewables|$LSE:SSE
Drax|$LSE:DRX
Adani Power|$NSE:ADANIPOWER|^Adani
Adani Green Energy|Adani Green|$NSE:ADANIGREEN|^Adani
Tata Power|$NSE:TATAPOWER|^Tata Group
NTPC|$NSE:NTPC
ReNew|ReNew Energy Global|ReNew Power|$NASDAQ:RNW
ACWA Power|أكوا باور|أكواباور|ACWA|国际电力和水务|$TADAWUL:2082
Masdar|شركة مصدر|أبوظبي لطاقة المستقبل|شركة أبوظبي لطاقة المستقبل|马斯达尔|マスダール|Масдар
TAQA|طاقة الإماراتية|أبوظبي الوطنية للطاقة|شركة أبوظبي الوطنية للطاقة|$ADX:TAQA
Tenaga Nasional|TNB|国家能源公司马来西亚|テナガ・ナショナル|$KLSE:TENAGA
Sembcorp|Sembcorp Industries|胜科工业|勝科工業|$SGX:U96
Gulf Energy|Gulf Development|Gulf Energy Development|$SET:GULF
JERA|ジェラ
TEPCO|東電@ja|Tokyo Electric Power|东京电力|東京電力|東京電力ホールディングス|ТЕПКО|تيبكو|$TYO:9501
Kansai Electric|Kansai Electric Power|KEPCO Japan|关西电力|關西電力|関西電力|$TYO:9503
KEPCO|Korea Electric Power|Korea Electric Power Corporation|韩国电力|韓國電力|韓国電力公社|韓国電力|$KRX:015760
China Huaneng|中国华能|華能集團|华能集团
AGL Energy|AGL|$ASX:AGL
Origin Energy|オリジン・エナジー|$ASX:ORG
Hydro-Québec|Hydro-Quebec|魁北克水电|Гидро-Квебек
BC Hydro|BCハイドロ
Ontario Power Generation|OPG
Eletrobras|Eletrobrás|Axia Energia|巴西国家电力|エレトロブラス|$BVMF:ELET3|$BVMF:AXIA3
Casa dos Ventos
Auren Energia|Auren
Serena Energia|Serena?
Basin Electric|Basin Electric Power Cooperative
Cleco
OG&E|OGE Energy|$NYSE:OGE
Montana-Dakota Utilities|^MDU Resources
NiSource|NIPSCO|$NYSE:NI
WEC Energy|We Energies|WEC Energy Group|$NYSE:WEC
Alliant Energy|$NASDAQ:LNT
Uniper|ユニパー|Юнипер|$ETR:UN0
A2A|$BIT:A2A
Galp|Galp Energia|高浦能源|$ELI:GALP
ČEZ|CEZ|$PSE:CEZ
PGE|Polska Grupa Energetyczna|$WSE:PGE
Enefit|Eesti Energia
Å Energi
Skellefteå Kraft
Keppel|Keppel Ltd|Keppel Corporation|吉宝|吉寶|ケッペル|$SGX:BN4
Kyushu Electric|Kyushu Electric Power|九州電力|九州电力|$TYO:9508
J-Power|Jパワー|電源開発|$TYO:9513
Meridian Energy|$NZE:MEL
Contact Energy|$NZE:CEN
Comisión Federal de Electricidad|CFE
Engie Brasil|^Engie
Eskom|إسكوم|Эском
Florida Power & Light|FPL|^NextEra Energy
AEP Ohio|^American Electric Power
Appalachian Power|^American Electric Power
Indiana Michigan Power|^American Electric Power
Entergy Louisiana|^Entergy
Entergy Arkansas|^Entergy
Entergy Mississippi|^Entergy
ComEd|Commonwealth Edison|^Exelon
PECO|PECO Energy|^Exelon
CMS Energy|$NYSE:CMS
Tucson Electric Power|^Fortis Inc
Fortis Inc|$TSX:FTS
MDU Resources
Avista|Avista Corp|$NYSE:AVA
IDACORP|Idaho Power|$NYSE:IDA
Portland General Electric|$NYSE:POR
Puget Sound Energy
NorthWestern Energy|$NASDAQ:NWE
Otter Tail Power
Great River Energy
El Paso Electric
PNM Resources|TXNM Energy|$NYSE:TXNM
CPS Energy
Austin Energy
Santee Cooper
Omaha Public Power District|OPPD
Nebraska Public Power District
Consolidated Edison|Con Edison|联合爱迪生|$NYSE:ED
Eversource|Eversource Energy|$NYSE:ES
Avangrid|^Iberdrola
Louisville Gas & Electric|LG&E|LG&E and KU|^PPL Corporation
East Kentucky Power Cooperative
Oglethorpe Power
Rayburn Electric Cooperative
Bluebonnet Electric Cooperative
Pedernales Electric Cooperative
Hydro One
Toronto Hydro
SaskPower
Manitoba Hydro
NB Power
EPCOR
Emera|$TSX:EMA
Nova Scotia Power|^Emera
Algonquin Power|Liberty Utilities
ScottishPower|Scottish Power|^Iberdrola
Neoenergia|^Iberdrola
Octopus Energy|オクトパスエナジー
Edison SpA|^EDF
Tauron|Tauron Polska Energia
Enea SA
Orlen|PKN Orlen|ORLEN|Орлен
MVM Group|MVM
Hidroelectrica|$BVB:H2O
Public Power Corporation Greece|PPC Group|ΔΕΗ
Metlen|Metlen Energy & Metals|Mytilineos
Ignitis|Ignitis Group
Latvenergo
Landsvirkjun
HS Orka
ESB|Electricity Supply Board
Bord Gáis Energy|^Centrica
CLP Group|CLP Holdings|中电控股|中電控股|中华电力|中華電力|$HKEX:0002
HK Electric|Power Assets|電能實業
Genesis Energy NZ
Mercury NZ
Chubu Electric|Chubu Electric Power|中部電力|中部电力|$TYO:9502
Tohoku Electric|Tohoku Electric Power|東北電力|$TYO:9506
Hokkaido Electric|Hokkaido Electric Power|北海道電力|北海道电力|$TYO:9509
Chugoku Electric|Chugoku Electric Power|中国電力|$TYO:9504
Shikoku Electric|四国電力
Tokyo Gas|東京ガス|东京燃气|$TYO:9531
Osaka Gas|大阪ガス|大阪燃气|$TYO:9532
Taipower|Taiwan Power Company|Taiwan Power|台電|台灣電力|台湾电力|台湾電力|台電公司
China Huadian|中国华电|华电集团
China Datang|大唐集团|大唐发电
SPIC|State Power Investment Corporation|国家电投|國家電投
China Energy Investment|CHN Energy|国家能源集团|國家能源集團
China Three Gorges|China Three Gorges Corporation|CTG|三峡集团|三峽集團|三峡能源
China Yangtze Power|长江电力|^China Three Gorges
China Resources Power|华润电力|華潤電力
JSW Group|JSW
Torrent Power|$NSE:TORNTPOWER
Greenko
AM Green
Avaada|Avaada Group
Hexa Climate
Serentica|Serentica Renewables
SJVN
NHPC
CleanMax|CleanMax Enviro
AmpIn Energy
O2 Power
Sarawak Energy
Malakoff
SP Group
PLN|Perusahaan Listrik Negara|PT PLN|PLN Persero
Pertamina|Pertamina Geothermal
Barito Pacific|Barito Renewables
Meralco|Manila Electric|MGen|Meralco PowerGen
Aboitiz Power|AboitizPower|Aboitiz InfraCapital|Aboitiz
ACEN|ACEN Corp
First Gen
EGAT|Electricity Generating Authority of Thailand|泰国国家电力局
B.Grimm Power|B.Grimm
EVN|Vietnam Electricity|Tập đoàn Điện lực Việt Nam|Điện lực Việt Nam|越南电力集团
PetroVietnam|PVN|Petrovietnam|Tập đoàn Dầu khí Việt Nam|PV Power|Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam
Saudi Electricity Company|Saudi Electricity|الشركة السعودية للكهرباء|السعودية للكهرباء|Saudi Energy
EWEC|Emirates Water and Electricity Company|مياه وكهرباء الإمارات
ENEC|Emirates Nuclear Energy Company|Emirates Nuclear Energy Corporation|مؤسسة الإمارات للطاقة النووية|شركة الإمارات للطاقة النووية
DEWA|Dubai Electricity and Water Authority|هيئة كهرباء ومياه دبي|ديوا|$DFM:DEWA
AMEA Power|ايميا باور|إيميا باور
Kahramaa|كهرماء
Nebras Power|نبراس للطاقة
OQ|OQ Group|أوكيو
Infinity Power|إنفينيتي باور
KenGen|Kenya Electricity Generating Company
Kenya Power
Cemig|CEMIG|$BVMF:CMIG4
Copel|$BVMF:CPLE6
CPFL|CPFL Energia|^State Grid
Atlas Renewable Energy
Eneva|$BVMF:ENEV3
Equatorial Energia
Energisa
Elera Renováveis|^Brookfield
Rio Energy
Enel Chile|^Enel
Colbún|Colbun
Celsia
EPM|Empresas Públicas de Medellín
Grupo Energía Bogotá
YPF|YPF Luz
Pampa Energía
Central Puerto
Genneia
Itaipu|Itaipu Binacional|Itaipú
ANDE|Administración Nacional de Electricidad
DTEK|ДТЭК|ДТЕК
Ukrhydroenergo|Укргидроэнерго|Укргідроенерго
Naftogaz|Нафтогаз
Inter RAO|Интер РАО|$MOEX:IRAO
RusHydro|РусГидро|Русгидро|$MOEX:HYDR
Mosenergo|Мосэнерго
T Plus|Т Плюс
En+|En+ Group|Эн+|En+ Энерджи
Samruk-Energy|Samruk Energy|Самрук-Энерго|^Samruk-Kazyna
# renewable
Electra
Vestas|维斯塔斯|維斯塔斯|ヴェスタス|ベスタス|$CPH:VWS
Neoen|^Brookfield
Voltalia|$EPA:VLTSA
Akuo
Fervo Energy|Fervo
Ormat|Ormat Technologies|$NYSE:ORA
Sage Geosystems
XGS Energy
Intersect Power|Intersect
SB Energy|SBエナジー|^SoftBank
Invenergy
Pattern Energy
Brookfield Renewable|Brookfield Renewable Partners|^Brookfield
Clearway Energy|Clearway|$NYSE:CWEN
Sunrun|$NASDAQ:RUN
Enphase|$NASDAQ:ENPH
Form Energy
Energy Vault|$NYSE:NRGV
Elli Power
CNR|Compagnie nationale du Rhône|Compagnie Nationale du Rhône
Solaria|Solaria Energía|$BME:SLR
Eolmed
Valorem
Avantus
Longroad Energy
Arevon
Primergy
Silicon Ranch
Swift Current Energy
Origis Energy
Lightsource bp|Lightsource BP|^BP
EDF Renewables|EDF power solutions|^EDF
Enel Green Power|^Enel
RWE Clean Energy|^RWE
Cypress Creek Renewables|^EQT
Pine Gate Renewables
DESRI|D.E. Shaw Renewable Investments
Apex Clean Energy
Leeward Renewable Energy
Zelestra|^EQT
Plenitude|^Eni
Sunnova
Quaise Energy|Quaise
Zanskar
Grenergy|$BME:GRE
Ecoener
Elawan
X-Elio|X-ELIO
Matrix Renewables
Scatec|$OSL:SCATC
Encavis
VSB Group
PNE AG
ABO Energy
BayWa r.e.
European Energy
Better Energy
OX2
Eolus
Ilmatar
Hecate Energy
Copenhagen Infrastructure Partners|CIP@en|コペンハーゲン・インフラストラクチャー・パートナーズ
Renova?|レノバ|$TYO:9519
Eurus Energy|ユーラスエナジー
Pacifico Energy|パシフィコ・エナジー
Vena Energy
Sunseap|^EDP
AlphaGen
Pivot Energy
Treaty Oak Clean Energy
Adapture Renewables
# nuclear
Constellation Energy|Constellation|星座能源|コンステレーション・エナジー|コンステレーション|كونستيليشن إنرجي|Констеллейшн Энерджи|$NASDAQ:CEG
Vistra|Vistra Corp|维斯特拉|ビストラ|فيسترا|$NYSE:VST
Talen Energy|Talen|タレン・エナジー|$NASDAQ:TLN
Calpine|^Constellation Energy
Oklo|オクロ|أوكلو|$NYSE:OKLO
Kairos Power|カイロス・パワー|カイロスパワー|凯罗斯电力
X-energy|X-Energy|Xエナジー
TerraPower|泰拉能源|テラパワー|تيراباور
NuScale|NuScale Power|ニュースケール|ニュースケール・パワー|纽斯凯尔|$NYSE:SMR
Commonwealth Fusion Systems|CFS|コモンウェルス・フュージョン・システムズ
Helion|Helion Energy|ヘリオン|ヘリオン・エナジー
TAE Technologies
Last Energy
Aalo Atomics|Aalo
Valar Atomics
Radiant Nuclear
Westinghouse|Westinghouse Electric|Westinghouse Electric Company|西屋电气|西屋|西屋電氣|ウェスチングハウス|ウエスチングハウス|Вестингауз|وستنجهاوس|وستينغهاوس|^Brookfield
Cameco|カメコ|卡梅科|$NYSE:CCJ|$TSX:CCO
Centrus Energy|$NYSE:LEU
Holtec|Holtec International|ホルテック
Elementl Power
Newcleo|newcleo
Korea Hydro & Nuclear Power|KHNP|韩国水力原子能|韓国水力原子力|韓國水力核電
Rosatom|Росатом|Госкорпорация Росатом|俄罗斯国家原子能公司|俄罗斯原子能集团|ロスアトム|روس آتوم|روساتوم|Rosenergoatom|Росэнергоатом|Концерн Росэнергоатом
General Fusion
Type One Energy
Proxima Fusion
Tokamak Energy
Zap Energy
Pacific Fusion
Thea Energy
Deep Fission
Natura Resources
Terrestrial Energy|$NASDAQ:IMSR
Nano Nuclear Energy|NANO Nuclear|NANO Nuclear Energy|$NASDAQ:NNE
Blue Energy
The Nuclear Company|Nuclear Company
General Matter
Standard Nuclear
Antares Nuclear
BWX Technologies|BWXT|$NYSE:BWXT
Lightbridge
Naarea|NAAREA
Jimmy Energy
Blykalla
Seaborg|Saltfoss Energy
Copenhagen Atomics
Thorizon
Moltex Energy|Moltex
ARC Clean Technology
Urenco
Orano|欧安诺
Framatome|法马通|フラマトム|^EDF
Nuward|NUWARD|^EDF
Kärnfull Next|Karnfull Next
Energoatom|Энергоатом|Енергоатом|НАЕК Енергоатом
Kazatomprom|Казатомпром
China National Nuclear|CNNC|中核集团|中核集團|中国核工业集团|中国核电
China General Nuclear|CGN|中广核|中廣核
Nuclear Power Corporation of India|NPCIL
Nucleoeléctrica Argentina
Eletronuclear
# generator
NRG Energy|NRG|$NYSE:NRG
Tenaska
VoltaGrid
Solaris Energy Infrastructure|$NYSE:SEI
Liberty Energy|$NYSE:LBRT
ProPetro|$NYSE:PUMP
Baker Hughes|贝克休斯|ベーカー・ヒューズ|بيكر هيوز|$NASDAQ:BKR
Babcock & Wilcox|$NYSE:BW
TransAlta|$TSX:TA
Capital Power|$TSX:CPX
Competitive Power Ventures|CPV
Voltus
Atlas Energy Solutions|$NYSE:AESI
Aggreko|アグレコ|أجريكو
APR Energy
ENGIE North America|^Engie
Hallador Energy|Hallador|$NASDAQ:HNRG
Alpha Generation
Rockland Capital
Kindle Energy
EmberClear
PowerSecure|^Southern Company
Enchanted Rock
Base Power
Redwood Materials
GridCARE
Emerald AI
Verrus
# oil-gas
Energy Transfer|エナジー・トランスファー|Energy Transfer LP|$NYSE:ET
Williams Companies|Williams Cos|$NYSE:WMB
Kinder Morgan|金德摩根|キンダー・モルガン|$NYSE:KMI
Enbridge|エンブリッジ|$TSX:ENB
TC Energy|$TSX:TRP
EQT Corporation|EQT Corp
Chevron|雪佛龙|雪佛龍|シェブロン|Шеврон|شيفرون|$NYSE:CVX
ExxonMobil|Exxon Mobil|Exxon|Exxon Mobil Corp|埃克森美孚|エクソンモービル|エクソン・モービル|ЭксонМобил|إكسون موبيل|إكسونموبيل|$NYSE:XOM
Shell|壳牌|殼牌|シェル|Шелл|شركة شل|Shell plc|$LSE:SHEL
BP|BP plc|英国石油|英国石油公司|英國石油|БиПи|$LSE:BP
TotalEnergies|道达尔|道达尔能源|道達爾|道達爾能源|トタルエナジーズ|トタル・エナジーズ|Тоталь|توتال|توتال إنرجيز|توتال إنيرجيز|TotalEnergies SE|$EPA:TTE
Eni|埃尼|埃尼集团|エニ|Эни|إيني|$BIT:ENI
Equinor|エクイノール|挪威国家石油|Эквинор|إكوينور|$OSL:EQNR
Repsol|雷普索尔|レプソル|Репсол|$BME:REP
Halliburton|哈里伯顿|ハリバートン|Халлибертон|هاليبرتون|$NYSE:HAL
SLB|Schlumberger|斯伦贝谢|シュルンベルジェ|Шлюмберже|شلمبرجير|$NYSE:SLB
ConocoPhillips|康菲|康菲石油|コノコフィリップス|$NYSE:COP
Expand Energy|$NASDAQ:EXE
Antero Resources
CNX Resources
Coterra
Targa Resources
Enterprise Products Partners
DT Midstream
Boardwalk Pipelines|Boardwalk
Kinetik
Cheniere|Cheniere Energy
Venture Global
NextDecade
Woodside|Woodside Energy|伍德赛德
Santos Ltd
Gazprom|Газпром|俄罗斯天然气工业|ガスプロム|غازبروم|$MOEX:GAZP
Gazprom Neft|Газпром нефть|^Gazprom
Rosneft|Роснефть|俄罗斯石油公司|ロスネフチ|روسنفت|$MOEX:ROSN
Lukoil|Лукойл|ЛУКОЙЛ|卢克石油|ルクオイル|لوك أويل|$MOEX:LKOH
Novatek Gas|НОВАТЭК|Новатэк
Tatneft|Татнефть
KazMunayGas|КазМунайГаз|^Samruk-Kazyna
SOCAR|СОКАР|سوكار
Sonatrach|سوناطراك
QatarEnergy|Qatar Energy|قطر للطاقة|卡塔尔能源|カタールエナジー
ADNOC|أدنوك|阿布扎比国家石油公司|アブダビ国営石油|XRG
Petrobras|巴西石油|巴西国家石油公司|ペトロブラス|Петробраз|بتروبراس|$BVMF:PETR4
Pemex|Petróleos Mexicanos|墨西哥国家石油
Ecopetrol|哥伦比亚国家石油
Petronas|PETRONAS|馬來西亞國家石油|马来西亚国家石油|ペトロナス|Gentari
PTT|PTT Group|泰国国家石油|$SET:PTT
CNOOC|中海油|中国海油
PetroChina|中石油|中国石油
Sinopec|中国石化|中石化
Inpex|INPEX|$TYO:1605
Eneos|ENEOS
Idemitsu|Idemitsu Kosan|出光興産
Peabody|Peabody Energy
Core Natural Resources
Ramaco
# grid
National Grid|National Grid plc|英国国家电网|$LSE:NG.
RTE|Réseau de Transport d'Électricité|Réseau de transport d’électricité
Enedis|^EDF
Terna|$BIT:TRN
State Grid|State Grid Corporation of China|国家电网|國家電網|国網|الشبكة الوطنية الصينية
China Southern Power Grid|南方电网|南方電網
Power Grid Corporation of India|PowerGrid|POWERGRID|$NSE:POWERGRID
Sterlite Power
ISA Colombia|Interconexión Eléctrica
Ukrenergo|Укрэнерго|Укренерго
Rosseti|Россети|ФСК Россети
KEGOC|КЕГОК
TenneT|TenneT Germany|Tennet
50Hertz|^Elia Group
Elia Group
Amprion
TransnetBW|^EnBW
Red Eléctrica|Redeia|Red Eléctrica de España|REE@es
Redes Energéticas Nacionais|REN@pt
Swissgrid
Fingrid
Statnett
Svenska kraftnät|Svenska Kraftnät
Energinet
EirGrid
Transgrid|TransGrid
`;
