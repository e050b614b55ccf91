/** Reliability of a source in [0, 100] by its kind. */
export const RELIABILITY = { party: 95, wire: 80, trade: 70, secondary: 55, aggregator: 35, social: 0 } as const;
export type OutletTier = keyof typeof RELIABILITY;

/** Outlets by tier, one a line: name, other names and hosts after `|`. Outlets report deals and are never parties to them. */
export const OUTLETS: Readonly<Record<OutletTier, string>> = {
  party: `
SEC|sec.gov|U.S. Securities and Exchange Commission
Business Wire|BusinessWire|businesswire.com
PR Newswire|PRNewswire|prnewswire.com
GlobeNewswire|globenewswire.com
Accesswire|accesswire.com
Newsfile|newsfilecorp.com`,
  wire: `
Reuters|reuters.com|Thomson Reuters
Bloomberg|bloomberg.com|Bloomberg News
Associated Press|apnews.com
Agence France-Presse|AFP|afp.com
Dow Jones Newswires|Dow Jones|dowjones.com
The Wall Street Journal|Wall Street Journal|WSJ|wsj.com
Financial Times|The Financial Times|ft.com
The New York Times|New York Times|nytimes.com
The Washington Post|Washington Post|washingtonpost.com
The Economist|economist.com
The Guardian|theguardian.com
Le Monde|lemonde.fr
Les Echos|Les Échos|Echos|Échos|lesechos.fr
Le Figaro|Figaro|lefigaro.fr
Handelsblatt|handelsblatt.com
Frankfurter Allgemeine|faz.net
El País|elpais.com
Nikkei|Nikkei Asia|asia.nikkei.com|nikkei.com
Yonhap|yna.co.kr
Xinhua|xinhuanet.com
Kyodo|kyodonews.net
Press Trust of India|PTI|ptinews.com
Caixin|caixin.com|caixinglobal.com
CNBC|cnbc.com
The Information|theinformation.com
Axios|axios.com
BBC|bbc.com|bbc.co.uk
Interfax|interfax.ru
EFE|efe.com
Lusa|lusa.pt
Antara|antaranews.com
MT Newswires|mtnewswires.com
Semafor|semafor.com
South China Morning Post|scmp.com
The Times|thetimes.co.uk
The Economic Times|economictimes.indiatimes.com
Folha de S.Paulo|folha.uol.com.br
Valor Econômico|valor.globo.com`,
  trade: `
DatacenterDynamics|Data Center Dynamics|DCD|datacenterdynamics.com
Data Center Knowledge|datacenterknowledge.com
Data Center Frontier|datacenterfrontier.com
The Register|theregister.com
TechCrunch|techcrunch.com
The Verge|theverge.com
Ars Technica|arstechnica.com
Wired|wired.com
Tom's Hardware|tomshardware.com
SemiAnalysis|semianalysis.com
EE Times|eetimes.com
DigiTimes|digitimes.com
Utility Dive|utilitydive.com
CRN|crn.com
SiliconANGLE|siliconangle.com
VentureBeat|venturebeat.com
Light Reading|lightreading.com
HPCwire|hpcwire.com
ServeTheHome|servethehome.com
The Next Platform|nextplatform.com
Silicon|Silicon.fr|silicon.fr
L'Usine Nouvelle|L'Usine Digitale|usinenouvelle.com|usine-digitale.fr
LeMagIT|lemagit.fr
Le Monde Informatique|lemondeinformatique.fr
Heise|heise.de
3DNews|3dnews.ru
CNews|cnews.ru
iTHome|ithome.com.tw
CoinDesk|coindesk.com
The Block|theblock.co
Blockspace|blockspace.media
PitchBook|pitchbook.com
Power Magazine|powermag.com
World Nuclear News|world-nuclear-news.org
Capacity Media|capacitymedia.com
Infrastructure Investor|infrastructureinvestor.com`,
  secondary: `
Fortune|fortune.com
Forbes|forbes.com
Business Insider|businessinsider.com
CNN|cnn.com
Fox Business|foxbusiness.com
Quartz|qz.com
Barron's|barrons.com
MarketWatch|marketwatch.com
Engadget|engadget.com
ZDNet|zdnet.com|zdnet.fr
Gizmodo|gizmodo.com
The Hill|thehill.com
Politico|politico.com|politico.eu
TechRadar|techradar.com
PCMag|pcmag.com
Business Standard|business-standard.com
The Hindu|thehindu.com
Times of India|The Times of India|timesofindia.indiatimes.com
Clubic|clubic.com
Numerama|numerama.com
Next INpact|next.ink
La Tribune|latribune.fr
BFM Business|bfmtv.com
Capital|capital.fr
Le Parisien|leparisien.fr
20 Minutes|20minutes.fr
dig.watch
Xataka|xataka.com
El Economista|eleconomista.es
Exame|exame.com
VnExpress|vnexpress.net
Kompas|kompas.com
Detik|detik.com
Ain|ain.ua
Coindoo|coindoo.com
Cointelegraph|cointelegraph.com
Decrypt|decrypt.co`,
  aggregator: `
Gate|Gate.io|gate.com|gate.io
Seeking Alpha|seekingalpha.com
TipRanks|tipranks.com
TradingView|tradingview.com
Investing.com|investing.com
Yahoo Finance|Yahoo|finance.yahoo.com|yahoo.com
Benzinga|benzinga.com
MSN|msn.com
Google News|news.google.com
Zacks|zacks.com
The Motley Fool|fool.com
Stocktwits|stocktwits.com
Boursorama|boursorama.com
Zonebourse|MarketScreener|zonebourse.com|marketscreener.com
Binance News|Binance Square|binance.com
Bitget News|bitget.com
KuCoin News|kucoin.com
PANews|panewslab.com
Odaily|odaily.news
Tech Startups|techstartups.com
Investors Observer|investorsobserver.com
AInvest|ainvest.com
GuruFocus|gurufocus.com
Moomoo|moomoo.com
Futu|futunn.com
Sina|sina.com.cn
Sohu|sohu.com
36Kr|36kr.com
NewsBreak|newsbreak.com
GitHub|github.com`,
  social: `
X|x.com|twitter.com|Twitter
Reddit|reddit.com
LinkedIn|linkedin.com
Facebook posts|facebook.com
Telegram|t.me
YouTube|youtube.com
Weibo|weibo.com
Threads|threads.net
Hacker News|news.ycombinator.com
Medium|medium.com
Substack|substack.com`,
};
