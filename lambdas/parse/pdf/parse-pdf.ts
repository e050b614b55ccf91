import { UnreadablePartError } from '../../deal/errors.ts';
import { cleanLine } from '../clean-line.ts';
import { countWords } from '../count-words.ts';
import type { ParsedArticle } from '../parsed-article.ts';
import type { Found, Part } from '../part.ts';
import { parseLines } from '../text/parse-text.ts';
import { readLines } from '../text/read-lines.ts';
import { dropRunningLines } from './drop-running-lines.ts';
import { findBodySize } from './find-body-size.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { findPrintTitle } from './find-print-title.ts';
import { openPdf, type PdfInfo } from './open-pdf.ts';
import type { PrintLine } from './print-line.ts';
import { readDocumentLines } from './read-lines.ts';
import { requireLetters } from './require-letters.ts';
import { requireReadableStreams } from './require-readable-streams.ts';

/** Who prints pages of the web writes so into the file; what is printed may be a page without a site around it. */
const BROWSER = /Mozilla\/|Chrom(?:e|ium)|Safari|Firefox|wkhtmltopdf|Puppeteer/i;
const LEAST_PAGE_WORDS = 150;

/**
 * The article of a PDF document. The day on which the file was made is no day of publication; only what is printed counts.
 *
 * @throws {UnreadablePartError} `encrypted` with a password, `unsupported` where its pages are pictures or its fonts do not tell
 *   their letters, `bomb` or `malformed`; after the article `too-large` or `malformed`, where pages are missing from it
 */
export async function* parsePdf({ bytes }: Part): AsyncGenerator<Found> {
  requireReadableStreams(bytes);
  const document = await openPdf(bytes);
  try {
    const { lines, fault } = await readDocumentLines(document);
    const articles = lines.length === 0 ? [] : readArticles(lines, document.info);
    for (const article of articles) yield { article };
    if (fault !== undefined) throw fault;
    if (articles.length === 0) throw new UnreadablePartError('unsupported', 'its pages are pictures without text');
  } finally {
    await document.close();
  }
}

function readArticles(lines: readonly PrintLine[], { title, creator = '' }: PdfInfo): ParsedArticle[] {
  requireLetters(lines.map(({ text }) => text).join('\n'));
  const bodySize = findBodySize(lines);
  const unpaged = dropRunningLines(lines, bodySize);
  const paragraphs = findParagraphs(unpaged.lines.length === 0 ? lines : unpaged.lines);
  const headline = findPrintTitle(paragraphs, { bodySize, named: cleanLine(title ?? '') });
  const texts = paragraphs.map(({ text }) => text);
  const isPage = (unpaged.isBrowserPrint || BROWSER.test(creator)) && countWords(texts.join('\n')) >= LEAST_PAGE_WORDS;
  const hasHeadline = headline === undefined || texts.includes(headline);
  const text = [...(unpaged.url === undefined ? [] : [unpaged.url]), ...(hasHeadline ? [] : [headline]), ...texts].join('\n\n');
  return parseLines(readLines(requireLetters(text)), { isWhole: !isPage, ...(headline !== undefined && { title: headline }) });
}
