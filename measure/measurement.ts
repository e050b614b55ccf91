/** One line of figures, such as `{ title: 0.88, spuriousDates: 3 }` under the name of what was measured. */
export interface Row {
  readonly name: string;
  readonly figures: Readonly<Record<string, number | string>>;
}

/** What the command line asks for beside names of measurements. */
export interface MeasurementOptions {
  /** Whether to tell each thing that is wrong. */
  readonly wrong: boolean;
  /** Which part of data that were split before tuning; all of them unless said. */
  readonly part: 'work' | 'held' | undefined;
}

/** One thing that is measured; its name is the word that asks for it on the command line. */
export interface Measurement {
  readonly name: string;
  /** One line: what is measured, on what. */
  readonly about: string;
  /** @param data folder with the files to measure on, such as `../shared/data` */
  run(data: string, options: MeasurementOptions): Promise<readonly Row[]>;
}
