import { describe, expect, test } from 'vitest';
import { compileEventPattern } from '../../../local/bus/event-pattern.ts';

const event = {
  source: 'aws.s3',
  resources: ['arn:aws:s3:::a', 'arn:aws:s3:::b'],
  detail: { object: { key: 'drops/Page.HTML', size: 120 }, flag: true, none: null },
};

describe('compileEventPattern()', () => {
  test.each([
    [{ source: ['aws.ec2', 'aws.s3'] }, true],
    [{ source: ['aws'] }, false],
    [{ source: ['aws.s3'], detail: { flag: [true], none: [null] } }, true],
    [{ detail: { object: { key: [{ prefix: 'drops/' }] } } }, true],
    [{ detail: { object: { key: [{ prefix: 'drop' }, { suffix: '.pdf' }] } } }, true],
    [{ detail: { object: { key: [{ suffix: '.html' }] } } }, false],
    [{ detail: { object: { key: [{ 'equals-ignore-case': 'DROPS/page.html' }] } } }, true],
    [{ detail: { object: { size: [{ numeric: ['>', 100, '<=', 120] }] } } }, true],
    [{ detail: { object: { size: [{ numeric: ['=', 121] }] } } }, false],
    [{ detail: { object: { key: [{ numeric: ['<', 9] }] } } }, false],
    [{ source: [{ 'anything-but': ['aws.ec2', 'aws.sns'] }] }, true],
    [{ source: [{ 'anything-but': 'aws.s3' }] }, false],
    [{ source: [{ 'anything-but': { prefix: 'aws.' } }] }, false],
    [{ missing: [{ 'anything-but': 'x' }] }, false],
    [{ detail: { object: [{ exists: true }], other: [{ exists: false }] } }, true],
    [{ detail: { flag: [{ exists: false }] } }, false],
    [{ resources: ['arn:aws:s3:::b'] }, true],
    [{ resources: [{ suffix: ':c' }] }, false],
    [{ detail: { flag: { deeper: ['x'] } } }, false],
    [{}, true],
  ])('of %j is %j', (pattern, expected) => {
    expect(compileEventPattern(pattern)(event)).toBe(expected);
  });

  test.each([
    ['a matcher that is not done here', { a: { b: [{ wildcard: 'x*' }] } }, '"a.b"'],
    ['two matchers in one', { a: [{ prefix: 'x', suffix: 'y' }] }, '"a"'],
    ['an alternative', { $or: [{ a: ['x'] }] }, '"$or"'],
    ['a value that stands alone', { a: 'x' }, '"a"'],
    ['an empty list', { a: [] }, '"a"'],
    ['a comparison without a number', { a: [{ numeric: ['>'] }] }, '"a"'],
    ['what is no object', ['x'], 'no object'],
  ])('refuses %s', (_, pattern, message) => {
    expect(() => compileEventPattern(pattern)).toThrow(message);
  });
});
