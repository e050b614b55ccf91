import { expect, test } from 'vitest';
import { pageSize } from '../../lambdas/deliver/page-size.ts';

test.each([
  [0.001, 1],
  [0.1, 24],
  [1, 240],
  [14, 500],
])('pageSize() at %d mails a second is %d', (sendPerSecond, size) => expect(pageSize(sendPerSecond)).toBe(size));
