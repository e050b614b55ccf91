import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../lambdas/score/reading.ts';
import { ROOT, runOfftake } from './run-offtake.ts';

const SAMPLES = readdirSync(`${ROOT}/samples`)
  .filter((name) => name !== 'README.md')
  .map((name) => `samples/${name}`);

describe('read, on the samples', () => {
  const readings = new Map<string, Reading>();
  let code: number | null;
  beforeAll(() => {
    const run = runOfftake('read', '--as-of', '2026-11-24', ...SAMPLES);
    code = run.code;
    for (const line of run.output.trim().split('\n')) {
      const reading = JSON.parse(line) as Reading;
      readings.set(reading.file, reading);
    }
  });
  const articlesOf = (name: string) => {
    const reading = readings.get(`samples/${name}`);
    return reading?.outcome === 'read' ? reading.articles : [];
  };

  test('tells of each file in one line, in the order given, and ends with 0', () => {
    expect(code).toBe(0);
    expect([...readings.keys()]).toEqual(SAMPLES);
  });

  test('tells why the empty and the damaged file cannot be read', () => {
    expect(readings.get('samples/empty.txt')).toMatchObject({ outcome: 'unreadable', reason: 'empty' });
    expect(readings.get('samples/damaged-page.html')).toMatchObject({ outcome: 'unreadable', reason: 'malformed' });
  });

  test.each([
    ['mistral-coreweave-contract.txt', 'coreweave+mistral-ai', 'signed'],
    ['mistral-coreweave-second-report.txt', 'coreweave+mistral-ai', 'announced'],
    ['meta-vistra-nuclear.html', 'meta+vistra', 'signed'],
    ['oracle-digital-realty-lease.txt', 'digital-realty+oracle', 'signed'],
    ['blackstone-nscale-talks.txt', 'blackstone+nscale', 'in_talks'],
    ['samsung-tenstorrent-traduction.txt', 'samsung+tenstorrent', 'rumoured'],
    ['coreweave-term-loan.eml', 'coreweave', 'closed'],
    ['equinix-bulk-acquisition.html', 'bulk-infrastructure+equinix', 'announced'],
    ['microsoft-alsace.html', 'microsoft', 'announced'],
  ])('finds in %s the deal %s, %s', (name, key, stage) => {
    const [article] = articlesOf(name);
    expect(article?.verdict).toBe('deal');
    expect(article?.deals[0]).toMatchObject({ key: expect.stringMatching(new RegExp(`^${key.replace('+', '\\+')}`)), stage });
  });

  test('finds three articles in the letter', () => {
    expect(articlesOf('lettre-infra.eml').map(({ verdict }) => verdict)).toEqual(['deal', 'deal', 'deal']);
  });

  test('takes the amount of the original title over that of the translated one', () => {
    const [article] = articlesOf('samsung-tenstorrent-traduction.txt');
    expect(article).toMatchObject({ machineTranslated: true, language: 'fr' });
    expect(article?.deals[0]?.amount).toMatchObject({ value: 6e9, status: 'conflict', alternatives: [{ value: 6e8 }] });
  });

  test('takes no amount from a comment', () => {
    const figures = JSON.stringify(articlesOf('mistral-coreweave-contract.txt'));
    expect(figures).not.toContain('42000000000');
    expect(figures).not.toContain('gridwatcher');
  });

  test('calls guidance a signal, and a review nothing', () => {
    expect(articlesOf('alphabet-capex-guidance.txt').map(({ verdict }) => verdict)).toEqual(['signal']);
    expect(articlesOf('laptop-review.txt').map(({ verdict }) => verdict)).toEqual(['other']);
  });

  test('cuts every quote out of the text at its span', () => {
    for (const name of SAMPLES) {
      for (const { text, deals } of articlesOf(name.slice('samples/'.length))) {
        for (const { start, end, quote } of deals.flatMap(({ evidence }) => evidence)) expect(text.slice(start, end)).toBe(quote);
      }
    }
  });

  test('has no page in a reading, which is for those who ask for an explanation', () => {
    const [article] = articlesOf('mistral-coreweave-contract.txt');
    expect(Object.keys(article ?? {})).not.toContain('page');
    expect(JSON.stringify([...readings.values()])).not.toContain('Sign in');
  });

  test('tells of the others where one is not there, and ends with 1', () => {
    const { code: missing, output, errors } = runOfftake('read', 'samples/nothing.txt', 'samples', 'samples/empty.txt');
    expect(missing).toBe(1);
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual(['samples/empty.txt']);
    expect(errors).toBe(
      'Error: Cannot open "samples/nothing.txt": there is no such file\nError: Cannot open "samples": it is a folder\n',
    );
  });
});

describe('read --explain', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offtake-explain-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('writes a page for each file, one name twice too, and prints their paths', () => {
    const out = join(folder, 'new', 'pages');
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other', 'empty.txt'), 'Oracle leases 300 MW from Digital Realty in northern Virginia');
    const files = ['samples/samsung-tenstorrent-traduction.txt', 'samples/empty.txt', join(folder, 'other', 'empty.txt')];
    const { code, output, errors } = runOfftake('read', '--explain', '--out', out, ...files);
    expect({ code, errors: errors.replace(/^[…✓] Reading.*\n/gm, '') }).toEqual({ code: 0, errors: '' });
    const names = ['samsung-tenstorrent-traduction.txt.html', 'empty.txt.html', 'empty.txt-2.html'];
    expect(output).toBe(names.map((name) => `${join(out, name)}\n`).join(''));
    expect(readdirSync(out).sort()).toEqual(names.toSorted());
    const [translated, empty, other] = names.map((name) => readFileSync(join(out, name), 'utf8'));
    expect(translated).toContain('amount · speculative · USD 6,000,000,000');
    expect(empty).toContain('it holds no text');
    expect(other).toContain('Digital Realty');
  });

  test('writes the others where one is not there, and ends with 1', () => {
    const out = join(folder, 'some');
    const { code, output, errors } = runOfftake('read', '--explain', '--out', out, 'samples/nothing.txt', 'samples/empty.txt');
    expect({ code, output }).toEqual({ code: 1, output: `${join(out, 'empty.txt.html')}\n` });
    expect(errors).toContain('Cannot open "samples/nothing.txt"');
  });

  test('ends with 1 where it cannot write', () => {
    const out = join(folder, 'file');
    writeFileSync(out, '');
    const { code, output, errors } = runOfftake('read', '--explain', '--out', out, 'samples/empty.txt');
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain(`Cannot write pages to "${out}"`);
  });

  test.each([
    { args: ['--out', 'pages'], says: '--out goes with --explain' },
    { args: ['--explain', '--out', ''], says: '--out takes a folder' },
  ])('called wrongly as $args, ends with 2 and says why', ({ args, says }) => {
    const { code, output, errors } = runOfftake('read', ...args, 'samples/empty.txt');
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(`Error: ${says}`);
  });
});
