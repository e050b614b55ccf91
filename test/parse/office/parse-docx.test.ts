import { describe, expect, test } from 'vitest';
import { packZip } from '../archive/pack.ts';
import { readOutcome } from '../read-whole.ts';
import { writeDocx, writeParagraph } from './write-docx.ts';

const TITLE = 'Norvik Grid rents out a hall';
const LEAD = 'Norvik Grid will rent a hall of its campus near Bergen to Halden Compute, the two companies said on Tuesday.';
const MORE = 'The rent was not given, and the hall will be ready in the spring of the coming year.';

async function read(body: string, options = {}) {
  const { articles, failures } = await readOutcome('drops/a.docx', await writeDocx(body, options));
  expect(failures).toEqual([]);
  expect(articles).toHaveLength(1);
  const [article] = articles;
  if (article === undefined) throw new Error('There is no article');
  return article;
}

describe('parseDocx()', () => {
  test('reads title, paragraphs, headings, quotations and captions by their styles', async () => {
    const article = await read(
      [
        writeParagraph(TITLE, 'Titel'),
        writeParagraph('Contents 1', 'Verzeichnis1'),
        writeParagraph(LEAD),
        writeParagraph('The rent', 'Mine'),
        writeParagraph('The hall', 'Level'),
        writeParagraph('A hall is a hall, the company wrote.', 'Zitat'),
        writeParagraph('The hall in the snow', 'Beschriftung'),
        writeParagraph(MORE),
      ].join(''),
    );
    expect(article.title).toBe(TITLE);
    expect(article.text).toBe(
      `${TITLE}\n\n${LEAD}\n\nThe rent\n\nThe hall\n\nA hall is a hall, the company wrote.\n\nThe hall in the snow\n\n${MORE}`,
    );
    expect(article.zones.map(({ zone }) => zone)).toEqual(['title', 'lead', 'body', 'body', 'quote', 'caption', 'body']);
  });

  test('reads it whatever the file is called, inside an archive too, and from the part that newer programs write', async () => {
    const document = await writeDocx(writeParagraph(TITLE, 'Title') + writeParagraph(LEAD), {
      styles: '',
      main: 'word/document2.xml',
    });
    const one = await readOutcome('a.zip', document);
    const two = await readOutcome('b.zip', await packZip([['a.docx', document]]));
    expect(one.articles.map(({ title }) => title)).toEqual([TITLE]);
    expect(two.articles).toEqual(one.articles);
  });

  test('gives the same article as the pasted text', async () => {
    const document = await read(writeParagraph(TITLE) + writeParagraph(LEAD) + writeParagraph(MORE));
    const text = await readOutcome('a.txt', Buffer.from(`${TITLE}\n\n${LEAD}\n\n${MORE}`));
    expect(text.articles.map(({ id }) => id)).toEqual([document.id]);
  });

  test('reads byline, day, source and address where the text says them, and nothing of the kind from the properties', async () => {
    const core =
      '<dc:creator>Somebody Else</dc:creator><dcterms:created>2020-01-01T00:00:00Z</dcterms:created><dc:title>Norvik draft for the board</dc:title>';
    const plain = await read(writeParagraph(TITLE) + writeParagraph(LEAD), { core });
    expect(plain).not.toHaveProperty('byline');
    expect(plain).not.toHaveProperty('publishedAt');
    expect(plain.title).toBe(TITLE);
    const told = await read(
      [TITLE, 'By Ada Sund', 'Published 24 November 2026', 'Source: The Grid Post', LEAD, MORE]
        .map((text) => writeParagraph(text))
        .join(''),
      { core },
    );
    expect(told).toMatchObject({ title: TITLE, byline: 'Ada Sund', publishedAt: '2026-11-24' });
    expect(told.sources).toContainEqual({ name: 'The Grid Post', role: 'named' });
  });

  test('takes the title of the properties where no line may be one', async () => {
    const core = `<dc:title>${TITLE}</dc:title>`;
    const long = `${LEAD.slice(0, -1)} and ${MORE.toLowerCase()}`;
    expect((await read(writeParagraph(long), { core })).title).toBe(TITLE);
    const { title } = await read(writeParagraph(long), { core: '<dc:title>Microsoft Word - draft of hall</dc:title>' });
    expect(long.startsWith(title)).toBe(true);
  });

  test('leaves out what was deleted, moved away, hidden, or stands twice', async () => {
    const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const { text } = await read(
      `${writeParagraph(TITLE, 'Titel')}<w:p>${run('Norvik Grid will rent a hall')}<w:del>${run(' and a yard')}</w:del><w:ins>${run(' and a road')}</w:ins><w:moveFrom>${run(' for ten years')}</w:moveFrom>${run(' secretly', '<w:vanish/>')}${run(' near Bergen', '<w:vanish w:val="0"/>')}<w:r><w:footnoteReference w:id="1"/><w:tab/><w:t>to Halden</w:t><w:noBreakHyphen/><w:t>Compute.</w:t><w:instrText>PAGE</w:instrText></w:r><mc:AlternateContent><mc:Choice><w:r><w:txbxContent>${writeParagraph('A box beside the text says that the hall is new.')}</w:txbxContent></w:r></mc:Choice><mc:Fallback>${writeParagraph('A box beside the text')}</mc:Fallback></mc:AlternateContent></w:p>`,
    );
    expect(text).toBe(
      `${TITLE}\n\nA box beside the text says that the hall is new.\n\nNorvik Grid will rent a hall and a road near Bergen to Halden-Compute.`,
    );
  });

  test('reads lists, and headings that are only bold', async () => {
    const item = (text: string, id = 1) =>
      `<w:p><w:pPr><w:numPr><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const { text } = await read(
      `${writeParagraph(TITLE, 'Titel')}${writeParagraph(`${LEAD} It names:`)}${item('the north hall')}${item('the south hall')}${item('the yard', 0)}<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>What follows</w:t></w:r></w:p>${writeParagraph(MORE)}`,
    );
    expect(text).toContain('the north hall\nthe south hall\n\nthe yard\n\nWhat follows\n\n');
  });

  test('sets a row of a table on one line, and a table that lays out a page in passages', async () => {
    const row = (...cells: string[]) => `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`;
    const inner = row(writeParagraph('North'), writeParagraph('40 MW'));
    const { text } = await read(
      writeParagraph(TITLE, 'Titel') +
        row(
          writeParagraph(LEAD) + writeParagraph(LEAD.replace('Norvik', 'Tessin')) + writeParagraph(MORE),
          writeParagraph('Beside'),
        ) +
        row(inner, '<w:p/>') +
        writeParagraph(MORE.replace('rent', 'price')),
    );
    expect(text.split('\n\n')).toEqual([
      TITLE,
      LEAD,
      LEAD.replace('Norvik', 'Tessin'),
      MORE,
      'Beside',
      'North | 40 MW',
      MORE.replace('rent', 'price'),
    ]);
  });

  test('gives what stands before a break, and says so', async () => {
    const body = writeParagraph(TITLE, 'Titel') + writeParagraph(LEAD);
    const { articles, failures } = await readOutcome('a.docx', await writeDocx(`${body}<w:p><w:r><w:t>Then &unknown; more`));
    expect(articles.map(({ title }) => title)).toEqual([TITLE]);
    expect(failures.map(({ error }) => `${error.reason} ${error.detail}`)).toEqual([
      'malformed its text breaks off or is damaged',
    ]);
  });

  test.each([
    ['without a word', writeParagraph(''), 'empty'],
    ['nested without bound', '<w:tbl>'.repeat(400), 'malformed'],
    ['whose XML is none', '<<<', 'malformed'],
  ])('says of a document %s what is wrong', async (_, body, reason) => {
    expect(await readOutcome('a.docx', await writeDocx(body))).toMatchObject({ reason });
  });

  test('reads a document without its properties, with a part that is damaged, and with styles in a circle', async () => {
    const circle =
      '<w:styles><w:style w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style></w:styles>';
    const document = await writeDocx(writeParagraph(TITLE, 'A') + writeParagraph(LEAD), { styles: circle, core: '<broken' });
    expect(await readOutcome('a.docx', document)).toMatchObject({ articles: [{ title: TITLE }], failures: [] });
  });

  test('leaves entities that a document defines itself alone', async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><w:document><w:body>${writeParagraph('&b;')}</w:body></w:document>`;
    const document = await packZip([
      ['[Content_Types].xml', '<Types/>'],
      ['word/document.xml', bomb],
    ]);
    expect(await readOutcome('a.docx', document)).toMatchObject({ reason: 'malformed' });
  });

  test.each([
    ['unpacks to more than one may', writeParagraph('x').repeat(500_000), 'bomb', 'when unpacked'],
    ['has more XML than is read', writeParagraph('x').repeat(200_000), 'too-large', 'bytes of XML'],
    ['has more paragraphs than are read', '<w:p/>'.repeat(60_000), 'too-large', 'more than 50000 paragraphs'],
    ['has more text than is read', writeParagraph('x'.repeat(2_000_001)), 'too-large', 'more than 2000000 characters'],
  ])('refuses a document that %s', async (_, body, reason, words) => {
    const document = await writeDocx(body);
    expect(document.length).toBeLessThan(100_000);
    expect(await readOutcome('a.docx', document)).toMatchObject({ reason, message: expect.stringContaining(words) });
  });
});
