import { describe, expect, test } from 'vitest';
import { FRENCH, readPage, TRANSLATED } from './read-page.ts';

const title = 'Brookfield buys data centre firm Cologix for $5 billion';
const stageOf = (page: Parameters<typeof readPage>[0], rest = {}) => readPage(page, rest).deal?.stage;

describe('weighStage()', () => {
  test.each([
    ['stands where nothing speaks against it', 'Brookfield buys Cologix for $5 billion to grow in Canada.', [], 'announced'],
    [
      'is no more than a rumour from a nameless source',
      'Brookfield buys Cologix for $5 billion to grow in Canada.',
      ['Two people familiar with the plan said the papers are being drafted.'],
      'rumoured',
    ],
    [
      'is talks where a nameless source tells of talks',
      'Brookfield buys Cologix for $5 billion, to grow in Canada.',
      ['Bankers close to Brookfield said the negotiations began in May, asking not to be named.'],
      'in_talks',
    ],
    [
      'is a rumour where a party says nothing',
      'Brookfield buys Cologix for $5 billion, to grow in Canada.',
      ['Cologix declined to comment.'],
      'rumoured',
    ],
    [
      'stands where a party confirms it, whoever else is nameless',
      'Brookfield and Cologix said in a joint statement that they had agreed on $5 billion.',
      ['A person familiar with the plan said the closing is set for May.', 'Brookfield declined to comment.'],
      'announced',
    ],
    [
      'is a letter of intent where that is all that was signed',
      'Brookfield and Cologix said they had signed a nonbinding letter of intent over $5 billion.',
      [],
      'letter_of_intent',
    ],
    [
      'is denied where a party denies it',
      'Brookfield buys Cologix for $5 billion, a newspaper reported on Monday.',
      ['“The report is wrong,” a spokesperson for Cologix said.'],
      'denied',
    ],
    [
      'is a rumour where a text of some length never states it',
      'The towers of Canada are full, and every landlord wants more of them.',
      [
        'Cologix owns forty sites and has no parent.',
        'Brookfield owns dams, ports and roads.',
        'The price of a hall doubles every four years.',
        'Pension funds like rents that somebody else collects.',
        'Brookfield would not buy a company but a stream of rents.',
        'For the hour, it is a thought.',
      ],
      'rumoured',
    ],
    [
      'is a rumour where the text only supposes it',
      'Brookfield has long looked for a way into Canada.',
      ['If Brookfield takes over Cologix, it would own forty sites.'],
      'rumoured',
    ],
  ])('a headline that asserts %s', (_, lead, body, stage) => expect(stageOf({ title, lead, body })).toBe(stage));

  test('nobody confirms what a machine translated', () => {
    const lead = 'Brookfield buys Cologix for $5 billion to grow in Canada.';
    expect(stageOf({ title, lead }, TRANSLATED)).toBe('rumoured');
    expect(stageOf({ title, lead: `${lead} Both companies announced it.` }, TRANSLATED)).toBe('announced');
  });

  test('reads French', () => {
    const french = 'Brookfield rachète Data4 pour 5 milliards d’euros';
    const lead = 'Brookfield rachète Data4 pour 5 milliards d’euros afin de grandir en Europe.';
    const stages = [
      [],
      ['Data4 a décliné de commenter.'],
      ['Deux banquiers qui ont demandé l’anonymat disent que les négociations avancent.'],
      ['« Cette information est fausse », a répondu un porte-parole de Data4.'],
      ['Les deux entreprises ont signé une lettre d’intention non contraignante.'],
    ].map((body) => stageOf({ title: french, lead, body }, FRENCH));
    expect(stages).toEqual(['announced', 'rumoured', 'in_talks', 'denied', 'letter_of_intent']);
  });

  test('an offer that was withdrawn is more exactly that than ended', () =>
    expect(
      stageOf(
        {
          title: 'Iron Mountain renonce au rachat de Data4',
          lead: 'Iron Mountain a annoncé jeudi qu’il retire son offre sur Data4.',
        },
        FRENCH,
      ),
    ).toBe('withdrawn'));
});
