import { CORRECTABLE } from '../../lambdas/classify/read-correction.ts';
import { type Command, findOption, UsageError } from '../command.ts';
import { findDeal } from '../deals/find-deal.ts';
import { makeCorrection } from '../deals/make-correction.ts';
import { connect, TARGET_HELP, TARGET_OPTIONS } from '../options.ts';
import { showDeal } from '../terminal/show-deal.ts';
import { print } from '../terminal/terminal.ts';

const FIELDS = Object.entries(CORRECTABLE).map(([field, example]) => `  ${field.padEnd(14)}${example}`);

export const command: Command = {
  help: `Usage: npm run offtake -- correct KEY FIELD=VALUE --because REASON [OPTIONS]

Corrects one field of a deal. A correction is a claim like any other, with the
highest standing: it outweighs every article, stays when the deal is computed
anew, and is shown as a correction with its reason. Claims that lost are kept.

Fields, each with an example:
${FIELDS.join('\n')}

Options:
  --because TEXT  why, for those who read it
${TARGET_HELP}

Examples:
  npm run offtake -- correct amazon+openai amount="USD 12 billion" \\
    --because "The filing of 3 December says so"
  npm run offtake -- correct amazon+openai stage=in_talks --because "Not signed"

Exit codes: 0 corrected, 1 there is no such deal, 2 called wrongly.`,
  options: { ...TARGET_OPTIONS, because: { type: 'string' } },
  words: [2, 2],
  missing: 'Name the key of a deal, and FIELD=VALUE',
  async run(input) {
    const [key = '', text = ''] = input.words;
    const because = findOption(input, 'because')?.trim();
    if (!because) throw new UsageError('Say why, with --because REASON');
    const connection = await connect(input);
    const found = await findDeal(connection, key);
    try {
      await makeCorrection(connection, found, { text, because, madeAt: new Date().toISOString() });
    } catch (error) {
      if (error instanceof RangeError) throw new UsageError(error.message, { cause: error });
      throw error;
    }
    const { deal, reports } = await findDeal(connection, found.deal.key);
    print(showDeal(deal, reports));
    return 0;
  },
};
