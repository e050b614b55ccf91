import { describe, expect, test } from 'vitest';
import { listArticles } from '../read-whole.ts';
import { type Line, writePdf } from './write-pdf.ts';

const LINES = 1500;
const TIMES = 4;

/** Milliseconds of processor time. */
async function measure(lines: readonly Line[]): Promise<number> {
  const pdf = writePdf([lines]);
  const start = process.cpuUsage();
  await listArticles('a.pdf', pdf).catch((error: unknown) => expect(error).toMatchObject({ name: 'UnreadableDropError' }));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('parsePdf() takes time in proportion', () => {
  test.each<[string, (at: number) => Line]>([
    ['lines at one place', () => ({ text: 'word', x: 100, y: 100 })],
    ['lines on one row', (at) => ({ text: 'word', x: at * 30, y: 100 })],
    ['lines one below the other', (at) => ({ text: 'word', x: 100, y: at * 14 })],
    ['lines far apart, each a passage', (at) => ({ text: 'word', x: (at % 40) * 60, y: at * 40 })],
    ['lines in many columns', (at) => ({ text: 'a column of words', x: (at % 30) * 200, y: Math.floor(at / 30) * 14 })],
    ['lines at many angles', (at) => ({ text: 'word', x: 100, y: 100, turn: at % 360 })],
    ['lines in many sizes', (at) => ({ text: 'word', x: 100, y: at * 14, size: 5 + (at % 97) / 3 })],
    ['lines that end in hyphens', (at) => ({ text: 'word-', x: 100, y: at * 14 })],
  ])('to the number of %s', { timeout: 60_000 }, async (_, toLine) => {
    const write = (count: number) => Array.from({ length: count }, (__, at) => toLine(at));
    const [short, long] = [await measure(write(LINES)), await measure(write(TIMES * LINES))];
    expect(long).toBeLessThan(2 * TIMES * short + 800);
  });
});
