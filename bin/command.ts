import { type ParseArgsConfig, parseArgs } from 'node:util';

export interface CommandInput {
  /** Words that are no options. */
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export interface Command {
  /** All of `--help`: usage, options, examples, exit codes. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Fewest and most words besides options. */
  readonly words: readonly [fewest: number, most: number];
  /** Said when there are too few of them. */
  readonly missing?: string;
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
  if (positionals.length < fewest) throw new UsageError(command.missing ?? 'Something is missing');
  if (positionals.length > most) throw new UsageError(`Unexpected "${positionals[most]}"`);
  return { words: positionals, options: values as CommandInput['options'] };
}

function parse({ options }: Command, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    // Node goes on with how to pass words that begin with a dash, which hides what is wrong.
    throw new UsageError(message.split('. ', 1)[0] ?? message, { cause });
  }
}

/** An option that is a text, where it was given. */
export function findOption({ options }: CommandInput, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
