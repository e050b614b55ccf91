import * as v from 'valibot';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/**
 * Settings that change what the pipeline says or how much it takes, without a change of code. They travel to every
 * function as one JSON variable of at most 4 kB, which synth checks.
 */
export const SettingsSchema = v.strictObject({
  /** Languages an edition is rendered in; the first is used for readers whose language is not among them. */
  languages: v.pipe(v.array(v.picklist(['en', 'fr'])), v.minLength(1)),
  /** Largest drop in bytes; a larger one is quarantined unread. */
  maxDropBytes: count,
  /** Parts of importance; they sum to 1. */
  importance: v.pipe(
    v.strictObject({ materiality: share, novelty: share, strategic: share, corroboration: share, recency: share }),
    v.check((w) => Math.abs(Object.values(w).reduce((a, b) => a + b, 0) - 1) < 1e-9, 'The parts of importance must sum to 1'),
  ),
  /** Caps of one edition. */
  edition: v.strictObject({ maxDeals: count, maxPerRootSource: count, minImportance: points }),
  /** Mails a second that SES takes from this account (1 in its sandbox). */
  sendPerSecond: v.pipe(v.number(), v.minValue(0.1)),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** What a deployment uses unless it says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  languages: ['en', 'fr'],
  maxDropBytes: 25_000_000,
  importance: { materiality: 0.35, novelty: 0.25, strategic: 0.2, corroboration: 0.12, recency: 0.08 },
  edition: { maxDeals: 12, maxPerRootSource: 2, minImportance: 35 },
  sendPerSecond: 1,
};

/** Most bytes of the settings as one Lambda environment variable; all variables of a function share 4 kB. */
export const MAX_SETTINGS_BYTES = 3000;

/**
 * Settings from their JSON.
 *
 * @throws {Error} if the text is not JSON or does not fit the schema; the message names the first fault
 */
export function parseSettings(json: string): Settings {
  const result = v.safeParse(SettingsSchema, JSON.parse(json));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`Cannot read settings: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}
