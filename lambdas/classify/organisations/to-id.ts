/**
 * A stable id from a printed name: letters and digits in lower case without accents, joined by hyphens.
 *
 * @example toId('Électricité de France') // 'electricite-de-france'
 */
export function toId(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
