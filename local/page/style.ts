/** The look of the page on this machine; no font, picture or script is loaded. */
export const STYLE = `
:root { --paper: #fbfaf7; --ink: #1d1d1b; --quiet: #63615b; --line: #dedbd2; --good: #1f6f4a; --doubt: #8a5a00; --bad: #a12d2d; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #171715; --ink: #eceae4; --quiet: #a3a097; --line: #38362f; --good: #6fcf9f; --doubt: #e0b35a; --bad: #ef8a8a; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink); font: 16px/1.45 Georgia, 'Times New Roman', serif; }
h1 { margin: 0; font-size: 2rem; letter-spacing: -0.01em; }
h2 { margin: 2.5rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 2px solid var(--ink); font-size: 1.1rem; }
header p { margin: 0.25rem 0 0; color: var(--quiet); }
table { width: 100%; border-collapse: collapse; }
td, th { padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: normal; overflow-wrap: anywhere; }
td:last-child { padding-right: 0; text-align: right; white-space: nowrap; }
.quiet { color: var(--quiet); font-size: 0.875rem; }
span.quiet { display: block; }
.outcome { font: 600 0.8rem/1.6 system-ui, sans-serif; color: var(--good); white-space: nowrap; }
.rumoured, .in_talks, .duplicate, .superseded, .reading { color: var(--doubt); }
.quarantined, .denied, .withdrawn, .terminated { color: var(--bad); }
.state { width: 8rem; }
.score { font: 600 1.1rem/1.3 system-ui, sans-serif; width: 3rem; }
.none { color: var(--quiet); }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: 0.4rem 0; border-bottom: 1px solid var(--line); }
li strong { margin-right: 0.75rem; }
a { color: inherit; margin-right: 0.75rem; }
iframe { width: 100%; height: 85vh; border: 1px solid var(--line); background: #fff; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; margin: 1rem 0; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 30rem) { .when { display: none; } .state { width: 6.5rem; } td:last-child { overflow-wrap: normal; } }
`;
