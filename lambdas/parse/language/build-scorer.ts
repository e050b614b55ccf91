/** What tells the languages of one script apart: words, letters, and letters in a row; see `words.data.ts` and `triples.data.ts`. */
export interface Evidence {
  readonly words: Readonly<Record<string, string>>;
  /** Letters that hardly another language has. */
  readonly letters: Readonly<Record<string, string>>;
  readonly triples: { readonly languages: string; readonly table: string };
}

/** How much a text looks like each language, in natural logarithms; only differences mean something. */
export type Scores = Readonly<Record<string, number>>;

/** Points of a word that one language alone has; shared by several it tells less, and against the others a little. */
const WORD_POINTS = 4;
const AGAINST = 0.3;
/** Points of a letter that hardly another language has. */
const LETTER_POINTS = 2.5;
/** The digits of the table are halves above this. */
const LOWEST = -4;
/** Letters of Vietnamese with two marks are one in the table. */
const FOLDED = { from: 0x1ea0, to: 0x1ef9, into: 0x1ea1 };
const TRIPLE = 3;
/** Longer runs of letters are no words. */
const MOST_WORD_LENGTH = 40;
/** Letters of the scripts that have a table come before this. */
const CODES = 0x2000;

/**
 * A function that scores a text in lower case for each language: the sum of the points of its words and of the letters that one language
 * alone has, and over the triples inside its words of `ln(p / mean)`.
 *
 * Everything is laid out beforehand in arrays, so that scoring takes one pass over the letters.
 */
export function buildScorer({ words, letters, triples }: Evidence): (text: string) => Scores {
  const languages = triples.languages.split(' ');
  const { alphabet, letterCount, rows, weights } = layOutTriples(triples.table, languages.length);
  const pointsOfWords = weighWords(words, languages);
  const owners = findOwners(letters, languages);
  return (text) => {
    const scores = new Float64Array(languages.length);
    let start = 0;
    let [first, second] = [0, 0];
    for (let at = 0; at <= text.length; at += 1) {
      const code = text.charCodeAt(at);
      const letter = alphabet[code] ?? 0;
      const owner = owners[code] ?? 0;
      if (owner !== 0) scores[owner - 1] = Number(scores[owner - 1]) + LETTER_POINTS;
      if (letter === 0) {
        if (at > start && at - start <= MOST_WORD_LENGTH) add(scores, pointsOfWords.get(text.slice(start, at)), 0);
        start = at + 1;
      } else if (at - start >= TRIPLE - 1) {
        const row = Number(rows[(first * letterCount + second) * letterCount + letter]);
        if (row !== 0) add(scores, weights, row * languages.length);
      }
      first = second;
      second = letter;
    }
    return Object.fromEntries(languages.map((language, n) => [language, Number(scores[n])]));
  };
}

function add(scores: Float64Array, points: Float64Array | undefined, from: number): void {
  if (points === undefined) return;
  for (let n = 0; n < scores.length; n += 1) scores[n] = Number(scores[n]) + Number(points[from + n]);
}

/** The table as arrays: the number of each letter, the row of each triple of letters (0 for none), and the points in each row. */
function layOutTriples(table: string, languageCount: number) {
  const width = TRIPLE + languageCount;
  const rowCount = table.length / width;
  const alphabet = new Uint8Array(CODES);
  let letterCount = 1;
  const number = (code: number) => {
    alphabet[code] ||= letterCount++;
    return alphabet[code];
  };
  const triples = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: TRIPLE }, (__, n) => number(table.charCodeAt(row * width + n))),
  );
  const rows = new Uint16Array(letterCount ** TRIPLE);
  const weights = new Float64Array((rowCount + 1) * languageCount);
  for (const [row, letters] of triples.entries()) {
    rows[letters.reduce((index, letter) => index * letterCount + letter, 0)] = row + 1;
    for (let n = 0; n < languageCount; n += 1) {
      weights[(row + 1) * languageCount + n] = LOWEST + Number.parseInt(table.charAt(row * width + TRIPLE + n), 16) / 2;
    }
  }
  alphabet.fill(Number(alphabet[FOLDED.into]), FOLDED.from, FOLDED.to + 1);
  return { alphabet, letterCount, rows, weights };
}

/** The points of each word for each language. */
function weighWords(words: Readonly<Record<string, string>>, languages: readonly string[]): ReadonlyMap<string, Float64Array> {
  const owners = new Map<string, Set<string>>();
  for (const [language, list] of Object.entries(words)) {
    for (const word of list.split(/\s+/)) owners.set(word, (owners.get(word) ?? new Set()).add(language));
  }
  return new Map(
    [...owners].map(([word, sharers]) => {
      const points = WORD_POINTS * (1 - Math.log(sharers.size) / Math.log(languages.length + 1));
      return [word, Float64Array.from(languages, (language) => (sharers.has(language) ? points : -AGAINST * points))];
    }),
  );
}

/** For each letter that one language owns, the place of that language from 1; 0 for every other. */
function findOwners(letters: Readonly<Record<string, string>>, languages: readonly string[]): Uint8Array {
  const owners = new Uint8Array(CODES);
  for (const [language, list] of Object.entries(letters)) {
    for (const letter of list) owners[letter.charCodeAt(0)] = languages.indexOf(language) + 1;
  }
  return owners;
}
