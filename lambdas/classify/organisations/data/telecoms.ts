/** Operators of networks, and who owns their towers. */
export const TELECOMS = `
# operator
AT&T|美国电话电报|美國電話電報|إيه تي آند تي|$NYSE:T
Verizon|Verizon Communications|威瑞森|威訊|ベライゾン|Верайзон|فيرايزون|$NYSE:VZ
T-Mobile|T-Mobile US|Tモバイル|$NASDAQ:TMUS
Lumen Technologies|Lumen|$NYSE:LUMN
Zayo|Zayo Group
Comcast|康卡斯特|コムキャスト|$NASDAQ:CMCSA
Charter Communications|$NASDAQ:CHTR
BT Group|British Telecom|英国电信|英國電信|BTグループ|$LSE:BT.A
Vodafone|Vodafone Group|沃达丰|沃達豐|ボーダフォン|Водафон|فودافون|$LSE:VOD
Orange SA|Orange Business|Orange?|Orange Wholesale|Orange Polska|橙子电信|法国电信|オランジュ|Оранж|أورانج|$EPA:ORA
Bouygues Telecom|^Bouygues
SFR|^Altice
Deutsche Telekom|Deutsche Telekom AG|德国电信|德國電信|ドイツテレコム|ドイチェ・テレコム|Дойче Телеком|دويتشه تيليكوم|دويتشه تليكوم|$ETR:DTE
Telefónica|Telefonica|Telefónica Tech|Telefônica|西班牙电信|西班牙電信|テレフォニカ|Телефоника|تليفونيكا|$BME:TEF
Telecom Italia|TIM SA|TIM@pt|TIM Brasil|意大利电信|義大利電信|テレコム・イタリア|$BIT:TIT
Swisscom|瑞士电信|スイスコム|$SWX:SCMN
KPN|$AMS:KPN
Telenor|挪威电信|テレノール|Теленор|$OSL:TEL
Telia|Telia Company|テリア・カンパニー|Телиа
Proximus
Etisalat|اتصالات الإمارات|مجموعة إي آند|e&|e& enterprise|e& UAE|إي آند|阿联酋电信|阿聯酋電信|エティサラート|$ADX:EAND
Ooredoo|Ooredoo Group|أوريدو|$QSE:ORDS
stc|Saudi Telecom|STC Group|stc group|stc Group|سعودي تيليكوم|الاتصالات السعودية|شركة الاتصالات السعودية|مجموعة إس تي سي|إس تي سي|沙特电信|沙特電信|サウジテレコム|$TADAWUL:7010
Zain|Zain Group|Zain KSA|مجموعة زين|زين السعودية|ザイン
du Telecom|du Telecom UAE|Emirates Integrated Telecommunications|الإمارات للاتصالات المتكاملة|$DFM:DU
Turkcell|土耳其电信Turkcell|ターキッシュセル|Туркселл|تركسل|$NYSE:TKC
Bharti Airtel|Airtel|巴帝电信|バーティ・エアテル|Бхарти Эйртел|إيرتل|بهارتي إيرتل|Airtel Business|Airtel Africa|$NSE:BHARTIARTL
Reliance Jio|Jio Platforms|Jio?|信实Jio|ジオ・プラットフォームズ|جيو بلاتفورمز|^Reliance Industries
SoftBank|SoftBank Group|SoftBank Corp|Softbank|软银|軟銀|软银集团|軟銀集團|ソフトバンク|ソフトバンクグループ|ソフトバンクG|Софтбанк|СофтБанк|سوفت بنك|سوفتبنك|سوفت بانك|مجموعة سوفت بنك|$TYO:9984|$TYO:9434
KDDI|KDDI Corp|KDDI株式会社|凯迪迪爱|$TYO:9433
NTT|NTT Data|NTT DATA|NTT Docomo|NTT East|NTT West|NTT Communications|NTT Facilities|Nippon Telegraph and Telephone|日本电信电话|日本電信電話|NTTデータ|NTTデータグループ|NTTドコモ|NTTコミュニケーションズ|NTT東日本|NTT西日本|恩梯梯|إن تي تي|НТТ|$TYO:9432
Rakuten|Rakuten Group|Rakuten Mobile|乐天集团|樂天集團|楽天|楽天グループ|楽天モバイル|ラクテン|$TYO:4755
SK Telecom|SKテレコム|SK电讯|SK電訊|SKT|إس كيه تيليكوم|$KRX:017670|^SK Group
KT Corp|KT Corporation|韩国电信|韓國電信|$KRX:030200
LG Uplus|LG U+|LGユープラス|$KRX:032640|^LG Group
Singtel|Singapore Telecommunications|新加坡电信|新加坡電信|シングテル|シンガポール・テレコム|سينجتل|$SGX:Z74
StarHub
Telstra|澳洲电信|澳洲電信|テルストラ|Телстра|تلسترا|$ASX:TLS
TPG Telecom|$ASX:TPG
PLDT|菲律宾长途电话|$PSE:TEL
Globe Telecom|Globe?
Telkom Indonesia|PT Telkom|Telkom Group|TelkomGroup|Telkom Indonesia (Persero)|印尼电信|テルコム・インドネシア|Telin|$IDX:TLKM
Indosat|Indosat Ooredoo Hutchison|PT Indosat|Indosat Ooredoo|IOH|Lintasarta|$IDX:ISAT|^Ooredoo
Viettel|Viettel Group|Tập đoàn Viettel|Tập đoàn Công nghiệp - Viễn thông Quân đội|Viettel Solutions|越南军用电子电信|ベトテル|Вьеттел
VNPT|Tập đoàn VNPT|Tập đoàn Bưu chính Viễn thông Việt Nam|Vinaphone|VinaPhone
FPT|FPT Corporation|FPT Corp|Tập đoàn FPT|FPT Telecom|FPT Smart Cloud|FPT AI Factory|FPT Software|FPTソフトウェア|ФПТ
Chunghwa Telecom|中华电信|中華電信|中華電|中華テレコム|$TPE:2412
China Mobile|中国移动|中國移動|チャイナ・モバイル|中国移動通信|Чайна Мобайл|تشاينا موبايل|$HKEX:0941
China Telecom|中国电信|中國電信|チャイナテレコム|中国電信|Чайна Телеком|تشاينا تيليكوم|$HKEX:0728
China Unicom|中国联通|中國聯通|チャイナ・ユニコム|中国聯通|Чайна Юником|تشاينا يونيكوم|$HKEX:0762
América Móvil|America Movil|América Móvil SAB|美洲电信|美洲電信|アメリカ・モビル|أمريكا موفيل|Америка Мовил|Claro?|Claro Brasil|Telcel|Telmex|Embratel
Millicom|Tigo|$NASDAQ:TIGO
Entel|Entel Chile
Vivo SA
Safaricom|サファリコム|سفاريكوم
MTN Group|MTN?|MTN Nigeria
Telus|TELUS|TELUS Corporation|$TSX:T
Bell Canada|BCE@en|$TSX:BCE
Rogers Communications|$TSX:RCI.B
IFX Networks
Liberty Networks|^Liberty Latin America
Cirion|Cirion Technologies
Cellnex|Cellnex Telecom|$BME:CLNX
Altice|Altice France
Windstream|Uniti|Uniti Group|$NASDAQ:UNIT
Cogent|Cogent Communications|$NASDAQ:CCOI
Frontier Communications|^Verizon
Openreach|^BT Group
VodafoneThree
Free Pro|^Iliad
Telefônica Brasil|Vivo?|$BVMF:VIVT3|^Telefónica
MasOrange|MásOrange
Fastweb|Fastweb + Vodafone|^Swisscom
Elisa Oyj
Tele2|Теле2
TDC Group|TDC Net|Nuuday
A1 Telekom|A1 Group|Telekom Austria
OTE Group|Cosmote
Magyar Telekom|^Deutsche Telekom
Polkomtel
solutions by stc|^stc
Mobily|Etihad Etisalat|موبايلي|اتحاد اتصالات|$TADAWUL:7020
Omantel|عمانتل
Batelco|Beyon|بتلكو
Telecom Egypt|المصرية للاتصالات|$EGX:ETEL
Maroc Telecom|اتصالات المغرب
inwi|إنوي
Türk Telekom|Turk Telekom|土耳其电信
Vodafone Idea|Vi India
BSNL
SK Broadband|^SK Telecom
M1 Limited
Optus|^Singtel
NBN Co
Vocus|Vocus Group
Spark New Zealand|Spark NZ|$NZE:SPK
Telkomsel|^Telkom Indonesia
XL Axiata|XLSmart|XL Smart
Smartfren
Moratelindo
Axiata|Axiata Group
Telekom Malaysia|TM One|马来西亚电信|馬來西亞電訊|$KLSE:TM
Maxis
CelcomDigi
TIME dotCom|TIME DotCom
True Corporation|True Corp
AIS Thailand|Advanced Info Service|$SET:ADVANC
MobiFone|Mobifone
Taiwan Mobile|台湾大哥大|台灣大哥大|$TPE:3045
Far EasTone|Far EasTone Telecommunications|遠傳|遠傳電信|$TPE:4904
China Tower|中国铁塔|中國鐵塔|$HKEX:0788
CITIC Telecom|中信国际电讯|中信國際電訊
PCCW|HKT|电讯盈科|電訊盈科
HGC Global Communications
Telecom Argentina|$NYSE:TEO
Algar Telecom
Oi SA|Oi Soluções
Brisanet
Desktop SA
Ufinet
InterNexa|^ISA Colombia
Antel|ANTEL
ETB Colombia
Liberty Latin America
Silica Networks
WOM Chile
Vodacom|Vodacom Group|^Vodafone
Telkom SA|Openserve
Liquid Intelligent Technologies|Liquid Telecom|^Cassava Technologies
Ethio Telecom
Globacom
Orascom
Videotron|Vidéotron|Quebecor
Vantage Towers
Phoenix Tower International
IHS Towers
Helios Towers
Indus Towers
Protelindo|Sarana Menara Nusantara
Mitratel|^Telkom Indonesia
euNetworks
GTT Communications
Arelion
Exa Infrastructure|EXA Infrastructure
RETN
Sparkle?|Telecom Italia Sparkle|TI Sparkle
Subcom|SubCom
Alcatel Submarine Networks|ASN?
Lightpath
Crown Castle Fiber
Summit IG
FiberLight
Bandwidth IG
Everstream
euroNetworks
Tata Teleservices
Rostelecom|Ростелеком|俄罗斯电信|ロステレコム|روستيليكوم|$MOEX:RTKM
MTS|МТС|Мобильные ТелеСистемы|$MOEX:MTSS
MegaFon|МегаФон|Мегафон
VimpelCom|Beeline|Билайн|ВымпелКом|Вымпелком
ER-Telecom|ЭР-Телеком
Kyivstar|Київстар|Киевстар|كييفستار|$NASDAQ:KYIV|^VEON
VEON|ВЕОН
Ukrtelecom|Укртелеком
lifecell|лайфселл
Vodafone Ukraine|^NEQSOL Holding
NEQSOL Holding
Datagroup-Volia|Датагруп-Volia|Датагруп|Datagroup
Beltelecom|Белтелеком
Uztelecom|Узбектелеком
Kcell
Transtelecom Kazakhstan|Транстелеком
Starlink|Старлинк|星链|星鏈|ستارلينك|スターリンク|^SpaceX
Eutelsat|OneWeb
SES SA
Viasat
Telesat
AST SpaceMobile
Arabsat
Space42|سبيس 42
# tower
Crown Castle|$NYSE:CCI
American Tower|アメリカン・タワー|美国电塔|$NYSE:AMT
SBA Communications|$NASDAQ:SBAC
`;
