import { join } from 'node:path';
import { isoWeek, weekEnd } from '../../lambdas/deal/iso-week.ts';
import { publishEdition } from '../../local/publish-edition.ts';
import { findEditionObject, saveEdition } from '../../local/save-edition.ts';
import { type Command, type CommandInput, findOption, UsageError } from '../command.ts';
import { connect, DEFAULT_STATE, TARGET_HELP, TARGET_OPTIONS } from '../options.ts';
import { describeFrozen } from '../terminal/describe-frozen.ts';
import { showProgress } from '../terminal/show-progress.ts';
import { dim, print } from '../terminal/terminal.ts';

export const command: Command = {
  help: `Usage: npm run offtake -- edition [--week 2026-W48] [OPTIONS]

Compiles the edition of a week, once: if it was published before, it stays as
it was and is sent to nobody twice. Then copies its pages here.

Options:
  --week WEEK     an ISO week; by default the one we are in
${TARGET_HELP}

Examples:
  npm run offtake -- edition
  npm run offtake -- edition --week 2026-W47 --sandbox staging

Exit codes: 0 published, 1 failed, 2 called wrongly.`,
  options: { ...TARGET_OPTIONS, week: { type: 'string' } },
  words: [0, 0],
  async run(input) {
    const asOf = new Date().toISOString();
    const week = readWeek(input, asOf);
    const connection = await connect(input);
    const before = await findEditionObject(connection, week, 'edition.json');
    const closed = await showProgress(`Publishing ${week}`, () => publishEdition(connection, { asOf, week }));
    const dir = join(findOption(input, 'state') ?? DEFAULT_STATE, 'editions');
    const saved = await saveEdition(connection, { week: closed.week, dir });
    print(`Edition ${closed.week}: ${closed.sent} sent, ${closed.failed} failed, ${closed.uncertain} uncertain`);
    for (const path of saved) print(`  ${path}`);
    if (before !== undefined) print(dim(describeFrozen(before)));
    return closed.failed + closed.uncertain > 0 ? 1 : 0;
  },
};

function readWeek(input: CommandInput, now: string): string {
  const week = findOption(input, 'week') ?? isoWeek(now);
  try {
    weekEnd(week);
  } catch (cause) {
    throw new UsageError(`--week takes an ISO week, as 2026-W48, not "${week}"`, { cause });
  }
  if (week > isoWeek(now)) throw new UsageError(`Week ${week} lies ahead; this is ${isoWeek(now)}`);
  return week;
}
