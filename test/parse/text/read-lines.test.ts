import { expect, test } from 'vitest';
import { readLines } from '../../../lambdas/parse/text/read-lines.ts';

test('readLines() reads a paragraph of more lines than a call has arguments', () => {
  const lines = Array.from({ length: 130_000 }, (_, at) => `Line ${at}`);
  expect(readLines(lines.join('\n'))).toHaveLength(lines.length);
});
