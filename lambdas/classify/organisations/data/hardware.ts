/** Makers of what stands in and beside a data centre: servers, networks, storage, electrical gear, engines and turbines, cooling. */
export const HARDWARE = `
# server
Dell|Dell Technologies|戴尔|戴爾|デル|デル・テクノロジーズ|Делл|Dell Inc|ديل تكنولوجيز|$NYSE:DELL
Hewlett Packard Enterprise|HPE|慧与|慧與|ヒューレット・パッカード・エンタープライズ|HPE社|هيوليت باكارد إنتربرايز|$NYSE:HPE
HP Inc|惠普|ヒューレット・パッカード|$NYSE:HPQ
Lenovo|Lenovo Group|联想|聯想|联想集团|聯想集團|レノボ|レノボ・グループ|Леново|لينوفو|$HKEX:0992
Supermicro|Super Micro Computer|Super Micro|Super Micro Computer Inc|超微电脑|超微電腦|美超微|スーパーマイクロ|スーパー・マイクロ・コンピューター|スーパーマイクロコンピューター|سوبر مايكرو|Супермикро|$NASDAQ:SMCI
Foxconn|Hon Hai|Hon Hai Precision|Hon Hai Precision Industry|Hon Hai Technology Group|鸿海|鴻海|富士康|鸿海精密|鴻海精密|鴻海科技集團|鴻海精密工業|フォックスコン|ホンハイ|Фоксконн|Фоксконн Технолоджи|فوكسكون|$TPE:2317
Quanta|Quanta Computer|广达|廣達|廣達電腦|クアンタ|クアンタ・コンピュータ|$TPE:2382
Wistron|纬创|緯創|ウィストロン|$TPE:3231
Wiwynn|纬颖|緯穎|ウィウィン|$TPE:6669
Inventec|英业达|英業達|インベンテック|$TPE:2356
Pegatron|和硕|和碩|ペガトロン|$TPE:4938
Compal|仁宝|仁寶|コンパル|$TPE:2324
Gigabyte|Giga Computing|技嘉|技嘉科技|ギガバイト|$TPE:2376
Asus|ASUSTeK|华硕|華碩|エイスース|Асус|أسوس|$TPE:2357
Celestica|天弘科技|$NYSE:CLS
Flex Ltd|Flextronics|Flex?|伟创力|偉創力|$NASDAQ:FLEX
Jabil|捷普|$NYSE:JBL
Sanmina|$NASDAQ:SANM
Penguin Solutions|$NASDAQ:PENG
Eviden|^Atos
Atos|アトス|$EPA:ATO
Bull SA|Bull
Fujitsu|富士通|富士通株式会社|Фуджицу|فوجيتسو|$TYO:6702
NEC|日本电气|日本電気|NEC Corp|NEC Corporation|$TYO:6701
Oxide Computer
Foxconn Industrial Internet|工业富联|工業富聯|$SSE:601138|^Foxconn
Ingrasys|鸿佰|鴻佰|^Foxconn
Acer|宏碁|エイサー|أيسر|$TPE:2353
MiTAC|MiTAC Computing|神达|神達|神達控股|$TPE:3706
Accton|智邦|智邦科技|$TPE:2345
Lite-On|Lite-On Technology|光宝科|光寶科|光寶科技|$TPE:2301
Chenbro|勤诚|勤誠|$TPE:8210
King Slide|$TPE:2059
Inspur|浪潮电子|浪潮信息|浪潮集团|Inspur Electronic Information|$SZSE:000977
Sugon|中科曙光|曙光信息|$SSE:603019
H3C|新华三|新華三|^Unisplendour
Unisplendour|紫光股份
xFusion|超聚变|超聚變
ZTE|中兴|中興|中兴通讯|中興通訊|ZTE社|$HKEX:0763
ZT Systems
Hyve Solutions|TD Synnex|TD SYNNEX|$NYSE:SNX
Netweb|Netweb Technologies|$NSE:NETWEB
Yadro|Ядро?|YADRO|ЯДРО
Positivo|Positivo Tecnologia
# network
Cisco|Cisco Systems|Cisco Investments|思科|シスコ|シスコシステムズ|シスコ・システムズ|Циско|سيسكو|$NASDAQ:CSCO
Arista|Arista Networks|アリスタ|アリスタネットワークス|$NYSE:ANET
Juniper Networks|Juniper|ジュニパーネットワークス|^Hewlett Packard Enterprise
Nokia|诺基亚|諾基亞|ノキア|Нокиа|Нокія|نوكيا|$HEL:NOKIA|$NYSE:NOK
Ericsson|爱立信|愛立信|エリクソン|Эрикссон|Ерікссон|إريكسون|$NASDAQ:ERIC
Ciena|$NYSE:CIEN
Corning|康宁|康寧|コーニング|Корнинг|$NYSE:GLW
CommScope|$NASDAQ:COMM
Amphenol|安费诺|安費諾|$NYSE:APH
Infinera|^Nokia
Calix|$NYSE:CALX
TE Connectivity|泰科电子|$NYSE:TEL
Prysmian|プリズミアン|$BIT:PRY
Extreme Networks|$NASDAQ:EXTR
F5 Inc|$NASDAQ:FFIV
NetScout
Eltex|Элтекс
DriveNets
Arrcus
# storage
Pure Storage|ピュア・ストレージ|$NYSE:PSTG
NetApp|ネットアップ|$NASDAQ:NTAP
VAST Data
WEKA
DDN|DataDirect Networks
Hammerspace
Backblaze|$NASDAQ:BLZE
Wasabi Technologies
Qumulo
Cloudian
Hitachi Vantara|^Hitachi
# electrical
Vertiv|维谛|維諦|维谛技术|バーティブ|Вертив|فيرتيف|$NYSE:VRT
Schneider Electric|施耐德|施耐德电气|施耐德電機|シュナイダーエレクトリック|シュナイダー・エレクトリック|Шнейдер Электрик|Шнайдер Електрік|شنايدر إلكتريك|شنايدر|$EPA:SU
Eaton|Eaton Corp|伊顿|伊頓|イートン|$NYSE:ETN
ABB|АББ|إيه بي بي|アセア・ブラウン・ボベリ|$SWX:ABBN
Siemens|西门子|西門子|シーメンス|Сименс|Сіменс|سيمنز|$ETR:SIE
Siemens Energy|西门子能源|西門子能源|シーメンス・エナジー|シーメンスエナジー|Сименс Энерджи|سيمنز للطاقة|سيمنز إنرجي|$ETR:ENR
Hitachi|日立@ja|日立制作所|日立製作所|Хитачи|هيتاشي|$TYO:6501
Hitachi Energy|日立エナジー|日立能源|هيتاشي للطاقة|^Hitachi
Mitsubishi Electric|三菱电机|三菱電機|ميتسوبيشي إلكتريك|$TYO:6503
Legrand|罗格朗|ルグラン|$EPA:LR
Delta Electronics|台达电|台達電|台达电子|台達電子|デルタ電子|$TPE:2308
Fluence Energy|Fluence?|$NASDAQ:FLNC
Fuji Electric|富士電機|$TYO:6504
Meidensha|明電舎
Delta Electronics Thailand|$SET:DELTA
Hubbell|$NYSE:HUBB
nVent|$NYSE:NVT
Powell Industries|$NASDAQ:POWL
Hammond Power Solutions|$TSX:HPS.A
Hyosung Heavy Industries|曉星重工業|$KRX:298040
HD Hyundai Electric|$KRX:267260
LS Electric|LS ELECTRIC|$KRX:010120
LS Cable & System|LS Cable
Taihan Cable|Taihan Cable & Solution
Nexans|ネクサンス|$EPA:NEX
NKT
Prolec GE
Socomec
Rittal
Sungrow|Sungrow Power Supply|阳光电源|陽光電源|$SZSE:300274
CATL|Contemporary Amperex Technology|宁德时代|寧德時代|寧徳時代|شركة كاتل|$SZSE:300750
BYD|比亚迪|比亞迪|БИД|بي واي دي|$HKEX:1211
EVE Energy|亿纬锂能
Gotion High-Tech|国轩高科
LG Energy Solution|LG新能源|LGエナジーソリューション|$KRX:373220
Samsung SDI|三星SDI|サムスンSDI|$KRX:006400
SK On|SKオン
GS Yuasa|GSユアサ|$TYO:6674
Megmeet|麦格米特
Kehua Data|科华数据
Kstar|科士达
TBEA|特变电工|特變電工
XJ Electric|许继电气
NARI Technology|国电南瑞|國電南瑞
China XD Electric|中国西电
Shihlin Electric|士電|士林電機
Fortune Electric|華城電機|$TPE:1519
Allis Electric
Chung-Hsin Electric|中興電|中興電工
Bharat Heavy Electricals|BHEL|$NSE:BHEL
CG Power|CG Power and Industrial Solutions|$NSE:CGPOWER
Crompton Greaves
WEG|$BVMF:WEGE3
Eos Energy|Eos Energy Enterprises|$NASDAQ:EOSE
ESS Tech
Stem Inc
SolarEdge|$NASDAQ:SEDG
First Solar|$NASDAQ:FSLR
Nextracker|Nextpower|$NASDAQ:NXT
Jinko Solar|JinkoSolar|晶科能源
Trina Solar|天合光能
LONGi|LONGi Green Energy|隆基绿能|隆基綠能
JA Solar|晶澳科技
Canadian Solar|Recurrent Energy|阿特斯|$NASDAQ:CSIQ
Honeywell|霍尼韦尔|霍尼韋爾|漢威聯合|ハネウェル|Ханивелл|هانيويل|$NASDAQ:HON
Emerson Electric|艾默生|エマソン|$NYSE:EMR
General Electric|通用电气|奇異公司|ゼネラル・エレクトリック|Дженерал Электрик|جنرال إلكتريك
Rockwell Automation|$NYSE:ROK
# generation
GE Vernova|GE维诺瓦|通用电气维诺瓦|GEベルノバ|جي إي فيرنوفا|$NYSE:GEV
Mitsubishi Heavy Industries|Mitsubishi Power|三菱重工|三菱重工業|三菱重工业|ميتسوبيشي للصناعات الثقيلة|$TYO:7011
Caterpillar|卡特彼勒|開拓重工|キャタピラー|Катерпиллар|كاتربيلر|$NYSE:CAT
Cummins|康明斯|カミンズ|$NYSE:CMI
Rolls-Royce|罗尔斯·罗伊斯|勞斯萊斯|ロールス・ロイス|ロールスロイス|Роллс-Ройс|رولز رويس|Rolls-Royce Holdings|Rolls-Royce SMR|$LSE:RR.
Bloom Energy|ブルームエナジー|ブルーム・エナジー|بلوم إنرجي|$NYSE:BE
Boom Supersonic|Boom?
ProEnergy
Wärtsilä|Wartsila|バルチラ|瓦锡兰|$HEL:WRT1V
Doosan Enerbility|斗山エナビリティ|斗山能源|$KRX:034020
Doosan Fuel Cell
FuelCell Energy|$NASDAQ:FCEL
Plug Power|$NASDAQ:PLUG
Ballard Power|Ballard Power Systems
Kawasaki Heavy Industries|川崎重工|川崎重工業|$TYO:7012
IHI|IHI Corporation|$TYO:7013
Generac|$NYSE:GNRC
Jenbacher|INNIO|INNIO Group
Ansaldo Energia|安萨尔多能源
Solar Turbines|^Caterpillar
Capstone Green Energy
Mainspring Energy
Harbin Electric|哈尔滨电气
Dongfang Electric|东方电气|東方電氣|$HKEX:1072
Shanghai Electric|上海电气|上海電氣|$HKEX:2727
Siemens Gamesa|^Siemens Energy
Goldwind|金风科技|金風科技
Nordex
Ming Yang|Mingyang Smart Energy|明阳智能
# cooling
Carrier Global|キヤリア|$NYSE:CARR
Trane Technologies|Trane|特灵|特靈|$NYSE:TT
Johnson Controls|江森自控|ジョンソンコントロールズ|جونسون كونترولز|$NYSE:JCI
Daikin|Daikin Industries|ダイキン|ダイキン工業|$TYO:6367
Motivair|^Schneider Electric
CoolIT Systems|CoolIT
LiquidStack
Ecolab|$NYSE:ECL
Modine|Modine Manufacturing|Airedale|$NYSE:MOD
Munters
Alfa Laval|阿法拉伐
Asetek
Boyd Thermal|Boyd Corporation
Asia Vital Components|AVC|奇鋐|$TPE:3017
Auras Technology|双鸿|雙鴻|$TPE:3324
Envicool|英维克|英維克|$SZSE:002837
Submer
Iceotope
Green Revolution Cooling
Stulz|STULZ
AAON|$NASDAQ:AAON
SPX Technologies
Nortek Data Center Cooling
JetCool|^Flex Ltd
Accelsius
ZutaCore
Frore Systems
Phononic
Chilldyne
Kaori Heat Treatment
Midea|Midea Group|美的集团|美的集團
Gree|Gree Electric|格力电器|格力電器
Ebara|荏原|荏原製作所
`;
