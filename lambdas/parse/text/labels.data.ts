/** What a label before a colon says of the article: whose it is, what it was called, where it stood. */
export type Label = 'source' | 'originalTitle' | 'link';

/** Every first word with every second. */
function combine(first: string, second: string): string[] {
  return first.split(', ').flatMap((word) => second.split(', ').map((other) => `${word} ${other}`));
}

const list = (phrases: string) => phrases.split(', ');

/**
 * The words of each label by language, in lower case with straight apostrophes. Pages translated by a machine carry their labels along,
 * so that French and English have many that nobody would write; a page in one language may well have a label in another.
 */
export const LABEL_PHRASES: Readonly<Record<Label, Readonly<Record<string, readonly string[]>>>> = {
  source: {
    en: list(
      'source, sources, original source, news source, article source, origin, via, first published by, first published in, reposted from, forwarded from, relayed from, taken from, text of, text from, article from, republished from, syndicated from',
    ),
    fr: list(
      "source originale, source d'origine, provenance, origine, repris de, reprise de, initialement publié par, transféré depuis, transféré de, transmis depuis, relayé depuis, texte de, article de, tiré de",
    ),
    es: list(
      'fuente, fuentes, fuente original, fuente de la noticia, vía, publicado originalmente en, publicado originalmente por, tomado de, reenviado de',
    ),
    pt: list(
      'fonte, fontes, fonte original, fonte da notícia, publicado originalmente em, publicado originalmente por, publicado originalmente no, com informações de, retirado de, encaminhado de',
    ),
    it: list('fonti, fonte originale, pubblicato originariamente su, tratto da'),
    de: list('quelle, quellen, originalquelle, zuerst erschienen in, zuerst erschienen bei'),
    id: list('sumber, sumber asli, sumber berita, sumber artikel, dikutip dari, dilansir dari, diteruskan dari'),
    vi: list('nguồn, nguồn tin, nguồn gốc, nguồn bài viết, theo nguồn, trích từ, chuyển tiếp từ'),
    ru: list(
      'источник, источники, первоисточник, оригинальный источник, источник новости, по материалам, переслано из, переслано от',
    ),
    uk: list('джерело, джерела, першоджерело, оригінальне джерело, джерело новини, за матеріалами, переслано з, переслано від'),
    ar: list('المصدر, المصادر, مصدر, المصدر الأصلي, مصدر الخبر, نقلا عن, نقلاً عن, أعيدت توجيهها من'),
    ja: list('出典, 出典元, 出所, ソース, 情報源, 情報元, 引用元, 転載元, 配信元, 元ソース'),
    zh: list(
      '来源, 文章来源, 原文来源, 新闻来源, 消息来源, 信息来源, 稿源, 稿件来源, 出处, 转载自, 转自, 來源, 文章來源, 原文來源, 新聞來源, 消息來源, 稿件來源, 出處, 轉載自, 轉自',
    ),
    ko: list('출처'),
  },
  originalTitle: {
    en: [
      ...list('original, originally titled'),
      ...combine('original, orig., source, former, initial, untranslated, english', 'title, headline, article title'),
      ...combine('title, headline', '(original), of the original, in english, of the source, of departure, before translation'),
    ],
    fr: combine(
      'titre, intitulé',
      "original, d'origine, orig., source, initial, premier, de départ, de la source, de base, étranger, (original), de l'original, de l'article original, vo, en vo, anglais, en anglais",
    ),
    es: combine('título, titular', 'original, original en inglés, en inglés, de origen, del original, de la fuente, (original)'),
    pt: combine('título, manchete', 'original, original em inglês, em inglês, de origem, do original, da fonte, (original)'),
    it: combine('titolo', "originale, in inglese, d'origine, dell'originale"),
    de: list('originaltitel, originalüberschrift, originalschlagzeile, titel im original, englischer titel'),
    id: combine('judul', 'asli, aslinya, asli artikel, artikel asli, sumber, bahasa inggris, dalam bahasa inggris'),
    vi: combine('tiêu đề, tựa, tựa đề, tít, tên bài', 'gốc, nguyên bản, tiếng anh, bản gốc, bài gốc'),
    ru: list(
      'оригинал, оригинальный заголовок, исходный заголовок, заголовок оригинала, заголовок в оригинале, заголовок источника, оригинальное название, название оригинала, название в оригинале, заголовок на английском',
    ),
    uk: list(
      'оригінал, оригінальний заголовок, вихідний заголовок, заголовок оригіналу, заголовок в оригіналі, заголовок джерела, оригінальна назва, назва оригіналу, назва в оригіналі, заголовок англійською',
    ),
    ar: list(
      'العنوان الأصلي, العنوان الأصلي للمقال, عنوان المقال الأصلي, العنوان الأصلي للخبر, العنوان بالإنجليزية, العنوان الإنجليزي, الأصل',
    ),
    ja: list(
      '原題, 英題, 原文, 原文タイトル, 原文の題名, 原文見出し, 原文の見出し, 元タイトル, 元のタイトル, 元記事タイトル, 元記事のタイトル, オリジナルタイトル',
    ),
    zh: list('原标题, 原文标题, 原题, 英文标题, 原始标题, 原標題, 原文標題, 英文標題, 原始標題'),
  },
  link: {
    en: [
      ...list(
        'link, url, read the original, read the original article, read the original story, read original, view original, original story, full article',
      ),
      ...combine('original, orig., source, former', 'link, url, article, address'),
    ],
    fr: [
      ...list(
        "lien, lien orig., lien d'origine, lien source, lire l'original, lire l'article original, voir l'original, article original",
      ),
      ...combine('lien, adresse', "de départ, de la source, initial, premier, original, de l'original, de base"),
    ],
    es: [
      ...list(
        'enlace, leer el original, leer original, leer el artículo original, ver original, artículo original, noticia original',
      ),
      ...combine('enlace, dirección, url, link', 'original, de origen, de la fuente, al original, a la fuente, del original'),
    ],
    pt: [
      ...list(
        'ligação, hiperligação, leia o original, ler o original, ler original, leia a matéria original, ver original, artigo original, matéria original, notícia original',
      ),
      ...combine('link, ligação, hiperligação, endereço, url', 'original, de origem, da fonte, do original, para o original'),
    ],
    it: list("link originale, collegamento, collegamento originale, leggi l'originale, articolo originale, indirizzo originale"),
    de: list('originallink, original-link, link zum original, link zur quelle, originalartikel, zum original, original lesen'),
    id: [
      ...list('tautan, baca aslinya, baca artikel asli, baca artikel aslinya, lihat asli, artikel asli'),
      ...combine('tautan, link, alamat, url', 'asli, sumber, artikel asli'),
    ],
    vi: [
      ...list('liên kết, đường dẫn, bài gốc, đọc bài gốc, xem bài gốc, đọc bản gốc, xem bản gốc, bài viết gốc'),
      ...combine('liên kết, link, đường dẫn, url', 'gốc, nguồn, bài gốc, bài viết gốc'),
    ],
    ru: list(
      'ссылка, ссылка на оригинал, оригинальная ссылка, исходная ссылка, ссылка на источник, ссылка на первоисточник, адрес оригинала, читать оригинал, читать в оригинале, показать оригинал, оригинал статьи, оригинальная статья',
    ),
    uk: list(
      'посилання, посилання на оригінал, оригінальне посилання, вихідне посилання, посилання на джерело, посилання на першоджерело, адреса оригіналу, читати оригінал, читати в оригіналі, показати оригінал, оригінал статті, оригінальна стаття',
    ),
    ar: list(
      'الرابط, رابط, الرابط الأصلي, رابط المصدر, رابط الأصل, رابط الخبر, رابط المقال, رابط المقال الأصلي, اقرأ المقال الأصلي, اقرأ الأصل, المقال الأصلي, قراءة الأصل',
    ),
    ja: list(
      'リンク, 元記事, 元記事リンク, 元記事url, 元リンク, 元url, 原文リンク, 原文url, 原文はこちら, 元記事を読む, 原文を読む, 参照url',
    ),
    zh: list(
      '链接, 网址, 原文链接, 原文地址, 原文网址, 原始链接, 来源链接, 本文链接, 文章链接, 阅读原文, 查看原文, 連結, 網址, 原文連結, 原文網址, 原始連結, 來源連結, 本文連結, 文章連結, 閱讀原文, 檢視原文',
    ),
    ko: list('원문, 원문 링크'),
  },
};

