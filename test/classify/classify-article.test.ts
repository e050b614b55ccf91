import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyArticle } from '../../lambdas/classify/classify-article.ts';
import type { Claim, DealReport } from '../../lambdas/deal/claim.ts';
import { ZONES } from '../../lambdas/deal/taxonomy.ts';
import { type DealCase, ENGLISH_DEALS, ENGLISH_OTHERS } from './english-deals.ts';
import { FRENCH_DEALS, FRENCH_OTHERS } from './french-deals.ts';
import { makeArticle } from './make-article.ts';

type Value<F extends Claim['field']> = Extract<Claim, { field: F }>['value'];

function values<F extends Claim['field']>(report: DealReport | undefined, field: F): Value<F>[] {
  return (report?.claims ?? []).filter((claim) => claim.field === field).map((claim) => claim.value as Value<F>);
}

function summarise(title: string, lead: string, language: string) {
  const { verdict, reports } = classifyArticle(
    makeArticle(
      [
        ['title', title],
        ['lead', lead],
      ],
      { language },
    ),
  );
  const [report] = reports;
  const [amount] = values(report, 'amount');
  const [capacity] = values(report, 'capacity');
  return {
    verdict,
    key: report?.partiesKey,
    type: values(report, 'type')[0]?.type,
    stage: values(report, 'stage')[0],
    amount: amount ? `${amount.value} ${amount.currency}` : '-',
    ...(capacity ? { capacity: capacity.value } : {}),
  };
}

function expected({ title: _title, lead: _lead, ...rest }: DealCase) {
  return { verdict: 'deal', ...rest };
}

const english = (body: readonly string[], title: string) =>
  classifyArticle(makeArticle([['title', title], ...body.map((text, at) => [at === 0 ? 'lead' : 'body', text] as const)]))
    .reports;

describe('classifyArticle()', () => {
  test.each(ENGLISH_DEALS)('reads the deal "$title"', (deal) => {
    expect(summarise(deal.title, deal.lead, 'en')).toEqual(expected(deal));
  });

  test.each(FRENCH_DEALS)('reads the French deal "$title"', (deal) => {
    expect(summarise(deal.title, deal.lead, 'fr')).toEqual(expected(deal));
  });

  test.each(ENGLISH_OTHERS)('takes "$title" for no deal', ({ title, lead }) => {
    expect(['signal', 'other']).toContain(summarise(title, lead, 'en').verdict);
  });

  test.each(FRENCH_OTHERS)('takes the French "$title" for no deal', ({ title, lead }) => {
    expect(['signal', 'other']).toContain(summarise(title, lead, 'fr').verdict);
  });

  test('tells what matters from what does not', () => {
    expect(summarise('Google opens new data center in Norway', 'Google inaugurated a data center in Skien.', 'en').verdict).toBe(
      'signal',
    );
    expect(summarise('Bakery opens in Skien', 'A bakery opened in Skien on Friday.', 'en').verdict).toBe('other');
  });

  test('prefers the amount of the original title, keeps the slip of scale beside it and ignores comments', () => {
    const { reports, source } = classifyArticle(
      makeArticle(
        [
          ['title', "L'investissement de 2 milliards de dollars de Microsoft dans Nscale"],
          ['original_title', 'Microsoft Pèse $20 Milliard de dollars pour approfondir ses liens avec Nscale'],
          ['lead', 'Le calcul devient une ressource que tous se disputent.'],
          ['body', "Si Nscale adopte les puces conçues par Microsoft, l'emprise de Nvidia diminuera."],
          ['comment', 'Microsoft investit 2 milliards de dollars dans Nscale, et Oracle paie 5 milliards de dollars'],
        ],
        {
          language: 'fr',
          machineTranslated: true,
          sources: [
            { name: 'Gate', role: 'republisher' },
            { name: 'Coindoo', role: 'named' },
          ],
        },
      ),
    );
    expect(reports).toHaveLength(1);
    const [report] = reports;
    expect(report?.partiesKey).toBe('microsoft+nscale');
    expect(values(report, 'stage')).toEqual(['rumoured']);
    expect(values(report, 'amount').map(({ value }) => value)).toEqual([2e10, 2e9]);
    expect(values(report, 'type')).toMatchObject([
      { type: 'equity_investment', from: 'microsoft', to: 'nscale' },
      { type: 'chip_adoption', conditional: true },
    ]);
    expect(values(report, 'affected').map(({ id }) => id)).toEqual(['nvidia']);
    expect(report?.claims.some(({ zone }) => zone === 'comment')).toBe(false);
    expect(source).toMatchObject({ rootSource: 'coindoo', reliability: 35 });
  });

  test('takes neither a valuation, an earlier round, capital expenditure nor a market value for the amount', () => {
    const [report] = english(
      [
        'Chip startup Etched raised $500 million at a valuation of $5 billion, it said on Tuesday.',
        'It had raised $120 million last year.',
        'Nvidia, with a market value of $4 trillion, is its rival; Meta will spend $70 billion on capex.',
      ],
      'Etched raises $500 million at $5 billion valuation',
    );
    expect(values(report, 'amount').map(({ value }) => value)).toEqual([5e8, 5e8]);
    expect(values(report, 'valuation').map(({ value }) => value)).toEqual([5e9]);
  });

  test('reads the investors of a list, and not those of an earlier round', () => {
    const [report] = english(
      [
        'Crusoe raised $600 million in a Series D round led by Founders Fund, with participation from Nvidia, Fidelity and Borealis Capital.',
        'In 2023, it raised a round led by G2 Venture Partners.',
      ],
      'Crusoe raises $600 million',
    );
    const parties = values(report, 'party').map(({ id, role }) => `${id} ${role}`);
    expect(parties.sort()).toEqual([
      'borealis-capital investor',
      'crusoe investee',
      'fidelity-investments investor',
      'founders-fund investor',
      'nvidia investor',
    ]);
  });

  test('reads two deals of other parties as two reports, the main one first', () => {
    const reports = english(
      [
        'Meta signed a $14 billion deal with CoreWeave for GPU capacity.',
        'Applied Materials was quiet.',
        'Vistra signed a 20-year agreement to supply Amazon with nuclear power for data centers.',
      ],
      'Meta signs $14 billion cloud deal with CoreWeave',
    );
    expect(reports.map(({ partiesKey, index }) => `${index} ${partiesKey}`)).toEqual(['0 coreweave+meta', '1 amazon+vistra']);
  });

  test('never makes an outlet a party', () => {
    const [report] = english(
      ['Amazon is in talks to invest $10 billion in OpenAI, Bloomberg reported.'],
      'Amazon in talks to invest in OpenAI: Bloomberg',
    );
    expect(
      values(report, 'party')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['amazon', 'openai']);
  });

  test.each(['zh-CN', 'und', 'ja', 'ar', ''])(
    'reads no deal in "%s", for which there is no lexicon, and does not fail',
    (language) => {
      expect(classifyArticle(makeArticle([['title', 'OpenAI $10bn 投資 اتفاق']], { language }))).toMatchObject({
        verdict: 'other',
        relevance: 0,
        reports: [],
      });
    },
  );
});

