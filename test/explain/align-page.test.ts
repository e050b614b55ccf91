import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignPage, type ZoneText } from '../../bin/explain/align-page.ts';

/** Lines as `zone: text`, cut stretches in brackets; those of one line joined by a bar. */
function show(page: readonly string[], zones: readonly ZoneText[]): string[] {
  const { lines, unplaced } = alignPage(page, zones);
  const shown = lines.map(({ parts }) =>
    parts.map(({ text, zone }) => (zone === undefined ? `[${text}]` : `${zones[zone]?.zone}: ${text}`)).join('|'),
  );
  return [...unplaced.map((zone) => `off ${zones[zone]?.zone}: ${zones[zone]?.text}`), ...shown];
}

const title = (text: string): ZoneText => ({ zone: 'title', text });
const original = (text: string): ZoneText => ({ zone: 'original_title', text });
const lead = (text: string): ZoneText => ({ zone: 'lead', text });
const body = (text: string): ZoneText => ({ zone: 'body', text });

describe('alignPage()', () => {
  test('shows what was cut where it stood', () => {
    expect(
      show(
        ['Menu', 'A title', '', 'The lead.', 'Advert', 'More.', 'Comments'],
        [title('A title'), lead('The lead.'), body('More.')],
      ),
    ).toEqual(['[Menu]', 'title: A title', 'lead: The lead.', '[Advert]', 'body: More.', '[Comments]']);
  });

  test('finds an original title and the lead in one line with their labels', () => {
    const line = 'Source: Coindoo Original title: Amazon weighs it Original link: The race goes on.';
    expect(show(['A title', line], [title('A title'), original('Amazon weighs it'), lead('The race goes on.')])).toEqual([
      'title: A title',
      '[Source: Coindoo Original title: ]|original_title: Amazon weighs it|[ Original link: ]|lead: The race goes on.',
    ]);
  });

  test('finds a title that is the first sentence of a line, and the rest of the line', () => {
    expect(show(['One sentence. And another one.'], [title('One sentence.'), lead('And another one.')])).toEqual([
      'title: One sentence.|[ ]|lead: And another one.',
    ]);
  });

  test('calls a title that stands on no line unplaced, even if one mentions it', () => {
    expect(show(['Read also: A title', 'The lead.'], [title('A title'), lead('The lead.')])).toEqual([
      'off title: A title',
      '[Read also: A title]',
      'lead: The lead.',
    ]);
  });

  test('takes of a line that stands twice the one next to what follows it', () => {
    const page = ['The lead.', 'Menu', 'A title', 'The lead.', 'More.'];
    expect(show(page, [title('A title'), lead('The lead.'), body('More.')])).toEqual([
      '[The lead.]',
      '[Menu]',
      'title: A title',
      'lead: The lead.',
      'body: More.',
    ]);
  });

  test('takes of a title that stands twice the one next to its article', () => {
    expect(show(['A title', 'Menu', 'A title', 'The lead.', 'A title'], [title('A title'), lead('The lead.')])).toEqual([
      '[A title]',
      '[Menu]',
      'title: A title',
      'lead: The lead.',
      '[A title]',
    ]);
  });

  test('is not led astray by one line that stands far from its place', () => {
    const page = ['The lead.', 'One.', 'Two.', 'Three.', 'By the author'];
    expect(show(page, [lead('The lead.'), body('By the author'), body('One.'), body('Two.'), body('Three.')])).toEqual([
      'off body: By the author',
      'lead: The lead.',
      'body: One.',
      'body: Two.',
      'body: Three.',
      '[By the author]',
    ]);
  });

  test('does not find a short heading inside a word', () => {
    expect(show(['Paid by all', 'The lead.'], [body('aid'), lead('The lead.')])).toEqual([
      'off body: aid',
      '[Paid by all]',
      'lead: The lead.',
    ]);
  });

  test('places lines that stand on the page many times, in their order', () => {
    const repeated = Array.from({ length: 40 }, () => 'Again.');
    const shown = show([...repeated, 'End.'], [...repeated.map(body), body('End.')]);
    expect(shown).toEqual([...repeated.map((text) => `body: ${text}`), 'body: End.']);
  });

  const word = fc.constantFrom('a', 'b', 'c', 'the first sentence', 'the second sentence', '');
  const zone = fc.record({
    zone: fc.constantFrom('title', 'original_title', 'lead', 'body', 'quote'),
    text: word.filter((text) => text !== ''),
  });

  test('keeps every line whole, and every zone once', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word).map((words) => words.join(' '))), fc.array(zone), (page, zones) => {
        const { lines, unplaced } = alignPage(page, zones);
        expect(lines.map(({ text }) => text)).toEqual(page.filter((line) => line.trim() !== ''));
        expect(lines.map(({ parts }) => parts.map(({ text }) => text).join(''))).toEqual(lines.map(({ text }) => text));
        const placed = lines.flatMap(({ parts }) => parts.filter(({ zone: at }) => at !== undefined));
        expect(placed.map(({ text }) => text)).toEqual(placed.map(({ zone: at }) => zones[at ?? -1]?.text));
        expect([...placed.map(({ zone: at }) => at ?? -1), ...unplaced].sort((a, b) => a - b)).toEqual([...zones.keys()]);
      }),
    );
  });

  test('places every zone of a page that holds nothing else, in its order', () => {
    fc.assert(
      fc.property(fc.array(zone.map(({ text }) => body(text))), (zones) => {
        const { lines, unplaced } = alignPage(
          zones.map(({ text }) => text),
          zones,
        );
        expect(unplaced).toEqual([]);
        expect(lines.map(({ parts }) => parts[0]?.zone)).toEqual([...zones.keys()]);
      }),
    );
  });
});
