import type { Command } from '../command.ts';
import { findDeal } from '../deals/find-deal.ts';
import { connect, TARGET_HELP, TARGET_OPTIONS } from '../options.ts';
import { showDeal } from '../terminal/show-deal.ts';
import { print } from '../terminal/terminal.ts';

export const command: Command = {
  help: `Usage: npm run offtake -- deal KEY [OPTIONS]

Shows all that is known of a deal: its fields, its timeline, every claim with
its quote and article, conflicts side by side, corrections, and what would
change our mind. A key that was merged into another leads there.

Options:
  --json          the deal and the reports behind it, as JSON
${TARGET_HELP}

Examples:
  npm run offtake -- deal amazon+openai
  npm run offtake -- deal amazon+openai@compute --json

Exit codes: 0 shown, 1 there is no such deal, 2 called wrongly.`,
  options: { ...TARGET_OPTIONS, json: { type: 'boolean' } },
  words: [1, 1],
  missing: 'No key is named; the page of "npm run offtake -- start" lists them',
  async run(input) {
    const [key = ''] = input.words;
    const { deal, reports } = await findDeal(await connect(input), key);
    print(input.options.json ? JSON.stringify({ deal, reports }, null, 2) : showDeal(deal, reports));
    return 0;
  },
};
