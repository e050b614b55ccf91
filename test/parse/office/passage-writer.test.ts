import { describe, expect, test } from 'vitest';
import { UnreadablePartError } from '../../../lambdas/deal/errors.ts';
import { DocxPassages } from '../../../lambdas/parse/office/docx-passages.ts';
import { DocxStyles } from '../../../lambdas/parse/office/docx-styles.ts';
import { findPackage } from '../../../lambdas/parse/office/find-package.ts';
import { OdtPassages } from '../../../lambdas/parse/office/odt-passages.ts';
import { PassageWriter } from '../../../lambdas/parse/office/passage-writer.ts';
import { readXml, type XmlReader } from '../../../lambdas/parse/office/read-xml.ts';

async function read<Reader extends XmlReader>(xml: string, reader: Reader): Promise<Reader> {
  await readXml(Buffer.from(`<body xmlns:w="w" xmlns:text="t" xmlns:style="s">${xml}</body>`), reader);
  return reader;
}

describe('PassageWriter', () => {
  test('leaves a heading in a list a heading', () => {
    const writer = new PassageWriter();
    writer.openPassage();
    writer.setKind('heading');
    writer.setItem();
    writer.add('The rent');
    expect(writer.end()).toEqual([{ kind: 'heading', text: 'The rent' }]);
  });

  test('gives the row in which a document breaks off', () => {
    const writer = new PassageWriter();
    writer.openRow();
    writer.openCell();
    writer.openPassage();
    writer.add('North hall');
    expect(writer.end().map(({ text }) => text)).toEqual(['North hall']);
  });

  test('passes over what is said outside passages', () => {
    const writer = new PassageWriter();
    writer.setKind('heading');
    writer.setItem();
    writer.add('The rent');
    writer.closeRow();
    expect(writer.end()).toEqual([]);
  });
});

describe('DocxPassages', () => {
  test('reads the level of a paragraph that has no style, and no mark of bold that is for its end', async () => {
    const level = (value: number, text: string) =>
      `<w:p><w:pPr><w:outlineLvl w:val="${value}"/><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const passages = await read(level(0, 'The rent') + level(9, 'It was not given'), new DocxPassages(new DocxStyles()));
    expect(passages.end()).toEqual([
      { kind: 'heading', text: 'The rent' },
      { kind: 'paragraph', text: 'It was not given' },
    ]);
  });

  test('reads text that is not written as markup', async () => {
    const passages = await read('<w:p><w:r><w:t><![CDATA[R & D]]></w:t></w:r></w:p>', new DocxPassages(new DocxStyles()));
    expect(passages.end()).toEqual([{ kind: 'paragraph', text: 'R & D' }]);
  });
});

describe('OdtPassages', () => {
  test('reads styles that build on none', async () => {
    const xml = '<style:style style:name="Title"/><style:style style:name="P1"/>';
    const passages = await read(
      `${xml}<text:p text:style-name="Title">Rent</text:p><text:p text:style-name="P1">None</text:p>`,
      new OdtPassages(),
    );
    expect(passages.end().map(({ kind }) => kind)).toEqual(['title', 'paragraph']);
  });
});

describe('findPackage()', () => {
  test('takes files of which one is called mimetype and is damaged for files', async () => {
    const unpack = () => {
      throw new UnreadablePartError('malformed');
    };
    expect(await findPackage({ names: ['mimetype', 'a.txt'], unpack })).toBeUndefined();
  });
});
