/** Endings of a site's address, left out where its name stands without one too. */
const ENDING = /\.(?:com|net|org|io|co|app|pro|news|info|media|biz|fr|eu|uk|de|example)$/iu;

/** A name as the lines of a page print it where they do not shout, and without the ending of an address where it stands without. */
export function printName(name: string, lines: readonly string[]): string {
  const bare = name.replace(ENDING, '');
  const forms = lines.flatMap((line) => listForms(line, bare));
  const isShort = bare === name || forms.some(({ next }) => next !== '.');
  const shown = isShort ? bare : name;
  if (/^\p{Lu}.*\p{Ll}/u.test(shown)) return shown;
  const calm = forms.find(({ form }) => /^\p{Lu}.*\p{Ll}/u.test(form))?.form ?? bare;
  return isShort ? calm : shown;
}

/** How a line prints a name, and what stands right behind it. */
function listForms(line: string, name: string): { form: string; next: string }[] {
  const at = line.toLowerCase().indexOf(name.toLowerCase());
  const form = line.slice(at, at + name.length);
  const next = line[at + name.length] ?? '';
  return at === -1 || /[\p{L}\p{N}]/u.test(`${line[at - 1] ?? ' '}${next}`) ? [] : [{ form, next }];
}
