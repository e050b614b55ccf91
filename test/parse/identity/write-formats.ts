import { writeMail } from '../mail/write-mail.ts';
import { writeDocx, writeParagraph } from '../office/write-docx.ts';
import { type Line, writePdf } from '../pdf/write-pdf.ts';

/** An article as its author wrote it. */
export interface Story {
  readonly language: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const ADDRESS = 'https://www.gridnews.example/2026/11/24/story';
const LINE = 90;

/** A story in every format that is read, by the name of its file; each with what that format usually has around it. */
export async function writeFormats(story: Story): Promise<Record<string, Uint8Array>> {
  const { title, paragraphs, language } = story;
  const text = paragraphs.join('\n\n');
  const html = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  const page = writePage(story, html);
  const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Grid News</title><item><title>${title}</title><link>${ADDRESS}</link><description>${paragraphs[0]}</description><content:encoded><![CDATA[${html}]]></content:encoded></item></channel></rss>`;
  return {
    'page.html': Buffer.from(page),
    'page.mhtml': Buffer.from(writeMhtml(page)),
    'pasted.txt': Buffer.from(
      `${ADDRESS}\n\nHome\nMarkets\nEnergy\nSubscribe\n\n${title}\n\n${text}\n\nRelated\nPrivacy policy\n`,
    ),
    'plain.txt': Buffer.from(`${title}\n\n${text}\n`),
    'note.md': Buffer.from(`# ${title}\n\n${text}\n`),
    'feed.xml': Buffer.from(feed),
    'feed.json': Buffer.from(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Grid News',
        items: [{ id: '1', url: ADDRESS, title, content_html: html }],
      }),
    ),
    'lines.json': Buffer.from(JSON.stringify([{ title, url: ADDRESS, publishedAt: '2026-11-24', content: text }])),
    'html.eml': writeMail({ subject: encode(title), body: `<html lang="${language}"><body>${html}</body></html>` }),
    'text.eml': writeMail({ subject: encode(title), type: 'text/plain; charset=utf-8', body: text.replaceAll('\n', '\r\n') }),
    'story.docx': await writeDocx(
      writeParagraph(title, 'Titel') + paragraphs.map((paragraph) => writeParagraph(paragraph)).join(''),
    ),
    ...(/^[\0-\xff’–]*$/.test(title + text) && { 'story.pdf': writePdf([setStory(story)]) }),
  };
}

function writePage({ title, language }: Story, html: string): string {
  const menu = ['Home', 'Markets', 'Energy'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title} | Grid News</title>
<meta property="og:site_name" content="Grid News"><link rel="canonical" href="${ADDRESS}"></head><body><nav><ul>${menu}</ul></nav>
<article><h1>${title}</h1><p class="byline">Grid News, <time datetime="2026-11-24">24.11.2026</time></p>${html}
<figure><img src="a.jpg" alt=""><figcaption>The site in autumn</figcaption></figure></article><footer>© Grid News</footer></body></html>`;
}

function writeMhtml(page: string): string {
  return `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${ADDRESS}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----x"\r\n\r\n------x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${ADDRESS}\r\n\r\n${Buffer.from(page).toString('base64').replaceAll(/.{76}/g, '$&\r\n')}\r\n------x--\r\n`;
}

function encode(title: string): string {
  return `=?utf-8?B?${Buffer.from(title).toString('base64')}?=`;
}

function setStory({ title, paragraphs }: Story): Line[] {
  const lines: Line[] = [{ text: title, x: 60, y: 60, size: 18 }];
  let y = 100;
  for (const paragraph of paragraphs) {
    for (const line of wrap(paragraph)) {
      lines.push({ text: line, x: 60, y, size: 11 });
      y += 14;
    }
    y += 14;
  }
  return lines;
}

function wrap(paragraph: string): string[] {
  const lines: string[] = [''];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length >= LINE) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
