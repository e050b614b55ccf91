import { type Connection, connectToEngine, connectToSandbox } from '../local/connection.ts';
import { findEngine } from '../local/engine-info.ts';
import { type CommandInput, findOption, UsageError } from './command.ts';

/** Where the engine keeps everything unless told otherwise. */
export const DEFAULT_STATE = '.offtake';

/** Options of every command that talks to a running pipeline, with their lines of help. */
export const TARGET_OPTIONS = { sandbox: { type: 'string' }, state: { type: 'string' } } as const;
export const TARGET_HELP = `  --sandbox NAME  a deployed sandbox instead of the engine on this machine
  --state DIR     where that engine keeps its state (${DEFAULT_STATE})`;

/**
 * Connects to what the options name.
 *
 * @throws {Error} saying how to start the engine, if none runs
 */
export async function connect(input: CommandInput): Promise<Connection> {
  const sandbox = findOption(input, 'sandbox');
  if (sandbox !== undefined) return await connectToSandbox(sandbox);
  const state = findOption(input, 'state') ?? DEFAULT_STATE;
  const engine = findEngine(state);
  if (!engine) {
    throw new Error(
      `Cannot find a running engine in "${state}": start it with "npm run offtake -- start", or name a deployed one with --sandbox NAME`,
    );
  }
  return connectToEngine(engine);
}

/**
 * A day or a moment that was given as an option.
 *
 * @throws {UsageError} if it is no date, or lies ahead
 */
export function readDate(input: CommandInput, name: string): string | undefined {
  const text = findOption(input, name);
  if (text === undefined) return undefined;
  const isDate = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDate || !new Date(text).toISOString().startsWith(text.slice(0, 10))) {
    throw new UsageError(`--${name} takes a date, as 2026-11-20 or 2026-11-20T08:00Z, not "${text}"`);
  }
  if (Date.parse(text) > Date.now()) throw new UsageError(`--${name} lies ahead: "${text}"`);
  return text;
}
