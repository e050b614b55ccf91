import { packEntries, type ZipEntry } from './pack-entries.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document with this in its body, which is not closed: whoever harms has no need to. */
export function packDocument(
  body: string,
  { prolog = '', more = [] }: { prolog?: string; more?: readonly ZipEntry[] } = {},
): Buffer {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  return packEntries([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: relations },
    { name: 'word/document.xml', content: `<?xml version="1.0"?>${prolog}<w:document ${NAMESPACE}><w:body>${body}` },
    ...more,
  ]);
}
