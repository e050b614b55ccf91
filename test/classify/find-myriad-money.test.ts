import { describe, expect, test } from 'vitest';
import { findMyriadMoney } from '../../lambdas/classify/find-myriad-money.ts';

describe('findMyriadMoney()', () => {
  test.each([
    ['拟以120亿元收购', 1.2e10, 'CNY', 'exact', '120亿元'],
    ['15亿5000万美元', 1.55e9, 'USD', 'exact', '15亿5000万美元'],
    ['8.5亿欧元', 8.5e8, 'EUR', 'exact', '8.5亿欧元'],
    ['新台幣 300 億', undefined, '', '', ''],
    ['300億新台幣', 3e10, 'TWD', 'exact', '300億新台幣'],
    ['約1兆5000億円を投資', 1.5e12, 'JPY', 'about', '1兆5000億円'],
    ['1,500億円規模', 1.5e11, 'JPY', 'about', '1,500億円'],
    ['최대 2조4000억원', 2.4e12, 'KRW', 'up_to', '2조4000억원'],
    ['30億ドル以上', 3e9, 'USD', 'at_least', '30億ドル'],
    ['逾100亿美元', 1e10, 'USD', 'more_than', '100亿美元'],
    ['百台のサーバー', undefined, '', '', ''],
  ])('reads %s', (text, value, currency, qualifier, printed) => {
    const [found] = findMyriadMoney(text);
    expect(found?.money).toEqual(value === undefined ? undefined : { value, currency, qualifier, printed });
    if (found) expect(text.slice(found.start, found.end)).toBe(printed);
  });
});
