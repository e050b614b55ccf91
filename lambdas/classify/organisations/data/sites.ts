/** Who develops and lets data centres, and the funds on an exchange that own them. */
export const SITES = `
# developer
Fermi America|Fermi Inc|$NASDAQ:FRMI
eStruxture|eStruxture Data Centers
center3|Center3|سنتر3|^stc
Anant Raj|Anant Raj Cloud|$NSE:ANANTRAJ
Nostrum Group|Nostrum
Green Datacenter|Green.ch
LG CNS|LG CNS社|$KRX:064400|^LG Group
Supernap Thailand
Moro Hub|مورو هب|^DEWA
CyrusOne|サイラスワン
QTS|QTS Realty|QTS Data Centers|QTS Realty Trust|Quality Technology Services|^Blackstone
Vantage Data Centers|Vantage|Vantage Data Centers Holdings
Switch Inc|Switch Ltd|Switch?
Aligned Data Centers|Aligned?
Stack Infrastructure|STACK Infrastructure|STACK EMEA|STACK Americas|STACK APAC
Compass Datacenters|Compass Data Centers
EdgeConneX
EdgeCore|EdgeCore Digital Infrastructure
DataBank
Flexential
CoreSite|^American Tower
Cologix
TierPoint
Tract
Cloverleaf Infrastructure
PowerHouse Data Centers
NTT Global Data Centers|NTT GDC|^NTT
AirTrunk|エアトランク|^Blackstone
NextDC|NEXTDC|$ASX:NXT
Princeton Digital Group|PDG@en
ST Telemedia Global Data Centres|STT GDC|STテレメディア|新科电信媒体
Bridge Data Centres|Bridge Data Centers|秦淮数据海外
Chindata|Chindata Group|秦淮数据|秦淮數據
GDS|GDS Holdings|GDS International|万国数据|萬國數據|$NASDAQ:GDS|$HKEX:9698
DayOne|DayOne Data Centers
VNET|VNET Group|世纪互联|世紀互聯|$NASDAQ:VNET
AdaniConneX|^Adani
CtrlS|CtrlS Datacenters
Colt Data Centre Services|Colt DCS|コルト・データセンター・サービス|Colt Technology Services
Global Switch|グローバル・スイッチ
Telehouse|テレハウス|^KDDI
Interxion|^Digital Realty
atNorth
Verne|Verne Global
Bulk Infrastructure
Green Mountain|Green Mountain Data Centers
EcoDataCenter
Data4|^Brookfield
Start Campus
Merlin Properties|MERLIN Properties|$BME:MRL
Ark Data Centres
Kao Data
Virtus Data Centres|Virtus|^ST Telemedia Global Data Centres
Pure Data Centres|Pure DC
Yondr|Yondr Group|^DigitalBridge
Polar DC
DC BLOX
Prime Data Centers
Novva Data Centers
Sabey Data Centers
T5 Data Centers
Rowan Digital Infrastructure|^Quinbrook
Applied Digital|Applied Digital Corp|Applied Digital Corporation|$NASDAQ:APLD
Galaxy Digital|$NASDAQ:GLXY
Scala Data Centers|Scala?|^DigitalBridge
Ascenty
Odata|ODATA|^Aligned Data Centers
Elea Data Centers|Elea Digital|Elea?|Elea Digital Data Centers
Tecto Data Centers|Tecto|^V.tal
Takoda|Takoda Data Centers
KIO Networks|KIO Data Centers|^I Squared Capital
Axtel
Africa Data Centres|^Cassava Technologies
Raxio|Raxio Group
Teraco|^Digital Realty
Cassava Technologies|Cassava?|كاسافا
DataVolt|داتا فولت|داتافولت
Related Digital|^Related Companies
Stargate LLC
Edged|Edged Energy
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
Prologis|プロロジス|$NYSE:PLD
Goodman Group|嘉民|グッドマン|グッドマングループ|Goodman?|$ASX:GMG
Segro|SEGRO|$LSE:SGRO
Digital Edge
BDx Data Centers|BDx|Big Data Exchange
Nxtra|Nxtra Data|^Bharti Airtel
Techno Electric|Techno Digital|$NSE:TECHNOE
Hiranandani|Hiranandani Group
Empyrion Digital
YTL Power|YTL|杨忠礼|楊忠禮|YTL Data Center|YTL Group|YTL Power International|^YTL Corporation
Telkomsigma|^Telkom Indonesia
NeutraDC|^Telkom Indonesia
DCI Indonesia|$IDX:DCII
Gaw Capital|基汇资本|基匯資本
SUNeVision|Sunevision|新意网|新意網|$HKEX:1686
OneAsia|OneAsia Network
Evolution Data Centres
Global Technical Realty
Quantum Loophole
FiberSense
Pulsant
Macquarie Data Centres
CDC Data Centres
DCI Data Centers|^Brookfield
Etix Everywhere
Thésée DataCenter
nLighten|^I Squared Capital
Conapto
Hyperco
Polarnode
Borealis Data Center
maincubes
Penta Infra
NorthC
AQ Compute
Nabiax
Gulf Data Hub|جلف داتا هب
Open Access Data Centres|^WIOCC
Sinnet|光环新网|光環新網|Beijing Sinnet
Athub|数据港|數據港|Shanghai Athub
Aofei Data|奥飞数据|Guangdong Aofei Data
Dr. Peng|鹏博士
Range Intelligent|Range Intelligent Computing|润泽科技|潤澤科技
Runjian|润建股份
Capitalonline|首都在线
Baosight|Baosight Software|宝信软件|寶信軟件
V.tal
GLP|普洛斯|日本GLP|Ada Infrastructure
Sify Infinit Spaces|^Sify
Black Box Ltd|Black Box Limited|$NSE:BBOX
Lodha|Lodha Developers|Macrotech Developers|$NSE:LODHA
YTL Corporation|YTL Corp
Bersama Digital Data Centres|Bersama Digital
EDGE DC|EDGE2 Jakarta
K2 Data Centres|K2 Strategic
Infratil|$NZE:IFT
Quantum Switch|Quantum Switch Tamasuk
Alfanar|شركة الفنار|مجموعة الفنار
Edgnex|EDGNEX|EDGNEX Data Centers by DAMAC|Damac Digital|إدجنكس|داماك الرقمية|^Damac
Damac|Damac Group|DAMAC|DAMAC Group|داماك|DAMAC Properties
Ezditek|إزديتك
Meeza|MEEZA
Ooredoo Data Centre|Syntys|^Ooredoo
iXAfrica|iXAfrica Data Centres
Rack Centre
WIOCC
PAIX
N+ONE|N+ONE Datacenters
Atlancis
Onix Data Centres
Wingu Africa
ST Digital
MC Digital Realty|MCデジタル・リアルティ
AT TOKYO|アット東京|At Tokyo
ESR Group|ESR Cayman
Mitsui Fudosan|三井不動産|三井不动产|$TYO:8801
Mitsubishi Estate|三菱地所|$TYO:8802
Daiwa House|大和ハウス|大和ハウス工業|$TYO:1925
Tokyu Land|東急不動産
Hulic|ヒューリック
Chief Telecom|是方電訊
Chayora
Racks Central
Epsilon Telecommunications
Singtel Nxera|Nxera|Nxera Data Centres|^Singtel
Vitro?|VITRO Inc|ePLDT|^PLDT
Beeinfotech|BEEINFOTECH PH
Converge ICT|Converge ICT Solutions
SpaceDC
Gulf Edge|GSA Data Center|^Gulf Energy
True IDC|True Internet Data Center
CP Group|Charoen Pokphand|Charoen Pokphand Group|正大集团|正大集團
WHA|WHA Group|WHA Corporation
Siam AI|Siam.AI|Siam AI Cloud
Hillwood
Layer 9 Data Centers
CloudHQ
Corscale
American Real Estate Partners
Sentinel Data Centers
Stream Data Centers
Stream Realty Partners
Skybox Datacenters
Element Critical
Netrality
Digital Crossroad
CapitaLand India Trust
CapitaLand|CapitaLand Investment|凯德|凱德|キャピタランド|$SGX:9CI
Lincoln Rackhouse
TA Realty
PointOne|Point One Data Centers
Menlo Digital
BlackChamber Group
Peterson Companies
JK Land Holdings
Chirisa Technology Parks|Chirisa
Mount Elbert Capital
Bluebird Network
Laidley LLC
Beignet Investor LLC
Sandow Lakes Ranch
Lancium
BorderPlex Digital|BorderPlex Digital Assets
Cloudburst Data Centers|CloudBurst Data Centers|CloudBurst
Energos Infrastructure
TECfusions
Homer City Redevelopment|Homer City Energy Campus
Knighthead Capital
Joule Capital Partners
Creekstone Energy
Wonder Valley|O'Leary Ventures
Beacon AI Centers
QScale
5C Data Centers|5C Group
Hypertec|Hypertec Group
Urbacon
ROOT Data Center
Enovum|Enovum Data Centers|^Bit Digital
Templus
Adam Data Centers
Azora
Ingenostrum
Panattoni
Garbe Data Centers|Garbe
noris network
FirstColo
Form8tion
Retelit
Irideos
Lamda Hellix
Dromeus Capital
Beyond.pl
Atman
Polcom
Portus Data Centers
Latitude.sh
Telecentro
Sonda?|SONDA
HostDime
EdgeUno
GlobeNet
OneX Data Center|OneX
RT-One|RT One
Piemonte Holding
MDC Data Centers
3data|3data Russia
IXcellerate|Иксэлерейт
Linxdatacenter
DataSpace
# reit
Equinix|Equinix Inc|エクイニクス|易昆尼克斯|Эквиникс|إكوينيكس|إيكوينيكس|$NASDAQ:EQIX
Digital Realty|Digital Realty Trust|Digital Realty Trust Inc|デジタル・リアルティ|デジタルリアルティ|$NYSE:DLR
Iron Mountain|Iron Mountain Data Centers|アイアンマウンテン|$NYSE:IRM
Keppel DC REIT|吉宝数据中心信托|$SGX:AJBU
Mapletree Industrial Trust|丰树工业信托|豐樹工業信託|$SGX:ME8U
Mapletree|Mapletree Investments|丰树|豐樹
Digital Core REIT|$SGX:DCRU|^Digital Realty
NTT DC REIT|^NTT
Fibra Uno|FIBRA Uno
`;
