import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildExplanations, type ReadPages } from '../../bin/explain/build-explanation.ts';
import type { Explanation } from '../../bin/explain/explanation.ts';
import { EXPLANATION_STYLE } from '../../bin/explain/style.ts';
import { renderExplanation } from '../../bin/explain/write-explanations.tsx';
import { readPages } from '../../bin/read-pages.ts';
import { parseFile } from '../../lambdas/parse/parse-file.ts';
import { composeReadings } from '../../lambdas/score/reading.ts';
import { DEFAULT_SETTINGS } from '../../lambdas/settings.ts';
import { checkHtml } from '../views/check-html.ts';

const OPTIONS = { arrivedAt: '2026-11-24T08:00:00.000Z', weights: DEFAULT_SETTINGS.importance };
const FOLDER = new URL('../../samples/', import.meta.url);
const SAMPLES = readdirSync(FOLDER).filter((name) => name !== 'README.md');

const explainText = async (text: string, file = 'page.txt') => {
  const [explanation] = buildExplanations([await readPages(file, new TextEncoder().encode(text), parseFile)], OPTIONS);
  return explanation as Explanation;
};

/** What a reader sees of a page, tags left out. */
const textOf = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('an explanation of the samples', () => {
  const pages = new Map<string, { explanation: Explanation; html: string }>();
  let files: ReadPages[] = [];
  beforeAll(async () => {
    files = await Promise.all(SAMPLES.map((name) => readPages(name, readFileSync(new URL(name, FOLDER)), parseFile)));
    for (const explanation of buildExplanations(files, OPTIONS)) {
      pages.set(basename(explanation.file), { explanation, html: renderExplanation(explanation) });
    }
  });
  const textOfPage = (name: string) => textOf(pages.get(name)?.html ?? '');

  test.each(SAMPLES)('of %s is sound: no fault, no script, nothing fetched, no link to nowhere', (name) => {
    const { faults, elements } = checkHtml(pages.get(name)?.html ?? '');
    expect(faults).toEqual([]);
    const ids = new Set(elements.map(({ attributes }) => attributes.id));
    const anchors = elements.flatMap(({ attributes: { href } }) => (href?.startsWith('#') ? href.slice(1) : []));
    expect(anchors.filter((id) => !ids.has(id))).toEqual([]);
    expect(elements.filter((element) => /^(?:script|img|link|iframe|form|object)$/.test(element.name))).toEqual([]);
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes).filter((key) => key === 'src' || key.startsWith('on'))),
    ).toEqual([]);
    expect(elements.find((element) => element.name === 'html')?.attributes.lang).toBe('en');
  });

  test('show every claim in the text where it stands', () => {
    for (const [at, { read: file }] of files.entries()) {
      const articles = 'articles' in file ? file.articles : [];
      for (const [articleAt, { reports }] of articles.entries()) {
        const view = pages.get(SAMPLES[at] ?? '')?.explanation.articles[articleAt];
        const rows = [...(view?.unplaced ?? []), ...(view?.rows ?? [])].filter((row) => row.kind === 'zone');
        const notes = rows.flatMap((row) => row.notes);
        expect(notes.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
          reports.flatMap(({ claims }) => claims).map((_, place) => place + 1),
        );
        for (const row of rows) {
          for (const { number, quote } of row.notes) {
            const marked = row.pieces.filter(({ numbers }) => numbers.includes(number)).map(({ text }) => text);
            expect(marked.join('')).toBe(quote);
          }
        }
      }
    }
  });

  test('show every line of the page, kept or cut', () => {
    for (const [at, { pages: lines }] of files.entries()) {
      for (const [articleAt, page] of lines.entries()) {
        const rows = pages.get(SAMPLES[at] ?? '')?.explanation.articles[articleAt]?.rows ?? [];
        const shown = rows.flatMap((row) => (row.kind === 'zone' ? row.pieces.map(({ text }) => text) : row.lines));
        expect(shown.join('').replace(/\s/g, '')).toBe(page.join('').replace(/\s/g, ''));
      }
    }
  });

  test('give the numbers of the reading', () => {
    for (const reading of composeReadings(
      files.map((file) => file.read),
      OPTIONS,
    )) {
      const articles = reading.outcome === 'read' ? reading.articles : [];
      const shown = pages
        .get(reading.file)
        ?.explanation.articles.map(({ deals }) =>
          deals.map(({ title, scores }) => [title, ...scores.slice(1).map(({ value }) => Number(value))]),
        );
      expect(shown).toEqual(
        articles.map(({ deals }) => deals.map(({ key, importance, credibility }) => [key, importance, credibility])),
      );
    }
  });

  test('tell the translated page apart, label by label', () => {
    const rows = pages.get('samsung-tenstorrent-traduction.txt')?.explanation.articles[0]?.rows ?? [];
    const shown = rows.slice(0, 5).map((row) => (row.kind === 'zone' ? row.zone : `${row.lines.join()}: ${row.why}`));
    expect(shown).toEqual([
      'title',
      'Source : SiliconBrief Titre original :: label: gave the source SiliconBrief',
      'original_title',
      'Lien original :: label',
      'lead',
    ]);
    expect(rows.map((row) => row.isJoined).slice(0, 5)).toEqual([false, false, true, true, true]);
    expect(rows.flatMap((row) => (row.kind === 'zone' ? row.notes : []))).toContainEqual(
      expect.objectContaining({ quote: 'Lorgne', said: 'stage · speculative · rumoured' }),
    );
    expect(textOfPage('samsung-tenstorrent-traduction.txt')).toContain('amount · speculative · USD 6,000,000,000');
  });

  test('strike out the comments, and say why', () => {
    const rows = pages.get('mistral-coreweave-contract.txt')?.explanation.articles[0]?.rows ?? [];
    const cut = rows.find((row) => row.kind === 'cut' && row.lines.includes('42 billion?? this is going to end badly'));
    expect(cut).toMatchObject({ kind: 'cut', why: 'below the comments’ opening' });
    expect(pages.get('mistral-coreweave-contract.txt')?.html).toContain('<s>42 billion?? this is going to end badly</s>');
  });

  test('let the files that tell of one deal meet, and name what decided between them', () => {
    const [, met] = pages.get('mistral-coreweave-contract.txt')?.explanation.articles[0]?.deals[0]?.parts ?? [];
    expect(met?.note).toContain('Also told in mistral-coreweave-second-report.txt.');
    const amount = met?.fields.find(({ label }) => label === 'Amount')?.entries[0];
    expect(amount?.how).toContain('Believed before “$3.6 billion”: ');
    expect(amount?.claims.find(({ standing }) => standing === 'lost')).toMatchObject({
      file: 'mistral-coreweave-second-report.txt',
    });
  });

  test('count one article in two files once', () => {
    const deals = pages.get('oracle-digital-realty-lease_again.txt')?.explanation.articles[0]?.deals;
    expect(deals?.map(({ parts }) => parts.length)).toEqual([1]);
  });

  test('put a title first that stands on no line of its page', () => {
    const { unplaced } = pages.get('lettre-infra.eml')?.explanation.articles[0] ?? {};
    expect(unplaced?.map(({ zone }) => zone)).toEqual(['title']);
    expect(textOfPage('lettre-infra.eml')).toContain('on no line of the page');
  });

  test('say that there is no deal, and show zones and cuts all the same', () => {
    const text = textOfPage('alphabet-capex-guidance.txt');
    expect(text).toContain('No deal, but a signal');
    expect(text).toContain('gave the date 2026-11-24');
    expect(textOfPage('laptop-review.txt')).toContain('No deal: nothing in it reads as one.');
  });

  test('say why a file cannot be read', () => {
    expect(textOfPage('empty.txt')).toContain('Unreadable (empty): it holds no text.');
    expect(textOfPage('damaged-page.html')).toContain('Unreadable (malformed): it is damaged and cannot be decoded');
  });
});

