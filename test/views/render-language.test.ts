import { describe, expect, test } from 'vitest';
import { composeEdition } from '../../lambdas/compile/compose-edition.ts';
import { buildEditionView } from '../../lambdas/views/build-edition-view.ts';
import { renderLanguage } from '../../lambdas/views/render-language.tsx';
import { makeDeal } from '../compile/make-deal.ts';
import { EDITION, makeInput } from '../compile/make-edition.ts';
import { checkHtml } from './check-html.ts';

const LANGUAGES = ['en', 'fr'] as const;

/** Text that a source could print to break out of where it is put. */
const EVIL = `"><script>alert(1)</script><!--reader--> ' & $& \${x}`;
const evil = composeEdition(
  makeInput({
    deals: [
      makeDeal({
        between: [`a:${EVIL.replaceAll(':', '')}:investor`, 'b:Beta:investee'],
        type: 'equity_investment',
        stage: 'rumoured',
        amount: { printed: EVIL, status: 'conflict', alternatives: [{ value: 1, currency: EVIL, zone: 'title', printed: EVIL }] },
        conflicts: [{ field: 'amount', kind: 'scale' }],
        affected: [{ id: 'e', name: EVIL }],
        sources: [{ title: EVIL, names: [EVIL], url: 'javascript:alert(1)', language: EVIL, publishedAt: EVIL }],
      }),
    ],
  }),
);

const full = composeEdition(
  makeInput({
    deals: Array.from({ length: 12 }, (_, at) =>
      makeDeal({
        between: [`a${at}:A Company With a Long Name ${at}:investor`, 'z:Another Company:investee'],
        type: 'equity_investment',
        stage: at % 3 === 0 ? 'in_talks' : 'announced',
        amount: {
          value: 1e10,
          status: 'conflict',
          alternatives: [{ value: 1e9, currency: 'USD', zone: 'title', printed: 'one' }],
        },
        conflicts: [{ field: 'amount', kind: 'scale' }],
        themes: ['custom_silicon', 'debt_funding'],
        affected: [{ id: 'n', name: 'Nvidia' }],
        sources: Array.from({ length: 6 }, (__, n) => ({
          ...{
            articleId: `${at} ${n}`,
            rootSource: `root ${at} ${n}`,
            title: 'A headline of the usual length about a deal in infrastructure '.repeat(2),
          },
          url: `https://news.example/${'path/'.repeat(20)}${n}`,
        })),
      }),
    ),
  }),
);

describe.each(LANGUAGES)('renderLanguage() in %s', (language) => {
  const { page, mail } = renderLanguage(EDITION, language);

  test.each([
    ['mail', mail.html],
    ['page', page],
  ])('closes and nests every element of the %s', (_, html) => expect(checkHtml(html).faults).toEqual([]));

  test.each([
    ['mail', mail.html],
    ['page', page],
  ])('fetches nothing for the %s, and links to http and https only', (_, html) => {
    const { elements } = checkHtml(html);
    expect(elements.filter(({ name }) => /^(?:img|script|link|iframe|object|embed|video|form)$/.test(name))).toEqual([]);
    expect(html).not.toMatch(/url\(|@import/);
    const links = elements.flatMap(({ attributes }) => attributes.href ?? []);
    expect(links.filter((href) => !/^(?:https?:\/\/|#)/.test(href))).toEqual([]);
    expect(links.length).toBeGreaterThan(2);
  });

  test('names the language, and gives tables that lay out no meaning', () => {
    const { elements } = checkHtml(mail.html);
    expect(elements[0]).toMatchObject({ name: 'html', attributes: { lang: language, dir: 'ltr' } });
    const tables = elements.filter(({ name }) => name === 'table');
    expect(tables.filter(({ attributes }) => attributes.role !== 'presentation')).toHaveLength(1);
  });

  test('warns in mail, page and text under a lead that is not confirmed', () => {
    const { lead } = buildEditionView(evil, language);
    const { page: evilPage, mail: evilMail } = renderLanguage(evil, language);
    const note = lead?.note ?? 'no note';
    for (const text of [evilPage, evilMail.html, evilMail.text.replaceAll('\n', ' ')])
      expect(text.replaceAll('&#39;', "'")).toContain(note);
  });

  test('lets no column of the numbers break a word for the sake of another', () =>
    expect(page).toContain('th,td{overflow-wrap:break-word}'));

  test('gives the same bytes twice', () => expect(renderLanguage(EDITION, language)).toEqual({ page, mail }));

  test('stays below what Gmail cuts off, with twelve deals of many words', () => {
    const { mail: long } = renderLanguage(full, language);
    expect(full.announced.length + full.unconfirmed.length + 1).toBe(12);
    expect(Buffer.byteLength(long.html)).toBeLessThan(90_000);
  });

  test('lets no source break out of its place', () => {
    const rendered = renderLanguage(evil, language);
    for (const html of [rendered.page, rendered.mail.html]) {
      const { faults, elements } = checkHtml(html);
      expect(faults).toEqual([]);
      expect(elements.filter(({ name }) => name === 'script')).toEqual([]);
      expect(html).not.toContain('javascript:');
    }
    expect(rendered.mail.html.split('<!--reader-->')).toHaveLength(2);
    expect(rendered.mail.subject).not.toMatch(/[\r\n]/);
  });

  test('keeps plain text within 76 columns, but for addresses', () => {
    const lines = mail.text.split('\n').filter((line) => line.length > 76 && !line.includes('https://'));
    expect(lines).toEqual([]);
  });

  test('reads as it did', () => expect(mail.text).toMatchSnapshot());
});
