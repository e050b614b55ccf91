/** What an organisation is in the business of infrastructure; decides who provides and who buys where words do not say. */
export type Kind =
  | 'lab'
  | 'cloud'
  | 'chip'
  | 'hardware'
  | 'neocloud'
  | 'site'
  | 'miner'
  | 'power'
  | 'telecom'
  | 'builder'
  | 'tech'
  | 'investor'
  | 'bank'
  | 'state';
/**
 * Real organisations by kind, one a line: the name, then other names after `|`. The id is the name in lower case with
 * hyphens, so a name here never changes; a subsidiary whose deals are its parent's is an alias of the parent.
 *
 * Names that are common words stand only in a form that is not (*Switch Inc*, *Together AI*).
 */
export const GAZETTEER: Readonly<Record<Kind, string>> = {
  lab: `
OpenAI|Open AI|OpenAI Group|OpenAI LP|OpenAI Foundation
Anthropic|Anthropic PBC
xAI|X.AI|x.ai|xAI Corp|xAI Holdings
Mistral AI|Mistral
DeepSeek
Moonshot AI
Zhipu AI|Zhipu|Z.ai
MiniMax
Baichuan
StepFun
01.AI
Cohere
AI21 Labs|AI21
Aleph Alpha
Inflection AI|Inflection
Adept AI
Safe Superintelligence|Safe Superintelligence Inc|SSI
Thinking Machines Lab|Thinking Machines
Reflection AI
Stability AI
Black Forest Labs
Sakana AI
H Company
Poolside|Poolside AI
Magic.dev
Liquid AI
Essential AI
Reka AI
World Labs
Humain|HUMAIN
G42|Group 42
Technology Innovation Institute|TII
Sarvam AI
Krutrim
Naver
Upstage
LG AI Research
SenseTime
iFlytek
Scale AI
AMI Labs|Advanced Machine Intelligence
Periodic Labs
Unconventional AI
Project Prometheus`,
  cloud: `
Infomaniak
Exoscale
Open Telekom Cloud
NumSpot
Amazon|Amazon Web Services|AWS|Amazon.com|Amazon Data Services|Amazon.com Inc
Microsoft|Microsoft Azure|Azure|Microsoft Corp|Microsoft Corporation
Google|Alphabet|Google Cloud|Google DeepMind|DeepMind|Alphabet Inc
Meta|Meta Platforms|Facebook|Meta Platforms Inc
Oracle|Oracle Cloud|Oracle Cloud Infrastructure|Oracle Corp|Oracle Corporation
IBM|International Business Machines|IBM Cloud
Alibaba|Alibaba Cloud|Alibaba Group|Aliyun
Tencent|Tencent Cloud|Tencent Holdings
Baidu|Baidu AI Cloud
ByteDance|TikTok
Huawei|Huawei Cloud|Huawei Technologies
Apple|Apple Inc
Tesla|Tesla Inc
Salesforce
SAP
OVHcloud|OVH|OVH Groupe
Scaleway
Outscale|3DS Outscale|Dassault Outscale
Iliad|Iliad Group|groupe Iliad
Ionos|IONOS
T-Systems
DigitalOcean
Akamai|Akamai Technologies
Cloudflare
Rackspace|Rackspace Technology
Snowflake
Yandex|Yandex Cloud
Sber|Sberbank
VK Cloud
JD.com
Kingsoft Cloud
S3NS
Bleu Cloud
Schwarz Group|Schwarz Digits
STACKIT|Stackit
Yotta|Yotta Data Services
Sify|Sify Technologies
E2E Networks
Sakura Internet
Hetzner|Hetzner Online
Selectel
UpCloud
Aruba Cloud
Gridscale
Clever Cloud
Gcore|G-Core Labs
Leaseweb
Linode
Naver Cloud
KT Cloud
NHN Cloud
Kakao Enterprise
IDC Frontier
Viettel IDC
FPT Cloud
VNG Cloud
Locaweb
ESDS
Iomart
Memset
`,
  chip: `
Nvidia|NVIDIA|Nvidia Corp|NVIDIA Corporation
AMD|Advanced Micro Devices
Intel|Intel Corp|Intel Corporation|Intel Foundry
Broadcom|Broadcom Inc
Qualcomm
Arm|Arm Holdings|ARM Holdings
TSMC|Taiwan Semiconductor|Taiwan Semiconductor Manufacturing|Taiwan Semiconductor Manufacturing Company|Taiwan Semiconductor Manufacturing Co
Samsung|Samsung Electronics|Samsung Foundry
SK hynix|SK Hynix|Hynix
Micron|Micron Technology
Kioxia
SanDisk|Sandisk
Western Digital
Seagate|Seagate Technology
Marvell|Marvell Technology
MediaTek
ASML
Applied Materials
Lam Research
KLA
Tokyo Electron
GlobalFoundries
UMC|United Microelectronics
SMIC
Rapidus
STMicroelectronics
Infineon|Infineon Technologies
NXP|NXP Semiconductors
Texas Instruments
Analog Devices
onsemi
Wolfspeed
Renesas
Cerebras|Cerebras Systems
Groq|Groq Inc
SambaNova|SambaNova Systems
Graphcore
Tenstorrent
d-Matrix
Etched
Positron|Positron AI
EnCharge AI|EnCharge
MatX
Rivos
Ampere Computing|Ampere
Lightmatter
Ayar Labs
Celestial AI
Lightelligence
Enfabrica
Astera Labs
Credo|Credo Technology
SiFive
Axelera AI|Axelera
Hailo
Rebellions
FuriosaAI|Furiosa
Sapeon
DeepX
Preferred Networks
VSORA
SiPearl
Openchip
Fractile
Olix
Cambricon|Cambricon Technologies
Biren|Biren Technology
Moore Threads
MetaX
Enflame
Hygon
Kunlunxin
Loongson
YMTC|Yangtze Memory
CXMT|ChangXin Memory Technologies
Alchip
GUC|Global Unichip
Synopsys
Cadence|Cadence Design Systems
Amkor|Amkor Technology
ASE Technology
Lumentum
Coherent|Coherent Corp
Ricursive Intelligence
Mythic
Recogni
NeuReality
Xscape Photonics
nEye Systems
Untether AI
SkyWater|SkyWater Technology
xLight
Substrate Inc
Altera
Xilinx
Mellanox
Ibiden
Unimicron`,
  hardware: `
Dell|Dell Technologies
Hewlett Packard Enterprise|HPE
HP Inc
Lenovo
Supermicro|Super Micro Computer|Super Micro|Super Micro Computer Inc
Foxconn|Hon Hai|Hon Hai Precision|Hon Hai Precision Industry|Hon Hai Technology Group
Quanta|Quanta Computer
Wistron
Wiwynn
Inventec
Pegatron
Compal
Gigabyte|Giga Computing
Asus|ASUSTeK
Celestica
Flex Ltd|Flextronics
Jabil
Sanmina
Penguin Solutions
Cisco|Cisco Systems|Cisco Investments
Arista|Arista Networks
Juniper Networks|Juniper
Nokia
Ericsson
Ciena
Corning
CommScope
Amphenol
Pure Storage
NetApp
VAST Data
WEKA
DDN|DataDirect Networks
Vertiv
Schneider Electric
Eaton
ABB
Siemens
Siemens Energy
GE Vernova
Hitachi
Hitachi Energy
Mitsubishi Electric
Mitsubishi Heavy Industries
Caterpillar
Cummins
Rolls-Royce
Bloom Energy
Legrand
Delta Electronics
Carrier Global
Trane Technologies
Johnson Controls
Daikin
Motivair
CoolIT Systems
LiquidStack
Eviden
Atos
Bull SA|Bull
Fujitsu
NEC
Fluence Energy
Fermi America
Boom Supersonic
ProEnergy
Oxide Computer`,
  neocloud: `
Polarise
CoreWeave|CoreWeave Inc
Lambda|Lambda Labs|Lambda Inc
Crusoe|Crusoe Energy|Crusoe Energy Systems|Crusoe AI
Nebius|Nebius Group
Nscale
Together AI
Fluidstack
Firmus|Firmus Technologies
Vultr
Voltage Park
TensorWave
Northern Data|Taiga Cloud
Genesis Cloud
Sesterce
Ori Industries
RunPod
Vast.ai
Foundry Technologies
SF Compute
Hyperbolic Labs
GMI Cloud
Sharon AI
Sustainable Metal Cloud
Firebird AI
Core42
Khazna|Khazna Data Centers
Bit Digital
WhiteFiber
Baseten
Fireworks AI
Modal Labs
Radiant AI
Verda|DataCrunch
Hot Aisle
Cirrascale
Denvr Dataworks
io.net
Andromeda Cluster
Highreso
Neysa
Lightning AI
Soluna
SuperX
Hyperstack|NexGen Cloud
Civo
Paperspace
Prime Intellect
CUDO Compute
Argentum AI
`,
  site: `
eStruxture|eStruxture Data Centers
center3|Center3
SK ecoplant|SK Ecoplant
Anant Raj|Anant Raj Cloud
Nostrum Group|Nostrum
Green Datacenter|Green.ch
LG CNS
Supernap Thailand
Moro Hub
Equinix|Equinix Inc
Digital Realty|Digital Realty Trust
Iron Mountain|Iron Mountain Data Centers
CyrusOne
QTS|QTS Realty|QTS Data Centers|QTS Realty Trust
Vantage Data Centers|Vantage
Switch Inc|Switch Ltd
Aligned Data Centers
Stack Infrastructure|STACK Infrastructure
Compass Datacenters|Compass Data Centers
EdgeConneX
EdgeCore|EdgeCore Digital Infrastructure
DataBank
Flexential
CoreSite
Cologix
TierPoint
Tract
Cloverleaf Infrastructure
PowerHouse Data Centers
NTT Global Data Centers
AirTrunk
NextDC|NEXTDC
Princeton Digital Group
ST Telemedia Global Data Centres|STT GDC
Bridge Data Centres
Chindata
GDS|GDS Holdings|GDS International
DayOne
VNET|VNET Group
Keppel DC REIT
Mapletree Industrial Trust
AdaniConneX
CtrlS
Colt Data Centre Services|Colt DCS
Global Switch
Telehouse
Interxion
atNorth
Verne|Verne Global
Bulk Infrastructure
Green Mountain
EcoDataCenter
Data4
Start Campus
Merlin Properties
Ark Data Centres
Kao Data
Virtus Data Centres|Virtus
Pure Data Centres|Pure DC
Yondr|Yondr Group
Polar DC
DC BLOX
Prime Data Centers
Novva Data Centers
Sabey Data Centers
T5 Data Centers
Rowan Digital Infrastructure
Applied Digital|Applied Digital Corp
Galaxy Digital
Scala Data Centers
Ascenty
Odata|ODATA
Elea Data Centers|Elea Digital
Tecto Data Centers
Takoda
KIO Networks|KIO Data Centers
Axtel
Africa Data Centres
Raxio
Teraco
Cassava Technologies
DataVolt
Related Digital
Stargate LLC
Edged Energy
Edged
Nautilus Data Technologies
CleanArc Data Centers
Serverfarm
H5 Data Centers
Evocative
365 Data Centers
Centersquare
Cyxtera
Csquare
Tallgrass
Beale Infrastructure
Provident Data Centers
Thor Equities
Prologis
Goodman Group
Segro
Digital Edge
BDx Data Centers|BDx
Nxtra|Nxtra Data
Techno Electric
Hiranandani
Empyrion Digital
YTL Power|YTL
Telkomsigma
NeutraDC
DCI Indonesia
Gaw Capital
SUNeVision
OneAsia
Evolution Data Centres
Global Technical Realty
Quantum Loophole
Quinbrook
FiberSense
Pulsant
Sunevision
Macquarie Data Centres
CDC Data Centres
DCI Data Centers
Tecto
Etix Everywhere
Thésée DataCenter
nLighten
Conapto
Hyperco
Polarnode
Borealis Data Center
maincubes
Penta Infra
NorthC
AQ Compute
Nabiax
Gulf Data Hub
Open Access Data Centres
`,
  miner: `
Core Scientific
IREN|Iris Energy
Cipher Mining|Cipher Digital
TeraWulf
Riot Platforms|Riot
Marathon Digital|MARA Holdings|MARA
Hut 8|Hut 8 Corp
Bitfarms|Keel Infrastructure
CleanSpark
Bitdeer|Bitdeer Technologies|Bitdeer Technologies Group
HIVE Digital|HIVE Digital Technologies|Hive Digital
Bit Origin
Greenidge
Stronghold Digital
Rhodium Enterprises
Argo Blockchain
Cathedra
DMG Blockchain
Gryphon Digital
Mawson Infrastructure
Canaan
Bitmain
BitFuFu
LM Funding
Sphere 3D
Genesis Digital Assets
Northern Bitcoin`,
  power: `
Axpo
Alpiq
BKW
Enmax|ENMAX
Romande Energie|Romande Énergie
Services industriels de Genève
Electra
EnBW
Hafslund
Eidsiva
Verbund
EnergyAustralia
Snowy Hydro
JSW Energy
Constellation Energy|Constellation
Vistra
Talen Energy|Talen
NextEra Energy|NextEra
NRG Energy|NRG
Duke Energy
Dominion Energy|Dominion
Southern Company|Southern Co
Georgia Power
Alabama Power
Mississippi Power
American Electric Power|AEP
Entergy
Exelon
FirstEnergy
PPL Corporation|PPL
PSEG
PG&E
Edison International|Southern California Edison
Xcel Energy
Evergy
Ameren
DTE Energy
Consumers Energy
CenterPoint Energy
Oncor
Sempra
AES|AES Corp
Black Hills Corp|Black Hills Energy|Black Hills
NV Energy
PacifiCorp
Berkshire Hathaway Energy
Arizona Public Service
Salt River Project
Tennessee Valley Authority|TVA
Tenaska
Calpine
Energy Transfer
Williams Companies|Williams Cos
Kinder Morgan
Enbridge
TC Energy
EQT Corporation
Chevron
ExxonMobil|Exxon Mobil|Exxon
Shell
BP
TotalEnergies
Eni
Equinor
Repsol
Engie|ENGIE
EDF|Électricité de France
Iberdrola
Enel
Endesa
E.ON
RWE
Vattenfall
Fortum
Statkraft
Orsted|Ørsted
Vestas
EDP|EDP Renováveis
Acciona
Naturgy
National Grid
Centrica
SSE
Drax
Neoen
Voltalia
Akuo
RTE
Enedis
Oklo
Kairos Power
X-energy
TerraPower
NuScale|NuScale Power
Commonwealth Fusion Systems
Helion|Helion Energy
TAE Technologies
Last Energy
Aalo Atomics|Aalo
Valar Atomics
Radiant Nuclear
Westinghouse
Cameco
Centrus Energy
Holtec
Elementl Power
Newcleo
Fervo Energy|Fervo
Ormat|Ormat Technologies
Sage Geosystems
XGS Energy
Intersect Power
SB Energy
Invenergy
Pattern Energy
Brookfield Renewable
Clearway Energy
Sunrun
Enphase
Form Energy
Energy Vault
VoltaGrid
Solaris Energy Infrastructure
Liberty Energy
ProPetro
Baker Hughes
Halliburton
SLB
Babcock & Wilcox
Adani Power
Adani Green Energy|Adani Green
Tata Power
NTPC
ReNew
ACWA Power
Masdar
TAQA
Tenaga Nasional
Sembcorp
Gulf Energy|Gulf Development
JERA
TEPCO
Kansai Electric
KEPCO
Korea Hydro & Nuclear Power
China Huaneng
AGL Energy|AGL
Origin Energy
Hydro-Québec|Hydro-Quebec
BC Hydro
Ontario Power Generation
TransAlta
Capital Power
Eletrobras
Casa dos Ventos
Auren Energia
Serena Energia
Basin Electric
Cleco
OG&E
Montana-Dakota Utilities
NiSource
WEC Energy|We Energies
Alliant Energy
Elli Power
CNR|Compagnie nationale du Rhône|Compagnie Nationale du Rhône
Rosatom
Solaria|Solaria Energía
Uniper
A2A
Galp
ČEZ|CEZ
PGE
Enefit|Eesti Energia
Å Energi
Skellefteå Kraft
Eolmed
Valorem
Keppel
Kyushu Electric
J-Power
Meridian Energy
Contact Energy
Comisión Federal de Electricidad
Engie Brasil
Eskom
`,
  telecom: `
AT&T
Verizon
T-Mobile
Lumen Technologies|Lumen
Zayo
Comcast
Charter Communications
BT Group
Vodafone
Orange SA|Orange Business
Bouygues Telecom
SFR
Deutsche Telekom
Telefónica|Telefonica
Telecom Italia|TIM SA
Swisscom
KPN
Telenor
Telia
Proximus
Etisalat
Ooredoo|Ooredoo Group
stc|Saudi Telecom|STC Group
Zain
du Telecom
Turkcell
Bharti Airtel|Airtel
Reliance Jio|Jio Platforms
SoftBank|SoftBank Group|SoftBank Corp|Softbank
KDDI
NTT|NTT Data|NTT DATA|NTT Docomo
Rakuten
SK Telecom
KT Corp
LG Uplus
Singtel
StarHub
Telstra
TPG Telecom
PLDT
Globe Telecom
Telkom Indonesia
Indosat|Indosat Ooredoo Hutchison
Viettel
VNPT
FPT|FPT Corporation
Chunghwa Telecom
China Mobile
China Telecom
China Unicom
América Móvil|America Movil
Millicom|Tigo
Entel
Vivo SA
Safaricom
MTN Group
Telus|TELUS
Bell Canada|BCE
Rogers Communications
IFX Networks
Liberty Networks
Cirion|Cirion Technologies
Crown Castle
American Tower
SBA Communications
Cellnex
Altice`,
  builder: `
Turner Construction
Hochtief|HOCHTIEF
ACS Group
Skanska
Fluor
Jacobs
AECOM
Bechtel
DPR Construction
Holder Construction
Mortenson
Balfour Beatty
Mace
ISG
Mercury Engineering
Kirby Group
Winthrop Technologies
Vinci|VINCI
Eiffage
Bouygues|Bouygues Construction
Spie|SPIE
Quanta Services
MasTec
Primoris
EMCOR
Comfort Systems USA
Sterling Infrastructure
IES Holdings
Larsen & Toubro|L&T
Kajima
Obayashi
Samsung C&T
Hyundai Engineering
Gamuda
Sunway Construction
IJM
Lendlease
Multiplex
CPB Contractors
Ferrovial
Sacyr
Hines
Lincoln Property
Cushman & Wakefield
CBRE
JLL
Related Companies
Clayco
HITT Contracting`,
  tech: `
SpaceX
Helsing
Figure AI
Physical Intelligence
Skild AI
Perplexity|Perplexity AI
ElevenLabs
Midjourney
Runway AI|Runway ML
Character.AI|Character AI
Hugging Face
Databricks
Harmonic AI
Adobe
ServiceNow
Palantir
Uber
Netflix
Shopify
Snap
Spotify
Workday
Intuit
Zoom
Block Inc
PayPal
Stripe
Visa
Mastercard
Accenture
Capgemini
Infosys
TCS|Tata Consultancy Services|HyperVault
Wipro
HCLTech
Cognizant
Kyndryl
DXC Technology
Thales
Dassault Systèmes|Dassault Systemes
Airbus
Volkswagen
Toyota
Hyundai
LG Electronics
LG Group
SK Group
SK Inc
Sony
Panasonic
Reliance Industries|Reliance
Tata Group
Adani|Adani Group|Adani Enterprises
Saudi Aramco|Aramco
Aramco Digital
Elm Company
Walmart
Target Corp
Jane Street
Citadel Securities
Hudson River Trading
Xiaomi
Meituan
NetEase
PDD
Kuaishou
Grab
Sea Ltd
Kakao
Coupang
Rakuten Symphony
MercadoLibre|Mercado Libre
Nubank
BlackBerry
Lockheed Martin
Anduril
Bpifrance
KE Holdings
Boeing
Stellantis
Renault
LVMH
Carrefour
Deutsche Bahn
Wiz
Figma
Windsurf
Cursor|Anysphere
Manus
Wildberries|Wildberries & Russ
Ozon
LY Corporation
Mercari
Sea Limited
GoTo
Zalando
Flipkart
Tech Mahindra
`,
  investor: `
Aviva|Aviva Investors
Legal & General|L&G
M&G|M&G Investments
Generali
Munich Re
Zurich Insurance
Manulife
Sun Life
Prudential Financial
MetLife
Nippon Life
Dai-ichi Life
Samsung Life
BlackRock|Global Infrastructure Partners|GIP|BlackRock Private Equity Partners
Blackstone
KKR
Apollo Global Management|Apollo
Brookfield|Brookfield Asset Management|Brookfield Infrastructure
Carlyle|Carlyle Group
Ares Management|Ares
Blue Owl|Blue Owl Capital
DigitalBridge
Silver Lake
TPG
Warburg Pincus
Bain Capital
CVC Capital
EQT
Macquarie|Macquarie Asset Management
Stonepeak
I Squared Capital
Actis
Partners Group
Ardian
Antin Infrastructure Partners
InfraVia
Caisse des Dépôts
Meridiam
Cube Infrastructure
Northleaf
CDPQ|La Caisse
CPP Investments|Canada Pension Plan Investment Board|CPPIB
Ontario Teachers' Pension Plan|OTPP
OMERS
AIMCo
AustralianSuper
IFM Investors
GIC
Temasek
Mubadala|Mubadala Investment Company
MGX
ADQ
ADIA|Abu Dhabi Investment Authority
Public Investment Fund|PIF
Qatar Investment Authority|QIA
Kuwait Investment Authority|KIA
Norges Bank Investment Management
National Wealth Fund
European Investment Bank|EIB
International Finance Corporation|IFC
Softbank Vision Fund|SoftBank Vision Fund
Andreessen Horowitz|a16z
Sequoia|Sequoia Capital
Founders Fund
Thrive Capital
Khosla Ventures
Kleiner Perkins
Lightspeed|Lightspeed Venture Partners
General Catalyst
Accel
Index Ventures
Benchmark Capital
Greylock
Bessemer Venture Partners
Insight Partners
Tiger Global|Tiger Global Management
Coatue|Coatue Management
Dragoneer
ICONIQ|ICONIQ Capital
D1 Capital
D.E. Shaw
Altimeter|Altimeter Capital
Magnetar|Magnetar Capital
Fidelity Investments|Fidelity|Fidelity Management|Fidelity Management & Research
T. Rowe Price
Baillie Gifford
Valor Equity Partners
Atreides Management
Spark Capital
Menlo Ventures
Radical Ventures
NEA
GV
CapitalG
Nventures|NVentures
M12
Samsung Ventures
Samsung Catalyst Fund|Samsung Catalyst
Neuberger Berman
Disruptive Capital
Point72
Vy Capital
Kingdom Holding|Kingdom Holding Company
Oman Investment Authority
Lux Capital
Felicis
8VC
DST Global
Ribbit Capital
Wellington Management
Franklin Templeton
Elliott Management
Cerberus Capital
Fortress Investment
Cantor Fitzgerald
Pimco|PIMCO
Oaktree
HPS Investment Partners
Vista Equity
Thoma Bravo
Providence Equity
Berkshire Partners
Berkshire Hathaway
In-Q-Tel
Eclipse Ventures
Playground Global
Balderton
Atomico
Northzone
Eurazeo
Partech
Cathay Innovation
RTX Ventures
Main Street Capital
Macquarie Capital
Tikehau
Swiss Life
Allianz
AXA
Digital Colony
Colony Capital
Landmark Dividend
Goldman Sachs Alternatives
Generate Capital
Energy Capital Partners|ECP
ArcLight
LS Power
Kimmeridge
Aware Super
PGIM
Nuveen
New Mountain Capital
Starwood Capital
Primary Digital Infrastructure
Hillhouse
Gaorong
Boyu Capital
Primavera
Legend Capital
Korea Investment Corporation
National Pension Service
Cbus
Hostplus
UniSuper
HESTA
Rest Super
Khazanah
`,
  bank: `
Nordea
Danske Bank|Danske
SEB|Skandinaviska Enskilda Banken
Swedbank
DNB
OP Financial Group
BPCE
CaixaBank
UniCredit
Intesa Sanpaolo
Commerzbank
DZ Bank
KBC
Lloyds Banking Group|Lloyds
NatWest
HDFC Bank
ICICI Bank
JPMorgan|JPMorgan Chase|JP Morgan|J.P. Morgan
Morgan Stanley
Goldman Sachs
Citigroup|Citi|Citibank
Bank of America|BofA
Wells Fargo
Deutsche Bank
Barclays
HSBC
UBS
BNP Paribas
Société Générale|Societe Generale
Crédit Agricole|Credit Agricole
Natixis
Santander
BBVA
ING Bank|ING Group
ABN AMRO
Rabobank
Standard Chartered
MUFG|Mitsubishi UFJ
SMBC|Sumitomo Mitsui
Mizuho
Nomura
DBS|DBS Bank
OCBC
UOB
Maybank
RBC Capital Markets|Royal Bank of Canada
TD Bank|TD Securities
Scotiabank
CIBC
BMO
Truist
PNC
Jefferies
Macquarie Bank
KfW
BNDES
Export-Import Bank
U.S. International Development Finance Corporation
JBIC
Bank of China
ICBC
China Construction Bank
State Bank of India
First Abu Dhabi Bank
Emirates NBDING
ANZ
Westpac
Commonwealth Bank
KB Kookmin|KB Financial
Shinhan
Hana Bank
Korea Development Bank|KDB
`,
  state: `
United States|U.S. government|US government|U.S. Department of Energy|Department of Energy|U.S. Department of Commerce|Commerce Department|Pentagon|Department of Defense|Trump administration
United Kingdom|UK government|British government
France|French government|gouvernement français
Germany|German government|Bundesregierung
Italy
Spain
Portugal
Netherlands
Belgium
Sweden
Norway
Finland
Denmark
Poland
European Union|European Commission|Commission européenne|Union européenne
Switzerland
Saudi Arabia|Kingdom of Saudi Arabia|Arabie saoudite|Arabie Saoudite
United Arab Emirates|UAE|Abu Dhabi|Émirats arabes unis
Qatar
Kuwait
Israel
India|Indian government
Japan|Japanese government
South Korea|Korean government
Taiwan
China
Singapore
Malaysia
Indonesia
Thailand
Vietnam
Philippines
Australia
New Zealand
Canada|Canadian government
Mexico
Brazil
Argentina
Chile
Colombia
Kenya
Nigeria
South Africa
Morocco
Egypt
Kazakhstan
Armenia
Turkey
Ukraine
Russia
Ireland
Iceland
Greece
Telangana|Government of Telangana
Andhra Pradesh
Maharashtra
Texas
Ohio
Virginia
Georgia
Arizona
Pennsylvania
Louisiana
Indiana
Michigan
Wisconsin
Wyoming
Tennessee
Mississippi
North Carolina
New York State
California
Oregon
Nevada
Utah
Alberta
Ontario
Quebec|Québec
Johor`,
};
