import { type ParseArgsConfig, parseArgs } from 'node:util';

export interface CommandInput {
  /** Words that are no options. */
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** All of `--help`. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Fewest and most words besides options. */
  readonly words: readonly [fewest: number, most: number];
  /** @returns the exit code */
  run(input: CommandInput): Promise<number>;
}

/** The call itself is wrong: told with the usage, and ended with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * The words and options of a command.
 *
 * @throws {UsageError} for an option it does not have, or too few or too many words
 */
export function parseCommand(command: Command, args: readonly string[]): CommandInput {
  const { values, positionals } = parse(command, args);
  const [fewest, most] = command.words;
  if (positionals.length < fewest) throw new UsageError('Something to work on is missing');
  if (positionals.length > most) throw new UsageError(`Unexpected "${positionals[most]}"`);
  return { words: positionals, options: values as CommandInput['options'] };
}

function parse({ options }: Command, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** An option that is a text, where it was given. */
export function findOption({ options }: CommandInput, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
