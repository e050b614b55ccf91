import { DETECTORS, readLanguageLines } from '../language-lines.ts';
import type { Measurement } from '../measurement.ts';

/** Each takes its turn so many times, and the fastest counts: other work on the machine only makes it slower. */
const TURNS = 5;

/** Lines per second of ours and of its peers in one run. */
export const language: Measurement = {
  name: 'language',
  about: 'language of lines: lines per second, and how many times as fast as ours each peer is',
  async run(data) {
    const texts = readLanguageLines(data).map(({ text }) => text);
    const best = new Map<string, number>();
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (const [name, detect] of Object.entries(DETECTORS)) {
        const start = performance.now();
        for (const text of texts) detect(text);
        const perSecond = (texts.length / (performance.now() - start)) * 1000;
        best.set(name, Math.max(best.get(name) ?? 0, perSecond));
      }
    }
    const ours = best.get('offtake') ?? Number.NaN;
    return [...best].map(([name, perSecond]) => ({
      name,
      figures: { linesPerSecond: Math.round(perSecond), ofOurs: perSecond / ours },
    }));
  },
};
