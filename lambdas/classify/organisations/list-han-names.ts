import type { Words } from '../languages/words.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { toId } from './to-id.ts';

/** How a text prints an organisation in Han characters. */
export type HanName = Pick<Mention, 'organisation' | 'kind'> & { readonly printed: string };

/** So far into a text names are introduced, and so far before a bracket a name may begin. In UTF-16 units. */
const REACH = 6000;
/** Han characters right before a bracket, and what stands in it. */
const BRACKETED = /(?<run>\p{sc=Han}{2,12})[（(](?<inside>[^（）()\n]{1,48})[）)]/gu;
/** *300442.SZ*, *股票代码：2317*, *NASDAQ: ACME*. */
const TICKER =
  /^(?:[^\d\sA-Za-z]{0,6}[:： ]{0,2})?(?:\d{4,6}(?:\.[A-Z]{1,3})?|(?:NASDAQ|NYSE|HKEX|SEHK|TWSE|SSE|SZSE)[:： ]{1,2}[A-Z]{1,5}|[A-Z]{1,5}\.(?:US|N|O|HK))(?:[、，,/; ].{0,20})?$/u;
const LATIN = /^[A-Z][\p{Script=Latin}\p{N}.&’'-]{1,24}(?: [\p{Script=Latin}\p{N}.&’'-]{1,24}){0,4}$/u;
/** Letters that stand for a thing: *人工智能（AI）*. */
const ACRONYM = /^[A-Z]{2,5}s?$/u;
/** Two words with a capital each are as often a person. */
const PERSON = /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)? \p{Lu}\p{L}+$/u;
const LEAST = 2;
const LONGEST = 10;
/** How far before a name an office makes it a person's. */
const TITLE_REACH = 8;

/**
 * The organisations that a text names in Han characters and no list holds, with every form that it prints: by the number of their shares or their Latin name in
 * brackets (*润泽科技（300442.SZ）*, *恩智浦（NXP）*), or by how names end where the text has one more than once (*中科曙光信息*).
 *
 * Where the text gives a Latin name beside it, that is what the organisation is called.
 */
export function listHanNames(whole: string, words: Words): HanName[] {
  const text = whole.slice(0, REACH);
  const names = new Map<string, HanName>();
  for (const match of text.matchAll(BRACKETED)) {
    const { run = '', inside = '' } = match.groups ?? {};
    const name = cutName(run, text.slice(0, match.index), words);
    const found = name === undefined ? undefined : readBracket(name, inside, text.slice(0, match.index), words);
    if (found && !names.has(found.printed)) names.set(found.printed, found);
  }
  for (const printed of [...listActing(text, words), ...listFormed(text, words)]) {
    if (!names.has(printed)) names.set(printed, { printed, organisation: { id: toId(printed), name: printed } });
  }
  return [...names.values()].sort((a, b) => b.printed.length - a.printed.length);
}

/** The organisation that a name with something in brackets behind it is. */
function readBracket(printed: string, inside: string, before: string, words: Words): HanName | undefined {
  if (findMentions(printed).some(({ end }) => end === printed.length)) return undefined;
  if (TICKER.test(inside)) return { printed, organisation: { id: toId(printed), name: printed } };
  const latin = inside.split(/[，,、;；]/u)[0]?.trim() ?? '';
  if (!LATIN.test(latin)) return undefined;
  const known = findMentions(latin).find(({ start, end }) => start === 0 && end === latin.length);
  if (known) return { printed, organisation: known.organisation, ...(known.kind && { kind: known.kind }) };
  const isOffice = before.endsWith('·') || words.titles.has(`${before.slice(-TITLE_REACH)}${printed}`);
  const isThing = ACRONYM.test(latin) || words.lexicon.notNames.includes(latin);
  const forms = [...words.lexicon.legalForms, ...words.lexicon.commonWords];
  const isPerson = PERSON.test(latin) && !forms.includes(latin.split(' ').at(-1) ?? '');
  const isKind = words.assets.find(printed).some(({ start, end }) => start === 0 && end === printed.length);
  if (isOffice || isThing || isPerson || isKind) return undefined;
  return { printed, organisation: { id: toId(latin), name: latin } };
}

/** Who at the beginning of a line does what only companies do, and is named again. */
function listActing(text: string, words: Words): string[] {
  return [...text.matchAll(/^(?:\p{sc=Han}{0,8}(?:，|,))?(?<run>\p{sc=Han}{2,14})/gmu)].flatMap(({ groups = {} }) => {
    const { run = '' } = groups;
    const verb = words.companyVerbs.find(run)[0];
    const name = verb && cutName(run.slice(0, verb.start), '', words);
    const isKnown = name === undefined || findMentions(name).length > 0 || words.titles.has(name);
    return isKnown || text.indexOf(name) === text.lastIndexOf(name) ? [] : [name];
  });
}

/** Names that end as those of companies do, each of which the text has more than once. */
function listFormed(text: string, words: Words): string[] {
  const counts = new Map<string, number>();
  for (const { start, end } of words.nameForms.find(text)) {
    const [run = ''] = /\p{sc=Han}{1,10}$/u.exec(text.slice(Math.max(0, start - LONGEST), start)) ?? [];
    const stem = cutName(run, text.slice(0, start - run.length), words);
    if (stem === undefined || !endsName(text.slice(end, end + 12), words)) continue;
    const name = `${stem}${text.slice(start, end)}`;
    if (findMentions(name).length === 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= LEAST).map(([name]) => name);
}

/** The part of a run behind the last word that no name holds; undefined where it is too short, or the run has no beginning. */
function cutName(run: string, before: string, words: Words): string | undefined {
  const edge = words.nameEdges.find(run).at(-1)?.end ?? 0;
  const isOpen = edge === 0 && /\p{sc=Han}$/u.test(before) && run.length >= LONGEST;
  const name = edge === 0 && /\d$/u.test(before) ? run.replace(/^[年月日号晚]/u, '') : run.slice(edge);
  return isOpen || name.length < LEAST || name.length > LONGEST ? undefined : name;
}

/** Whether what stands behind a name can follow one. */
function endsName(after: string, words: Words): boolean {
  if (!/^\p{sc=Han}/u.test(after)) return true;
  const begins = (finder: { find(text: string): { start: number }[] }) => finder.find(after)[0]?.start === 0;
  return [words.nameFollowers, words.acts, words.reported, words.titles, words.modifiers].some(begins);
}
