import { chooseByline } from './choose-byline.ts';
import { type ChosenDate, chooseDate } from './choose-date.ts';
import { chooseTitle } from './choose-title.ts';
import { chooseUrl } from './choose-url.ts';
import type { PageFacts } from './page-facts.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readPlain } from './read-plain.ts';

/** What a page says of its article, one value of each. */
export interface ChosenFacts {
  readonly title?: string;
  readonly byline?: string;
  readonly date: ChosenDate;
  readonly site?: string;
  readonly url?: string;
}

/**
 * Chooses between what structured data, metadata and marked elements say, in this order.
 *
 * @param savedFrom the address that the page was saved from, if that is known
 */
export function chooseFacts(facts: PageFacts, savedFrom?: string): ChosenFacts {
  const article = readJsonLd(facts.jsonLd);
  const said = facts.meta.get('og:site_name') ?? article.publisher ?? facts.meta.get('application-name');
  const site = said === undefined ? undefined : readPlain(said);
  const { headline } = article;
  const { title, heading } = chooseTitle(facts, {
    ...(headline !== undefined && { headline }),
    ...(site !== undefined && { site }),
  });
  const byline = chooseByline(facts, article, heading?.at);
  const url = chooseUrl(facts, savedFrom);
  return {
    ...(title !== undefined && { title }),
    ...(byline !== undefined && { byline }),
    date: chooseDate(facts, { article, url, anchor: heading?.at }),
    ...(site !== undefined && { site }),
    ...(url !== undefined && { url }),
  };
}
