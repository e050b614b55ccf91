import type { ClassifiedArticle } from '../../lambdas/deal/ports.ts';
import { ENGLISH } from '../../lambdas/views/catalogue/en.ts';
import { findLink } from '../../lambdas/views/find-link.ts';
import type { FactView } from './explanation.ts';

/** What is known of an article itself: where it comes from, when, and in which language. */
export function listFacts({ article, source }: ClassifiedArticle): FactView[] {
  const { language, machineTranslated, publishedAt, sources, byline, url } = article;
  const link = findLink(url);
  const named = sources.map(({ name, role }) => `${name} (${role === 'named' ? 'named as the source' : role})`);
  return [
    { label: 'Language', value: language === 'und' ? 'unknown' : `${ENGLISH.languageName(language)} (${language})` },
    { label: 'Translated', value: machineTranslated ? 'by a machine, as the page shows' : 'nothing on the page says so' },
    { label: 'Published', value: publishedAt === undefined ? 'the page does not say when' : ENGLISH.date(publishedAt) },
    { label: 'Sources', value: named.length === 0 ? 'none named' : named.join(', ') },
    { label: 'First reported by', value: source.rootSource === 'unknown' ? 'unknown' : source.rootSource },
    { label: 'Reliability', value: `${source.reliability} of 100` },
    ...(byline === undefined ? [] : [{ label: 'Byline', value: byline }]),
    ...(url === undefined ? [] : [{ label: 'Address', value: url, ...(link !== undefined && { url: link }) }]),
  ];
}