/** What credits a source at the beginning of a line of its own, without a colon, by language; the name behind it has a capital. */
export const CREDIT_LEADS: Readonly<Record<string, string>> = {
  es: '[Cc]on información de',
  pt: '[Cc]om informações d[aeo]',
  id: '(?:[Dd]ikutip|[Dd]ilansir|[Dd]isadur)(?: dari)?',
  vi: '[Tt]heo(?: báo| trang| tạp chí)?',
  ru: '[Пп]о материалам(?: газеты| издания| агентства| сайта)?',
  uk: '[Зз]а матеріалами(?: газети| видання| агентства| сайту)?',
};

/** What stands for a value that is not there. */
export const NO_VALUES =
  'vide, empty, none, none provided, none given, not given, not provided, not available, lost, dead, unknown, subscribers, subscribers only, in the first comment, néant, perdu, perdue, absent, non communiqué, inconnu, inconnue, n/a, na, removed, deleted, supprimé, retiré, aucun, link removed, lien supprimé, lien retiré, vacío, eliminado, ninguno, enlace eliminado, vazio, removido, nenhum, link removido, leer, entfernt, kosong, dihapus, tidak ada, trống, không có, đã xóa, пусто, удалено, удалена, нет, ссылка удалена, видалено, немає, посилання видалено, فارغ, محذوف, لا يوجد, なし, 削除済み, 削除, 无, 無, 已删除, 已刪除, 空';
