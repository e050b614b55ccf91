import type { Article } from '../deal/article.ts';
import type { DealReport } from '../deal/claim.ts';
import type { ClassifiedArticle } from '../deal/ports.ts';
import { buildReport } from './build-report.ts';
import { findDeals, findLegs, readHead } from './find-deal.ts';
import type { Passage } from './find-events.ts';
import { findLexicon } from './languages/find-lexicon.ts';
import { compileWords, type Words } from './languages/words.ts';
import { readPassages } from './read-passages.ts';
import { readSource } from './read-source.ts';
import { isAboutOther, readVerdict } from './read-verdict.ts';

/**
 * What an article says: whether it reports an infrastructure deal, and each claim about it with the exact span it rests on.
 *
 * A function of the article alone. In a language without a lexicon only the source is read, and the verdict is `other`.
 */
export function classifyArticle(article: Article): ClassifiedArticle {
  const source = readSource(article);
  const lexicon = findLexicon(article.language);
  if (!lexicon) return { article, verdict: 'other', relevance: 0, reports: [], source };
  const words = compileWords(lexicon);
  const passages = readPassages(article, words);
  const head = readHead(passages);
  const reports = listReports(article, passages, words);
  return { article, verdict: readVerdict(reports, head, words), relevance: reports[0]?.relevance ?? 0, reports, source };
}

function listReports(article: Article, passages: readonly Passage[], words: Words): DealReport[] {
  const head = readHead(passages);
  const [main, ...further] = findDeals(passages, words, article.machineTranslated);
  if (!main || isAboutOther(head, main.events, words)) return [];
  const built = [main, ...further].flatMap(({ events, beside, counterpart }, index) => {
    const own = events.map(({ passage }) => passage);
    const told =
      index === 0 ? { head, passages, beside, ...(counterpart && { counterpart }) } : { head: own, passages: own, beside: [] };
    return buildReport({ article, ...told, index, events, others: findLegs(events, told.passages, words), words }) ?? [];
  });
  return built.map((report, index) => ({ ...report, index }));
}
