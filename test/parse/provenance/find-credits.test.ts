import { describe, expect, test } from 'vitest';
import { findCredits, findTitleCredit } from '../../../lambdas/parse/provenance/find-credits.ts';

describe('findCredits()', () => {
  test.each([
    ['Norvik is in talks about a lease, Reuters reported on Tuesday, citing two people.', ['Reuters']],
    ['Norvik is in talks about a lease, according to a report in the Harlan Courier this week.', ['Harlan Courier']],
    ['Norvik négocie un bail, Reuters a rapporté mardi, citant trois personnes au courant.', ['Reuters']],
    ['Norvik négocie un bail près de Bergen, selon Les Echos, qui ne donnent pas de prix.', ['Les Echos']],
    ['Norvik négocie un bail, l’Australian Financial Review a écrit dans sa colonne du matin.', ['Australian Financial Review']],
    [
      'Le journal financier norvégien Det Nordre Skib, citant une personne sans nom, a dit que le bail est prêt.',
      ['Det Nordre Skib'],
    ],
    ['The Information had reported earlier in the day that Norvik was negotiating a lease there.', ['The Information']],
    ['Halden is close to a lease, the Financial Times said on Friday, citing people briefed on it.', ['Financial Times']],
    ['Citing two people, Nordpress wrote that Halden is close to a lease of the hall in Bergen.', ['Nordpress']],
    ['Comme le rapportait vendredi le quotidien Sud-Énergie, Halden est proche du but.', ['Sud-Énergie']],
    [
      "Reuters a porté l'histoire mardi, en créditant The Information. Trois personnes parlent encore.",
      ['The Information', 'Reuters'],
    ],
    ['L’agence Fjordpost avait rapporté mardi, citant deux personnes, que Halden louerait la halle.', ['Fjordpost']],
    ['The newspaper Indre Havn had it first in April that Halden knocked at the doors of banks.', ['Indre Havn']],
    [
      'According to the Nordkurant, both sides negotiate, and nothing is signed yet. So the bank left, wrote the Nordkurant.',
      ['Nordkurant'],
    ],
  ])('finds in %j whom it retells', (paragraph, names) => {
    expect(findCredits([paragraph])).toEqual(names);
  });

  test.each([
    'Norvik reported a profit of 40 million euros for the quarter that ended in June.',
    'Reddit reported a profit for the third quarter in a row and raised its forecast.',
    'Globe Telecom reported higher sales on Tuesday and raised its forecast for the year.',
    'According to data compiled by Bloomberg Intelligence, the hall is the largest in the north of the country.',
    'The Wall Street Journal reported last year that Norvik had looked for a buyer of the hall.',
    'The newspaper said Halden Compute and its lawyers had been hired in the spring, as it was told.',
    'According to Halden, both sides negotiate, and nothing is signed yet. So the bank left, wrote Halden.',
    'It costs so much that we sometimes wonder who is going to pay for all of this.',
  ])('finds nobody in %j', (paragraph) => {
    expect(findCredits([paragraph])).toEqual([]);
  });

  test('takes what later paragraphs name for background', () => {
    const filler = Array.from({ length: 6 }, () => 'The hall has forty megawatts and nobody has rented any of them so far.');
    expect(findCredits([...filler, 'Norvik is in talks about a lease, Reuters reported on Tuesday, citing two people.'])).toEqual(
      [],
    );
  });
});

describe('findTitleCredit()', () => {
  test.each([
    ['Halden eyes 40 MW of Norvik, Harlan Courier Reports', 'Harlan Courier'],
    ['Halden eyes 40 MW of Norvik, Bergen Says', undefined],
    ['Halden eyes 40 MW of Norvik, Harlan Courier', undefined],
    ['Halden eyes 40 MW of Norvik', undefined],
  ])('of %j', (title, name) => {
    expect(findTitleCredit(title)).toBe(name);
  });
});
