/** Clouds: the largest ones, and those of a country or a trade. */
export const CLOUDS = `
# cloud
Infomaniak
Exoscale|^A1 Telekom
Open Telekom Cloud|^Deutsche Telekom
NumSpot
Salesforce|セールスフォース|赛富时|賽富時|سيلزفورس|$NYSE:CRM
SAP|SAP SE|思爱普|思愛普|$NYSE:SAP
OVHcloud|OVH|OVH Groupe|$EPA:OVH
Scaleway|^Iliad
Outscale|3DS Outscale|Dassault Outscale|^Dassault Systèmes
Iliad|Iliad Group|groupe Iliad|Илиад
Ionos|IONOS|United Internet|1&1|$ETR:IOS
T-Systems|^Deutsche Telekom
DigitalOcean|$NYSE:DOCN
Akamai|Akamai Technologies|アカマイ|アカマイ・テクノロジーズ|阿卡迈|$NASDAQ:AKAM
Cloudflare|クラウドフレア|كلاودفلير|$NYSE:NET
Rackspace|Rackspace Technology|$NASDAQ:RXT
Snowflake|スノーフレイク|$NYSE:SNOW
Yandex|Yandex Cloud|Яндекс|Яндекс Облако|ヤンデックス|俄罗斯Yandex|ياندكس|$MOEX:YDEX
Sber|Sberbank|Сбер|Сбербанк|Сбербанк России|СберТех|Cloud.ru|سبيربنك|ズベルバンク|俄罗斯联邦储蓄银行|$MOEX:SBER
VK Cloud|VK Tech
JD.com|JD Cloud|京东|京東|京东云|京東集団|ДжейДи|$NASDAQ:JD
Kingsoft Cloud|金山云|金山雲|$NASDAQ:KC
S3NS|^Thales
Bleu Cloud|Bleu?
Schwarz Group|Schwarz Digits|Schwarz Gruppe|Schwarz-Gruppe|Lidl
STACKIT|Stackit|^Schwarz Group
Yotta|Yotta Data Services|ヨッタ
Sify|Sify Technologies|$NASDAQ:SIFY
E2E Networks|$NSE:E2E
Sakura Internet|さくらインターネット|樱花互联网|$TYO:3778
Hetzner|Hetzner Online
Selectel|Селектел
UpCloud
Aruba Cloud|^Aruba SpA
Gridscale
Clever Cloud
Gcore|G-Core Labs
Leaseweb
Linode|^Akamai
Naver Cloud|^Naver
KT Cloud|^KT Corp
NHN Cloud
Kakao Enterprise|^Kakao
IDC Frontier|IDCフロンティア|^SoftBank
Viettel IDC|^Viettel
FPT Cloud|^FPT
VNG Cloud|GreenNode|^VNG
Locaweb
ESDS
Iomart
Memset
VK|ВКонтакте|$MOEX:VKCO
Internet Initiative Japan|IIJ|インターネットイニシアティブ|$TYO:3774
GMO Internet|GMO Internet Group|GMOインターネット|GMOインターネットグループ|$TYO:9449
CMC Corporation|CMC Telecom|Tập đoàn CMC|Tập đoàn Công nghệ CMC
VNG|VNG Corporation|Tập đoàn VNG
Bizfly Cloud|VCCorp
Inspur Cloud|浪潮云|^Inspur
UCloud|优刻得|優刻得
QingCloud|青云科技
China Telecom Cloud|Tianyi Cloud|天翼云|天翼雲|^China Telecom
Beget
Timeweb|Таймвеб
RUVDS
Cloud Temple
Elastx
Safespring
Cleura
Aruba SpA|Aruba S.p.A.
Seeweb
plusserver
Magalu Cloud|^Magazine Luiza
Magazine Luiza|Magalu
TOTVS|$BVMF:TOTS3
UOL Diveo|Compass UOL
AUCloud
Macquarie Technology|Macquarie Technology Group|$ASX:MAQ
Catalyst Cloud
ThinkOn
Vercel
Netlify
Fastly|$NYSE:FSLY
Twilio|$NYSE:TWLO
MongoDB|$NASDAQ:MDB
Confluent|$NASDAQ:CFLT
Elastic NV
Nutanix|$NASDAQ:NTNX
VMware|ヴイエムウェア|威睿|^Broadcom
Red Hat|レッドハット|红帽|紅帽|^IBM
Kamatera
Contabo
De Novo|Де Ново
GigaCloud|ГигаКлауд
PS Cloud Services
Kazakhtelecom|Казахтелеком|Қазақтелеком
Uzcloud
SberCloud|^Sber
MWS Cloud|MTS Web Services|^MTS
K2 Cloud
Softline|Софтлайн
# hyperscaler
Amazon|AWS Lambda|Amazon Web Services|AWS|Amazon.com|Amazon Data Services|Amazon.com Inc|Amazon EU|亚马逊|亞馬遜|亚马逊云科技|亞馬遜雲端|亚马逊网络服务|アマゾン|アマゾン・ドット・コム|アマゾン・ウェブ・サービス|アマゾンウェブサービス|Амазон|Амазон Веб Сервисес|أمازون|امازون|أمازون ويب سيرفيسز|أمازون لخدمات الويب|$NASDAQ:AMZN
Microsoft|Microsoft Azure|Azure|Microsoft Corp|Microsoft Corporation|微软|微軟|マイクロソフト|日本マイクロソフト|Майкрософт|Майкрософт Азур|مايكروسوفت|ميكروسوفت|$NASDAQ:MSFT
Google|Alphabet|Google Cloud|Google DeepMind|DeepMind|Alphabet Inc|谷歌|字母控股|グーグル|Гугл|Альфабет|Ґуґл|جوجل|غوغل|قوقل|ألفابت|ألفابيت|جوجل كلاود|غوغل كلاود|Alphabet's Google|谷歌云|谷歌雲|グーグルクラウド|$NASDAQ:GOOGL|$NASDAQ:GOOG
Meta|Meta Platforms|Facebook|Meta Platforms Inc|Meta Platforms Inc.|Meta AI|メタ|メタ・プラットフォームズ|フェイスブック|脸书|臉書|Meta平台|元宇宙平台公司|Мета?|Мета Платформс|Фейсбук|ميتا|ميتا بلاتفورمز|فيسبوك|$NASDAQ:META
Oracle|Oracle Cloud|Oracle Cloud Infrastructure|Oracle Corp|Oracle Corporation|甲骨文|オラクル|日本オラクル|Оракл|أوراكل|اوراكل|OCI?|$NYSE:ORCL
IBM|International Business Machines|IBM Cloud|国际商业机器|國際商業機器|アイ・ビー・エム|日本IBM|日本アイ・ビー・エム|ИБМ|АйБиЭм|آي بي إم|آي.بي.إم|$NYSE:IBM
Alibaba|Alibaba Cloud|Alibaba Group|Aliyun|阿里巴巴|阿里|阿里云|阿里雲|アリババ|アリババ集団|アリババクラウド|アリババグループ|Алибаба|علي بابا|علي بابا كلاود|Tập đoàn Alibaba|$NYSE:BABA|$HKEX:9988
Tencent|Tencent Cloud|Tencent Holdings|腾讯|騰訊|腾讯云|騰訊雲|テンセント|騰訊控股|腾讯控股|Тенсент|Тэнсент|تينسنت|تنسنت|$HKEX:0700
Baidu|Baidu AI Cloud|百度|百度智能云|バイドゥ|Байду|بايدو|$NASDAQ:BIDU|$HKEX:9888
ByteDance|TikTok|字节跳动|字節跳動|バイトダンス|ティックトック|Байтдэнс|Байтденс|ТикТок|ТікТок|بايت دانس|تيك توك|Volcano Engine|火山引擎|抖音|Douyin
Huawei|Huawei Cloud|Huawei Technologies|华为|華為|华为云|華為雲|ファーウェイ|華為技術|Хуавэй|Хуавей|Хуавеи|هواوي|هواوي كلاود
Apple|Apple Inc|苹果|蘋果|アップル|苹果公司|Эппл|Эпл|Еппл|آبل|أبل|ابل|$NASDAQ:AAPL
Tesla|Tesla Inc|特斯拉|テスラ|Тесла|تسلا|$NASDAQ:TSLA
`;
