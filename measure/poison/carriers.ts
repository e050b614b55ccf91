import { gzipSync } from 'node:zlib';
import type { Carrier } from './family.ts';
import { packDocument } from './pack/pack-document.ts';
import { packEntries } from './pack/pack-entries.ts';

const LEAD =
  'Norvik Grid will lease 40 megawatts of its campus near Bergen to Halden Compute, the two companies said on Tuesday.';

function around(name: string, before: string, after = ''): Carrier {
  return (content) => ({ name, bytes: Buffer.concat([Buffer.from(before), Buffer.from(content), Buffer.from(after)]) });
}

function inside(name: string, carrier: Carrier, pack: (inner: Buffer, name: string) => Uint8Array): Carrier {
  return (content) => {
    const inner = carrier(content);
    return { name, bytes: pack(Buffer.from(inner.bytes), inner.name) };
  };
}

const page = around(
  'page.html',
  `<!doctype html><html><head><title>Halden leases 40 MW</title></head><body><article><h1>Halden leases 40 MW</h1><p>${LEAD}</p><p>`,
);

/** Files of every kind, good but for what is put into them. */
export const CARRIERS = {
  text: around('text.txt', `Halden leases 40 MW\n\n${LEAD}\n\n`),
  markdown: around('text.md', `# Halden leases 40 MW\n\n${LEAD}\n\n`),
  page,
  title: around('title.html', '<html><head><title>', '</title></head><body><p>'),
  attribute: around('attribute.html', `<html><body><p title="`, `">${LEAD}</p></body></html>`),
  linkedData: around(
    'data.html',
    '<html><head><script type="application/ld+json">',
    `</script></head><body><p>${LEAD}</p></body></html>`,
  ),
  mail: around('mail.eml', 'From: a@b.example\nSubject: Halden leases 40 MW\nMIME-Version: 1.0\n\n'),
  mailPage: around('mail.eml', 'From: a@b.example\nSubject: Halden\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>'),
  mailHeader: around('mail.eml', 'MIME-Version: 1.0\nFrom: a@b.example\nSubject: Halden ', `\n\n${LEAD}\n`),
  mailbox: around(
    'box.mbox',
    'From a@b.example Tue Nov 24 08:00:00 2026\nFrom: a@b.example\nTo: b@b.example\nSubject: Halden\nMIME-Version: 1.0\n\n',
  ),
  feed: around(
    'feed.xml',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>Halden</title><description>${LEAD} `,
    '</description></item></channel></rss>',
  ),
  feedData: around(
    'feed.xml',
    `<rss version="2.0"><channel><title>News</title><item><title>Halden</title><description><![CDATA[<p>${LEAD}</p>`,
    ']]></description></item></channel></rss>',
  ),
  atom: around(
    'atom.xml',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>Halden</title><content type="html">${LEAD} `,
    '</content></entry></feed>',
  ),
  json: (content) => ({
    name: 'articles.json',
    bytes: Buffer.from(JSON.stringify([{ title: 'Halden leases 40 MW', content: `${LEAD} ${Buffer.from(content)}` }])),
  }),
  document: (content) => ({
    name: 'letter.docx',
    bytes: packDocument(`<w:p><w:r><w:t>${LEAD}</w:t></w:r></w:p><w:p><w:r><w:t>${Buffer.from(content)}`),
  }),
  gzip: inside('page.html.gz', page, (inner) => gzipSync(inner, { level: 1 })),
  zip: inside('pages.zip', page, (inner, name) => packEntries([{ name, content: inner }])),
  mhtml: around(
    'page.mhtml',
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/a\r\nSubject: Halden\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Location: https://news.example/a\r\n\r\n<html><body><p>${LEAD}</p>`,
    '\r\n--x--\r\n',
  ),
} satisfies Record<string, Carrier>;
