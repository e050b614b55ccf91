import { expect, test } from 'vitest';
import { findSaveDepth } from '../../../lambdas/parse/pdf/find-save-depth.ts';

test.each([
  ['q 1 0 0 1 0 0 cm q BT (a) Tj ET Q Q', 2],
  ['q Q q Q q Q', 1],
  ['Q Q q', 1],
  ['/q0 gs 2 0 0 2 0 0 cm quit Qs', 0],
  ['', 0],
])('findSaveDepth() counts in %j', (drawing, depth) => {
  expect(findSaveDepth(Buffer.from(drawing))).toBe(depth);
});
