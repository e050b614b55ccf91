import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../lambdas/deal/edition.ts';
import { ensureAssembly } from '../../local/assembly/ensure-assembly.ts';
import { readGolden, UPDATE_GOLDEN } from './read-golden.ts';
import { runStory, type Step, type StoryEnd } from './run-story.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = fileURLToPath(new URL('two-articles/', import.meta.url));
const MACHINE_TRANSLATED = { drop: join(folder, 'machine-translated.txt'), as: 'machine-translated.txt' };
const ENGLISH = { drop: join(folder, 'english-report.html'), as: 'english-report.html' };
/** The same bytes under another name. */
const ENGLISH_AGAIN = { ...ENGLISH, as: 'english-report_again.html' };

/** When the two pages arrive, in whatever order they are dropped: each on the day before an edition. */
const ARRIVAL = { translated: '2026-11-12T18:40:00.000Z', english: '2026-11-19T08:05:00.000Z' };
const DUE = { first: '2026-11-13T07:00:00.000Z', second: '2026-11-20T07:00:00.000Z' };
const [FIRST, SECOND] = ['2026-W46', '2026-W47'];

const READERS = [
  { address: 'reader@example.com', language: 'en' },
  { address: 'lecteur@example.com', language: 'fr' },
];

/** Week by week, as it happens. */
const LIVE: readonly Step[] = [
  { at: ARRIVAL.translated, ...MACHINE_TRANSLATED },
  { at: DUE.first, publish: FIRST },
  { at: ARRIVAL.english, ...ENGLISH },
  { at: DUE.second, publish: SECOND },
];

/** When all of it is dropped afterwards, with the arrivals that the dropper names. */
const LATER = '2026-11-19T12:00:00.000Z';
const translated: Step = { at: LATER, ...MACHINE_TRANSLATED, asOf: ARRIVAL.translated };
const english: Step = { at: LATER, ...ENGLISH, asOf: ARRIVAL.english };
const englishAgain: Step = { at: LATER, ...ENGLISH_AGAIN, asOf: ARRIVAL.english };
/** With no edition before, it speaks of seven days, in which both arrived. */
const both: Step = { at: LATER, publish: SECOND };

const STORIES = {
  live: LIVE,
  reversed: [
    english,
    translated,
    { at: DUE.second, publish: FIRST, asOf: DUE.first },
    { at: DUE.second, publish: SECOND, asOf: DUE.second },
  ],
  once: [translated, english, both],
  onceReversed: [english, translated, both],
  twice: [translated, translated, english, englishAgain, both],
  twiceReversed: [englishAgain, english, translated, translated, both],
} satisfies Readonly<Record<string, readonly Step[]>>;
type StoryName = keyof typeof STORIES;

const GOLDEN_FILES = [FIRST, SECOND].flatMap((week) => [
  `${week}/edition.json`,
  ...['en', 'fr'].flatMap((language) =>
    ['index.html', 'mail.html', 'mail.json', 'mail.txt'].map((name) => `${week}/${language}/${name}`),
  ),
]);

