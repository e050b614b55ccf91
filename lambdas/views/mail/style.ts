import type { Standing } from '../../deal/standing.ts';

export const SERIF = "Georgia,'Times New Roman',serif";
export const SANS = "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** Colours on white; each has a class, by which the dark scheme replaces it. */
export const COLOUR = {
  ground: '#eceae4',
  paper: '#ffffff',
  ink: '#16191d',
  soft: '#5a6169',
  line: '#d9d6cd',
  accent: '#0b4f6c',
  track: '#e6e3da',
} as const;

export const TONE: Readonly<Record<Standing, { readonly text: string; readonly ground: string; readonly class: string }>> = {
  announced: { text: '#14573a', ground: '#e2f0e7', class: 'announced' },
  unconfirmed: { text: '#7a4600', ground: '#fcefd9', class: 'unconfirmed' },
  ended: { text: '#7c2230', ground: '#f7e4e6', class: 'ended' },
};

/**
 * What inline styles cannot say: the dark scheme, and narrow screens. Mail programs that drop it show the light letter,
 * which fits any width.
 */
export const STYLE_SHEET = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
body{margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%}
table{border-collapse:collapse}
a{text-decoration:underline}
@media (max-width:480px){
.pad{padding-left:18px!important;padding-right:18px!important}
.fact{display:block!important;width:auto!important;padding-right:0!important}
.label{padding-bottom:0!important}
.value{border-top:0!important;padding-top:2px!important}
.lead{font-size:25px!important}
.figure{font-size:15px!important;padding-right:8px!important}
.names{width:31%!important;font-size:12px!important;padding-right:6px!important}
.heads span{font-size:10px!important;letter-spacing:0!important;padding:2px 5px!important}
}
@media (prefers-color-scheme:dark){
.ground{background-color:#0e1114!important}
.paper{background-color:#171b20!important}
.ink{color:#eceae4!important}
.soft{color:#a3abb3!important}
.accent{color:#7cc4e2!important}
.line{border-color:#31373e!important}
.rule{border-color:#eceae4!important}
.track{background-color:#31373e!important}
.fill{background-color:#7cc4e2!important}
.announced{color:#8fd8b2!important;background-color:#143524!important}
.unconfirmed{color:#f3c37c!important;background-color:#3b2a10!important}
.ended{color:#f0a3ad!important;background-color:#421b21!important}
.bar-announced{background-color:#8fd8b2!important}
.bar-unconfirmed{background-color:#f3c37c!important}
.edge-unconfirmed{border-color:#b98532!important}
.edge-ended{border-color:#a84754!important}
}`;
