/** Words for a translation, and for what makes one: together they say that a machine translated something. */
const RENDERED =
  /translated|converted?(?!\p{L})|conversion|convertisseur|converti[es]{0,2}(?!\p{L})|auto-?rendered|re-?voiced|put (?:it|this|them) (?:through|over)|in (?:the|your) (?:own )?language|dans (?:votre|la) langue|translations?(?!\p{L})|translator|traduit|traduction|traducteur|rendered (?:in|into|by)|rendue?s? (?:dans|en|par)|turned into (?:english|french)|mise? en français|put into (?:english|french)|traducción|traducid|tradução|traduzid|übersetz|перевод|переклад|翻译|翻譯|翻訳|terjemah|dịch/iu;
const MACHINE =
  /(?<!\p{L})(?:machines?|automat\p{L}*|auto|convertisseurs?|converters?|traducteurs?|translators?|software|logiciels?|engine|moteur|bots?|robots?|ai|ia|algorith\p{L}*|llm|gpt\S*|deepl|google|neural|computer|ordinateur|tool|outil|moulinette|artificial|artificielle|automático|máquina|маш\p{L}*)(?!\p{L})|机器|機器|自动|自動|機械/iu;
const DENIED =
  /(?<!\p{L})(?:not|never|no|without|pas|jamais|aucune?|sans)(?!\p{L}).{0,25}(?:machine|automat|robot|bot|software|logiciel)/iu;
const MOST_LENGTH = 400;

/** Whether a line of a page's furniture says, in whatever words, that a machine translated what stands there. */
export function isTranslationNote(line: string): boolean {
  return line.length <= MOST_LENGTH && RENDERED.test(line) && MACHINE.test(line) && !DENIED.test(line);
}
