import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { CARRIERS } from './carriers.ts';
import type { PoisonDrop } from './family.ts';
import { packDocument } from './pack/pack-document.ts';
import { packEntries } from './pack/pack-entries.ts';
import { drawLines, packPage } from './pack/pack-pdf.ts';
import { packTar } from './pack/pack-tar.ts';

const SAMPLES = new URL('../../samples/', import.meta.url);
/** Of the samples, those that are unreadable by intent, and the page about them. */
const NO_DROPS = new Set(['README.md', 'empty.txt', 'damaged-page.html']);

/** The samples: what people drop. */
export function listSamples(): PoisonDrop[] {
  return readdirSync(SAMPLES)
    .filter((name) => !NO_DROPS.has(name))
    .map((name) => ({ name, bytes: readFileSync(new URL(name, SAMPLES)) }));
}

/** A good drop of every format: the samples, and files made of them. */
export function listGoodDrops(): PoisonDrop[] {
  const samples = listSamples();
  const files = samples.map(({ name, bytes }) => ({ name, content: bytes }));
  const texts = samples.filter(({ name }) => name.endsWith('.txt')).map(({ bytes }) => Buffer.from(bytes).toString());
  const entries = texts.map((text) => ({
    title: text.slice(0, text.indexOf('\n')),
    url: 'https://news.example/a',
    publishedAt: '2026-11-24',
    content: text,
  }));
  const toMarkup = (text: string) => text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const items = entries.map(
    ({ title, url, content }) =>
      `<item><title>${toMarkup(title)}</title><link>${url}</link><pubDate>Tue, 24 Nov 2026 08:00:00 GMT</pubDate><description>${toMarkup(content)}</description></item>`,
  );
  const paragraphs = (texts[0] ?? '').split('\n').map((line) => `<w:p><w:r><w:t>${toMarkup(line)}</w:t></w:r></w:p>`);
  return [
    ...samples,
    ...Object.values(CARRIERS).map((carrier) =>
      carrier('The companies gave no price, and neither side would say when the machines arrive.'),
    ),
    {
      name: 'feed.xml',
      bytes: Buffer.from(
        `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>The Grid Letter</title><link>https://news.example</link>${items.join('')}</channel></rss>`,
      ),
    },
    { name: 'articles.json', bytes: Buffer.from(JSON.stringify(entries)) },
    { name: 'articles.jsonl', bytes: Buffer.from(entries.map((entry) => JSON.stringify(entry)).join('\n')) },
    { name: 'samples.zip', bytes: packEntries(files) },
    { name: 'samples.tar.gz', bytes: gzipSync(packTar(files)) },
    { name: 'letter.docx', bytes: packDocument(`${paragraphs.join('')}</w:body></w:document>`) },
    { name: 'letter.pdf', bytes: packPage(drawLines((texts[0] ?? '').split('\n'))) },
  ];
}
