/** Elements before and after which a passage ends. */
export const BREAKING: ReadonlySet<string> = new Set(
  'p div section article main header footer aside nav form fieldset legend address ul ol dl dt dd li blockquote figure figcaption table caption thead tbody tr pre h1 h2 h3 h4 h5 h6 center details summary body html'.split(
    ' ',
  ),
);
