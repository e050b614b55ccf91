/** Words of small print in one language, as sources of patterns in lower case. */
export interface Disclaimer {
  /** The page, the article, or whoever else wrote it. */
  readonly page: string;
  /** That nobody answers for it, checked it, or advises anything. */
  readonly denial: string;
}

/** Small print by language; English and French have patterns of their own in `is-notice.ts`. */
export const DISCLAIMERS: Readonly<Record<string, Disclaimer>> = {
  es: {
    page: 'est[ea] (?:página|artículo|texto|sitio|contenido|publicación|información|material|nota)(?!\\p{L})|(?:contenido|artículos?|textos?) (?:anterior|de terceros|de un socio)|medios? (?:asociado|externo)',
    denial:
      'no (?:garantiza|se hace responsable|asume|constituye|representa|refleja|se responsabiliza|ha (?:revisado|verificado))|(?:solo|meramente) (?:tiene fines )?informativ|sin garantía|declina toda|por (?:máquina|un robot|ia|traductor)',
  },
  pt: {
    page: 'est[ea] (?:página|artigo|texto|site|sítio|conteúdo|publicação|informação|material|matéria)(?!\\p{L})|(?:conteúdo|artigos?|textos?) (?:acima|de terceiros|de um parceiro)|veículo parceiro',
    denial:
      'não (?:garante|se responsabiliza|assume|constitui|representa|reflete|é responsável|reviu|revisou|verificou)|(?:apenas|meramente) (?:para fins )?informativ|sem garantia|isenta-se|por (?:máquina|um robô|ia|inteligência artificial)',
  },
  it: {
    page: 'quest[oa] (?:pagina|articolo|testo|sito|contenuto)(?!\\p{L})|contenuti di terzi',
    denial: 'non (?:garantisce|si assume|costituisce|risponde|è responsabile)|solo a scopo informativo|senza garanzia',
  },
  de: {
    page: 'dies(?:e|er|es) (?:seite|artikel|text|website|inhalte?|beitrag)(?!\\p{L})|inhalte (?:dritter|von dritten)',
    denial:
      '(?:keine|ohne) (?:gewähr|haftung|anlageberatung|empfehlung|garantie)|nicht (?:verantwortlich|geprüft)|automatisch übersetzt',
  },
  id: {
    page: '(?:halaman|artikel|konten|situs|tulisan|berita|informasi|materi) ini|konten (?:pihak ketiga|mitra)|media mitra',
    denial:
      'tidak (?:menjamin|bertanggung jawab|merupakan|mewakili|mencerminkan|memeriksa)|bukan (?:merupakan |sebagai )?(?:nasihat|saran|ajakan|rekomendasi|tanggung jawab)|hanya untuk (?:tujuan )?informasi|tanpa jaminan|diterjemahkan (?:otomatis|mesin|oleh)',
  },
  vi: {
    page: '(?:trang|bài viết|bài|nội dung|thông tin|tài liệu) này|nội dung (?:của )?(?:bên thứ ba|đối tác)|bài viết trên',
    denial:
      'không (?:đảm bảo|bảo đảm|chịu trách nhiệm|phải là (?:lời khuyên|khuyến nghị)|đại diện|phản ánh|kiểm chứng|cấu thành)|chỉ (?:mang tính|nhằm mục đích|để) (?:chất )?(?:tham khảo|thông tin)|được dịch (?:tự động|bằng)',
  },
  ru: {
    page: '(?:эт(?:а|от|и|о)|данн(?:ая|ый|ое|ые)|настоящ(?:ая|ий)) (?:страниц|стать|материал|текст|сайт|контент|публикаци|информаци)|(?:контент|материал\\p{L}*) (?:третьих|сторонн|партн[её]р)',
    denial:
      'не (?:гарантиру|нес[её]т|отвеча|явля(?:е|ю)тся|проверя|выража|отража)|носит (?:исключительно )?(?:информационный|ознакомительный)|исключительно в информационных|без гарант|перевед[её]н\\p{L}* (?:автоматически|машин|роботом)',
  },
  uk: {
    page: '(?:ц(?:я|ей|е|і)|дан(?:а|ий|е)) (?:сторінк|статт|матеріал|текст|сайт|контент|публікаці|інформаці)|(?:контент|матеріал\\p{L}*) (?:третіх|сторонн|партнер)',
    denial:
      'не (?:гарантує|несе|відповідає|є (?:фінансов|інвестиційн|порад|рекомендац)|перевіря|виража|відобража)|має (?:виключно )?(?:інформаційний|ознайомчий)|виключно в інформаційних|без гарант|переклад(?:ено|ений) (?:автоматично|машин|роботом)',
  },
  ar: {
    page: '(?:هذه|هذا) (?:الصفحة|المقال|المحتوى|النص|الموقع|المادة|الخبر|المعلومات)|محتوى (?:من )?(?:طرف ثالث|أطراف ثالثة|شريك)|محتوى (?:لجهات|الجهات) خارجية',
    denial:
      '(?:لا|ولا) (?:يضمن|تضمن|نضمن|يتحمل|تتحمل|نتحمل|يشكل|تشكل|يعد|تعد|يعتبر|تعتبر|يمثل|تمثل|يعبر|تعبر)|دون (?:أي )?(?:ضمان|مسؤولية)|لأغراض (?:إعلامية|معلوماتية|إخبارية)|غير مسؤول|تُرجم|ترجم\\p{L}* (?:آليا|آلياً|تلقائيا)',
  },
  ja: {
    page: '(?:この|本|当)(?:ページ|記事|サイト|コンテンツ|情報|内容|資料|文章)|第三者(?:の|による)?(?:コンテンツ|記事)|提携(?:メディア|媒体)',
    denial:
      '保証(?:しま|いたしま|するもので|せ)|責任を負(?:い|わ|う)|(?:助言|推奨|勧誘)(?:する)?(?:もの|を目的)|目的(?:と(?:した|し)ものでは|ではあ)|情報提供(?:のみ)?を?目的|(?:機械|自動)翻訳|見解を(?:示す|表す|代表)',
  },
  zh: {
    page: '本(?:页面|頁面|页|頁|文|文章|网站|網站|站|内容|內容|平台|信息|資訊)|(?:此|该|該)(?:页面|頁面|文|文章|内容|內容)|(?:以上|上述|文中)(?:内容|內容|信息|資訊|观点|觀點)|第三方(?:的)?(?:内容|內容|文章|资讯|資訊)|合作媒体|合作媒體',
    denial:
      '不(?:保证|保證|承担|承擔|构成|構成|代表|作为|作為|对其|對其|负责|負責)|仅(?:供|为|代表)|僅(?:供|為|代表)|概不|不作任何|(?:自动|自動|机器|機器|ai) ?(?:翻译|翻譯)',
  },
};

