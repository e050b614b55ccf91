/** What programming interfaces call languages by, in English. */
const NAMES = new Map(
  Object.entries({
    english: 'en',
    french: 'fr',
    german: 'de',
    spanish: 'es',
    portuguese: 'pt',
    italian: 'it',
    russian: 'ru',
    ukrainian: 'uk',
    arabic: 'ar',
    chinese: 'zh',
    'simplified chinese': 'zh-CN',
    'chinese (simplified)': 'zh-CN',
    'traditional chinese': 'zh-TW',
    'chinese (traditional)': 'zh-TW',
    japanese: 'ja',
    korean: 'ko',
    indonesian: 'id',
    vietnamese: 'vi',
    dutch: 'nl',
  }),
);

/**
 * A declared language as a tag.
 *
 * @example readLanguage('English') // 'en'
 * @example readLanguage('fra') // 'fr'
 */
export function readLanguage(declared: string | undefined): string | undefined {
  const plain = declared?.trim().replaceAll('_', '-').toLowerCase() ?? '';
  const named = NAMES.get(plain);
  if (named !== undefined) return named;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/.test(plain)) return undefined;
  return Intl.getCanonicalLocales(plain)[0];
}
