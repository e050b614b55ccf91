/** Names of one owner that texts use for each other; the first stands for all. */
const FAMILIES: readonly (readonly string[])[] = [
  ['amazon', 'amazon web services', 'aws', 'amazon data services', 'amazon com'],
  ['google', 'alphabet', 'google cloud', 'google deepmind'],
  ['microsoft', 'azure', 'microsoft azure'],
  ['meta', 'meta platforms', 'facebook'],
  ['tencent', 'tencent cloud'],
  ['alibaba', 'alibaba cloud'],
  ['united arab emirates', 'uae', 'abu dhabi'],
  ['united states', 'us', 'usa', 'united states government', 'us government'],
  ['tsmc', 'taiwan semiconductor manufacturing'],
  ['softbank', 'softbank group'],
  ['blackrock', 'global infrastructure partners', 'gip'],
  ['hewlett packard enterprise', 'hpe'],
  ['saudi arabia', 'kingdom of saudi arabia'],
];
const HEADS = new Map(FAMILIES.flatMap((names) => names.map((name) => [name, names[0] ?? name])));
const LEGAL_FORMS = /\b(?:inc|corp|corporation|co|ltd|llc|plc|sa|se|ag|nv|gmbh|holdings?|group|company|the)\b/g;
/** A shorter name stands for a longer one of at most so many words more. */
const MOST_MORE = 2;

/**
 * Whether a name that was read is the one expected: the same without accents, signs and legal forms, one of the same family, or one
 * within the other. Alternatives in a name are parted by `/`; a list of several organisations is none of them.
 */
export function isSameName(read: string, expected: string): boolean {
  const isList = /[,;、&+]|\band\b|\bet\b/.test(read);
  return listForms(read).some((one) =>
    listForms(expected).some((other) => one === other || (!isList && (isWithin(one, other) || isWithin(other, one)))),
  );
}

function listForms(name: string): string[] {
  const parts = toPlain(name).split('/');
  return parts.flatMap((part) => (part.trim() === '' ? [] : [HEADS.get(part.trim()) ?? part.trim()]));
}

function toPlain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .replace(LEGAL_FORMS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isWithin(long: string, short: string): boolean {
  return ` ${long} `.includes(` ${short} `) && long.split(' ').length - short.split(' ').length <= MOST_MORE;
}
