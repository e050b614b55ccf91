const PLAIN = /^[ -~]*$/;

/**
 * A stable id from a printed name: letters and digits in lower case without accents, joined by hyphens.
 *
 * @example toId('Électricité de France') // 'electricite-de-france'
 */
export function toId(name: string): string {
  // Most names are plain, and the classes of characters below cost most of the time in which the gazetteer loads.
  if (PLAIN.test(name)) return trim(name.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
  return trim(
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-'),
  );
}

function trim(id: string): string {
  return id.replace(/^-|-$/g, '');
}
