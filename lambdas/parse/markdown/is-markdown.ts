import { splitFrontMatter } from './front-matter.ts';

const SAMPLE = 100_000;
/** What only Markdown has, and pasted text now and then one of. */
const MARKS = [
  /^ {0,3}#{1,6} \S/m,
  /\[[^\][\n]{1,300}\]\(<?(?:https?:|\/|mailto:)[^\s)]{1,2000}/,
  /(?:^|\s)\*\*[^\s*][^*\n]{0,300}\*\*/m,
  /^ {0,3}\[[^\][\n]{1,200}\]: {1,3}\S/m,
  /^ {0,3}(?:`{3}|~{3})/m,
  /^ {0,3}\|? ?:?-{3,200}:? ?\|/m,
  /^ {0,3}> \S/m,
  /!\[[^\][\n]{0,300}\]\([^\s)]{1,2000}/,
];
/** So many of them prove it; a name that promises Markdown needs one. */
const PROOF = 3;

/** Whether a text is Markdown: its front matter says so, or the marks in it; the name decides where there are few. */
export function isMarkdown(text: string, isNamedMarkdown: boolean): boolean {
  if (splitFrontMatter(text) !== undefined) return true;
  const sample = text.slice(0, SAMPLE);
  const found = MARKS.filter((mark) => mark.test(sample)).length;
  return found >= (isNamedMarkdown ? 1 : PROOF);
}
