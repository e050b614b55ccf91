import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measurement, Row } from '../measurement.ts';
import { type Expectation, KINDS, type Kind, type Label, readExpectation } from './feeds/expectation.ts';
import { type Facts, type FeedReading, squeeze, squeezeExpected } from './feeds/facts.ts';
import { readFeedsmith } from './feeds/read-feedsmith.ts';
import { readArticles, readOurs } from './feeds/read-ours.ts';

/**
 * Feeds with expectations of another reader's tests. An expectation counts where it is about a title, link, author, date or text
 * of an entry or of the feed; dates are compared by day, texts without tags and white space. A feed that throws fails all of its own.
 * `vacuous` are texts without a word once their tags are stripped, such as a picture: any reader that does not throw is right about
 * them, so `telling` is the figure to look at. `articles` is what the whole of Parse makes of the entries in files that it reads; most
 * of these feeds have one field, and one without a title or text is refused in words.
 * With `MISSES=1` in the environment it prints what the reader misses.
 */
export const feeds: Measurement = {
  name: 'feeds',
  about: 'title, link, author, date and text of feeds, beside feedsmith alone',
  async run(data) {
    const folder = join(data, 'feeds');
    const labels = readFileSync(join(folder, 'labels.jsonl'), 'utf8')
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Label]));
    const [ours, peer, whole] = [new Score(), new Score(), new Score()];
    const excluded = new Map<string, number>();
    let refused = 0;
    for (const label of labels) {
      const bytes = readFileSync(join(folder, label.file));
      // The files are in UTF-8; in what else feeds come is a matter of every text.
      const text = bytes.toString('utf8');
      const expected = label.expect.flatMap(({ path, value }) => {
        const found = readExpectation(path, value, text);
        if (typeof found !== 'string') return [found];
        excluded.set(found, (excluded.get(found) ?? 0) + 1);
        return [];
      });
      ours.addReading(expected, () => readOurs(text), label.file);
      peer.addReading(expected, () => readFeedsmith(text), label.file);
      const articles = await readArticles(label.file, bytes);
      if (articles === undefined) refused += 1;
      else
        whole.add(
          expected.filter(({ entry }) => entry !== undefined),
          (entry) => articles[entry ?? -1],
          label.file,
        );
    }
    if (process.env.MISSES !== undefined) for (const miss of ours.misses) console.log(`    ${miss}`);
    return [
      { name: 'our reader', figures: ours.toFigures() },
      { name: 'feedsmith', figures: peer.toFigures() },
      { name: 'articles', figures: { ...whole.toFigures(), refusedInWords: refused } },
      ...listExcluded(excluded),
    ];
  },
};

const WORDS_A_ROW = 10;

class Score {
  readonly misses: string[] = [];
  readonly #counts = new Map<string, { right: number; all: number }>();
  #thrown = 0;

  addReading(expected: readonly Expectation[], read: () => FeedReading, file: string): void {
    let reading: FeedReading | undefined;
    try {
      reading = read();
    } catch {
      this.#thrown += 1;
    }
    this.add(expected, (entry) => (entry === undefined ? reading?.feed : reading?.entries[entry]), file);
  }

  add(expected: readonly Expectation[], find: (entry: number | undefined) => Facts | undefined, file: string): void {
    for (const expectation of expected) {
      const { kind, entry, value } = expectation;
      const facts = find(entry);
      const found = facts?.[kind] ?? [];
      const isRight = facts !== undefined && isExpected(kind, value, found);
      const isVacuous = kind === 'text' && squeezeExpected(value) === '';
      for (const name of ['all', ...(isVacuous ? ['vacuous'] : ['telling', kind])]) {
        const count = this.#counts.get(name) ?? { right: 0, all: 0 };
        this.#counts.set(name, { right: count.right + (isRight ? 1 : 0), all: count.all + 1 });
      }
      if (!isRight) this.misses.push(`${file} ${kind}: ${JSON.stringify(value)} was ${JSON.stringify(found)}`);
    }
  }

  toFigures(): Row['figures'] {
    const shares = ['all', 'telling', ...KINDS, 'vacuous'].flatMap((name) => {
      const { right, all } = this.#counts.get(name) ?? { right: 0, all: 0 };
      return all === 0 ? [] : [[name, `${(right / all).toFixed(3)} of ${all}`] as const];
    });
    return { ...Object.fromEntries(shares), thrown: this.#thrown };
  }
}

function isExpected(kind: Kind, value: string, found: readonly string[]): boolean {
  if (kind === 'title') return found.some((text) => text === squeezeExpected(value) || text === squeeze(value));
  if (kind === 'text') {
    const stripped = squeezeExpected(value);
    return found.some((text) => text === stripped || text === squeeze(value));
  }
  if (kind !== 'author') return found.includes(value);
  const name = value.replace(/\s*\([^()]*@[^()]*\)/, '');
  return found.some((names) => names.split(', ').includes(name));
}

/** What expectations without a counterpart are about, by the last word of their paths. */
function listExcluded(excluded: ReadonlyMap<string, number>): Row[] {
  const byWord = new Map<string, number>();
  for (const [name, count] of excluded) {
    const word = name.includes('server') ? name : (name.split(/[ .]/).at(-1) ?? name);
    byWord.set(word, (byWord.get(word) ?? 0) + count);
  }
  const sorted = [...byWord].toSorted(([, a], [, b]) => b - a);
  const sum = sorted.reduce((total, [, count]) => total + count, 0);
  const rows = Array.from({ length: Math.ceil(sorted.length / WORDS_A_ROW) }, (_, at) =>
    Object.fromEntries(sorted.slice(at * WORDS_A_ROW, (at + 1) * WORDS_A_ROW)),
  );
  return rows.map((figures, at) => ({
    name: at === 0 ? 'not counted' : '',
    figures: at === 0 ? { all: sum, ...figures } : figures,
  }));
}
