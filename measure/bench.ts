import { language } from './bench/language.ts';
import { runMeasurements } from './run-measurements.ts';

/** How fast Offtake reads, beside its peers in the same run. */
await runMeasurements('bench', [language]);
