/** What mail programs call the lines above a mail that is passed on, in the languages that Offtake reads; lower case. */
export const FIELD_LABELS = {
  from: 'from|de|von|absender|van|od|da|от|від|от кого|від кого|отправитель|відправник|发件人|發件人|寄件者|寄件人|差出人|送信者|送信元|من|المرسل|dari|pengirim|từ|người gửi',
  date: 'date|sent|gesendet|gesendet am|datum|envoyé|envoyé le|date d’envoi|fecha|enviado|enviado el|enviado em|enviada em|enviada|data|inviato|data invio|дата|отправлено|дата отправки|надіслано|відправлено|发送时间|發送時間|日期|时间|時間|寄件日期|傳送日期|送信日時|送信日|日付|日時|التاريخ|تاريخ الإرسال|تم الإرسال|أُرسل|أرسلت|tanggal|dikirim|terkirim|ngày|đã gửi|ngày gửi|gửi|thời gian',
  subject:
    'subject|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|тема|主题|主題|主旨|标题|標題|件名|الموضوع|subjek|perihal|judul|chủ đề|tiêu đề',
  to: 'to|an|à|a|para|per|destinataire|destinatario|destinatário|aan|кому|кому:|收件人|收件者|宛先|送信先|إلى|الى|المستلم|kepada|untuk|ke|đến|tới|người nhận',
  other:
    'cc|bcc|kopie|kopie an|copie|copie à|cci|cco|copia|копия|копія|抄送|副本|密件副本|نسخة|نسخة إلى|tembusan|salinan|đồng gửi|reply-to|reply to|antwort an|répondre à|responder a|responder para|rispondi a|ответить|відповісти|回复|回覆|返信先|الرد على|balas ke|trả lời|importance|wichtigkeit|priorité|attachments|anlagen|pièces jointes|添付ファイル|附件',
} as const;

/** The beginning of a line that opens a mail that is passed on, lower case, without the dashes around it. */
export const OPENINGS =
  "forwarded message|original message|begin forwarded message|forwarded email|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|ursprüngliche nachricht|originalnachricht|message transféré|message transmis|courriel transféré|début du message réexpédié|début du message transféré|message d’origine|message d'origine|message original|e-mail d’origine|mensaje reenviado|inicio del mensaje reenviado|mensaje original|mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|início da mensagem reencaminhada|mensagem original|messaggio inoltrato|inizio messaggio inoltrato|messaggio originale|doorgestuurd bericht|пересылаемое сообщение|пересланное сообщение|перенаправленное сообщение|начало переадресованного сообщения|исходное сообщение|оригинальное сообщение|переслане повідомлення|початок переадресованого повідомлення|початок переспрямованого повідомлення|оригінальне повідомлення|вихідне повідомлення|转发的邮件|转发邮件信息|转发邮件|原始邮件|以下是转发的邮件|開始轉寄郵件|轉寄郵件|轉寄的郵件|已轉寄的郵件|已轉寄訊息|轉寄訊息|原始郵件|转发的消息|開始轉寄的郵件|転送メッセージ|転送されたメッセージ|転送されたメール|元のメッセージ|オリジナルメッセージ|رسالة مُعاد توجيهها|رسالة معاد توجيهها|بداية الرسالة المعاد توجيهها|بداية الرسالة المحولة|الرسالة الأصلية|الرسالة المعاد توجيهها|الرسالة المحولة|pesan terusan|pesan yang diteruskan|pesan diteruskan|mulai pesan terusan|mulai pesan yang diteruskan|pesan asli|thư đã chuyển tiếp|tin nhắn đã chuyển tiếp|tin nhắn được chuyển tiếp|thư được chuyển tiếp|bắt đầu thư được chuyển tiếp|thư gốc|tin nhắn gốc";

/** What programs put before the subject of a mail that is passed on or answered. */
export const SUBJECT_MARKS =
  'fwd?|tr|wg|rv|enc|i|re|rif|r|aw|sv|vs|antw|doorst|fwd|rés|res|ref|пересл|fw|на|отв|転送|返信|转发|回复|轉寄|回覆|转寄|答复|إعادة توجيه|رد|إعادة|trs|bls|ct|chuyển tiếp|trả lời|přep|tfr';
