import { DynamoReaders } from '../../lambdas/adapters/dynamo-readers.ts';
import { type Command, findOption, UsageError } from '../command.ts';
import { connect, TARGET_HELP, TARGET_OPTIONS } from '../options.ts';
import { renderTable } from '../terminal/table.ts';
import { print, terminalWidth } from '../terminal/terminal.ts';

const LANGUAGES = ['en', 'fr'];

export const command: Command = {
  help: `Usage: npm run offtake -- reader add ADDRESS [--language fr] [OPTIONS]
       npm run offtake -- reader list [OPTIONS]

Adds a confirmed reader, who gets the editions from then on, or lists all
readers. Only add people who asked for it.

Options:
  --language LANG ${LANGUAGES.join(' or ')}; by default en
${TARGET_HELP}

Examples:
  npm run offtake -- reader add someone@example.com --language fr
  npm run offtake -- reader list --sandbox staging

Exit codes: 0 done, 1 failed, 2 called wrongly.`,
  options: { ...TARGET_OPTIONS, language: { type: 'string' } },
  words: [1, 2],
  missing: 'Say whether to add or to list',
  async run(input) {
    const [action, address] = input.words;
    if (action === 'list' && address !== undefined) throw new UsageError(`Unexpected "${address}"`);
    if (action === 'add' && address === undefined) throw new UsageError('An address is missing');
    if (action !== 'add' && action !== 'list') throw new UsageError(`There is no action "${action}"`);
    const language = findOption(input, 'language') ?? 'en';
    if (!LANGUAGES.includes(language)) throw new UsageError(`--language takes ${LANGUAGES.join(' or ')}, not "${language}"`);
    const { dynamodb, names } = await connect(input);
    const readers = new DynamoReaders(dynamodb, names.readersTable);
    if (address !== undefined) {
      await readers.add({ address, language });
      print(`${address} gets the editions, in ${language === 'fr' ? 'French' : 'English'}`);
      return 0;
    }
    const list = await readers.list();
    const columns = [
      { title: 'ADDRESS', of: (reader: (typeof list)[number]) => reader.address },
      { title: 'LANGUAGE', of: (reader: (typeof list)[number]) => reader.language },
      { title: 'STATUS', of: (reader: (typeof list)[number]) => reader.status },
    ];
    print(list.length > 0 ? renderTable(list, columns, terminalWidth()) : 'No readers yet');
    return 0;
  },
};
