/** What readers write below an article, by language, as sources of patterns in lower case: behind or before its number it opens them. */
export const READER_WRITINGS: Readonly<Record<string, string>> = {
  en: 'comments?|replies|responses|thoughts?',
  fr: 'commentaires?|réponses|réactions|réflexions?',
  es: 'comentarios?|respuestas|opiniones|reacciones',
  pt: 'comentários?|respostas|opiniões|reações|reacções',
  it: 'commenti|commento|risposte|reazioni',
  de: 'kommentare?|antworten|leserkommentare|beiträge',
  id: 'komentar|balasan|tanggapan',
  vi: 'bình luận|ý kiến|phản hồi|trả lời',
  ru: 'комментари(?:й|я|ев|и)|ответ(?:а|ов|ы)?|отзыв(?:а|ов|ы)?',
  uk: 'коментар(?:і|ів|я)?|відповід(?:ь|і|ей)|відгук(?:и|ів)?',
  ar: 'تعليق(?:ات|ا|اً|ًا)?|التعليقات|ردود|الردود|رد',
  ja: '(?:件の)?コメント|件の返信|返信',
  zh: '(?:[条條则則个個] ?)?(?:网友|網友|读者|讀者|全部)?(?:评论|評論|留言|回复|回覆|回應|跟帖)',
};

/** Whoever follows a page or saw an article, behind their number. */
export const AUDIENCES: Readonly<Record<string, string>> = {
  en: 'followers|subscribers|members|views|reads',
  fr: 'abonnés|membres|vues|lectures|lecteurs',
  es: 'seguidores|suscriptores|miembros|visitas|vistas|lecturas',
  pt: 'seguidores|assinantes|subscritores|inscritos|membros|visualizações|leituras',
  it: 'follower|iscritti|membri|visualizzazioni|letture',
  de: 'follower|abonnenten|mitglieder|aufrufe|leser',
  id: 'pengikut|pelanggan|anggota|kali dilihat|tayangan|pembaca',
  vi: 'người theo dõi|người đăng ký|thành viên|lượt xem|lượt đọc',
  ru: 'подписчик(?:а|ов)?|участник(?:а|ов)?|просмотр(?:а|ов)?|читател(?:я|ей)',
  uk: 'підписник(?:а|и|ів)?|учасник(?:а|и|ів)?|перегляд(?:и|ів)?|читач(?:а|і|ів)?',
  ar: 'متابع(?:ون|ين|ا)?|مشترك(?:ون|ين|ا)?|عضو|أعضاء|مشاهدة|مشاهدات|قراءة|قراءات',
  ja: 'フォロワー|登録者|会員|回視聴|閲覧|ビュー|人がフォロー中',
  zh: '(?:人|位)?(?:粉丝|粉絲|关注者|關注者|追蹤者|订阅|訂閱|成员|成員)|(?:次|人)?(?:阅读|閱讀|浏览|瀏覽|观看|觀看|点阅|點閱)',
};

/** Where readers are asked to write, and told what they need for it, by language. */
export const INVITATIONS: Readonly<Record<string, string>> = {
  en: '(?:log ?in|sign in|you (?:must|need to) be logged in|be the first)(?: \\S+){0,4} to (?:comment|(?:leave|post|write) a comment|reply)',
  fr: '(?:connectez-vous|identifiez-vous|vous devez être connecté|soyez le premier)(?: \\S+){0,4} (?:pour|à) (?:commenter|laisser un commentaire|réagir)',
  es: '(?:inicia sesión|inicie sesión|accede|regístrate|sé el primero|debes (?:iniciar sesión|estar registrado))(?: \\S+){0,5} (?:para|en|a) (?:comentar|dejar un comentario|opinar)',
  pt: '(?:entre|faça login|inicie sessão|cadastre-se|registe-se|seja o primeiro)(?: \\S+){0,5} (?:para|a) (?:comentar|deixar um comentário)',
  it: '(?:accedi|effettua il login|registrati|sii il primo)(?: \\S+){0,4} (?:per|a) (?:commentare|lasciare un commento)',
  de: '(?:melden sie sich an|bitte anmelden|loggen sie sich ein|sei der erste|seien sie der erste)(?:,)?(?: \\S+){0,4} (?:um|der)? ?(?:zu )?(?:kommentieren|kommentar)',
  id: '(?:masuk|login|silakan masuk|silakan login|jadilah yang pertama)(?: \\S+){0,5} (?:untuk )?(?:berkomentar|memberi komentar|mengomentari|komentar)',
  vi: '(?:đăng nhập|bạn cần đăng nhập|bạn phải đăng nhập|hãy là người đầu tiên)(?: \\S+){0,3} (?:để )?bình luận',
  ru: '(?:войдите|авторизуйтесь|зарегистрируйтесь)(?:,? \\S+){0,5} (?:комментари|комментировать|ответить)|чтобы (?:оставить|написать|добавить) комментарий|(?:станьте|будьте) первым(?:,? \\S+){0,4} коммент',
  uk: '(?:увійдіть|авторизуйтесь|зареєструйтесь)(?:,? \\S+){0,5} (?:коментар|коментувати|відповісти)|щоб (?:залишити|написати|додати) коментар|(?:станьте|будьте) першим(?:,? \\S+){0,4} комент',
  ar: '(?:سجل الدخول|يجب تسجيل الدخول|كن أول من)(?: \\S+){0,4} ?(?:للتعليق|لإضافة تعليق|يعلق)',
  ja: '(?:ログイン|会員登録)し?て?(?:コメント|返信).{0,12}|コメントするには.{0,20}|最初のコメント.{0,12}',
  zh: '(?:请|請)?(?:先)?(?:登录|登入|登陆|注册|註冊)(?:后|後)?(?:发表|發表|参与|參與|即可|才能|可)?(?:评论|評論|留言|讨论|討論)|(?:成为|成為)?第一(?:个|個|位)(?:评论|評論|留言)的?人?|快来(?:发表|抢).{0,10}',
};

/** A summary that a machine made and that stands beside its article, by language. */
export const SUMMARIES: Readonly<Record<string, string>> = {
  en: '(?:ai|auto|automatic|automated|machine|bot)[- ](?:generated )?(?:summary|recap|overview|takeaways)|summary (?:by|from) (?:ai|our ai)|summari[sz]ed by (?:ai|our)',
  fr: "(?:résumé|synthèse) (?:par (?:l')?|de l')?(?:ia|automatique|robot)|(?:résumé|synthèse) généré",
  es: 'resumen (?:por|de la|con) ia|resumen (?:automático|generado)',
  pt: 'resumo (?:por|da|com) ia|resumo (?:automático|gerado)',
  it: "riassunto (?:dell'ia|ia|automatico|generato)",
  de: '(?:ki|automatische)[- ]zusammenfassung',
  id: 'ringkasan (?:ai|otomatis)|dirangkum (?:oleh )?ai',
  vi: 'tóm tắt (?:bằng|bởi|tự động)',
  ru: '(?:краткое содержание|пересказ|резюме) (?:от )?(?:ии|нейросети)|(?:ии|автоматический)[- ]пересказ',
  uk: '(?:стислий зміст|переказ|резюме) (?:від )?(?:ші|нейромережі)',
  ar: 'ملخص (?:بالذكاء|آلي|الذكاء)',
  ja: 'aiによる要約|ai要約|自動要約',
  zh: 'ai ?(?:摘要|总结|總結|导读|導讀|速读)|智能摘要|智慧摘要',
};
