import { articles } from './eval/articles.ts';
import { feeds } from './eval/feeds.ts';
import { language } from './eval/language.ts';
import { mail } from './eval/mail.ts';
import { money } from './eval/money.ts';
import { nearDuplicates } from './eval/near-duplicates.ts';
import { news, newsFolders } from './eval/news.ts';
import { pdf } from './eval/pdf.ts';
import { runMeasurements } from './run-measurements.ts';

/** How right Offtake reads: one measurement a kind of data. */
await runMeasurements('eval', [articles, language, feeds, mail, pdf, money, news, nearDuplicates], newsFolders);