const WORDS = [
  'Amazon',
  'OpenAI',
  'Borealis Compute',
  'Nvidia’s',
  'invests',
  'signs',
  'raises',
  'acquires',
  'lève',
  '$10 billion',
  '3 Md€',
  'in',
  'from',
  'data center',
  'chips',
  'if',
  'par',
  'and',
  ',',
  '.',
  '(',
  '500 MW',
  'said',
  '\u00a0',
  '𝕏',
  'é',
];
const passage = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const articles = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...ZONES), passage), { maxLength: 8 }), fc.constantFrom('en', 'fr', 'pt-BR'))
  .map(([parts, language]) => makeArticle(parts, { language }));

describe('every claim of classifyArticle()', () => {
  test('quotes exactly what stands at its place, in a zone that may be read, whatever the article', () => {
    fc.assert(
      fc.property(articles, (article) => {
        for (const { claims } of classifyArticle(article).reports) {
          for (const claim of claims) {
            expect(claim.quote).not.toBe('');
            expect(article.text.slice(claim.start, claim.end)).toBe(claim.quote);
            expect(
              article.zones.some(({ zone, start, end }) => zone === claim.zone && start <= claim.start && claim.end <= end),
            ).toBe(true);
            expect(['comment', 'boilerplate']).not.toContain(claim.zone);
          }
        }
      }),
    );
  });

  test('is the same at a second reading', () => {
    fc.assert(
      fc.property(articles, (article) => {
        expect(classifyArticle(article)).toEqual(classifyArticle(article));
      }),
      { numRuns: 40 },
    );
  });

  test('comes with type, stage and a party', () => {
    fc.assert(
      fc.property(articles, (article) => {
        for (const { claims, partiesKey } of classifyArticle(article).reports) {
          const fields = claims.map(({ field }) => field);
          expect(fields).toEqual(expect.arrayContaining(['type', 'stage', 'party']));
          expect(partiesKey).toMatch(/^[^+]+(?:\+[^+]+)?$/u);
        }
      }),
    );
  });
});

describe('the time of classifyArticle()', () => {
  const repeated = [
    '$',
    '1',
    '1,',
    '1 ',
    ' ',
    'A',
    'Aa ',
    'A.',
    'invests ',
    'Amazon ',
    'Amazon, ',
    '$1 ',
    '$1 billion ',
    "d'",
    'from ',
    '(',
    '’',
    '. ',
    'MW ',
    '1 MW ',
    '𝕏',
    'l’accès ',
  ];

  test.each(repeated)('grows no faster than a long run of "%s"', (piece) => {
    const read = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const article = makeArticle([
        ['title', text.slice(0, 300)],
        ['lead', text],
      ]);
      // Processor time, which a busy machine does not stretch as it does the clock's.
      const start = process.cpuUsage();
      classifyArticle(article);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    const short = read(15_000);
    // A quadratic pattern takes sixteen times as long for four times the text, and seconds of it.
    expect(read(60_000)).toBeLessThan(8 * short + 800);
  });
});
