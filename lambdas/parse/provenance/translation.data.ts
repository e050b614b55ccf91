/** A link to the page that was translated, in the languages read. */
export const VIEW_ORIGINAL =
  /^(?:voir l['’]original|afficher l['’]original|view original|see original|show original|(?:ver|mostrar) (?:el |o )?original|mostra originale|vedi originale|original anzeigen|查看原文|显示原文|檢視原文|顯示原文|原文を(?:表示|見る)|(?:xem|hiển thị) bản gốc|(?:lihat|tampilkan) (?:yang )?asli|(?:показать|посмотреть|см\.) оригинал|(?:показати|переглянути) оригінал|عرض (?:النص )?الأصل(?:ي)?)/iu;

/** *Translated*, by language, as sources of patterns in lower case; with one of `MACHINE_WORDS` a line says that a machine did it. */
export const TRANSLATION_WORDS: Readonly<Record<string, string>> = {
  en: 'translated|converted?(?!\\p{L})|conversion|auto-?rendered|re-?voiced|put (?:it|this|them) (?:through|over)|in (?:the|your) (?:own )?language|translations?(?!\\p{L})|translator|rendered (?:in|into|by)|turned into (?:english|french)|put into (?:english|french)',
  fr: 'traduit|traduction|traducteur|convertisseur|converti[es]{0,2}(?!\\p{L})|dans (?:votre|la) langue|rendue?s? (?:dans|en|par)|mise? en français',
  es: 'traducción|traducid|traductor|traduce',
  pt: 'tradução|traduzid|tradutor|traduz',
  it: 'traduzione|tradott|traduttore',
  de: 'übersetz',
  id: 'terjemah',
  vi: 'bản dịch|biên dịch|phiên dịch|dịch (?:tự động|bằng|bởi|sang|từ|máy(?! chủ))',
  ru: 'перевод|перевед[её]н|переводчик',
  uk: 'переклад',
  ar: 'ترجم',
  ja: '翻訳|訳文|和訳',
  zh: '翻译|翻譯|译文|譯文|编译|編譯',
  ko: '번역',
};

/** The page or the article that a note is about, by language, as sources of patterns in lower case. */
export const THIS_PAGE: Readonly<Record<string, string>> = {
  en: 'this (?:article|page|text|content|story|post|is a)',
  fr: 'cet article|cette page|ce (?:texte|contenu)',
  es: 'est[ea] (?:artículo|página|texto|nota|noticia|contenido)',
  pt: 'est[ea] (?:artigo|página|texto|notícia|matéria|conteúdo)',
  it: 'quest[oa] (?:articolo|pagina|testo)',
  de: 'dies(?:e|er) (?:artikel|seite|text|beitrag)',
  id: '(?:artikel|halaman|berita|teks|konten) ini',
  vi: '(?:bài viết|bài|trang|nội dung|văn bản) này',
  ru: '(?:эт(?:а|от)|данн(?:ая|ый)) (?:стать|страниц|текст|материал)',
  uk: '(?:ц(?:я|ей)) (?:статт|сторінк|текст|матеріал)',
  ar: 'هذ(?:ا|ه) (?:المقال|الصفحة|النص|الخبر|المحتوى)',
  ja: '(?:この|本)(?:記事|ページ|文章|コンテンツ)',
  zh: '(?:本|此|该|該)(?:文|页|頁|文章|页面|頁面|内容|內容)',
};

/** What translates without a person, by language, as sources of patterns in lower case. */
export const MACHINE_WORDS: Readonly<Record<string, string>> = {
  en: 'machines?|automat\\p{L}*|auto|software|engine|bots?|robots?|ai|algorith\\p{L}*|llm|gpt\\S*|deepl|google|neural|computer|tool|artificial',
  fr: 'logiciels?|moteur|ia|ordinateur|outil|moulinette|artificielle',
  es: 'máquina|automátic\\p{L}*|inteligencia artificial|programa|algoritmo',
  pt: 'robô|inteligência artificial|ferramenta',
  it: 'macchina|strumento|intelligenza artificiale',
  de: 'maschinell\\p{L}*|ki|automatisch\\p{L}*|künstlich\\p{L}*',
  id: 'mesin|otomatis|kecerdasan buatan|robot',
  vi: 'máy|tự động|trí tuệ nhân tạo|công cụ',
  ru: 'маш\\p{L}*|автомат\\p{L}*|ии|нейросет\\p{L}*|робот\\p{L}*|искусственн\\p{L}*|бот\\p{L}*',
  uk: 'ші|нейромереж\\p{L}*|штучн\\p{L}*',
  ar: 'آلي\\p{L}*|الآلية|آلة|تلقائي\\p{L}*|الذكاء|اصطناعي\\p{L}*|برنامج',
};

/** The same where words have no spaces between them. */
export const MACHINE_SIGNS = '机器|機器|自动|自動|機械|人工智能|人工智慧|智能|기계|자동|ai';

/** That it was no machine, by language, as sources of patterns in lower case. */
export const DENIALS =
  'not|never|no|without|pas|jamais|aucune?|sans|sin|sem|nunca|não|nicht|ohne|kein\\p{L}*|non|senza|tidak|bukan|tanpa|không|не|без|ليس(?:ت)?|لم|دون|بدون';

/** Set phrases of news, word for word from another language: nobody who writes in this one uses them. In lower case. */
export const DEBRIS: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'familiers avec la matière',
    'familier avec la matière',
    'familières avec la matière',
    'connaissance de la matière',
    'proches de la matière',
    'la matière est privée',
    'décliné de commenter',
    'retourné une demande',
    'retourné les demandes',
    'chef exécutif',
    'chef exécutive',
    'chef officier',
    'chef financier officier',
    'à travers le tableau',
  ],
  en: [
    'according to knowing',
    'persons close to the matter',
    'declined to do comment',
    'did not give reply',
    'according to own information',
  ],
};
