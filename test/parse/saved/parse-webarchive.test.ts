import { describe, expect, test } from 'vitest';
import { readOutcome } from '../read-whole.ts';
import { writePlist } from './write-plist.ts';

const LEAD = 'Norvik Grid will rent a hall of its campus near Tromsø to Halden Compute, the two companies said on Tuesday. ';
const PAGE = `<html lang="en"><head><title>Norvik Grid rents out a hall</title></head><body><h1>Norvik Grid rents out a hall</h1><p>${LEAD.repeat(4)}</p></body></html>`;
const ADDRESS = 'https://www.gridpost.example/2026/norvik-hall';

const archive = (resource: Readonly<Record<string, string | Uint8Array>>) =>
  writePlist({ WebSubresources: Buffer.from('none'), WebMainResource: resource });
const MAIN = {
  WebResourceData: Buffer.from(PAGE),
  WebResourceMIMEType: 'text/html',
  WebResourceTextEncodingName: 'UTF-8',
  WebResourceURL: ADDRESS,
};

describe('parseWebarchive()', () => {
  test('reads the page that Safari saved, with its address', async () => {
    const { articles, failures } = await readOutcome('a.webarchive', archive(MAIN));
    expect(failures).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ title: 'Norvik Grid rents out a hall', url: ADDRESS });
    expect(articles[0]?.text).toContain('near Tromsø');
  });

  test('reads a page in the character set that was noted', async () => {
    const noted = { ...MAIN, WebResourceData: Buffer.from(PAGE, 'latin1'), WebResourceTextEncodingName: 'iso-8859-1' };
    expect((await readOutcome('a', archive(noted))).articles[0]?.text).toContain('near Tromsø');
    const wrong = { ...noted, WebResourceTextEncodingName: 'x-none' };
    expect((await readOutcome('a', archive(wrong))).articles[0]?.text).toContain('near Tromsø');
  });

  test('reads an address beyond ASCII, and does without any', async () => {
    const { articles } = await readOutcome('a', archive({ ...MAIN, WebResourceURL: 'https://gridpost.example/tromsø' }));
    expect(articles[0]?.url).toBe('https://gridpost.example/tromsø');
    const local = await readOutcome('a', archive({ ...MAIN, WebResourceURL: 'file:///tmp/a.html' }));
    expect(local.articles[0]?.url).toBeUndefined();
  });

  test('reads a text that was saved as one', async () => {
    const text = { ...MAIN, WebResourceData: Buffer.from(`Norvik rents out\n\n${LEAD}`), WebResourceMIMEType: 'text/plain' };
    expect((await readOutcome('a', archive(text))).articles[0]?.title).toBe('Norvik rents out');
  });

  test('says what another property list seems to be', async () => {
    expect(await readOutcome('a', writePlist({ Name: 'Norvik' }))).toMatchObject({
      reason: 'unsupported',
      message: expect.stringContaining('it seems to be a property list'),
    });
    expect(await readOutcome('a', writePlist({ WebMainResource: 'x' }))).toMatchObject({ reason: 'unsupported' });
  });

  test.each([
    ['only a beginning', (bytes: Buffer) => bytes.subarray(0, 20)],
    ['a list that is cut off', (bytes: Buffer) => bytes.subarray(0, -40)],
    ['an object that is not there', (bytes: Buffer) => Buffer.from(bytes.with(-9, 200))],
    ['a list outside the file', (bytes: Buffer) => Buffer.from(bytes.with(-5, 200))],
  ])('says of a file with %s that it is damaged', async (_, damage) => {
    expect(await readOutcome('a', damage(archive(MAIN)))).toMatchObject({ reason: 'malformed' });
  });

  test('finds a page without a word empty', async () => {
    expect(await readOutcome('a', archive({ ...MAIN, WebResourceData: Buffer.from('<html></html>') }))).toMatchObject({
      reason: 'empty',
    });
  });

  test('refuses a dictionary of more keys than one can have', async () => {
    const bytes = Buffer.from(writePlist(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`k${at}`, 'x']))));
    expect(await readOutcome('a', bytes)).toMatchObject({ reason: 'malformed' });
  });
});
