import { amounts } from './bench/amounts.ts';
import { classify } from './bench/classify.ts';
import { language } from './bench/language.ts';
import { pages } from './bench/pages.ts';
import { start } from './bench/start.ts';
import { runMeasurements } from './run-measurements.ts';

/** How fast Offtake reads, beside its peers in the same run. */
await runMeasurements('bench', [pages, start, language, classify, amounts]);
