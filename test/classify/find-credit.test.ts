import { describe, expect, test } from 'vitest';
import { findCredit } from '../../lambdas/classify/find-credit.ts';
import { makeArticle } from './make-article.ts';

const FILLER = 'The park would stand beside an old mill. '.repeat(30);
const find = (text: string) => findCredit(makeArticle([['body', text]]))?.name;

describe('findCredit()', () => {
  test.each([
    ['A deal is near, Bloomberg News reported on Monday.', 'Bloomberg'],
    ['A deal is near, Bloomberg on Monday reported.', 'Bloomberg'],
    ['The two are in talks, according to a report by the Financial Times.', 'Financial Times'],
    ['The company told the newspaper Le Monde that it would build.', 'Le Monde'],
    ['A deal is near, people told Reuters.', 'Reuters'],
    ['A deal is near (AFP).', 'Agence France-Presse'],
    ['A deal is near, per documents seen by The Information.', 'The Information'],
    ["Tom’s Hardware's report says that a deal is near.", "Tom's Hardware"],
    ['A Bloomberg report on Monday spoke of a deal.', 'Bloomberg'],
    ['AMAZON IN TALKS – REUTERS', 'Reuters'],
    ['Un accord est proche, selon une information des Echos.', 'Les Echos'],
    ["Un accord est proche, selon des informations de l'agence Bloomberg.", 'Bloomberg'],
    ["Le groupe l'a confié à l’AFP.", 'Agence France-Presse'],
    ['Un accord est proche, rapporte le Wall Street Journal.', 'The Wall Street Journal'],
    ['Le Financial Times croit savoir que un accord est proche.', 'Financial Times'],
  ])('reads "%s" as the report of %s', (text, name) => {
    expect(find(text)).toBe(name);
  });

  test.each([
    'Bloomberg would rent the halls beside a bank.',
    'According to the information in the filing, a deal is near.',
    'According to Silicon Valley investors, a deal is near.',
    'According to Bloomberg Intelligence, demand is rising.',
    'According to The Times of India, a deal is near.',
    'According to BloombergNEF, demand is rising.',
    'OpenAI denied a Bloomberg report about a deal.',
    'Contrary to what Reuters reported, no deal is near.',
    'The company told Fortune that it would build.',
    'A New York Times reporter saw the park.',
  ])('reads no credit in "%s"', (text) => {
    expect(find(text)).toBeUndefined();
  });

  test('takes the first one that is credited', () => {
    expect(find('The company told CNBC that a deal is near. Reuters reported the same.')).toBe('CNBC');
  });

  test('puts whom a text calls the first to report before all others, wherever it says so', () => {
    expect(find(`A deal is near, Reuters reported. ${FILLER} The Information first reported the talks.`)).toBe('The Information');
    expect(find(`A deal is near, Reuters reported. ${FILLER} It was first reported by Axios.`)).toBe('Axios');
    expect(find('Reuters dit la même chose que Bloomberg, qui a révélé en premier les négociations.')).toBe('Bloomberg');
  });

  test('puts who is credited before the agency of a dateline', () => {
    expect(find('NEW YORK (Reuters) - A deal is near, Bloomberg News reported.')).toBe('Bloomberg');
    expect(find('NEW YORK (Reuters) - A deal is near.')).toBe('Reuters');
  });

  test('looks only at the first paragraphs: further on, others are cited for other matters', () => {
    expect(find(`${FILLER} There was a hint of it in May, when Bloomberg reported a round.`)).toBeUndefined();
  });

  test('takes the credit of a picture for none of the text', () => {
    const article = makeArticle([
      ['caption', 'The park (Reuters)'],
      ['body', 'A deal is near.'],
    ]);
    expect(findCredit(article)).toBeUndefined();
  });
});
