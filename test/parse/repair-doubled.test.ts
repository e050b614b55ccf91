import { expect, test } from 'vitest';
import { repairDoubled } from '../../lambdas/parse/repair-doubled.ts';

test.each([
  ['Itâ€™s Halden â€“ in ZÃ¼rich', 'It’s Halden – in Zürich'],
  ['Itâ\u0080\u0099s', 'It’s'],
  ['â€™Ã¼â€™ Â£5', '’ü’ £5'],
  ['â€™ Ã€ Ã©™', '’ À é™'],
  ['â€™ Â™', '’ \u0099'],
  ['â€™ Ó…', '’ Ӆ'],
  ['â€™ ô€', '’ ô€'],
  ['Zürich â la carte, Ã¼', 'Zürich â la carte, Ã¼'],
])('repairDoubled() makes %j %j', (text, repaired) => {
  expect(repairDoubled(text)).toBe(repaired);
});
