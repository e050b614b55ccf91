import { readFileSync } from 'node:fs';
import { type Command, parseCommand, UsageError } from './command.ts';
import { findNodeFault } from './node-version.ts';
import { describeError } from './terminal/describe-error.ts';
import { fail, print } from './terminal/terminal.ts';

interface Entry {
  /** One line for the list of commands. */
  readonly summary: string;
  /** Loaded when it is called: the clients take a second. */
  readonly load: () => Promise<{ readonly command: Command }>;
}

const COMMANDS: Readonly<Record<string, Entry>> = {
  demo: { summary: 'drop the samples, publish an edition, show both', load: () => import('./commands/demo.ts') },
  start: { summary: 'run the engine, watch an inbox, show a page', load: () => import('./commands/start.ts') },
  read: { summary: 'show what Offtake makes of files, as JSON', load: () => import('./commands/read.ts') },
  drop: { summary: 'drop files and see what becomes of them', load: () => import('./commands/drop.ts') },
  edition: { summary: "publish a week's edition, or fetch it again", load: () => import('./commands/edition.ts') },
  deal: { summary: 'show all that is known of a deal', load: () => import('./commands/deal.ts') },
  correct: { summary: 'correct a field of a deal', load: () => import('./commands/correct.ts') },
  forget: { summary: 'take down an article or a drop', load: () => import('./commands/forget.ts') },
  reader: { summary: 'add readers of the digest, and list them', load: () => import('./commands/reader.ts') },
};

async function main([first, ...others]: readonly string[]): Promise<number> {
  const fault = findNodeFault(process.versions.node);
  if (fault) {
    fail(fault.message, fault.help);
    return 1;
  }
  if (first === '--version' || first === '-v') {
    print(readVersion());
    return 0;
  }
  const isHelp = first === 'help' || first === '--help' || first === '-h';
  const [name, ...args] = isHelp ? [...others, '--help'] : [first, ...others];
  if (name === undefined || name === '--help') {
    if (isHelp) print(describeCommands());
    else fail('No command is given', describeCommands());
    return isHelp ? 0 : 2;
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) {
    fail(`There is no command "${name}"`, describeCommands());
    return 2;
  }
  const { command } = await entry.load();
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
    const { message, help } = describeError(error);
    fail(message, process.env.DEBUG && error instanceof Error ? error.stack : help);
    return 1;
  }
}

function describeCommands(): string {
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(9)}${summary}`);
  return `Offtake turns files dropped into S3 into a weekly digest of AI and cloud
infrastructure deals.

Usage: npm run offtake -- COMMAND [OPTIONS]

Commands:
${lines.join('\n')}

"npm run offtake -- COMMAND --help" tells more of each, with examples.
--version prints the version. DEBUG=1 adds where an error comes from.
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
