import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripTracking } from '../../lambdas/parse/strip-tracking.ts';

const PAGE = 'https://gridpost.example/turbines';

test.each([
  [`${PAGE}?utm_source=rss&utm_medium=feed`, PAGE],
  [`${PAGE}?id=7&utm_source=rss&page=2#part`, `${PAGE}?id=7&page=2#part`],
  [`${PAGE}?id=7&fbclid=a%20b&gclid=&mc_cid=1`, `${PAGE}?id=7`],
  [`${PAGE}?UTM_Campaign=x`, PAGE],
  [`${PAGE}?ref=rss`, PAGE],
  [`${PAGE}?source=newsletter&at_medium=RSS`, PAGE],
  [`${PAGE}#xtor=RSS-1`, PAGE],
  [`${PAGE}#utm_source=rss&x=1`, PAGE],
  [`${PAGE}?`, PAGE],
])('stripTracking() takes the origin off %s', (address, bare) => {
  expect(stripTracking(address)).toBe(bare);
});

test.each([
  `${PAGE}?id=7&a=%E2%82%AC&b=c+d&e`,
  `${PAGE}?ref=main&source=42&from=2026-03-24`,
  `${PAGE}#utm_source`,
  `${PAGE}#/route?utm_source=rss`,
  `${PAGE}?q=${'utm_source=rss '.repeat(300)}`,
  '',
])('stripTracking() leaves %.60s as it is written', (address) => {
  expect(stripTracking(address)).toBe(address);
});

test('stripTracking() changes nothing the second time', () => {
  const part = fc.constantFrom('a=1', 'utm_source=x', 'ref=rss', '#', '?', '&', '/', 'gclid');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const once = stripTracking(`${PAGE}${parts.join('')}`);
      expect(stripTracking(once)).toBe(once);
    }),
  );
});
