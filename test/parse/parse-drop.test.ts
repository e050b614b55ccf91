import { describe, expect, test } from 'vitest';
import type { Article } from '../../lambdas/deal/article.ts';
import { UnreadableDropError } from '../../lambdas/deal/errors.ts';
import { parseDrop } from '../../lambdas/parse/parse-drop.ts';
import { ARRIVED, makeArticle, makeFakePorts } from './fake-ports.ts';

interface World {
  readonly articles?: readonly Article[];
  readonly asOf?: string;
  readonly isGone?: boolean;
}

function makeWorld({ articles = [makeArticle('One')], asOf, isGone = false }: World = {}) {
  const fake = makeFakePorts();
  if (!isGone) fake.files.set('drops/a.txt v1', { bytes: new Uint8Array([1]), ...(asOf !== undefined && { asOf }) });
  const ports = {
    drops: fake.drops,
    ledger: fake.ledger,
    objects: fake.objects,
    parseFile: async function* () {
      for (const article of articles) yield { article: { ...article, page: [article.title, 'a line that was cut'] } };
    },
    maxDropBytes: 100,
  };
  return { fake, ports };
}

describe('parseDrop()', () => {
  test('leaves the articles in batches of fifty', async () => {
    const { fake, ports } = makeWorld({ articles: Array.from({ length: 101 }, (_, at) => makeArticle(`Article ${at}`)) });
    const parsed = await parseDrop(ARRIVED, ports);
    expect(parsed.status).toBe('parsed');
    expect(parsed.drop).toEqual({ key: 'drops/a.txt', versionId: 'v1', arrivedAt: '2026-11-24T08:00:00.000Z' });
    expect(parsed.batches.last).toBe(2);
    const sizes = [...fake.stored.values()].map((json) => (JSON.parse(json) as unknown[]).length);
    expect(sizes).toEqual([50, 50, 1]);
    expect([...fake.stored.keys()][2]).toBe(`${parsed.batches.prefix}0002.articles.json`);
  });

  test('reads a drop of a bucket without versions', async () => {
    const { fake, ports } = makeWorld();
    fake.files.set('drops/a.txt null', { bytes: new Uint8Array([1]) });
    const { key, size, sequencer } = ARRIVED.detail.object;
    const event = { ...ARRIVED, detail: { ...ARRIVED.detail, object: { key, size, sequencer } } };
    expect(await parseDrop(event, ports)).toMatchObject({ status: 'parsed', drop: { versionId: 'null' } });
  });

  test('run again, writes and answers the same', async () => {
    const { fake, ports } = makeWorld();
    const first = await parseDrop(ARRIVED, ports);
    const before = JSON.stringify([...fake.stored, ...fake.records, ...fake.contents]);
    expect(await parseDrop(ARRIVED, ports)).toEqual(first);
    expect(JSON.stringify([...fake.stored, ...fake.records, ...fake.contents])).toBe(before);
  });

  test('takes the moment that the dropper named as the arrival, and keeps it when the version is gone later', async () => {
    const { fake, ports } = makeWorld({ asOf: '2026-11-20' });
    expect((await parseDrop(ARRIVED, ports)).drop.arrivedAt).toBe('2026-11-20T00:00:00.000Z');
    fake.files.clear();
    const again = await parseDrop(ARRIVED, ports);
    expect(again).toMatchObject({ status: 'removed', drop: { arrivedAt: '2026-11-20T00:00:00.000Z' } });
  });

  test('refuses an as-of that is no date, after the drop is in the ledger', async () => {
    const { fake, ports } = makeWorld({ asOf: 'last week' });
    await expect(parseDrop(ARRIVED, ports)).rejects.toThrow(/malformed.*as-of "last week" is no date/);
    expect(fake.records.size).toBe(1);
  });

  test('says removed where the version is gone', async () => {
    const { ports } = makeWorld({ isGone: true });
    expect(await parseDrop(ARRIVED, ports)).toMatchObject({ status: 'removed', batches: { last: -1 } });
  });

  test('says settled where the drop has an outcome', async () => {
    const { fake, ports } = makeWorld();
    const { drop } = await parseDrop(ARRIVED, ports);
    await fake.ledger.settle(drop, { outcome: 'stored', counts: { stored: 1, merged: 0, setAside: 0, failed: 0 }, failures: [] });
    expect(await parseDrop(ARRIVED, ports)).toMatchObject({ status: 'settled', batches: { last: -1 } });
  });

  test('does not fetch a drop that is too large, and records it', async () => {
    const { fake, ports } = makeWorld();
    await expect(parseDrop(ARRIVED, { ...ports, maxDropBytes: 11 })).rejects.toThrow('12 bytes, the limit is 11');
    expect(fake.records.size).toBe(1);
  });

  test('reads the version that was announced, and no other', async () => {
    const { fake, ports } = makeWorld();
    fake.files.set('drops/a.txt v2', { bytes: new Uint8Array([2]) });
    const read: Uint8Array[] = [];
    const parseFile = async function* (_: string, bytes: Uint8Array) {
      read.push(bytes);
      yield { article: { ...makeArticle('One'), page: [] } };
    };
    await parseDrop(ARRIVED, { ...ports, parseFile });
    expect(read).toEqual([new Uint8Array([1])]);
  });

  test('keeps a batch of long articles short', async () => {
    const long = (title: string) => ({ ...makeArticle(title), text: 'x'.repeat(400_000) });
    const articles = [
      ...['1', '2', '3', '4', '5'].map(long),
      { ...makeArticle('6'), text: 'x'.repeat(2_000_000) },
      makeArticle('7'),
    ];
    const { fake, ports } = makeWorld({ articles });
    await parseDrop(ARRIVED, ports);
    const titles = [...fake.stored.values()].map((json) => (JSON.parse(json) as Article[]).map(({ title }) => title));
    expect(titles).toEqual([['1', '2'], ['3', '4'], ['5'], ['6'], ['7']]);
  });

  test('refuses more text than a thousand batches hold', async () => {
    const { fake, ports } = makeWorld();
    const text = 'x'.repeat(1_000_000);
    const parseFile = async function* () {
      for (let at = 0; at < 1001; at += 1) yield { article: { ...makeArticle('One'), text, page: [] } };
    };
    const objects = { ...fake.objects, put: async () => {} };
    await expect(parseDrop(ARRIVED, { ...ports, objects, parseFile })).rejects.toThrow('more text than 1000 batches hold');
  });

  test('refuses more than 50,000 articles in words and does not claim the bytes', async () => {
    const { fake, ports } = makeWorld({ articles: Array.from({ length: 50_001 }, () => makeArticle('x')) });
    await expect(parseDrop(ARRIVED, ports)).rejects.toThrow('more than 50000 articles');
    expect(fake.contents.size).toBe(0);
  });

  test('keeps what could not be read in the place of an article', async () => {
    const { fake, ports } = makeWorld();
    const parseFile = async function* () {
      yield { failure: { title: 'a.pdf', message: 'It is locked' } };
      yield { article: { ...makeArticle('One'), page: [] } };
    };
    await parseDrop(ARRIVED, { ...ports, parseFile });
    expect([...fake.stored.values()].map((json) => JSON.parse(json))).toEqual([
      [{ failure: { title: 'a.pdf', message: 'It is locked' } }, makeArticle('One')],
    ]);
  });

  test('claims the bytes only of a file that could be read', async () => {
    const { fake, ports } = makeWorld();
    const parseFile = async function* () {
      yield { article: { ...makeArticle('One'), page: [] } };
      throw new UnreadableDropError('drops/a.txt', 'malformed');
    };
    await expect(parseDrop(ARRIVED, { ...ports, parseFile })).rejects.toThrow(UnreadableDropError);
    expect(fake.contents.size).toBe(0);
  });
});
