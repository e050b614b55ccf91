const WORD = "\\p{Lu}[\\p{L}\\p{N}.’'&-]{0,24}";
/** The source of a pattern for what an outlet may be called in running text: up to five words with capitals, and small ones between them. */
export const OUTLET = `(?:dpa(?:-AFX)?|${WORD}(?: (?:(?:of|de|du|des|la|the|e|della|del|di|der|van|&) )?(?:dell['’]|d['’]|l['’])?${WORD}){0,4})`;
