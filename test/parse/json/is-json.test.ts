import { expect, test } from 'vitest';
import { isJson } from '../../../lambdas/parse/json/is-json.ts';
import { readLanguage } from '../../../lambdas/parse/json/read-language.ts';

test.each(['{"a": 1', '\ufeff [ {"a"', '[[{"a"', '{}', '[]', '["a", 1]'])('isJson() knows %j', (text) => {
  expect(isJson(text)).toBe(true);
});

test.each(['', '"a"', '7', '[Update] Norvik buys', '{curly} words', "{'a': 1}", `["${'a'.repeat(100_000)}"]`])(
  'isJson() does not take %.40j for JSON',
  (text) => {
    expect(isJson(text)).toBe(false);
  },
);

test.each([
  ['English', 'en'],
  ['fra', 'fr'],
  ['pt_br', 'pt-BR'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['Traditional Chinese', 'zh-TW'],
  ['Klingonish', undefined],
  ['__proto__', undefined],
  [undefined, undefined],
])('readLanguage(%j) is %j', (declared, tag) => {
  expect(readLanguage(declared)).toBe(tag);
});
