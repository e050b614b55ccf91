import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClauses } from '../../lambdas/classify/find-clauses.ts';

const cut = (text: string) => findClauses(text).map(({ start, end }) => text.slice(start, end));

describe('findClauses()', () => {
  test.each([
    ['软银宣布，将投资OpenAI；双方已签约', ['软银宣布', '将投资OpenAI', '双方已签约']],
    ['软银完成收购 交易价值65亿美元', ['软银完成收购', '交易价值65亿美元']],
    ['总额1,300亿元（约合180亿美元，含债务）的交易', ['总额1,300亿元（约合180亿美元，含债务）的交易']],
    ['软银 OpenAI 签约', ['软银 OpenAI 签约']],
  ])('parts %s', (text, clauses) => {
    expect(cut(text)).toEqual(clauses);
  });

  test('gives clauses in order, without overlaps and without empty ones', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('软', 'A', '，', '。', ' ', '（', '）', ',', '1')), (letters) => {
        const clauses = findClauses(letters.join(''));
        expect(clauses.every(({ start, end }, at) => start < end && start >= (clauses[at - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });
});
