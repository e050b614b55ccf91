import { describe, expect, test } from 'vitest';
import { requireAddress } from '../../lambdas/deal/address.ts';

describe('requireAddress()', () => {
  test.each(['desk@gridpost.example', 'first.last+news@mail.gridpost.example'])('takes %s', (address) => {
    expect(requireAddress(address)).toBe(address);
  });

  test.each([
    'desk',
    'desk@gridpost',
    'desk@-gridpost.example',
    '.desk@gridpost.example',
    'a..b@gridpost.example',
    'a\r\nBcc: b@gridpost.example',
  ])('refuses %j', (address) => {
    expect(() => requireAddress(address)).toThrow('it is no mail address');
  });
});