describe('an explanation of what somebody made to harm', () => {
  const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

  test('escapes it in text, title, name and cut lines', async () => {
    const text = `Amazon invests $1 billion in OpenAI ${HOSTILE}\n\nAmazon invests $1 billion in OpenAI, the companies said on Monday ${HOSTILE}.\n\nSign in ${HOSTILE}`;
    const html = renderExplanation(await explainText(text, `${HOSTILE}.txt`));
    const { faults, elements } = checkHtml(html);
    expect(faults).toEqual([]);
    expect(elements.some((element) => element.name === 'script' || element.name === 'img')).toBe(false);
    expect(html).toContain('&lt;script>alert(1)');
  });

  test('links to no address but of the web', async () => {
    const page =
      '<html><head><title>Oracle leases a site</title><link rel="canonical" href="javascript:alert(1)"></head><body><p>Oracle leases a site from Digital Realty, the landlord said on Tuesday.</p></body></html>';
    const { elements } = checkHtml(renderExplanation(await explainText(page, 'page.html')));
    expect(elements.flatMap(({ attributes: { href } }) => href ?? []).filter((href) => !href.startsWith('#'))).toEqual([]);
  });
});

describe('an article in a language without a lexicon', () => {
  test('is said to be read for its source only, in its own direction', async () => {
    const text =
      'أمازون تستثمر في أوبن إيه آي\n\nقالت الشركة يوم الاثنين إنها ستستثمر عشرة مليارات دولار في الشركة الأخرى خلال السنوات القادمة.';
    const explanation = await explainText(text);
    expect(explanation.articles[0]?.verdict).toBe(
      'No deal: there is no lexicon of its language, so nothing but its source was read.',
    );
    expect(renderExplanation(explanation)).toContain('<p lang="ar" dir="auto">');
  });
});

describe('the style', () => {
  const [light = '', dark = ''] = EXPLANATION_STYLE.split('@media (prefers-color-scheme:dark)');
  const readColours = (css: string) =>
    new Map(
      [...css.matchAll(/--([a-z_-]+):#([0-9a-f]{3,6})/g)].map(([, name = '', hex = '']) => [
        name,
        hex.length === 3 ? [...hex].map((c) => c + c).join('') : hex,
      ]),
    );

  /** Relative luminance, WCAG 2.2. */
  function luminance(hex: string): number {
    const [red = 0, green = 0, blue = 0] = (hex.match(/../g) ?? []).map((pair) => {
      const share = Number.parseInt(pair, 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrast(a: string, b: string): number {
    const [dark_ = 0, light_ = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light_ + 0.05) / (dark_ + 0.05);
  }

  const ZONES = ['original_title', 'title', 'lead', 'body', 'caption', 'quote'];
  const PAIRS = [
    ...['paper', 'mark', 'many', ...ZONES].map((ground) => ['ink', ground]),
    ...['paper', 'mark', ...ZONES].map((ground) => ['accent', ground]),
    ...['soft', 'good', 'bad'].map((colour) => [colour, 'paper']),
  ];

  test.each([
    ['light', light],
    ['dark', dark],
  ])('has the contrast of AA in %s', (_scheme, css) => {
    const colours = readColours(css);
    const weak = PAIRS.filter(([a = '', b = '']) => !(contrast(colours.get(a) ?? '', colours.get(b) ?? '') >= 4.5));
    expect(weak).toEqual([]);
  });
});
