/** Firms of software and of industry: customers, investors and owners more often than providers. */
export const TECH = `
# software
SpaceX|スペースX|スペースエックス|太空探索技术|太空探索|سبيس إكس|سبايس إكس|Спейс-Икс
Helsing
Figure AI
Physical Intelligence
Skild AI
Perplexity|Perplexity AI|パープレキシティ|بيربلكسيتي
ElevenLabs
Midjourney
Runway AI|Runway ML
Character.AI|Character AI
Hugging Face|ハギングフェイス
Databricks|データブリックス
Harmonic AI
Adobe|奥多比|アドビ|أدوبي|$NASDAQ:ADBE
ServiceNow|サービスナウ|$NYSE:NOW
Palantir|パランティア|帕兰提尔|Палантир|بالانتير|$NASDAQ:PLTR
Uber|优步|優步|ウーバー|Убер|أوبر|$NYSE:UBER
Netflix|奈飞|網飛|ネットフリックス|Нетфликс|نتفليكس|$NASDAQ:NFLX
Shopify|ショッピファイ
Snap|Snap Inc|$NYSE:SNAP
Spotify|スポティファイ|سبوتيفاي
Workday|Workday Inc|$NASDAQ:WDAY
Intuit
Zoom|Zoom Communications|Zoom Video
Block Inc|$NYSE:XYZ
PayPal|贝宝|ペイパル|باي بال
Stripe
Visa|Visa Inc|$NYSE:V
Mastercard|万事达|萬事達|マスターカード|ماستركارد
Accenture|埃森哲|アクセンチュア|Аксенчер|أكسنتشر|$NYSE:ACN
Capgemini|凯捷|キャップジェミニ|كابجيميني|$EPA:CAP
Infosys|印孚瑟斯|インフォシス|إنفوسيس|$NSE:INFY
TCS|Tata Consultancy Services|HyperVault|Tata Consultancy|塔塔咨询|タタ・コンサルタンシー・サービシズ|$NSE:TCS|^Tata Group
Wipro|威普罗|ウィプロ|ويبرو|$NSE:WIPRO
HCLTech|HCL Technologies|HCL Tech|$NSE:HCLTECH
Cognizant|$NASDAQ:CTSH
Kyndryl|キンドリル|$NYSE:KD
DXC Technology
Elm Company|شركة علم
Xiaomi|小米集团|小米集團|小米科技|シャオミ|Сяоми|شاومي|$HKEX:1810
Meituan|美团|美團|メイトゥアン|$HKEX:3690
NetEase|网易|網易|$NASDAQ:NTES
PDD|Pinduoduo|拼多多|Temu
Kuaishou|快手
Grab|Grab Holdings|$NASDAQ:GRAB
Kakao|カカオ|Kakao Corp|$KRX:035720
Coupang|クーパン|$NYSE:CPNG
Rakuten Symphony|^Rakuten
MercadoLibre|Mercado Libre|Mercado Livre|美客多|メルカドリブレ|$NASDAQ:MELI
Nubank|Nu Holdings
BlackBerry
Anduril|Anduril Industries|アンドゥリル
KE Holdings
Wiz|^Google
Figma
Windsurf?
Cursor|Anysphere
Manus
Wildberries|Wildberries & Russ|Вайлдберриз|Вайлдберриз и Русс|RVB
Ozon|Озон?
LY Corporation|LINEヤフー|Line Yahoo|LINE Yahoo
Mercari|メルカリ
Sea Limited|Sea Ltd|Shopee|$NYSE:SE
GoTo|GoTo Group|Gojek|Tokopedia
Zalando
Flipkart|^Walmart
Tech Mahindra|$NSE:TECHM
Shield AI
Saronic
Boston Dynamics
1X Technologies
Waymo|ウェイモ|^Google
Aurora Innovation
Canva
Atlassian
Robinhood Markets
Coinbase|コインベース|كوين بيس|$NASDAQ:COIN
Binance|币安|幣安|バイナンス|Бинанс
Tether|泰达|テザー|Тезер|تيثر
Circle Internet
Ripple Labs
MicroStrategy
Roblox
Epic Games
Datadog
CrowdStrike|クラウドストライク
Palo Alto Networks|パロアルトネットワークス
Fortinet
Okta
Zscaler
UiPath
C3.ai
SoundHound
BigBear.ai
Recursion
Xaira
Oppo|OPPO
Ant Group|蚂蚁集团|螞蟻集團|アント・グループ
DiDi|滴滴|滴滴出行
Bilibili|哔哩哔哩
360 Security|三六零|奇虎360
Trip.com|携程
Ping An|Ping An Insurance|中国平安|平安保险
Bukalapak
Traveloka
NHN
NCSoft|NC AI
Krafton
CyberAgent|サイバーエージェント
DeNA
Recruit Holdings|リクルート
iFood
Rappi
Globant
Zomato
Paytm
Zoho
Mphasis
LTIMindtree
Persistent Systems
CGI Inc
Sopra Steria
Deloitte|德勤|デロイト|ديلويت
McKinsey|麦肯锡|マッキンゼー|ماكنزي
PwC|普华永道
Booz Allen Hamilton
Leidos
CACI
Kaspersky|Лаборатория Касперского|卡巴斯基|カスペルスキー|كاسبرسكي
Positive Technologies
Rostec|Ростех
Lanit|ЛАНИТ
1C Company
Astra Group|Группа Астра
Avito|Авито
T-Bank|Т-Банк|T-Technologies|Т-Технологии|Тинькофф
SITE Saudi
SDAIA|سدايا|الهيئة السعودية للبيانات والذكاء الاصطناعي
Presight|Presight AI|بريسايت|^G42
AI71
Inception AI
Aleria
Careem
Talabat
Fawry
GoDaddy
eBay
Booking Holdings
Airbnb
Lyft
DoorDash
Expedia
Reddit
Pinterest
X Corp|^xAI
Telegram|Телеграм
CoStar
# industry
Thales|泰雷兹|タレス|Талес|تاليس|$EPA:HO
Dassault Systèmes|Dassault Systemes|达索系统|ダッソー・システムズ|$EPA:DSY
Airbus|空客|空中巴士|エアバス|إيرباص
Volkswagen|Volkswagen Group|大众汽车|福斯汽車|フォルクスワーゲン|Фольксваген|فولكس فاجن|فولكس واجن
Toyota|Toyota Motor|丰田|豐田|トヨタ|トヨタ自動車|Тойота|تويوتا|$TYO:7203
Hyundai|Hyundai Motor|Hyundai Motor Group|现代汽车|現代汽車|現代自動車|ヒョンデ|Хёндэ|Хендай|هيونداي|$KRX:005380
LG Electronics|LG电子|LG電子|LGエレクトロニクス|إل جي إلكترونيكس|$KRX:066570
LG Group|LG集团|LG集團|LGグループ
SK Group|SK集团|SK集團|SKグループ|مجموعة إس كيه|$KRX:034730
SK Inc|^SK Group
Sony|索尼|ソニー|ソニーグループ|سوني|$TYO:6758
Panasonic|松下|パナソニック|パナソニックHD|パナソニックホールディングス|باناسونيك|$TYO:6752
Reliance Industries|Reliance|Reliance Intelligence|信实工业|信實工業|リライアンス・インダストリーズ|リライアンス|Рилайенс|ريلاينس|ريلاينس إندستريز|$NSE:RELIANCE
Tata Group|Tata Sons|塔塔集团|塔塔集團|タタ・グループ|タタ|Тата Групп|مجموعة تاتا
Adani|Adani Group|Adani Enterprises|阿达尼|阿達尼|アダニ|アダニ・グループ|Адани|أداني|مجموعة أداني|$NSE:ADANIENT
Saudi Aramco|Aramco|沙特阿美|沙烏地阿美|沙特阿拉伯国家石油公司|サウジアラムコ|アラムコ|Сауди Арамко|Арамко|أرامكو|أرامكو السعودية|$TADAWUL:2222
Aramco Digital|أرامكو الرقمية|^Saudi Aramco
Walmart|沃尔玛|沃爾瑪|ウォルマート|وول مارت
Target Corp
Jane Street|ジェーン・ストリート
Citadel Securities
Hudson River Trading
Lockheed Martin|洛克希德马丁|ロッキード・マーチン
Boeing|波音|ボーイング|Боинг|بوينغ|بوينج
Stellantis|斯泰兰蒂斯|ステランティス
Renault|雷诺|雷諾|ルノー|Рено?|رينو
LVMH|路威酩轩
Carrefour|家乐福|カルフール
Deutsche Bahn
SABIC|سابك|^Saudi Aramco
Ma'aden
Mahindra|Mahindra Group|Mahindra & Mahindra
Bharat Forge
Vedanta
Aditya Birla Group|Aditya Birla
Hinduja Group
Essar
Samvardhana Motherson
SK Innovation|^SK Group
SK Square|^SK Group
Hanwha|韩华|韓華|ハンファ|Hanwha Group|Hanwha Qcells|Hanwha Systems
HD Hyundai
Lotte|Lotte Group|乐天韩国
GS Group
Shinsegae
Mitsubishi Corp|Mitsubishi Corporation|三菱商事|$TYO:8058
Mitsui|Mitsui & Co|三井物産|三井物产|$TYO:8031
Itochu|ITOCHU|伊藤忠|伊藤忠商事|$TYO:8001
Marubeni|丸紅|丸红|$TYO:8002
Sumitomo Corp|Sumitomo Corporation|住友商事|$TYO:8053
Sojitz|双日
Toyota Tsusho|豊田通商
Honda|本田|ホンダ|هوندا
Nissan|日产|日產|日産自動車
Denso|デンソー|电装
Sharp?|シャープ|夏普
Kyocera|京セラ|京瓷
Murata|Murata Manufacturing|村田製作所|村田制作所
TDK|東京電気化学
Nidec|ニデック|日本电产
Canon|キヤノン株式会社|佳能
Nikon|ニコン|尼康
Fanuc|ファナック|发那科
Keyence|キーエンス
Nippon Steel|日本製鉄|日本制铁
Kobe Steel|神戸製鋼所
RTX Corp
Northrop Grumman
General Dynamics
BAE Systems
Leonardo SpA
Safran
Saab AB
Rheinmetall
BMW|宝马|寶馬
Mercedes-Benz|Mercedes-Benz Group|奔驰|賓士|メルセデス・ベンツ
Bosch|博世|ボッシュ|Бош?
Continental AG
ZF Friedrichshafen
BASF|巴斯夫
Linde
Air Liquide|液化空气
Air Products
Saint-Gobain|圣戈班|サンゴバン
Veolia|威立雅|ヴェオリア
Suez SA
Ford Motor|Ford|福特汽车|フォード
General Motors|通用汽车|通用汽車|ゼネラル・モーターズ|جنرال موتورز
Alcoa|アルコア
Century Aluminum
Rio Tinto|リオ・ティント|ريو تينتو
BHP|必和必拓|BHPグループ
Fortescue|フォーテスキュー
Vale SA|Vale?|淡水河谷|ヴァーレ|$BVMF:VALE3
Glencore|嘉能可|グレンコア
Freeport-McMoRan
MP Materials
Lynas|Lynas Rare Earths
Nucor
U.S. Steel|US Steel|United States Steel|美国钢铁|美國鋼鐵
Cleveland-Cliffs
ArcelorMittal|安赛乐米塔尔
Tata Steel|^Tata Group
Heidelberg Materials
Holcim
CRH
Cemex
Disney
Maersk
Trafigura
Vitol
Mercuria
Koch Industries|Koch Inc
Deere & Company|John Deere
Eli Lilly|礼来|イーライリリー
Novo Nordisk|諾和諾德|ノボノルディスク
Citadel LLC
Two Sigma
XTX Markets
Millennium Management
Bridgewater|Bridgewater Associates
Trump Media
Trump Organization
Cosan
Techint
Grupo Carso|Carso
Grupo Salinas
Sasol
Dangote|Dangote Group
Naspers
Prosus
Sabancı Holding|Sabanci
Koç Holding|Koc Holding
`;
