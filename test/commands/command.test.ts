import { describe, expect, test } from 'vitest';
import { type Command, findOption, parseCommand, UsageError } from '../../bin/command.ts';
import { readDate } from '../../bin/options.ts';

const COMMAND: Command = {
  help: '',
  options: { 'as-of': { type: 'string' }, fresh: { type: 'boolean' } },
  words: [1, 2],
  missing: 'No file is named',
  run: async () => 0,
};
const parse = (...args: string[]) => parseCommand(COMMAND, args);

describe('parseCommand()', () => {
  test('tells words from options, in whatever order', () => {
    const { words, options } = parse('a', '--as-of', '2026-11-20', 'b', '--fresh');
    expect(words).toEqual(['a', 'b']);
    expect({ ...options }).toEqual({ 'as-of': '2026-11-20', fresh: true });
  });

  test('takes words that begin with a dash after --', () => {
    expect(parse('--', '--as-of').words).toEqual(['--as-of']);
  });

  test.each([
    { args: [], says: 'No file is named' },
    { args: ['a', 'b', 'c'], says: 'Unexpected "c"' },
    { args: ['a', '--other'], says: "Unknown option '--other'" },
    { args: ['a', '--as-of'], says: "Option '--as-of <value>' argument missing" },
    { args: ['a', '--fresh=1'], says: "Option '--fresh' does not take an argument" },
  ])('refuses $args in one sentence', ({ args, says }) => {
    expect(() => parse(...args)).toThrow(new UsageError(says));
  });

  test('gives an option only where it is a text', () => {
    expect(findOption(parse('a', '--fresh'), 'fresh')).toBeUndefined();
    expect(findOption(parse('a', '--as-of=x'), 'as-of')).toBe('x');
  });
});

describe('readDate()', () => {
  const read = (date: string) => readDate(parse('a', `--as-of=${date}`), 'as-of');

  test.each(['2026-11-20', '2024-02-29', '2026-11-20T08:00Z', '2026-11-20T08:00:01.5Z'])('takes %s', (date) => {
    expect(read(date)).toBe(date);
  });

  test.each(['20.11.2026', '2026-11-31', '2025-02-29', '2026-11-20T25:00Z', '2026-11-20T08:00', 'now', ''])(
    'refuses "%s"',
    (date) => {
      expect(() => read(date)).toThrow(/--as-of takes a date/);
    },
  );

  test('refuses a day that lies ahead', () => {
    expect(() => read('2999-01-01')).toThrow(/lies ahead/);
  });

  test('is undefined where none is given', () => {
    expect(readDate(parse('a'), 'as-of')).toBeUndefined();
  });
});
