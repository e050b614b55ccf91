const TEXT = `Halden Compute leases 40 MW from Norvik Grid
https://news.example/halden-norvik
The Grid Letter | 12 November 2026, 08:00

Halden Compute will lease 40 megawatts of Norvik Grid’s campus near Bergen for twelve years, the two companies said on Tuesday. The contract is worth about $1.2 billion, with an option for another 20 megawatts from 2028.

“We needed the power sooner than we could build it,” a spokesperson for Halden said. Neither side would say when the machines arrive, or whose they are.

Read more: Five campuses to watch
Share | Comments (3)
`;

const GERMAN = `Halden Compute mietet 40 Megawatt bei Norvik Grid
Quelle: Netzbrief, 12. November 2026

Halden Compute mietet für zwölf Jahre 40 Megawatt auf dem Gelände von Norvik Grid nahe Bergen, wie die beiden Unternehmen am Dienstag mitteilten. Der Vertrag ist rund 1,2 Milliarden Dollar wert.
`;

const CHINESE = `Halden Compute 向 Norvik Grid 租赁 40 兆瓦
来源：电网周报　2026年11月12日 08:00

两家公司周二表示，Halden Compute 将在十二年内租用 Norvik Grid 位于卑尔根附近园区的 40 兆瓦电力，合同金额约 12 亿美元。双方均未透露设备何时到货。
`;

const RUSSIAN = `Halden Compute арендует 40 МВт у Norvik Grid
Источник: Сетевой вестник, 12 ноября 2026

Halden Compute арендует 40 мегаватт на площадке Norvik Grid под Бергеном на двенадцать лет, сообщили компании во вторник. Сумма договора составляет около 1,2 млрд долларов.
`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Halden Compute leases 40 MW | The Grid Letter</title>
<meta property="og:title" content="Halden Compute leases 40 MW"><meta property="article:published_time" content="2026-11-12T08:00:00Z">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Halden Compute leases 40 MW","datePublished":"2026-11-12T08:00:00Z"}</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/grid">Grid</a></li></ul></nav><main><article><h1>Halden Compute leases 40 MW</h1>
<time datetime="2026-11-12T08:00:00Z">12 November 2026</time>${TEXT.split('\n\n')
  .map((passage) => `<p>${passage}</p>`)
  .join('')}</article></main><footer>© The Grid Letter</footer></body></html>`;

const MAIL = `From: letter@news.example\nSubject: Halden leases 40 MW\nDate: Thu, 12 Nov 2026 08:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${PAGE}`;

const FILES = { 'a.txt': TEXT, 'b.txt': GERMAN, 'c.txt': CHINESE, 'd.txt': RUSSIAN, 'a.html': PAGE, 'a.eml': MAIL };

/** Good files of the kinds that are dropped most, which load and compile what those need. */
export const WARM_UP = Object.entries(FILES).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