describe('the story of two articles', () => {
  const dir = mkdtempSync(join(tmpdir(), 'offtake-stories-'));
  let ends: Readonly<Record<StoryName, StoryEnd>>;
  let golden: Readonly<Record<string, string>>;

  beforeAll(async () => {
    const assembly = await ensureAssembly({ root, stateDir: dir, context: { sandbox: 'local' } });
    const all: [string, StoryEnd][] = [];
    for (const [name, steps] of Object.entries<readonly Step[]>(STORIES)) {
      all.push([name, await runStory(steps, { assembly, readers: name === 'live' ? READERS : [] })]);
    }
    ends = Object.fromEntries(all) as typeof ends;
    golden = readGolden(join(folder, 'golden'), ends.live.files);
  }, 120_000);
  afterAll(() => rmSync(dir, { recursive: true }));

  const findEdition = (week: string, story: StoryName = 'live') =>
    JSON.parse(ends[story].files[`${week}/edition.json`] ?? 'null') as Edition;

  describe('week by week', () => {
    test('every drop is stored, and each reader gets each edition once, in the language asked for', () => {
      expect(ends.live.outcomes).toEqual(['stored', 'stored']);
      const expected = [FIRST, SECOND].flatMap((week) =>
        READERS.map(({ address, language }) => {
          const { subject } = JSON.parse(ends.live.files[`${week}/${language}/mail.json`] ?? '') as { subject: string };
          return { to: [address], subject, text: ends.live.files[`${week}/${language}/mail.txt`] };
        }),
      );
      expect(ends.live.mails).toHaveLength(expected.length);
      for (const { to, subject, text } of expected) {
        expect(ends.live.mails).toContainEqual({ to, subject, text: expect.stringContaining(`${text}\n`) });
      }
    });

    test('the first edition tells of a rumour, disputed between two amounts, and never of a fact', () => {
      const edition = findEdition(FIRST);
      expect(edition.announced).toEqual([]);
      expect(edition.numbers).toMatchObject({
        announced: { deals: 0, usd: 0 },
        unconfirmed: { deals: 1, usd: 1e9, disputed: 1 },
      });
      expect(edition.lead).toMatchObject({
        key: 'amazon+openai',
        stage: 'rumoured',
        credibility: 25,
        changes: [{ kind: 'first_report' }],
        amount: {
          ...{ value: 1e10, currency: 'USD', qualifier: 'exact', zone: 'original_title', status: 'conflict' },
          alternatives: [{ value: 1e9, currency: 'USD', zone: 'title' }],
        },
      });
      expect(edition.lead?.importance).toBeGreaterThanOrEqual(55);
      expect(edition.lead?.importance).toBeLessThanOrEqual(70);
      expect(ends.live.files[`${FIRST}/en/mail.txt`]).toContain('[UNCONFIRMED] Amazon may invest');
      expect(ends.live.files[`${FIRST}/fr/mail.txt`]).toContain('[NON CONFIRMÉ] Amazon investirait');
    });

    test('the first edition has both amounts and where each stands among what needs checking', () => {
      expect(findEdition(FIRST).checks).toMatchObject([
        {
          key: 'amazon+openai',
          ...{ field: 'amount', kinds: ['scale'] },
          values: [
            { printed: '$10 Milliard de dollars', zone: 'original_title', money: { value: 1e10, currency: 'USD' } },
            { printed: '1 milliard de dollars', zone: 'title', money: { value: 1e9, currency: 'USD' } },
          ],
        },
      ]);
    });

    test('of the first page the adoption of chips is a condition, and rivals are affected rather than parties', () => {
      const { lead } = findEdition(FIRST);
      expect(lead?.legs).toMatchObject([
        { type: 'equity_investment', from: 'amazon', to: 'openai' },
        { type: 'chip_adoption', from: 'amazon', to: 'openai', conditional: true },
      ]);
      expect(lead?.parties.map(({ id }) => id)).toEqual(['amazon', 'openai']);
      expect(lead?.affected.map(({ id }) => id)).toEqual(['google', 'microsoft', 'nvidia']);
    });

    test('the second edition settles the amount and says what changed', () => {
      const edition = findEdition(SECOND);
      expect(edition.previousWeek).toBe(FIRST);
      expect(edition.lead).toMatchObject({
        key: 'amazon+openai',
        ...{ stage: 'in_talks', credibility: 40 },
        amount: { value: 1e10, currency: 'USD', qualifier: 'at_least', status: 'agreed' },
        changes: [
          { kind: 'stage', from: 'rumoured', to: 'in_talks' },
          { kind: 'amount', from: { value: 1e10, qualifier: 'exact' }, to: { value: 1e10, qualifier: 'at_least' } },
          { kind: 'source' },
        ],
      });
      expect(edition.lead?.legs.map(({ type }) => type)).toEqual(['equity_investment', 'chip_adoption']);
      expect(edition.moves).toMatchObject([{ key: 'amazon+openai', stage: 'in_talks' }]);
      expect(edition.checks).toEqual([]);
      expect(edition.announced).toEqual([]);
      expect(edition.numbers.unconfirmed).toMatchObject({ deals: 1, usd: 1e10, disputed: 0 });
    });

    test('prints nothing of a comment, of the small print, or of what neither page says', () => {
      const printed = Object.values(ends.live.files).join('\n');
      expect(printed).toContain('ChipLedger');
      for (const word of ['pancarte', 'encaisse', 'salle_machine', 'jetons', 'placement', 'Trainium'])
        expect(printed).not.toContain(word);
    });

    test.each(GOLDEN_FILES)('%s is what was read and found good', (path) => {
      const message = `${path} is not the golden file; read it, and if it is right: ${UPDATE_GOLDEN}=1 npx vitest run test/stories`;
      expect(golden[path], message).toBeDefined();
      expect(ends.live.files[path], message).toBe(golden[path]);
    });

    test('there are golden files for all files of both editions, and no others', () => {
      expect(Object.keys(ends.live.files).sort()).toEqual(GOLDEN_FILES.toSorted());
      expect(Object.keys(golden).sort()).toEqual(GOLDEN_FILES.toSorted());
    });
  });

  describe('in another order, or with a page dropped twice', () => {
    test.each(['reversed', 'once', 'onceReversed', 'twice', 'twiceReversed'] as const)(
      '%s, the table has the same articles, reports and deals, byte for byte',
      (story) => {
        expect(Object.keys(ends.live.items).filter((key) => key.startsWith('PARTIES#amazon+openai '))).toHaveLength(3);
        expect(ends[story].items).toEqual(ends.live.items);
      },
    );

    test('of the same bytes, one drop is stored and the others are duplicates', () => {
      expect(ends.twice.outcomes).toEqual(['stored', 'duplicate', 'stored', 'duplicate']);
      expect(ends.twiceReversed.outcomes).toEqual(['stored', 'duplicate', 'stored', 'duplicate']);
    });

    test.each([FIRST, SECOND])('edition %s, compiled afterwards, tells the same', (week) => {
      expect(findEdition(week, 'reversed')).toEqual(findEdition(week));
    });

    test('one edition of both articles is the same bytes in either order', () => {
      expect(Object.keys(ends.once.files)).toHaveLength(GOLDEN_FILES.length / 2);
      expect(ends.onceReversed.files).toEqual(ends.once.files);
    });

    test('one edition of both articles, each dropped twice, tells the same in either order', () => {
      expect(findEdition(SECOND, 'twiceReversed')).toEqual(findEdition(SECOND, 'twice'));
    });

    test('a page dropped twice counts as read twice, and changes nothing else of an edition', () => {
      const [once, twice] = [findEdition(SECOND, 'once'), findEdition(SECOND, 'twice')];
      expect(once.origin.drops).toMatchObject({ stored: 2, duplicate: 0 });
      expect(twice.origin.drops).toMatchObject({ stored: 2, duplicate: 2 });
      expect({ ...twice, origin: once.origin }).toEqual(once);
    });
  });
});
