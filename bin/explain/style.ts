/** Style of the page; it follows the reader's scheme, and loads nothing. */
export const EXPLANATION_STYLE = `
:root{color-scheme:light dark;--ground:#f6f5f1;--paper:#fff;--ink:#1a1d21;--soft:#5a6169;--line:#dddad2;--accent:#0b4f6c;--mark:#ffe49a;--many:#ffcf5c;
--good:#14573a;--bad:#8a2432;
--original_title:#ece6fa;--original_title-edge:#7a5cc0;--title:#e2ecfb;--title-edge:#3d72bf;--lead:#def1ec;--lead-edge:#26836c;--body:#f3f1ea;--body-edge:#9a927c;
--caption:#fbead9;--caption-edge:#b76a1c;--quote:#fae3ec;--quote-edge:#b34273}
@media (prefers-color-scheme:dark){:root{--ground:#0f1215;--paper:#171a1f;--ink:#e9e7e1;--soft:#a4abb3;--line:#33383f;--accent:#86c8e6;--mark:#57470f;--many:#7a6110;
--good:#8fd8b2;--bad:#f2a3ad;
--original_title:#29223c;--original_title-edge:#9a82d8;--title:#1b2a40;--title-edge:#6a9ade;--lead:#173029;--lead-edge:#58b39b;--body:#202327;--body-edge:#7d7a70;
--caption:#362717;--caption-edge:#d2904c;--quote:#38202b;--quote-edge:#d2749d}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
.sheet{max-width:900px;margin:0 auto;padding:40px 36px 56px;background:var(--paper);min-height:100vh}
p{margin:0}
a{color:var(--accent)}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
h1{margin:2px 0 4px;font-size:1.7rem;line-height:1.25}
h2{margin:0;font-size:1.4rem;line-height:1.3}
h3{margin:36px 0 8px;font-size:1.15rem}
h4{margin:22px 0 6px;font-size:1rem}
small{display:block;font-size:.8rem}
code{font:.95em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.kicker,.note,small,.legend,.said,footer{color:var(--soft)}
.kicker,.note{font-size:.9rem}
nav{margin-top:20px}
nav ul{margin:0;padding-left:1.2em}
nav li{margin:6px 0}
article{margin-top:32px;padding-top:24px;border-top:2px solid var(--ink)}
.verdict{margin-top:8px;font-size:1.05rem}
.facts{margin:16px 0 0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(240px,100%),1fr));gap:8px 20px;font-size:.92rem}
dt{color:var(--soft);font-size:.8rem}
dd{margin:0}
.wide{grid-column:1/-1}
.jumps{display:flex;flex-wrap:wrap;gap:4px 18px;margin-top:14px;font-size:.92rem}
.legend{display:flex;flex-wrap:wrap;gap:6px 14px;margin-bottom:12px;font-size:.85rem}
.key{padding-left:8px;border-left:4px solid transparent}
.row{position:relative;display:grid;grid-template-columns:116px minmax(0,1fr);margin-top:4px;background:var(--paper);border-left:4px solid var(--line)}
.row.joined{margin-top:0}
.body+.body,.caption+.caption,.quote+.quote{margin-top:0}
.label{padding:7px 10px;font-size:.8rem;line-height:1.35;color:var(--soft)}
.label small{font-size:.76rem}
.text{padding:5px 12px}
.original_title{border-color:var(--original_title-edge)}
.title{border-color:var(--title-edge)}
.lead{border-color:var(--lead-edge)}
.body{border-color:var(--body-edge)}
.caption{border-color:var(--caption-edge)}
.quote{border-color:var(--quote-edge)}
.row.original_title .text{background:var(--original_title)}
.row.title .text{background:var(--title)}
.row.lead .text{background:var(--lead)}
.row.body .text{background:var(--body)}
.row.caption .text{background:var(--caption)}
.row.quote .text{background:var(--quote)}
.row.title .text>p,.row.original_title .text>p{font-weight:600}
.cut{border-color:var(--line)}
ul.text{margin:0;padding:7px 12px;list-style:none;font-size:.85rem;line-height:1.4;color:var(--soft)}
ul.text li{text-align:-webkit-match-parent;text-align:match-parent}
ul.text li+li{margin-top:2px}
s{text-decoration-thickness:1px}
mark{background:var(--mark);color:inherit;border-radius:2px;padding:0 1px}
mark.many{background:var(--many)}
sup{font-size:.7rem;line-height:1;font-weight:600;margin:0 2px}
sup a{text-decoration:none}
.notes,.claims{list-style:none;margin:6px 0 0;padding:0;font-size:.85rem;line-height:1.4}
.notes{padding-top:4px;border-top:1px dotted var(--line);color:var(--ink)}
.notes li{padding:1px 0 1px 1.9em;text-indent:-1.9em}
.notes b{display:inline-block;min-width:1.6em;text-indent:0;color:var(--accent)}
.notes li:target{background:var(--mark)}
table{width:100%;border-collapse:collapse}
th,td{padding:9px 12px 9px 0;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
th{font-weight:600}
thead th{border-top:0;padding-bottom:4px;font-weight:400;font-size:.8rem;color:var(--soft)}
.fields tbody th{width:112px;font-size:.92rem}
td:last-child{padding-right:0}
.entry+.entry{margin-top:14px}
.value{font-weight:600}
.how{font-size:.92rem}
.claims li{display:grid;grid-template-columns:1.5em minmax(0,1fr);margin-top:6px}
.sign{font-weight:700;color:var(--soft)}
.chosen .sign{color:var(--good)}
.lost .sign{color:var(--bad)}
.fate::before{content:"— "}
.lost .fate{display:block}
.lost .fate::before{content:none}
.claims a{font-weight:600}
.score{margin-bottom:16px;font-size:.92rem}
.score caption{text-align:left;padding:0 0 6px}
.score th{width:150px;font-weight:400}
.score th,.score td{padding-top:6px;padding-bottom:6px}
.score .points{width:160px;font-variant-numeric:tabular-nums}
.decides th,.decides .points{font-weight:700}
footer{margin-top:40px;padding-top:12px;border-top:1px solid var(--line);font-size:.85rem}
.body+.body .label,.caption+.caption .label,.quote+.quote .label{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%)}
.text{grid-column:2}
@media (max-width:600px){.sheet{padding:24px 14px 40px}.row{grid-template-columns:minmax(0,1fr)}.text{grid-column:1}.label{padding:6px 12px 2px}.label small{display:inline;margin-left:.5em}
.fields,.fields tbody,.fields tr,.fields th,.fields td{display:block;width:auto}.fields thead{display:none}.fields tbody th{width:auto;padding:12px 0 0;color:var(--soft)}.fields td{border-top:0;padding:2px 0 10px}
.score th{width:34%}.score .points{width:26%}th,td{padding-right:8px}}
@media print{body,.sheet{background:#fff}.sheet{max-width:none;padding:0}.row,.claims li,.score tr{break-inside:avoid}.text,mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}h2,h3,h4{break-after:avoid}}
`;
