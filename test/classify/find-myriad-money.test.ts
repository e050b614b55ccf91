import { describe, expect, test } from 'vitest';
import { findMyriadMoney } from '../../lambdas/classify/find-myriad-money.ts';

describe('findMyriadMoney()', () => {
  test.each([
    ['拟以120亿元收购', 1.2e10, 'CNY', 'exact', '120亿元'],
    ['15亿5000万美元', 1.55e9, 'USD', 'exact', '15亿5000万美元'],
    ['8.5亿欧元', 8.5e8, 'EUR', 'exact', '8.5亿欧元'],
    ['新台幣 300 億', 3e10, 'TWD', 'exact', '新台幣 300 億'],
    ['人民币50亿元', 5e9, 'CNY', 'exact', '人民币50亿元'],
    ['总投资8亿元人民币', 8e8, 'CNY', 'exact', '8亿元人民币'],
    ['US$10億', 1e9, 'USD', 'exact', 'US$10億'],
    ['高达100亿美元', 1e10, 'USD', 'up_to', '100亿美元'],
    ['不超过30亿元', 3e9, 'CNY', 'up_to', '30亿元'],
    ['投入30多亿元', 3e9, 'CNY', 'more_than', '30多亿元'],
    ['四十九兆九千五百億円', 49.95e12, 'JPY', 'exact', '四十九兆九千五百億円'],
    ['1万亿元', 1e12, 'CNY', 'exact', '1万亿元'],
    ['１．５兆円', 1.5e12, 'JPY', 'exact', '１．５兆円'],
    ['1兆2千億円', 1.2e12, 'JPY', 'exact', '1兆2千億円'],
    ['5천만 달러를 투자', 5e7, 'USD', 'exact', '5천만 달러'],
    ['一元化管理', undefined, '', '', ''],
    ['数十億ドル', undefined, '', '', ''],
    ['上百亿美元', undefined, '', '', ''],
    ['3.14港幣', 3.14, 'HKD', 'exact', '3.14港幣'],
    ['两美元又三美分', 2.03, 'USD', 'exact', '两美元又三美分'],
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

  test.each([
    ['50亿至70亿美元', 5e9, 7e9, 'USD'],
    ['50～70億ドル', 5e9, 7e9, 'USD'],
    ['投资20-30亿元', 2e9, 3e9, 'CNY'],
    ['3000億円から5000億円', 3e11, 5e11, 'JPY'],
  ])('keeps the range %s', (text, low, high, currency) => {
    const [found, other] = findMyriadMoney(text);
    expect(found?.money).toMatchObject({ value: low, low, high, currency, qualifier: 'range' });
    expect(other).toBeUndefined();
  });
});
