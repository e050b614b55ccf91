import { DEFAULT_SETTINGS, MAX_SETTINGS_BYTES, parseSettings, type Settings } from '../lambdas/settings.ts';

const WEEK_DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
/** What CloudWatch Logs can keep; any other number is refused by it. */
const LOG_RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/** How one sandbox is deployed. What the pipeline says and takes is in `runtime`. */
export interface DeploymentSettings {
  /** 1 to 20 of `a-z`, `0-9` and `-`: part of the name of every resource. */
  readonly sandbox: string;
  readonly schedule: {
    readonly weekDay: (typeof WEEK_DAYS)[number];
    /** 0 to 23, on the clocks of `timeZone`. */
    readonly hour: number;
    /** IANA name: `Europe/Paris`. */
    readonly timeZone: string;
  };
  /** Address the mail comes from; absent until somebody names one that SES has verified. */
  readonly sender?: string;
  /** Whether this stack asks SES to verify the sender, or it was verified elsewhere. */
  readonly verifySender: boolean;
  /** Address that alarms are mailed to. */
  readonly alarmsTo?: string;
  /** Days that a replaced or deleted drop is kept. */
  readonly dropRetentionDays: number;
  readonly logRetentionDays: number;
  /** Whether Ingest runs as an Express workflow: cheaper by far at volume, five minutes a drop at the most. */
  readonly expressIngest: boolean;
  /** Whether `cdk destroy` deletes tables and empty buckets, or leaves them behind. */
  readonly deleteOnDestroy: boolean;
  /** Whether it empties the buckets first. */
  readonly deleteObjectsOnDestroy: boolean;
  /** What the functions read from their variable `SETTINGS`. */
  readonly runtime: Settings;
}

const KEYS = [
  'sandbox',
  'weekDay',
  'hour',
  'timeZone',
  'sender',
  'verifySender',
  'alarmsTo',
  'dropRetentionDays',
  'logRetentionDays',
  'expressIngest',
  'deleteOnDestroy',
  'deleteObjectsOnDestroy',
  'settings',
] as const;
type Key = (typeof KEYS)[number];

/** Values as they come: text from `-c key=value`, anything JSON from `cdk.json`. */
type Values = Readonly<Partial<Record<Key, unknown>>>;

/**
 * The settings of a deployment from the context of the CDK.
 *
 * `-c key=value` names one; what a sandbox always wants can stand in `cdk.json` under `sandboxes.NAME`, and yields to `-c`.
 *
 * @param context all of it, as `app.node.getAllContext()` gives it
 * @param login the user's; names the sandbox when the context does not
 * @throws {Error} naming the first setting that cannot be used, and what it may be
 */
export function readDeploymentSettings(
  context: Readonly<Record<string, unknown>>,
  login: string | undefined,
): DeploymentSettings {
  const sandbox = readSandbox(context.sandbox, login);
  const values = { ...readSandboxValues(context.sandboxes, sandbox), ...readKnown(context) };
  const sender = readAddress(values, 'sender');
  const alarmsTo = readAddress(values, 'alarmsTo');
  const settings: DeploymentSettings = {
    sandbox,
    schedule: {
      weekDay: readChoice(values, 'weekDay', { choices: WEEK_DAYS, otherwise: 'FRI' }),
      hour: readNumber(values, 'hour', { min: 0, max: 23, otherwise: 7 }),
      timeZone: readTimeZone(values),
    },
    ...(sender === undefined ? {} : { sender }),
    verifySender: readFlag(values, 'verifySender'),
    ...(alarmsTo === undefined ? {} : { alarmsTo }),
    dropRetentionDays: readNumber(values, 'dropRetentionDays', { min: 1, max: 3650, otherwise: 90 }),
    logRetentionDays: readChoice(values, 'logRetentionDays', { choices: LOG_RETENTION_DAYS, otherwise: 30 }),
    expressIngest: readFlag(values, 'expressIngest'),
    deleteOnDestroy: readFlag(values, 'deleteOnDestroy'),
    deleteObjectsOnDestroy: readFlag(values, 'deleteObjectsOnDestroy'),
    runtime: readRuntime(values.settings),
  };
  requireConsistent(settings);
  return settings;
}

