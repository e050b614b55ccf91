import { describe, expect, test } from 'vitest';
import { classifyArticle } from '../../lambdas/classify/classify-article.ts';
import { makeArticle } from './make-article.ts';

const stagesOf = (title: string, lead: string, language = 'en') =>
  classifyArticle({
    ...makeArticle([
      ['title', title],
      ['lead', lead],
    ]),
    language,
  }).reports.flatMap(({ claims }) => claims.flatMap((claim) => (claim.field === 'stage' ? [claim.value] : [])));

describe('the stage of what a sentence denies or supposes', () => {
  test.each([
    [
      'Oracle has not signed $3 billion lease with Crusoe',
      'Oracle has not signed a $3 billion data centre lease with Crusoe, it said.',
      'en',
      'denied',
    ],
    [
      'Meta never signed $4 billion contract with Nebius',
      'Meta never signed a $4 billion compute contract with Nebius, it said.',
      'en',
      'denied',
    ],
    [
      "OVHcloud n'a pas signé de contrat avec Mistral AI",
      "OVHcloud n'a pas signé de contrat de calcul de 2 milliards d'euros avec Mistral AI.",
      'fr',
      'denied',
    ],
    [
      "If signed, OpenAI's $300 billion Oracle contract would be the largest",
      'If signed, the $300 billion cloud contract between OpenAI and Oracle would be the largest.',
      'en',
      'rumoured',
    ],
    [
      'CoreWeave should buy Core Scientific, analyst says',
      'CoreWeave should buy Core Scientific for $9 billion to secure data centre capacity.',
      'en',
      'rumoured',
    ],
  ])('is no fact: %s', (title, lead, language, stage) => {
    expect(stagesOf(title, lead, language)).toEqual([stage]);
  });

  test('is a fact where nothing doubts it', () => {
    expect(
      stagesOf('Oracle signs $3 billion lease with Crusoe', 'Oracle has signed a $3 billion data centre lease with Crusoe.'),
    ).toEqual(['signed']);
  });
});
