import { describe, expect, test } from 'vitest';
import { packZip } from '../archive/pack.ts';
import { readOutcome } from '../read-whole.ts';

const TITLE = 'Norvik Grid rents out a hall';
const LEAD = 'Norvik Grid will rent a hall of its campus near Bergen to Halden Compute, the two companies said on Tuesday.';
const MORE = 'The rent was not given, and the hall will be ready in the spring of the coming year.';

function writeOdt(body: string, { meta = '', manifest = '' } = {}): Promise<Buffer> {
  return packZip([
    ['mimetype', 'application/vnd.oasis.opendocument.text'],
    ['META-INF/manifest.xml', `<manifest:manifest xmlns:manifest="m">${manifest}</manifest:manifest>`],
    ['meta.xml', `<office:document-meta xmlns:office="o" xmlns:dc="dc">${meta}</office:document-meta>`],
    [
      'content.xml',
      `<office:document-content><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ],
  ]);
}

const p = (text: string, style = 'Standard') => `<text:p text:style-name="${style}">${text}</text:p>`;

describe('parseOdt()', () => {
  test('reads title, headings, lists, tables and quotations, and no notes, comments and deletions', async () => {
    const document = await writeOdt(
      `<text:tracked-changes><text:deletion>${p('Deleted words')}</text:deletion></text:tracked-changes>${p(TITLE, 'P1')}${p(`Norvik Grid will rent<text:s text:c="3"/>a hall<text:note><text:note-body>${p('A note')}</text:note-body></text:note> of its campus near Bergen to <text:span>Halden<text:line-break/>Compute</text:span>, the two companies said on Tuesday.<office:annotation>${p('A comment')}</office:annotation>`)}<text:h text:outline-level="2">The rent</text:h><text:list><text:list-item>${p('the north hall')}</text:list-item><text:list-item>${p('the south hall')}</text:list-item></text:list><table:table><table:table-row><table:table-cell>${p('North')}</table:table-cell><table:table-cell>${p('40 MW')}</table:table-cell></table:table-row></table:table>${p('A hall is a hall, the company wrote.', 'Quotations')}${p(MORE)}`,
    );
    const { articles, failures } = await readOutcome('a.odt', document);
    expect(failures).toEqual([]);
    expect(articles[0]?.text).toBe(
      `${TITLE}\n\n${LEAD}\n\nThe rent\n\nthe north hall\nthe south hall\n\nNorth | 40 MW\n\nA hall is a hall, the company wrote.\n\n${MORE}`,
    );
  });

  test('says that a document is encrypted, empty, or breaks off', async () => {
    expect(await readOutcome('a.odt', await writeOdt(p(LEAD), { manifest: '<manifest:encryption-data/>' }))).toMatchObject({
      reason: 'encrypted',
    });
    expect(await readOutcome('a.odt', await writeOdt(''))).toMatchObject({ reason: 'empty' });
    const broken = await readOutcome('a.odt', await writeOdt(`${p(TITLE, 'P1')}${p(LEAD)}<text:p>`));
    expect(broken.articles).toHaveLength(1);
    expect(broken.failures.map(({ error }) => error.reason)).toEqual(['malformed']);
  });

  test.each([
    ['application/vnd.oasis.opendocument.spreadsheet', 'an OpenDocument spreadsheet'],
    ['application/vnd.oasis.opendocument.presentation', 'an OpenDocument presentation'],
    ['application/vnd.oasis.opendocument.graphics', 'an OpenDocument file'],
  ])('says what a file of type %s seems to be', async (type, words) => {
    const document = await packZip([['mimetype', type]]);
    expect(await readOutcome('a.odt', document)).toMatchObject({
      reason: 'unsupported',
      message: expect.stringContaining(words),
    });
  });
});
