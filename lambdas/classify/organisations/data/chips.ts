/** Makers of chips: processors, memory, foundries, their equipment, packaging, design, and what joins chips. */
export const CHIPS = `
# processor
Nvidia|NVIDIA|Nvidia Corp|NVIDIA Corporation|英伟达|輝達|辉达|エヌビディア|Нвидиа|Нвідіа|Энвидиа|Енвідіа|إنفيديا|انفيديا|نفيديا|إنفديا|$NASDAQ:NVDA
AMD|Advanced Micro Devices|Advanced Micro Devices Inc|超威半导体|超威半導體|超威|超微半导体|超微半導體|アドバンスト・マイクロ・デバイセズ|АМД|إيه إم دي|ايه ام دي|إي إم دي|$NASDAQ:AMD
Intel|Intel Corp|Intel Corporation|Intel Foundry|英特尔|英特爾|インテル|Интел|Інтел|إنتل|انتل|$NASDAQ:INTC
Broadcom|Broadcom Inc|博通|ブロードコム|Бродком|برودكوم|$NASDAQ:AVGO
Qualcomm|高通|クアルコム|Квалкомм|Квалком|كوالكوم|$NASDAQ:QCOM
Marvell|Marvell Technology|迈威尔|邁威爾|美满电子|マーベル・テクノロジー|マーベルテクノロジー|Marvell Technology Inc|مارفيل|$NASDAQ:MRVL
MediaTek|联发科|聯發科|联发科技|聯發科技|メディアテック|ميديا تك|$TPE:2454
STMicroelectronics|意法半导体|意法半導體|STマイクロエレクトロニクス|$EPA:STM
Infineon|Infineon Technologies|英飞凌|英飛凌|インフィニオン|إنفينيون|$ETR:IFX
NXP|NXP Semiconductors|恩智浦|NXPセミコンダクターズ|$NASDAQ:NXPI
Texas Instruments|德州仪器|德州儀器|テキサス・インスツルメンツ|$NASDAQ:TXN
Analog Devices|亚德诺|亞德諾|$NASDAQ:ADI
onsemi|安森美|オンセミ|ON Semiconductor|$NASDAQ:ON
Wolfspeed|ウルフスピード|$NYSE:WOLF
Renesas|Renesas Electronics|瑞萨|瑞薩|瑞萨电子|ルネサス|ルネサスエレクトロニクス|$TYO:6723
Cerebras|Cerebras Systems|セレブラス|سيريبراس|Церебрас
Groq|Groq Inc
SambaNova|SambaNova Systems|サンバノバ
Graphcore|グラフコア|^SoftBank
Tenstorrent|テンストレント
d-Matrix
Etched
Positron|Positron AI
EnCharge AI|EnCharge
MatX
Rivos
Ampere Computing|Ampere|^SoftBank
Axelera AI|Axelera
Hailo
Rebellions|リベリオン
FuriosaAI|Furiosa
Sapeon|^Rebellions
DeepX
Preferred Networks|プリファード・ネットワークス|プリファードネットワークス
VSORA
SiPearl
Openchip
Fractile
Olix
Cambricon|Cambricon Technologies|寒武纪|寒武紀|カンブリコン|$SSE:688256
Biren|Biren Technology|壁仞|壁仞科技|ビレン|$HKEX:6082
Moore Threads|摩尔线程|摩爾線程|ムーア・スレッド|摩尔线程智能|$SSE:688795
MetaX|沐曦|沐曦股份|沐曦集成电路|メタX
Enflame|燧原|燧原科技
Hygon|海光|海光信息|$SSE:688041
Kunlunxin|昆仑芯|崑崙芯|^Baidu
Loongson|龙芯|龍芯|龙芯中科|$SSE:688047
Mythic
Recogni
NeuReality
Untether AI
Microchip Technology|微芯科技|$NASDAQ:MCHP
Monolithic Power Systems|$NASDAQ:MPWR
Lattice Semiconductor|$NASDAQ:LSCC
Rambus|$NASDAQ:RMBS
Esperanto Technologies
Blaize|$NASDAQ:BZAI
Quadric
Kneron|耐能
T-Head|平头哥|平頭哥|平头哥半导体|^Alibaba
HiSilicon|海思|海思半导体|^Huawei
Zhaoxin|兆芯
Phytium|飞腾|飛騰
Iluvatar CoreX|天数智芯|天數智芯
Vastai Technologies|瀚博半导体
Horizon Robotics|地平线机器人|地平線機器人|$HKEX:9660
Black Sesame|黑芝麻智能|$HKEX:2533
Will Semiconductor|OmniVision|韦尔股份|豪威集团
GigaDevice|兆易创新|兆易創新|$SSE:603986
Montage Technology|澜起科技|瀾起科技|$SSE:688008
Realtek|瑞昱|$TPE:2379
Novatek|联咏|聯詠|$TPE:3034
Aspeed Technology|信骅|信驊|$TPE:5274
Socionext|ソシオネクスト|$TYO:6526
Rohm|ローム|$TYO:6963
Toshiba|东芝|東芝|Тошиба|توشيبا
Baikal Electronics|Байкал Электроникс
MCST|МЦСТ
EdgeCortix
Normal Computing
Extropic
Taalas
NextSilicon
Speedata
Pliops
PsiQuantum
IonQ|$NYSE:IONQ
Rigetti|Rigetti Computing|$NASDAQ:RGTI
D-Wave|D-Wave Quantum|$NYSE:QBTS
Quantinuum|^Honeywell
# design
Arm|Arm Holdings|ARM Holdings|安谋|安謀|アーム・ホールディングス|アームホールディングス|Арм Холдингс|آرم هولدينجز|آرم هولدينغز|$NASDAQ:ARM|^SoftBank
SiFive
Alchip|世芯|世芯-KY|Alchip Technologies|$TPE:3661
GUC|Global Unichip|创意电子|創意電子|$TPE:3443
Synopsys|新思科技|シノプシス|$NASDAQ:SNPS
Cadence|Cadence Design Systems|楷登电子|益華電腦|ケイデンス|$NASDAQ:CDNS
Ricursive Intelligence
Siemens EDA|^Siemens
Faraday Technology|智原|智原科技|$TPE:3035
VeriSilicon|芯原股份|芯原
Alphawave|Alphawave Semi|^Qualcomm
Imagination Technologies
# foundry
TSMC|Taiwan Semiconductor|Taiwan Semiconductor Manufacturing|Taiwan Semiconductor Manufacturing Company|Taiwan Semiconductor Manufacturing Co|Taiwan Semiconductor Manufacturing Co.|台积电|台積電|台湾积体电路制造|台灣積體電路製造|台積|台湾積体電路製造|ТСМЦ|تي إس إم سي|تايوان لصناعة أشباه الموصلات|شركة تايوان لصناعة أشباه الموصلات|$TPE:2330|$NYSE:TSM
GlobalFoundries|格芯|グローバルファウンドリーズ|جلوبال فاوندريز|غلوبال فاوندريز|$NASDAQ:GFS|^Mubadala
UMC|United Microelectronics|联电|聯電|聯華電子|联华电子|ユナイテッド・マイクロエレクトロニクス|$TPE:2303
SMIC|中芯国际|中芯國際|中芯|$HKEX:0981
Rapidus|ラピダス
SkyWater|SkyWater Technology
Hua Hong|Hua Hong Semiconductor|华虹|華虹|华虹半导体|$HKEX:1347
JASM|Japan Advanced Semiconductor Manufacturing|^TSMC
ESMC|European Semiconductor Manufacturing Company|^TSMC
Vanguard International Semiconductor|世界先進|$TPE:5347
Tower Semiconductor|高塔半导体|高塔半導體|تاور لأشباه الموصلات|$NASDAQ:TSEM
X-Fab
Tata Electronics|^Tata Group
Silterra
# memory
Samsung|Samsung Electronics|Samsung Foundry|三星|三星电子|三星電子|サムスン|サムスン電子|サムスン電子株式会社|Самсунг|Samsung Electronics Co|سامسونج|سامسونغ|سامسونج للإلكترونيات|$KRX:005930
SK hynix|SK Hynix|Hynix|SK海力士|海力士|SKハイニックス|Хайникс|إس كيه هاينكس|إس كيه هاينيكس|إس.كيه هاينكس|$KRX:000660
Micron|Micron Technology|美光|美光科技|マイクロン|マイクロン・テクノロジー|マイクロンテクノロジー|مايكرون|ميكرون تكنولوجي|Микрон Технолоджи|$NASDAQ:MU
Kioxia|铠侠|鎧俠|キオクシア|キオクシアホールディングス|كيوكسيا|$TYO:285A
SanDisk|Sandisk|闪迪|閃迪|サンディスク|$NASDAQ:SNDK
Western Digital|西部数据|西部數據|威騰|ウエスタンデジタル|ウエスタン・デジタル|$NASDAQ:WDC
Seagate|Seagate Technology|希捷|シーゲイト|シーゲイト・テクノロジー|$NASDAQ:STX
YMTC|Yangtze Memory|Yangtze Memory Technologies|长江存储|長江存儲|長江存储
CXMT|ChangXin Memory Technologies|长鑫存储|長鑫存儲|长鑫科技|长鑫
Nanya|Nanya Technology|南亞科|南亚科技|南亞科技|$TPE:2408
Winbond|华邦电|華邦電|$TPE:2344
Macronix|旺宏|$TPE:2337
Phison|Phison Electronics|群聯|群聯電子|$TPE:8299
Adata|威刚|威剛|$TPE:3260
Longsys|江波龙|江波龍
Powerchip|PSMC|力积电|力積電|$TPE:6770
Solidigm|^SK hynix
# equipment
ASML|阿斯麦|艾司摩爾|ASML Holding|АСМЛ|إيه إس إم إل|$NASDAQ:ASML
Applied Materials|應用材料|应用材料公司|アプライド・マテリアルズ|アプライドマテリアルズ|$NASDAQ:AMAT
Lam Research|泛林集团|科林研發|ラムリサーチ|ラム・リサーチ|$NASDAQ:LRCX
KLA|KLA Corp|科磊|$NASDAQ:KLAC
Tokyo Electron|东京电子|東京威力科創|東京エレクトロン|$TYO:8035
xLight
Substrate Inc
Advantest|爱德万|愛德萬|アドバンテスト|$TYO:6857
Teradyne|泰瑞达|泰瑞達|$NASDAQ:TER
Disco Corp|ディスコ株式会社|$TYO:6146
Lasertec|レーザーテック|$TYO:6920
Screen Holdings|SCREENホールディングス|$TYO:7735
Naura|北方华创|北方華創
SMEE|上海微电子
Shin-Etsu Chemical|信越化学|信越化学工業|$TYO:4063
Sumco|SUMCO|$TYO:3436
GlobalWafers|环球晶|環球晶|環球晶圓|$TPE:6488
Entegris|$NASDAQ:ENTG
ASM International|$AMS:ASM
Carl Zeiss|蔡司
Hanmi Semiconductor
# interconnect
Lightmatter|ライトマター
Ayar Labs
Celestial AI
Lightelligence|曦智科技
Enfabrica
Astera Labs|$NASDAQ:ALAB
Credo|Credo Technology|Credo Technology Group|$NASDAQ:CRDO
Lumentum|ルメンタム|$NASDAQ:LITE
Coherent|Coherent Corp|コヒレント|$NYSE:COHR
Xscape Photonics
nEye Systems
Altera
Xilinx|^AMD
Mellanox|^Nvidia
Applied Optoelectronics|$NASDAQ:AAOI
Fabrinet|$NYSE:FN
InnoLight|Zhongji Innolight|中际旭创|中際旭創|$SZSE:300308
Eoptolink|新易盛|$SZSE:300502
Accelink|光迅科技
Semtech|$NASDAQ:SMTC
MACOM|$NASDAQ:MTSI
Furukawa Electric|古河電気工業|古河電工|$TYO:5801
Fujikura|フジクラ|$TYO:5803
Sumitomo Electric|住友電気工業|住友電工|$TYO:5802
Quintessent
Salience Labs
Oriole Networks
OpenLight
Nubis Communications
# packaging
Amkor|Amkor Technology|安靠|艾克爾|アムコー|$NASDAQ:AMKR
ASE Technology|ASE Technology Holding|日月光|日月光投控|$TPE:3711
Ibiden|イビデン|$TYO:4062
Unimicron|欣兴|欣興|欣興電子|$TPE:3037
JCET|长电科技|長電科技
Tongfu Microelectronics|通富微电
Powertech Technology|力成科技|$TPE:6239
King Yuan Electronics|KYEC|京元电子|京元電子|$TPE:2449
Shinko Electric|新光電気工業
Resonac|レゾナック|$TYO:4004
`;
