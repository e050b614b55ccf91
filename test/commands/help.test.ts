import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../bin/command.ts';
import { ROOT, runOfftake } from './run-offtake.ts';

const NAMES = readdirSync(new URL('../../bin/commands/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
const load = async (name: string) => ((await import(`${ROOT}/bin/commands/${name}.ts`)) as { command: Command }).command;

describe('help', () => {
  test.each(NAMES)('of %s has usage, options, examples and exit codes, in 80 columns', async (name) => {
    const { help, options } = await load(name);
    for (const part of ['Usage: ', '\nOptions:\n', '\nExamples:\n', '\nExit codes: 0 ']) expect(help).toContain(part);
    expect(help.split('\n').filter(({ length }) => length > 80)).toEqual([]);
    const undescribed = Object.keys(options).filter((option) => option !== 'wait' && !help.includes(`  --${option}`));
    expect(undescribed).toEqual([]);
  });

  test('of the whole names every command, and ends with 0', () => {
    const { code, output } = runOfftake('--help');
    expect(code).toBe(0);
    for (const name of NAMES) expect(output).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
    expect(output.split('\n').filter(({ length }) => length > 80)).toEqual([]);
  });

  test('of a command is the same by --help and by help COMMAND, whatever else is given', async () => {
    const { help } = await load('edition');
    expect(runOfftake('edition', '--nonsense', '--help')).toEqual({ code: 0, output: `${help}\n`, errors: '' });
    expect(runOfftake('help', 'edition')).toEqual({ code: 0, output: `${help}\n`, errors: '' });
  });
});

describe('exit codes', () => {
  test('--version prints the version and ends with 0', () => {
    expect(runOfftake('--version')).toMatchObject({ code: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test.each([
    { args: [], says: 'No command is given' },
    { args: ['frobnicate'], says: 'There is no command "frobnicate"' },
    { args: ['toString'], says: 'There is no command "toString"' },
    { args: ['read'], says: 'No file is named' },
    { args: ['read', '--bogus', 'x'], says: "Unknown option '--bogus'" },
    { args: ['read', '--as-of', '2026-02-30', 'x'], says: '--as-of takes a date' },
    { args: ['drop', '--wait', '--no-wait', 'x'], says: '--wait and --no-wait exclude each other' },
    { args: ['edition', 'x'], says: 'Unexpected "x"' },
    { args: ['edition', '--week', '2026-W54'], says: '--week takes an ISO week' },
    { args: ['edition', '--week', '2999-W01'], says: 'Week 2999-W01 lies ahead' },
    { args: ['reader', 'remove'], says: 'There is no action "remove"' },
    { args: ['reader', 'add'], says: 'An address is missing' },
    { args: ['start', '--port', '70000'], says: '--port takes a number' },
  ])('called wrongly as $args, ends with 2 and says why', ({ args, says }) => {
    const { code, output, errors } = runOfftake(...args);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(`Error: ${says}`);
    expect(errors).toContain('Usage: ');
  });

  test.each(['drop package.json', 'edition', 'reader list'])(
    '%s without an engine ends with 1 and says how to start one',
    (call) => {
      const { code, errors } = runOfftake(...call.split(' '), '--state', '.offtake/none');
      expect(code).toBe(1);
      expect(errors).toContain('Cannot find a running engine in ".offtake/none"');
      expect(errors).toContain('npm run offtake -- start');
    },
  );
});
