/** Funds: infrastructure and private equity, private credit, sovereign, pension, insurers, venture. */
export const INVESTORS = `
# fund
Quinbrook|Quinbrook Infrastructure Partners
Bpifrance|法国国家投资银行
BlackRock|贝莱德私募股权合伙人|贝莱德集团|Global Infrastructure Partners|GIP|BlackRock Private Equity Partners|贝莱德|貝萊德|ブラックロック|БлэкРок|Блэкрок|БлекРок|بلاك روك|بلاكروك|全球基础设施合伙公司|グローバル・インフラストラクチャー・パートナーズ|$NYSE:BLK
Blackstone|Blackstone Inc|Blackstone Infrastructure|黑石|黑石集团|黑石集團|ブラックストーン|Блэкстоун|Блекстоун|بلاكستون|بلاك ستون|$NYSE:BX
KKR|KKR & Co|Kohlberg Kravis Roberts|コールバーグ・クラビス・ロバーツ|كيه كيه آر|كي كي آر|$NYSE:KKR
Brookfield|Brookfield Asset Management|Brookfield Infrastructure|Brookfield Corp|Brookfield Corporation|Brookfield Infrastructure Partners|布鲁克菲尔德|博枫|布魯克菲爾德|ブルックフィールド|Брукфилд|بروكفيلد|$NYSE:BN|$NYSE:BAM
Carlyle|Carlyle Group|凯雷|凱雷|カーライル|カーライル・グループ|Карлайл|كارلايل|$NASDAQ:CG
DigitalBridge|DigitalBridge Group|デジタルブリッジ|$NYSE:DBRG
Silver Lake|Silver Lake Partners|银湖资本|シルバーレイク|سيلفر ليك
TPG|TPG Inc|TPG Capital|TPGキャピタル
Warburg Pincus|華平投資|ウォーバーグ・ピンカス|واربورغ بينكوس
Bain Capital|贝恩资本|貝恩資本|ベインキャピタル|ベイン・キャピタル|بين كابيتال
CVC Capital|CVC Capital Partners|CVC DIF|CVCキャピタル
EQT|EQT Infrastructure|EQT AB|殷拓
Macquarie|Macquarie Asset Management|Macquarie Group|麦格理|麥格理|マッコーリー|Маккуори|ماكواري|$ASX:MQG
Stonepeak|ストーンピーク|ستون بيك
I Squared Capital|I Squared|艾斯奎尔
Actis|^General Atlantic
Partners Group
Ardian|アーディアン
Antin Infrastructure Partners|Antin
InfraVia|InfraVia Capital Partners
Caisse des Dépôts|Banque des Territoires|法国信托局
Meridiam
Cube Infrastructure
Northleaf|Northleaf Capital
IFM Investors|IFM
Softbank Vision Fund|SoftBank Vision Fund|Vision Fund|软银愿景基金|軟銀願景基金|ビジョン・ファンド|ソフトバンク・ビジョン・ファンド|^SoftBank
Tiger Global|Tiger Global Management|老虎环球|老虎環球|タイガー・グローバル
Coatue|Coatue Management
Dragoneer|Dragoneer Investment Group
D1 Capital|D1 Capital Partners
D.E. Shaw
Altimeter|Altimeter Capital
Magnetar|Magnetar Capital
Fidelity Investments|Fidelity|Fidelity Management|Fidelity Management & Research|富达|富達|フィデリティ|فيديليتي
T. Rowe Price|ティー・ロウ・プライス
Baillie Gifford|柏基|柏基投资
Valor Equity Partners|Valor Equity
Atreides Management
Disruptive Capital|Disruptive?
Point72
Vy Capital
Kingdom Holding|Kingdom Holding Company|المملكة القابضة|キングダム・ホールディング|$TADAWUL:4280
Wellington Management
Franklin Templeton|富兰克林邓普顿
Elliott Management|埃利奥特|エリオット・マネジメント
Cerberus Capital
Fortress Investment|Fortress Investment Group
Cantor Fitzgerald
Oaktree|Oaktree Capital|橡树资本|橡樹資本|オークツリー・キャピタル|^Brookfield
Vista Equity|Vista Equity Partners
Thoma Bravo
Providence Equity
Berkshire Partners
Berkshire Hathaway|伯克希尔|伯克希尔·哈撒韦|波克夏|バークシャー・ハサウェイ|$NYSE:BRK.B
Eurazeo
Main Street Capital
Macquarie Capital|^Macquarie
Tikehau|Tikehau Capital
Swiss Life|Swiss Life Asset Managers
Digital Colony
Colony Capital
Landmark Dividend
Goldman Sachs Alternatives|Goldman Sachs Asset Management|^Goldman Sachs
Generate Capital
Energy Capital Partners|ECP
ArcLight|ArcLight Capital
LS Power
Kimmeridge
Aware Super
PGIM|^Prudential Financial
Nuveen
New Mountain Capital
Starwood Capital|Starwood Digital Ventures
Primary Digital Infrastructure
Hillhouse|高瓴|高瓴资本
Gaorong
Boyu Capital|博裕
Primavera?|Primavera Capital
Legend Capital|君联资本
AI Infrastructure Partnership|AI基础设施合作伙伴|الشراكة للبنية التحتية للذكاء الاصطناعي
General Atlantic|泛大西洋投资|ジェネラル・アトランティック
GI Partners
Mubadala Capital|^Mubadala
Igneo|Igneo Infrastructure Partners
First Sentier
Basalt Infrastructure Partners
DTCP
Vauban Infrastructure
Asterion Industrial Partners|Asterion
Arjun Infrastructure
DWS
Patria Investments|Pátria Investimentos
Morgan Stanley Infrastructure|Morgan Stanley Infrastructure Partners|^Morgan Stanley
JPMorgan Asset Management|J.P. Morgan Asset Management|^JPMorgan
American Industrial Partners
Harrison Street
Principal Asset Management
Snowhawk
GCM Grosvenor
StepStone|StepStone Group
Hamilton Lane
Ridgewood Infrastructure
Post Road Group
Novacap
Starboard Value
Third Point
Hony Capital|弘毅投资
Sequoia China|HongShan|红杉中国|紅杉中國
CITIC|CITIC Group|中信集团|中信集團
China Reform Holdings
China Integrated Circuit Industry Investment Fund|Big Fund|国家大基金|大基金|国家集成电路产业投资基金
MBK Partners
IMM Investment
Macquarie Korea Infrastructure Fund
Japan Investment Corporation|JIC|産業革新投資機構
Development Bank of Japan|DBJ|日本政策投資銀行
ORIX|オリックス|欧力士|$TYO:8591
A.P. Moller Holding
Wendel
Capza
Vanguard Group|先锋领航|バンガード
State Street Corp
Amundi
Schroders|Schroders Greencoat
abrdn|Aberdeen Investments
Invesco
Light Street
Whale Rock
Situational Awareness LP
1789 Capital
Affinity Partners
Access Industries
Bezos Expeditions
Emerson Collective
Alpha Wave Global|Alpha Wave
Lunate|لونيت
Royal Group|الرويال جروب
IHC|International Holding Company|الشركة العالمية القابضة|$ADX:IHC
2PointZero|2 Point Zero
Investcorp|إنفستكورب
STV
Sanabil|سنابل للاستثمار|^Public Investment Fund
Wa'ed Ventures
Prosperity7|Prosperity7 Ventures|^Saudi Aramco
Gulf Capital
Everstone
African Infrastructure Investment Managers|AIIM
Convergence Partners
Helios Investment Partners
British International Investment|BII
Proparco
Development Partners International
Africa50
Horizon Capital
NIIF|National Investment and Infrastructure Fund
Cube Highways
Kotak Alternate Assets
360 ONE
Peak XV Partners
Nexus Venture Partners
BTG Pactual Infraco
Vinci Compass
Perfin
Advent International
L Catterton
Apax
Permira
Cinven
BC Partners
PAI Partners
Nordic Capital
Triton Partners
Hg Capital
Bridgepoint
3i Infrastructure
Infracapital|^M&G
Foresight Group
Octopus Investments
KIRKBI
Polhem Infra
Summa Equity
Hy24
Marguerite
Argo Infrastructure Partners
Palistar Capital
Strategic Value Partners
Digital Alpha
Crosspoint Capital
Peppertree Capital
Amber Infrastructure
Equitix
Palisade Investment Partners
HMC Capital|$ASX:HMC
HMC Digital Infrastructure|DigiCo Infrastructure REIT|DigiCo REIT|$ASX:DGT
Barrenjoey
QIC
Morrison & Co|H.R.L. Morrison
# insurer
Aviva|Aviva Investors
Legal & General|L&G
M&G|M&G Investments
Generali
Munich Re
Zurich Insurance
Manulife|宏利|マニュライフ|Manulife Investment Management
Sun Life
Prudential Financial
MetLife
Nippon Life|日本生命
Dai-ichi Life|第一生命
Samsung Life
Allianz|Allianz Global Investors|安联|安聯|アリアンツ|أليانز
AXA|AXA IM Alts|安盛
Prudential plc
New York Life
Sumitomo Life|住友生命
Tokio Marine|東京海上
Swiss Re
Athene|^Apollo Global Management
Global Atlantic|^KKR
TIAA
Mutual of Omaha
Cathay Life|国泰人寿|國泰人壽
Fubon|Fubon Life|富邦|富邦人壽
Life Insurance Corporation of India|LIC India
China Life|中国人寿
# credit
Apollo Global Management|Apollo|阿波罗全球管理|阿波羅全球管理|アポロ・グローバル・マネジメント|Аполло|أبولو جلوبال مانجمنت|أبولو غلوبال|$NYSE:APO
Ares Management|Ares|アレス・マネジメント|$NYSE:ARES
Blue Owl|Blue Owl Capital|Blue Owl Digital Infrastructure|ブルー・アウル|ブルーアウル|蓝猫头鹰|蓝鸮资本|بلو أول|بلو آول|$NYSE:OWL
Pimco|PIMCO|太平洋投资管理|ピムコ|بيمكو|^Allianz
HPS Investment Partners|HPS|^BlackRock
Golub Capital
Sixth Street
Oak Hill Advisors
Monarch Alternative Capital
Castlelake
Upper90
Trinity Capital
Hercules Capital
Antares Capital
Churchill Asset Management
Monroe Capital
Beal Bank
Atlas SP Partners|^Apollo Global Management
Blackstone Credit & Insurance|^Blackstone
Liberty Mutual Investments
MidCap Financial|^Apollo Global Management
USD.AI
Two Seas Capital
# pension
CDPQ|La Caisse|Caisse de dépôt et placement du Québec|魁北克储蓄投资集团
CPP Investments|Canada Pension Plan Investment Board|CPPIB|CPP Investment Board|加拿大养老金|加拿大退休金計畫投資委員會|カナダ年金計画投資委員会
Ontario Teachers' Pension Plan|OTPP|Ontario Teachers’ Pension Plan|Ontario Teachers' Pension|安大略省教师退休基金
OMERS|OMERS Infrastructure|安大略市政雇员退休系统
AIMCo|Alberta Investment Management
AustralianSuper|澳大利亚超级基金
National Pension Service|韩国国民年金
Cbus
Hostplus
UniSuper
HESTA
Rest Super
BCI|British Columbia Investment Management
PSP Investments
HOOPP
CalPERS
CalSTRS
New York State Common Retirement Fund
APG|APG Asset Management
PGGM
Universities Superannuation Scheme
ATP Denmark
PFA
GPIF|年金積立金管理運用独立行政法人
Employees Provident Fund|EPF|雇员公积金局
KWAP
# sovereign
GIC|新加坡政府投资公司|新加坡政府投資公司|シンガポール政府投資公社
Temasek|Temasek Holdings|淡马锡|淡馬錫|テマセク|テマセク・ホールディングス|Темасек|تيماسيك
Mubadala|Mubadala Investment Company|穆巴达拉|穆巴達拉|ムバダラ|ムバダラ・インベストメント|Мубадала|مبادلة|مبادلة للاستثمار|شركة مبادلة
MGX|إم جي إكس|إم.جي.إكس
ADQ|القابضة ADQ|أبوظبي التنموية القابضة|القابضة (ADQ)
ADIA|Abu Dhabi Investment Authority|جهاز أبوظبي للاستثمار|阿布扎比投资局|アブダビ投資庁
Public Investment Fund|PIF|沙特公共投资基金|沙特主权基金|沙烏地公共投資基金|サウジ公共投資基金|パブリック・インベストメント・ファンド|صندوق الاستثمارات العامة|صندوق الاستثمارات العامة السعودي|Государственный инвестиционный фонд Саудовской Аравии|Суверенный фонд Саудовской Аравии|Fonds d'investissement public saoudien|Fondo de Inversión Pública
Qatar Investment Authority|QIA|卡塔尔投资局|卡達投資局|カタール投資庁|جهاز قطر للاستثمار|Инвестиционное управление Катара|Катарское инвестиционное управление
Kuwait Investment Authority|KIA|科威特投资局|クウェート投資庁|الهيئة العامة للاستثمار الكويتية|هيئة الاستثمار الكويتية
Norges Bank Investment Management|Norges Bank|挪威主权基金|挪威主權基金|ノルウェー政府年金基金
National Wealth Fund
Oman Investment Authority|جهاز الاستثمار العماني|阿曼投资局
Korea Investment Corporation
Khazanah|Khazanah Nasional|国库控股|國庫控股|カザナ・ナショナル
Qai
Mumtalakat|ممتلكات البحرينية
Danantara|Danantara Indonesia|BPI Danantara|達南塔拉
Indonesia Investment Authority|INA Fund|Lembaga Pengelola Investasi
Maharlika Investment Corporation|Maharlika
Ireland Strategic Investment Fund|ISIF
China Investment Corporation|中投公司|中国投资有限责任公司
Samruk-Kazyna|Самрук-Қазына|Самрук-Казына
Russian Direct Investment Fund|RDIF|РФПИ
Turkey Wealth Fund|Türkiye Wealth Fund
Future Fund|オーストラリア政府系ファンド
New Zealand Super Fund|NZ Super
Alaska Permanent Fund
Libyan Investment Authority|المؤسسة الليبية للاستثمار
# venture
Andreessen Horowitz|a16z|安德森·霍洛维茨|アンドリーセン・ホロウィッツ|أندريسن هورويتز
Sequoia|Sequoia Capital|红杉资本|紅杉資本|セコイア・キャピタル|セコイアキャピタル|سيكويا كابيتال
Founders Fund|创始人基金
Thrive Capital|スライブ・キャピタル|ثرايف كابيتال
Khosla Ventures
Kleiner Perkins
Lightspeed|Lightspeed Venture Partners|光速创投
General Catalyst
Accel
Index Ventures
Benchmark Capital
Greylock
Bessemer Venture Partners
Insight Partners
ICONIQ|ICONIQ Capital
Spark Capital
Menlo Ventures
Radical Ventures
NEA
GV|^Google
CapitalG|^Google
Nventures|NVentures|^Nvidia
M12|^Microsoft
Samsung Ventures|Samsung NEXT|^Samsung
Samsung Catalyst Fund|三星催化基金|Samsung Catalyst|^Samsung
Neuberger Berman
Lux Capital
Felicis|Felicis Ventures
8VC
DST Global
Ribbit Capital
In-Q-Tel
Eclipse Ventures
Playground Global
Balderton
Atomico
Northzone
Partech
Cathay Innovation
RTX Ventures
Intel Capital|^Intel
Salesforce Ventures|^Salesforce
Qualcomm Ventures|^Qualcomm
Amazon Climate Pledge Fund
Y Combinator
Redpoint
Battery Ventures
Institutional Venture Partners|IVP
DFJ Growth
Conviction Partners
Innovation Endeavors
First Round Capital
Union Square Ventures
Breakthrough Energy|Breakthrough Energy Ventures
Energy Impact Partners
Congruent Ventures
G Squared
Counterpoint Global|^Morgan Stanley
Creandum
EQT Ventures
Lakestar
HV Capital
Earlybird
Speedinvest
Hanabi Capital
NGP Capital
SBVA|SoftBank Ventures Asia
Vertex Ventures|^Temasek
East Ventures
Kakao Ventures
Naver D2SF
IDG Capital|IDG资本
Matrix Partners China
ZhenFund|真格基金
Shunwei Capital|顺为资本
5Y Capital|五源资本
Source Code Capital|源码资本
Qiming Venture Partners|启明创投
Kaszek
Monashees
Valor Capital Group
SBI Holdings|SBIホールディングス|SBI集团|$TYO:8473
`;
