import { expect, test } from 'vitest';
import { readPerson } from '../../lambdas/parse/read-person.ts';

test.each([
  ['Power desk', 'Power desk'],
  ['desk@gridpost.example (Power desk)', 'Power desk'],
  ['Power desk (desk@gridpost.example)', 'Power desk'],
  ['Power desk <desk@gridpost.example>', 'Power desk'],
  ['"Power desk" <mailto:desk@gridpost.example>', 'Power desk'],
  ['By Power desk', 'Power desk'],
  ['Power desk (Bergen)', 'Power desk (Bergen)'],
  ['desk@gridpost.example', undefined],
  ['https://gridpost.example/desk', undefined],
  ['', undefined],
  ['—', undefined],
])('readPerson(%j) is %j', (text, name) => {
  expect(readPerson(text)).toBe(name);
});
