/** Clouds that let accelerators and little else. */
export const NEOCLOUDS = `
# neocloud
Polarise
CoreWeave|CoreWeave Inc|コアウィーブ|كورويف|كور ويف|КорВив|$NASDAQ:CRWV
Lambda|Lambda Labs|Lambda Inc|Lambda Cloud|ラムダ
Crusoe|Crusoe Energy|Crusoe Energy Systems|Crusoe AI|クルーソー
Nebius|Nebius Group|Nebius Group N.V.|Nebius AI|ネビウス|نيبيوس|Небиус|$NASDAQ:NBIS
Nscale|エヌスケール|Nscale Global Holdings
Together AI|トゥギャザーAI
Fluidstack|フルイドスタック
Firmus|Firmus Technologies|Firmus Grid
Vultr|Constant Company
Voltage Park
TensorWave
Northern Data|Taiga Cloud|Northern Data Group|Northern Data AG
Genesis Cloud
Sesterce|Sesterce Group
Ori Industries
RunPod
Vast.ai
Foundry Technologies
SF Compute
Hyperbolic Labs
GMI Cloud
Sharon AI|SharonAI
Sustainable Metal Cloud
Firebird AI
Core42|كور42|كور 42|^G42
Khazna|Khazna Data Centers|خزنة داتا سنتر|خزنة لمراكز البيانات|Khazna Data Centres|^G42
Bit Digital|$NASDAQ:BTBT
WhiteFiber|$NASDAQ:WYFI|^Bit Digital
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
Highreso|ハイレゾ
Neysa|Neysa Networks
Lightning AI
Soluna|$NASDAQ:SLNH
SuperX|$NASDAQ:SUPX
Hyperstack|NexGen Cloud
Civo
Paperspace|^DigitalOcean
Prime Intellect
CUDO Compute
Argentum AI
Shadeform
Hydra Host
Lepton AI
Parasail
Hosted.ai
QumulusAI
NxtGen|NxtGen Cloud Technologies|NxtGen Datacenter
Tata Communications|$NSE:TATACOMM|^Tata Group
L&T Vyoma|^Larsen & Toubro
RackBank|Rackbank Datacenters
Cyfuture
Digital Connexion
Zadara
Zettabyte
Ubitus|ユビタス
Fleet Data Centers
Boost Run
Aethir
Akash Network
Render Network
Nosana
Leafcloud
Evroc|evroc
FlexAI
Cast AI
Nebul
Arkon Energy
`;