/** What brokers and exchanges say to whoever looks, by language. */
export const RISKS: Readonly<Record<string, string>> = {
  es: 'su capital está en riesgo|tu capital está en riesgo|riesgo de (?:perder|pérdida de(?:l)?) capital|rentabilidades pasadas|no (?:es|constituye) (?:un )?(?:asesoramiento|consejo|recomendación) (?:financier|de inversión)',
  pt: '(?:seu|o seu) capital está em risco|risco de perda de capital|rentabilidade passada|não (?:é|constitui) (?:uma )?(?:recomendação|aconselhamento|conselho) (?:de investimento|financeir)',
  it: 'il (?:tuo|suo) capitale è a rischio|non costituisce (?:una )?(?:consulenza|raccomandazione)',
  de: 'ihr kapital ist (?:gefährdet|im risiko)|keine anlageberatung|frühere wertentwicklung',
  id: 'modal anda berisiko|bukan (?:merupakan )?(?:nasihat|saran|rekomendasi) (?:keuangan|investasi)|kinerja masa lalu',
  vi: 'vốn của bạn (?:có thể )?gặp rủi ro|không phải (?:là )?(?:lời khuyên|khuyến nghị) (?:đầu tư|tài chính)',
  ru: 'ваш капитал (?:находится )?под риском|не явля(?:е|ю)тся (?:индивидуальной )?(?:инвестиционной|финансовой) (?:рекомендацией|консультацией)|доходность в прошлом',
  uk: 'ваш капітал (?:перебуває )?під ризиком|не є (?:індивідуальною )?(?:інвестиційною|фінансовою) (?:рекомендацією|порадою|консультацією)',
  ar: 'رأس مالك (?:معرض )?للخطر|ليس(?:ت)? (?:نصيحة|توصية|مشورة) (?:مالية|استثمارية)|لا (?:يعد|يشكل|يعتبر) (?:نصيحة|توصية|مشورة)',
  ja: '投資助言(?:では|を目的)|投資(?:の最終)?判断は(?:ご自身|自己)|元本(?:割れ|を割り)',
  zh: '(?:不构成|不構成)(?:任何)?(?:投资|投資|财务|財務)?(?:建议|建議)|投资有风险|投資有風險|投資一定有風險|入市需谨慎',
};
