import { GetObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { S3Archive } from '../../lambdas/adapters/s3-archive.ts';
import { EDITION } from '../compile/make-edition.ts';
import { type Served, serve, stop } from '../local/s3/serve.ts';

let served: Served;
let archive: S3Archive;
const PLACE = { week: '2026-W48', language: 'fr' };
const MAIL = { subject: 'Été', html: '<p>é</p>', text: 'é' };

beforeAll(async () => {
  served = await serve();
  archive = new S3Archive(served.client, 'plain');
});
afterAll(() => stop(served));

describe('S3Archive', () => {
  test('gives back an edition, and undefined for a week without one', async () => {
    await archive.putEdition(EDITION);
    expect(await archive.findEdition('2026-W48')).toEqual(EDITION);
    expect(await archive.findEdition('2026-W47')).toBeUndefined();
  });

  test('gives back a mail, and undefined where it is not rendered', async () => {
    await archive.putRendering({ page: '<p>page</p>', mail: MAIL }, PLACE);
    expect(await archive.findMail(PLACE)).toEqual(MAIL);
    expect(await archive.findMail({ ...PLACE, language: 'en' })).toBeUndefined();
  });

  test('keeps a page where a browser can open it', async () => {
    await archive.putRendering({ page: '<p>page</p>', mail: MAIL }, PLACE);
    const object = await served.client.send(new GetObjectCommand({ Bucket: 'plain', Key: 'editions/2026-W48/fr/index.html' }));
    expect(object.ContentType).toBe('text/html; charset=utf-8');
  });
});
