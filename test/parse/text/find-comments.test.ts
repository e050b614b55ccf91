import { describe, expect, test } from 'vitest';
import { findComments, listCommentLines } from '../../../lambdas/parse/text/find-comments.ts';
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
      'a name, a month and a day, and the text',
      'grid_cat Nov 3 09:14 it is signed\nPete88 Nov 3 09:33 no it is not\nada_b Nov 4 10:02 maybe',
      'grid_cat Nov 3 09:14 it is signed',
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

  const filler = (count: number) => Array.from({ length: count }, (_, at) => `Hall ${at} of the campus`).join('\n');

  test.each<[string, string, string | undefined]>([
    ['with an opening five lines above', `Comments (3)\n${filler(4)}\nPete, 3 May`, 'Pete, 3 May'],
    ['with one six lines above', `Comments (3)\n${filler(5)}\nPete, 3 May`, undefined],
    ['with the buttons of an answer six lines below', `Pete · 3h\n${filler(5)}\nReply · Report`, 'Pete · 3h'],
    ['with those seven lines below', `Pete · 3h\n${filler(6)}\nReply · Report`, undefined],
    ['with buttons that are no answer', 'Pete · 3h\nIt is signed\nShare', undefined],
    ['with a thumb below', 'Pete · 3h\nIt is signed\n👍 4', 'Pete · 3h'],
    ['of a day alone with a thumb, which lists of products have', 'Pete, 3 May\nIt is signed\n👍 4', undefined],
    ['with another fourteen lines below', `Pete · 3h\n${filler(13)}\nAda · 2h`, 'Pete · 3h'],
    ['with another fifteen lines below', `Pete · 3h\n${filler(14)}\nAda · 2h`, undefined],
    ['with another right below, which is no text', 'Pete · 3h\nAda · 2h', undefined],
    ['of an hour with one such', 'Pete, 12:11\nSigned\nAda, 12:20\nNo', undefined],
    ['of an hour with others five lines apart', `Pete, 12:11\n${filler(4)}\nAda, 12:20\n${filler(4)}\nGus, 12:26`, undefined],
    ['of an hour with others four lines apart', `Pete, 12:11\n${filler(3)}\nAda, 12:20\n${filler(3)}\nGus, 12:26`, 'Pete, 12:11'],
    ['of a chosen name alone near an opening', 'Comments (3)\nwatt_lover\nIt is signed', 'watt_lover'],
    ['of an account near an opening', 'Comments (3)\n@grid.cat\nIt is signed', '@grid.cat'],
    ['of a chosen name alone', 'watt_lover\nIt is signed', undefined],
  ])('tells by what is around it whether the head of a comment opens comments: %s', (_, below, first) => {
    expect(findIn(below)).toBe(first);
  });

  test.each<[string, string, boolean]>([
    ['a number and a handle', 'wattlover24 said: no\nOld Pete: maybe', true],
    ['a number alone', 'Hall 24: it is full\nOld Pete: maybe', false],
    ['names without capitals', 'watt_lover: no\ngrid_cat: yes', false],
    ['one speaker', 'watt_lover: no\nIt is signed', false],
    ['more words than a name has', 'One two three four: yes\nwatt_lover: no', false],
    ['an hour in front', '[21:22] Pete: it is signed\n[21:23] Ada: no', true],
    ['a day in the line', 'pete_w — yesterday at 9:12 — it is signed\nAda, hier 10h40 : no\nGus_k 01-22 11:30 maybe', true],
    ['an age in the line', 'pete_w 3h it is signed\ngus_k 2h no it is not\nada_s 1h maybe', true],
    [
      'a day at the beginning of a sentence',
      'On 15 Apr, 09:12 it was signed\nBy 15 Apr, 10:40 it was not\nUntil 16 Apr, 00:03 nobody knew',
      false,
    ],
    [
      'a sentence in the place of a name',
      'It is. Really 15 Apr, 09:12 — it is\nNo! Not 15 Apr, 10:40 — never\nSo; be 16 Apr, 00:03 — it is',
      false,
    ],
  ])('tells speakers by %s', (_, below, isFound) => {
    expect(findIn(below) !== undefined).toBe(isFound);
  });

  test.each<[string, string, string]>([
    ['of four words', 'One two three four\nToday at 7:02 AM\nSigned\nAda · 2h', 'One two three four'],
    ['no line of five', 'One two three four five\nToday at 7:02 AM\nSigned\nAda · 2h', 'Ada · 2h'],
    ['no sentence', 'It is so.\nToday at 7:02 AM\nSigned\nAda · 2h', 'Ada · 2h'],
    ['no opening', 'Norvik keeps on\nComments (2)\nToday at 7:02 AM\nSigned\nAda · 2h', 'Ada · 2h'],
  ])('takes for the name above a moment a line %s', (_, below, first) => {
    expect(findIn(`${below}\nNo\nGus · 1h\nMaybe`)).toBe(first);
  });

  test('wants sixty words of sentences above, a line of fewer than five being none', () => {
    const written = 'Pete · 3h\nIt is signed\nAda · 2h\nNo';
    const prose = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;
    const first = (above: string) => findComments(readLines(`${above}\n\n${written}`));
    expect(first(prose(60))).toBe(1);
    expect(first(prose(59))).toBeUndefined();
    expect(first(`${prose(55)}\n\n${prose(5)}`)).toBe(2);
    expect(first(`${prose(56)}\n\n${prose(4)}`)).toBeUndefined();
    expect(first(`${prose(55)}\n\nword word word word word`)).toBeUndefined();
  });
});

describe('listCommentLines()', () => {
  const list = (below: string) => [...listCommentLines(readLines(`${STORY}\n\n${below}`))].map(({ text }) => text);

  test('lists heads and buttons with the line that belongs to them, and no small print', () => {
    expect(
      list('Pete · 3h\nIt is signed\nand sealed\nand done\nReply\nMore about it\nAda · 2h\nNo\nCookies help us to show adverts.'),
    ).toEqual(['Pete · 3h', 'It is signed', 'Ada · 2h', 'No', 'and done', 'Reply']);
  });

  test('lists none above the first comment, nor of a page without any', () => {
    expect(list('Share\n\nHalden waits for it now.')).toEqual([]);
    expect(list('Share\nWatts and halls\nPete · 3h\nIt is signed\nAda · 2h\nNo')).toEqual([
      'Pete · 3h',
      'It is signed',
      'Ada · 2h',
      'No',
    ]);
  });
});
