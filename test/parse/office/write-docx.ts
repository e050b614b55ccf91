import { packZip } from '../archive/pack.ts';

const RELATED = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** As in German Word: ids are translated, names are not. */
const STYLES = `<w:styles ${RELATED}>${[
  ['Titel', 'Title'],
  ['berschrift1', 'heading 1'],
  ['Zitat', 'Quote'],
  ['Beschriftung', 'caption'],
  ['Verzeichnis1', 'toc 1'],
  ['Listenabsatz', 'List Paragraph'],
]
  .map(([id, name]) => `<w:style w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join(
    '',
  )}<w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/></w:style><w:style w:styleId="Level"><w:name w:val="Level"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>`;

/** A paragraph of one run; `style` is the id of its style. */
export function writeParagraph(text: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A DOCX document with this body. */
export function writeDocx(
  body: string,
  { core = '', styles = STYLES, main = 'word/document.xml' }: { core?: string; styles?: string; main?: string } = {},
): Promise<Buffer> {
  return packZip([
    ['[Content_Types].xml', '<Types/>'],
    [
      main,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${RELATED} xmlns:mc="mc" xmlns:wp="wp"><w:body>${body}</w:body></w:document>`,
    ],
    ...(styles === '' ? [] : [['word/styles.xml', styles] as const]),
    ['docProps/core.xml', `<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc">${core}</cp:coreProperties>`],
  ]);
}
