import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const page = {
  title: 'OpenAI signs $10 billion chip deal with Broadcom',
  lead: 'OpenAI has signed a $10 billion deal with Broadcom for AI chips.',
};
const affectedBy = (...body: string[]) => readPage({ ...page, body }).deal?.affected.map(({ id }) => id);

describe('findAffected()', () => {
  test.each([
    ['a rival beside a word of rivalry', ['The chips rival those of Nvidia.'], ['nvidia']],
    ['whoever the text names with nothing of their own', ['Nvidia holds most of the market today.'], ['nvidia']],
    ['nobody with a sum of their own', ['Nvidia sold chips for $30 billion in the quarter.'], []],
    ['nobody who is told of at an earlier time', ['Last year Nvidia was the only choice.'], []],
    ['no party', ['Broadcom competes with Marvell.'], ['marvell']],
    ['no adviser', ['Morgan Stanley advised Broadcom against its rivals.'], []],
    ['no owner', ['Its rivals include the Intel-backed SambaNova.'], ['sambanova']],
    [
      'the next sentence of a paragraph on rivals',
      ['The rivals look on. AMD and Marvell have chips of their own.'],
      ['amd', 'marvell'],
    ],
    ['an unknown name right behind the word', ['Smaller rivals such as Zorbix look on.'], ['zorbix']],
    ['who is called an incumbent right behind the name', ['Wells Fargo, its historic lender, would be repaid.'], ['wells-fargo']],
    [
      'two that do the same, who make no deal',
      ['AMD and Marvell, which sell long contracts to clouds, did not comment.'],
      ['amd', 'marvell'],
    ],
    ['no customer', ['Its halls serve Oracle, a client of Broadcom.'], []],
    [
      'no company of a party',
      ['Broadcom, which owns VMware, runs data centers like those of Nvidia.', 'VMware sells software.'],
      ['nvidia'],
    ],
    [
      'who loses, below a heading that asks',
      ['Who loses out', 'First of all Zorbix, which sells the same.', 'Marvell too.'],
      ['marvell', 'zorbix'],
    ],
    ['no customer in apposition', ['Oracle, the first client of Broadcom, looks on.'], []],
    ['whom a list joins to a rival', ['The chips rival those of Nvidia and of Zorbix.'], ['nvidia', 'zorbix']],
    ['no operator of a grid', ['National Grid will connect the site.'], []],
  ])('names %s', (_, body, ids) => expect(affectedBy(...body)).toEqual(ids));
});
