import { describe, expect, test } from 'vitest';
import { findComments } from '../../../lambdas/parse/text/find-comments.ts';
import { readLines } from '../../../lambdas/parse/text/read-lines.ts';

const STORY = Array.from(
  { length: 5 },
  (_, at) => `Halden pays for part ${at} of the transformers itself, and has an option on as many megawatts again in spring.`,
).join('\n\n');
/** The line at which comments begin below a story, or undefined. */
const findIn = (below: string) => {
  const lines = readLines(`${STORY}\n\n${below}`);
  const at = findComments(lines);
  return at === undefined ? undefined : lines[at]?.text;
};

describe('findComments()', () => {
  test.each([
    ['a name and a moment on one line', 'watt_lover · 3h\nIt is signed\nOld Pete · 2h\nNo it is not', 'watt_lover · 3h'],
    ['a name above its moment', 'WattLover\n06-03 09:12\nIt is signed\nPete\n06-03 09:31\nNo', 'WattLover'],
    ['a name, a rank and a moment', 'gus\nRack veteran\nYesterday at 6:19 PM\nSigned\nbob\nMember\nToday at 7:02 AM\nNo', 'gus'],
    ['one comment with the buttons of an answer', 'Pete, 3 May at 9:12\nIt is signed\nReply · Report', 'Pete, 3 May at 9:12'],
    ['hours in a row', 'Pete, 12:11\nSigned\nAda, 12:20\nNo\nGus, 12:26\nMaybe', 'Pete, 12:11'],
    ['whole comments on a line each', 'pete (5h): it is signed\nada (4h): no\nGus (1h): maybe', 'pete (5h): it is signed'],
    [
      'a name, a moment and the text between dashes',
      'Pete_W — 15 Apr, 09:12 — it is signed\nada-b — 15 Apr, 10:40 — no\nGus — 16 Apr, 00:03 — maybe',
      'Pete_W — 15 Apr, 09:12 — it is signed',
    ],
    [
      'names as people choose them that speak in turn',
      'watt_lover (OP): it is signed\ngrid_cat: no it is not\nOld Pete: maybe',
      'watt_lover (OP): it is signed',
    ],
    [
      'buttons below texts without names',
      'It is signed, they say.\nNo it is not.\nReply +7\nSo they say\nReply −2',
      'No it is not.',
    ],
    ['names and buttons without a moment', 'Pete\nIt is signed\nReply +7\nAda\nNo it is not\nReply −2', 'Pete'],
  ])('knows comments by %s', (_, below, first) => {
    expect(findIn(below)).toBe(first);
  });

  test.each([
    ['a list of dated articles', 'Chips are dear again in the north\nMay 3\nPower is scarce in the south\nMay 1'],
    ['one moment', 'Norvik Grid, 3 May at 9:12\nThe hall is full.'],
    ['scores', 'Cleaning 8.9\nComfort 7.7\nNoise 6.0'],
    ['names of functions', 'load_articles()\nLoads them from a file.\nsave_articles()\nSaves them there.'],
    [
      'what a machine is set to',
      'max_connections: how many it takes at once\nshared_buffers: how much it keeps\nwork_mem: per sort',
    ],
  ])('does not take %s for comments', (_, below) => {
    expect(findIn(below)).toBeUndefined();
  });

  test('takes a post at the head of a page for no comment on it', () => {
    expect(findComments(readLines(`gus\nRack veteran\nYesterday at 6:04 PM\n\n${STORY}`))).toBeUndefined();
  });
});
