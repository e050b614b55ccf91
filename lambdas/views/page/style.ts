/**
 * Style of the page; it follows the reader's scheme and needs nothing but itself.
 *
 * In tables whole words count for the width of a column: `anywhere` would break a label for the sake of a wider figure.
 */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ground:#f4f2ec;--paper:#fff;--ink:#16191d;--soft:#5a6169;--line:#d9d6cd;--accent:#0b4f6c;--track:#e6e3da;
--ok:#14573a;--ok-ground:#e2f0e7;--doubt:#7a4600;--doubt-ground:#fcefd9;--end:#7c2230;--end-ground:#f7e4e6}
@media (prefers-color-scheme:dark){:root{--ground:#0e1114;--paper:#171b20;--ink:#eceae4;--soft:#a3abb3;--line:#31373e;--accent:#7cc4e2;--track:#31373e;
--ok:#8fd8b2;--ok-ground:#143524;--doubt:#f3c37c;--doubt-ground:#3b2a10;--end:#f0a3ad;--end-ground:#421b21}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 -apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,.say{font-family:Georgia,"Times New Roman",serif}
a{color:var(--accent)}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999px}
.skip:focus{left:8px;top:8px;background:var(--paper);padding:8px 12px}
.sheet{max-width:880px;margin:0 auto;padding:48px 40px 64px;background:var(--paper);min-height:100vh}
header h1{margin:0;font-size:clamp(2.2rem,6vw,3.2rem);line-height:1.1}
.tagline{margin:6px 0 18px;color:var(--soft);font:italic 1.1rem/1.4 Georgia,"Times New Roman",serif}
.issue{margin:0;padding:10px 0;border-top:3px double var(--ink);border-bottom:1px solid var(--ink);font-size:.88rem}
.issue b{margin-right:12px}
.say{margin:22px 0 0;font-size:1.2rem}
nav{margin:14px 0 0;font-size:.88rem}
nav ul{margin:0;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:4px 18px}
section{margin-top:48px}
h2{margin:0 0 4px;padding-top:12px;border-top:2px solid var(--ink);font-size:1.5rem;line-height:1.3}
.lead h2{border:0;padding:0;font-size:clamp(1.6rem,4.6vw,2.4rem);line-height:1.2;margin-top:10px}
.note,.meta,.detail{color:var(--soft);font-size:.9rem;margin:4px 0 0}
.kicker{margin:0;color:var(--accent);font-weight:700;font-size:.78rem;letter-spacing:.1em;text-transform:uppercase}
article{padding:24px 0;border-top:1px solid var(--line)}
.note+article,h2+article{border-top:0}
.lead article{border:0;padding:0}
article.unconfirmed,article.ended{padding-left:20px;position:relative}
.lead article.unconfirmed{padding-left:0}
section:not(.lead)>article.unconfirmed::before,section:not(.lead)>article.ended::before{content:"";position:absolute;left:0;top:24px;bottom:24px;width:3px;background:var(--doubt)}
section:not(.lead)>article.ended::before{background:var(--end)}
h3{margin:8px 0 0;font-size:1.3rem;line-height:1.35}
.badge{display:inline-block;padding:2px 9px;margin-right:10px;border-radius:3px;font-weight:700;font-size:.7rem;line-height:1.6;letter-spacing:.06em;text-transform:uppercase;white-space:nowrap}
.badge.announced{background:var(--ok-ground);color:var(--ok)}
.badge.unconfirmed{background:var(--doubt-ground);color:var(--doubt)}
.badge.ended{background:var(--end-ground);color:var(--end)}
dl{margin:14px 0 0;display:grid;grid-template-columns:minmax(110px,24%) 1fr;font-size:.95rem}
dt,dd{margin:0;padding:7px 0;border-top:1px solid var(--line)}
dt{color:var(--soft);padding-right:14px;font-size:.88rem}
dd small{display:block;color:var(--soft);font-size:.86rem}
h4{margin:18px 0 2px;font-size:.74rem;letter-spacing:.08em;text-transform:uppercase;color:var(--soft)}
.plain{margin:0;padding:0;list-style:none}
.plain li{margin:3px 0 0}
.scores{display:grid;grid-template-columns:1fr 1fr;gap:24px;margin-top:18px;max-width:440px;font-size:.82rem;color:var(--soft)}
.scores b{color:var(--ink)}
.bar{display:block;height:6px;margin-top:5px;background:var(--track)}
.bar i{display:block;height:6px;background:var(--accent)}
.bar.announced i{background:var(--ok)}
.bar.unconfirmed i{background:var(--doubt)}
table{width:100%;border-collapse:collapse;margin-top:14px}
th,td{text-align:left;vertical-align:top;padding:11px 14px 11px 0;border-top:1px solid var(--line)}
thead th,thead td{border-top:0;padding-top:0}
th,td{overflow-wrap:break-word}
tbody th{font-weight:400;color:var(--soft);font-size:.88rem;width:26%}
tbody td{width:37%;font:700 1.15rem/1.4 Georgia,"Times New Roman",serif}
tfoot td{font-size:.82rem;color:var(--soft)}
tfoot p{margin:0}
.items{margin:10px 0 0;padding:0;list-style:none}
.items>li{margin-top:12px}
.items ul{margin:4px 0 0;padding-left:20px;font-size:.92rem}
footer{margin-top:40px;padding-top:14px;border-top:1px solid var(--line);color:var(--soft);font-size:.86rem}
@media (max-width:560px){.sheet{padding:28px 18px 48px}dl{grid-template-columns:1fr}dt{padding-bottom:0}dd{border-top:0;padding-top:0}article.unconfirmed,article.ended{padding-left:14px}th,td{padding-right:8px}tbody td{font-size:1rem}tbody th{font-size:.78rem}table .badge{padding:2px 5px;margin:0;font-size:.62rem;letter-spacing:0}}
@media print{body,.sheet{background:#fff}nav,.skip{display:none}article{break-inside:avoid}}
`;
