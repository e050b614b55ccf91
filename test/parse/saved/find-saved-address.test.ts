import { describe, expect, test } from 'vitest';
import { findSavedAddress } from '../../../lambdas/parse/saved/find-saved-address.ts';
import { listArticles } from '../read-whole.ts';

const ADDRESS = 'https://gridpost.example/2026/norvik-hall';

describe('findSavedAddress()', () => {
  test.each([
    [
      'SingleFile',
      `<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: ${ADDRESS} \n saved date: Wed Nov 25 2026 09:00:00 GMT+0100\n--><head>`,
      ADDRESS,
    ],
    ['a browser', `<!DOCTYPE html>\n<!-- saved from url=(0041)${ADDRESS} -->\n<html>`, ADDRESS],
    ['monolith', `<!-- Saved from ${ADDRESS} at 2026-11-25T08:00:00Z using monolith v2.8.1 -->`, ADDRESS],
    ['Save Page WE', `<head><meta name="savepage-url" content="${ADDRESS}">`, ADDRESS],
    [
      'HTTrack',
      '<!-- Mirrored from gridpost.example/a.html by HTTrack Website Copier/3.x [XR&CO] -->',
      'https://gridpost.example/a.html',
    ],
    ['a browser, from a disk', '<!-- saved from url=(0014)about:internet -->', undefined],
    ['nobody', `<p>url: ${ADDRESS}</p>`, undefined],
  ])('finds what %s noted', (_, head, address) => {
    expect(findSavedAddress(head)).toBe(address);
  });

  test('gives the article of a saved page its address, and no day of publication for that of saving', async () => {
    const page = `<!DOCTYPE html><html lang=en><!--\n Page saved with SingleFile \n url: ${ADDRESS} \n saved date: Wed Nov 25 2026 09:00:00 GMT+0100\n--><head><title>Norvik rents out a hall</title></head><body><h1>Norvik rents out a hall</h1><p>${'Norvik Grid will rent a hall of its campus near Bergen to Halden Compute. '.repeat(6)}</p></body></html>`;
    const [article] = await listArticles('a.html', Buffer.from(page));
    expect(article).toMatchObject({ url: ADDRESS, sources: [{ name: 'gridpost.example', role: 'publisher' }] });
    expect(article).not.toHaveProperty('publishedAt');
  });
});