function readSandbox(value: unknown, login: string | undefined): string {
  if (value !== undefined) {
    if (typeof value === 'string' && /^[a-z][a-z0-9-]{0,19}$/.test(value)) return value;
    throw unusable('sandbox', value, '1 to 20 of a-z, 0-9 and -, beginning with a letter');
  }
  const name = (login ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
    .slice(0, 20)
    .replace(/-$/, '');
  if (name !== '') return name;
  throw new Error('Cannot name the sandbox: the login of the user is unknown; say -c sandbox=NAME');
}

function readSandboxValues(sandboxes: unknown, sandbox: string): Values {
  if (sandboxes === undefined) return {};
  const own = isRecord(sandboxes) ? (sandboxes[sandbox] ?? {}) : undefined;
  if (!isRecord(own)) throw unusable('sandboxes', sandboxes, 'an object of settings for each name');
  const unknown = Object.keys(own).find((key) => !isKey(key));
  if (unknown !== undefined)
    throw new Error(`Cannot read setting "${unknown}" of sandbox "${sandbox}": there is none of that name`);
  return own;
}

/** The context holds much that is not ours, so only a name that is one of ours but for its spelling is a mistake. */
function readKnown(context: Readonly<Record<string, unknown>>): Values {
  const plain = (key: string) => key.toLowerCase().replace(/[-_]/g, '');
  for (const key of Object.keys(context)) {
    const meant = KEYS.find((known) => plain(known) === plain(key));
    if (meant !== undefined && meant !== key) throw new Error(`Cannot read setting "${key}": its name is "${meant}"`);
  }
  return Object.fromEntries(Object.entries(context).filter(([key]) => isKey(key)));
}

function readNumber(values: Values, key: Key, range: { min: number; max: number; otherwise: number }): number {
  const value = values[key] ?? range.otherwise;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number) && number >= range.min && number <= range.max) return number;
  throw unusable(key, value, `a whole number from ${range.min} to ${range.max}`);
}

function readChoice<T extends string | number>(values: Values, key: Key, of: { choices: readonly T[]; otherwise: T }): T {
  const value = values[key] ?? of.otherwise;
  const choice = of.choices.find((candidate) => String(candidate) === String(value).toUpperCase());
  if (choice !== undefined) return choice;
  throw unusable(key, value, `one of ${of.choices.join(', ')}`);
}

function readFlag(values: Values, key: Key): boolean {
  const value = values[key] ?? false;
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw unusable(key, value, 'true or false');
}

function readAddress(values: Values, key: Key): string | undefined {
  const value = values[key];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^[^\s@<>,;"]{1,64}@[A-Za-z0-9.-]{1,253}$/.test(value)) return value;
  throw unusable(key, value, 'an address without a name: digest@example.com');
}

function readTimeZone(values: Values): string {
  const value = values.timeZone ?? 'UTC';
  try {
    new Intl.DateTimeFormat('en', { timeZone: String(value) });
    return String(value);
  } catch (cause) {
    throw unusable('timeZone', value, 'an IANA time zone: Europe/Paris', { cause });
  }
}

/** Lays what is given over the defaults, one level deep: `{"edition": {"maxDeals": 5}}` leaves the other caps alone. */
function readRuntime(value: unknown): Settings {
  const given = typeof value === 'string' ? parseJson(value) : (value ?? {});
  if (!isRecord(given)) throw unusable('settings', value, 'an object as JSON');
  const laid = Object.entries(given).map(([key, part]) => {
    const base: unknown = Object.entries(DEFAULT_SETTINGS).find(([known]) => known === key)?.[1];
    return [key, isRecord(base) && isRecord(part) ? { ...base, ...part } : part];
  });
  const json = JSON.stringify({ ...DEFAULT_SETTINGS, ...Object.fromEntries(laid) });
  const bytes = new TextEncoder().encode(json).length;
  if (bytes > MAX_SETTINGS_BYTES) {
    throw new Error(`Cannot pass settings to the functions: ${bytes} bytes of JSON are more than ${MAX_SETTINGS_BYTES}`);
  }
  return parseSettings(json);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unusable('settings', text, 'an object as JSON', { cause });
  }
}

function requireConsistent(settings: DeploymentSettings): void {
  if (settings.verifySender && settings.sender === undefined) {
    throw new Error('Cannot have SES verify the sender: none is named; say -c sender=ADDRESS');
  }
  if (settings.deleteObjectsOnDestroy && !settings.deleteOnDestroy) {
    throw new Error('Cannot empty buckets that are kept: deleteObjectsOnDestroy needs deleteOnDestroy');
  }
}

function unusable(key: string, value: unknown, allowed: string, options?: ErrorOptions): Error {
  return new Error(`Cannot read setting "${key}": ${JSON.stringify(value)} is not ${allowed}`, options);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKey(key: string): key is Key {
  return KEYS.some((known) => known === key);
}
