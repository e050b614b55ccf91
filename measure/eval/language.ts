import { DETECTORS, type LanguageLine, readLanguageLines } from '../language-lines.ts';
import type { Measurement, Row } from '../measurement.ts';

/** What the data call the variants; `PT` is a text of which two readers said that it may be of either side. */
const VARIANTS: Readonly<Record<string, string>> = {
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
  'PT-BR': 'pt-BR',
  'PT-PT': 'pt-PT',
  PT: 'pt',
};
const CHINESE = new Set(['zh-CN', 'zh-TW']);
const PORTUGUESE = new Set(['pt-BR', 'pt-PT']);
const HEADLINES = 'headlines';
const SENTENCES = new Set(['lingua-sentences', 'sib200']);

/** How many lines are taken for what they are, by collection and by tag, beside peers that know no variants. */
export const language: Measurement = {
  name: 'language',
  about: 'language of lines, by collection and tag: share right, peers without variants and limited to our languages',
  async run(data) {
    const lines = readLanguageLines(data).map((line) => ({ ...line, lang: VARIANTS[line.lang] ?? line.lang }));
    const right = Object.entries(DETECTORS).map(([name, detect]) => ({
      name,
      lines: new Set(lines.filter((line) => isRight(detect(line.text), { lang: line.lang, hasVariants: name === 'offtake' }))),
    }));
    const row = (name: string, some: readonly LanguageLine[]): Row => ({
      name,
      figures: {
        lines: some.length,
        ...Object.fromEntries(
          right.map((found) => [found.name, some.filter((line) => found.lines.has(line)).length / some.length]),
        ),
      },
    });
    const groups = Map.groupBy(lines, ({ set, lang }) => `${set} ${lang}`);
    const isSaid = ({ lang }: LanguageLine) => PORTUGUESE.has(lang);
    return [
      ...[...groups].map(([name, some]) => row(name, some)),
      row(
        'headlines',
        lines.filter(({ set }) => set === HEADLINES),
      ),
      row(
        'sentences',
        lines.filter(({ set }) => SENTENCES.has(set)),
      ),
      row(
        'zh variants',
        lines.filter(({ lang }) => CHINESE.has(lang)),
      ),
      row(
        'pt variants',
        lines.filter(({ set }) => set.startsWith('dsl')),
      ),
      row(
        'pt variants, told',
        lines.filter((line) => line.set.startsWith('dsl') && isSaid(line)),
      ),
    ];
  },
};

/** A line of a language without a named variant may be of any. */
function isRight(found: string, { lang, hasVariants }: { lang: string; hasVariants: boolean }): boolean {
  const plain = (tag: string) => tag.split('-')[0];
  return hasVariants && lang.includes('-') ? found === lang : plain(found) === plain(lang);
}
