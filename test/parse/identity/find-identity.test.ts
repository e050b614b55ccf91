import { describe, expect, test } from 'vitest';
import { findIdentity } from '../../../lambdas/parse/identity/find-identity.ts';

const LEAD = 'Norvik Grid will lease 40 megawatts of its campus near Bergen to Halden Compute, the two said.';
const first = findIdentity({ title: 'Halden leases 40 MW', lead: LEAD });

describe('findIdentity()', () => {
  test('is 32 hexadecimal digits', () => {
    expect(first).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each([
    ['Halden leases 40 MW', LEAD.toUpperCase()],
    ['HALDEN LEASES 40 MW.', LEAD.replaceAll(' ', '  ')],
    ['Halden leases 40 MW', LEAD.replace('40', '４０')],
    ['Halden leases 40 MW', `${LEAD.slice(0, 80)} …`],
  ])('looks past case, marks and where a lead is cut off: %j, %j', (title, lead) => {
    expect(findIdentity({ title, lead })).toBe(first);
  });

  test.each([
    ['Halden leases 50 MW', LEAD],
    ['Halden leases 40 MW', LEAD.replace('40', '50')],
    ['Halden leases 40 MW', ''],
  ])('differs where title or lead say something else: %j, %j', (title, lead) => {
    expect(findIdentity({ title, lead })).not.toBe(first);
  });

  test('is stable', () => {
    expect(findIdentity({ title: 'a', lead: 'b' })).toBe(findIdentity({ title: 'A', lead: ' B ' }));
  });
});
