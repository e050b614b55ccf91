import { readFileSync } from 'node:fs';
import { type Command, parseCommand, UsageError } from './command.ts';
import { fail, print } from './terminal.ts';

const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  demo: () => import('./commands/demo.ts'),
  start: () => import('./commands/start.ts'),
  read: () => import('./commands/read.ts'),
  drop: () => import('./commands/drop.ts'),
  edition: () => import('./commands/edition.ts'),
  reader: () => import('./commands/reader.ts'),
};

/** The engine needs what Node has had since then; npm installs a newer Node beside the project unless told not to. */
const OLDEST_NODE = 22;

async function main([name, ...args]: readonly string[]): Promise<number> {
  const major = Number(process.versions.node.split('.', 1)[0]);
  if (major < OLDEST_NODE) {
    fail(
      `Cannot run on Node ${process.versions.node}: ${OLDEST_NODE} or newer is needed`,
      'Run it through npm ("npm run offtake -- …") after "npm ci" without --ignore-scripts and --omit=optional: that brings Node 24 along.',
    );
    return 1;
  }
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    print(await describeCommands());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    print(readVersion());
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    fail(`There is no command "${name}"`, await describeCommands());
    return 2;
  }
  const { command } = await load();
  if (args.includes('--help') || args.includes('-h')) {
    print(command.help);
    return 0;
  }
  return await run(command, args);
}

async function run(command: Command, args: readonly string[]): Promise<number> {
  try {
    return await command.run(parseCommand(command, args));
  } catch (error) {
    if (error instanceof UsageError) {
      fail(error.message, command.help);
      return 2;
    }
    fail(
      error instanceof Error ? error.message : String(error),
      process.env.DEBUG && error instanceof Error ? error.stack : undefined,
    );
    return 1;
  }
}

async function describeCommands(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, load]) => `  ${name.padEnd(9)}${(await load()).command.summary}`),
  );
  return `Offtake turns files dropped into S3 into a weekly digest of AI and cloud infrastructure deals.

Usage: npm run offtake -- COMMAND [OPTIONS]

Commands:
${lines.join('\n')}

"npm run offtake -- COMMAND --help" tells more of each. --version prints the version.
Exit codes: 0 done, 1 failed, 2 called wrongly.`;
}

function readVersion(): string {
  return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}

// A reader that has seen enough ("| head") is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
// Functions run in threads of this process, which has one time zone; theirs is Lambda's.
process.env.TZ = 'UTC';
process.exitCode = await main(process.argv.slice(2));
