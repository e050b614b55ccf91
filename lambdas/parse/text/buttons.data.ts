/** What stands on the buttons and counters below a post, by language, as sources of patterns in lower case. */
export const BUTTON_WORDS: Readonly<Record<string, string>> = {
  en: 'reply|replies|respond|answer|like|likes|liked|dislike|love|upvote|downvote|vote|votes|report|flag|share|shares|quote|permalink|link|translate|translation|see translation|view original|see original|follow|helpful|useful|agree|disagree|thanks|thank|recommend|repost|retweet|edit|delete|hide|block|mute|save|bookmark|tip|react|more|award|comment|comments|points|point|pts',
  fr: "répondre|répondez|réponse|réponses|j'aime|je n'aime pas|j'adore|aimer|aime|signaler|signalez|traduire|partager|partages|citer|voir l'original|voir la traduction|utile|d'accord|pas d'accord|merci|recommander|reposter|modifier|supprimer|masquer|bloquer|lien|plus|voter|pour|contre|commentaires",
  es: 'responder|respuestas?|me gusta|no me gusta|denunciar|reportar|compartir|compartid[oa]s?|traducir|ver traducción|ver original|citar|útil|gracias|seguir|guardar|editar|eliminar|ocultar|bloquear|más|comentar|comentarios?|votar',
  pt: 'curtir|curtidas?|gosto|gostei|não gosto|respostas?|denunciar|reportar|compartilhar|partilhar|partilhas?|traduzir|ver tradução|citar|útil|obrigad[oa]|seguir|guardar|salvar|editar|excluir|apagar|ocultar|mais|comentar|comentários?|votar',
  it: 'rispondi|risposte|mi piace|non mi piace|segnala|condividi|traduci|cita|utile|grazie|segui|salva|commenta|commenti',
  de: 'gefällt mir|antworten|antwort|melden|teilen|übersetzen|zitieren|hilfreich|danke|folgen|merken|kommentieren|kommentare',
  id: 'balas|balasan|suka|tidak suka|laporkan|bagikan|terjemahkan|lihat terjemahan|kutip|bermanfaat|terima kasih|ikuti|simpan|hapus|sembunyikan|lainnya|komentar|komentari',
  vi: 'trả lời|phản hồi|thích|không thích|báo cáo|báo xấu|chia sẻ|dịch|xem bản dịch|trích dẫn|hữu ích|cảm ơn|theo dõi|lưu|xóa|ẩn|xem thêm|bình luận',
  ru: 'ответить|ответы|ответов|ответа|ответ|нравится|мне нравится|не нравится|пожаловаться|поделиться|перевести|показать перевод|показать оригинал|цитировать|полезно|спасибо|подписаться|сохранить|удалить|скрыть|ещё|еще|комментировать|комментари(?:й|я|ев|и)|лайк|лайков|репост|репостов',
  uk: 'відповісти|відповіді|відповідей|відповідь|подобається|вподобати|не подобається|поскаржитися|поділитися|перекласти|показати переклад|показати оригінал|цитувати|корисно|дякую|підписатися|зберегти|видалити|приховати|ще|коментувати|коментар(?:і|ів|я)?|вподобань|поширень',
  ar: 'رد|الرد|ردود|أعجبني|إعجاب|لم يعجبني|إبلاغ|الإبلاغ|مشاركة|شارك|ترجمة|عرض الترجمة|اقتباس|مفيد|شكرا|شكراً|متابعة|حفظ|حذف|إخفاء|المزيد|تعليق|تعليقات',
  ja: '返信|返信する|いいね[!！]?|よくないね|通報|報告|シェア|共有|翻訳|翻訳を表示|引用|参考になった|共感した|なるほど|うーん|ありがとう|フォロー|保存|削除|非表示|もっと見る|コメント|件',
  zh: '回复|回覆|回應|点赞|點讚|按讚|赞|讚|踩|举报|檢舉|检举|分享|转发|轉發|翻译|翻譯|查看翻译|查看翻譯|引用|有用|谢谢|謝謝|关注|關注|追蹤|收藏|删除|刪除|隐藏|隱藏|更多|展开|展開|评论|評論|留言|顶|頂|条|則',
};
