import type { Command } from '../command.ts';
import { forget } from '../deals/forget.ts';
import { connect, TARGET_HELP, TARGET_OPTIONS } from '../options.ts';
import { showProgressOfLong } from '../terminal/show-progress.ts';
import { print } from '../terminal/terminal.ts';

export const command: Command = {
  help: `Usage: npm run offtake -- forget ARTICLE|DROP [OPTIONS]

Takes down an article, or all articles of a drop: their claims and texts go,
the deals they told of are computed anew, and they are not kept when somebody
drops them again. Editions that were published stay as they are, and so does
the dropped file itself, which can be deleted from the intake bucket.

Options:
${TARGET_HELP}

Examples:
  npm run offtake -- forget 3f0c9d1e5a7b2c4d6e8f0a1b2c3d4e5f
  npm run offtake -- forget drops/page.html

Exit codes: 0 forgotten, 1 there is no such article or drop, 2 called wrongly.`,
  options: { ...TARGET_OPTIONS },
  words: [1, 1],
  missing: 'Name an article by its id, as "deal" shows it, or a drop',
  async run(input) {
    const [what = ''] = input.words;
    const connection = await connect(input);
    const at = new Date().toISOString();
    const { articles, partiesKeys } = await showProgressOfLong('Forgetting', () => forget(connection, what, at));
    const deals = partiesKeys.length > 0 ? `; computed anew: the deals of ${partiesKeys.join(', ')}` : '; no deal rested on it';
    print(`Forgotten: ${articles === 1 ? '1 article' : `${articles} articles`}${deals}`);
    return 0;
  },
};
