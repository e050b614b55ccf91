/**
 * What stands before the name of a writer, by language, as sources of patterns in lower case. In scripts with capitals the name follows
 * with one; in the others a colon, a bar or a slash must part the two, and the name ends with the line or a mark.
 */
export const BYLINE_WORDS: Readonly<Record<string, string>> = {
  en: '(?:written|posted|published|reported) by|by|authors?',
  fr: 'par|rédigé par|écrit par|publié par|auteurs?|autrice|propos recueillis par',
  es: 'por|escrito por|publicado por|redactado por|autora?|autores|texto(?: de)?',
  pt: 'por|escrito por|publicado por|autora?|autores|reportagem de',
  it: 'di|scritto da|pubblicato da|a cura di|autore|autrice|autori',
  de: 'von|verfasst von|geschrieben von|veröffentlicht von|autor|autorin|autoren',
  id: 'oleh|ditulis oleh|penulis|reporter|editor|pewarta',
  vi: 'bởi|viết bởi|đăng bởi|tác giả',
  ru: 'автор|авторы|текст|написал|написала|опубликовал|опубликовала',
  uk: 'автор|авторка|автори|текст|написав|написала|опублікував|опублікувала',
};

/** The same where names have no capitals. */
export const CAPLESS_BYLINE_WORDS =
  '作者|文|撰文|记者|記者|編輯|编辑|本报记者|本報記者|撰稿|著者|筆者|執筆|執筆者|文責|編集|取材|بقلم|كتب|كتبت|كتبه|المؤلف|الكاتب|إعداد|تحرير';

/** What begins the line with the day of publication, by language. */
export const PUBLISHED_WORDS: Readonly<Record<string, string>> = {
  en: '(?:first |originally )?(?:published|posted)(?: on| at)?',
  fr: 'publiée?|paru|mis en ligne|mise en ligne',
  es: 'publicad[oa]|fecha de publicación|publicación',
  pt: 'publicad[oa]|postado|data de publicação|publicação',
  it: 'pubblicat[oa]|data di pubblicazione',
  de: 'veröffentlicht|erschienen|erstellt',
  id: 'diterbitkan|dipublikasikan|terbit|tayang|dipublikasi',
  vi: 'ngày đăng|đăng ngày|đăng lúc|xuất bản|ngày xuất bản',
  ru: 'опубликован[оа]?|дата публикации|размещено|создано',
  uk: 'опубліковано|дата публікації|розміщено|створено',
  ar: 'نشر(?: في| بتاريخ)?|نُشر(?: في)?|نُشرت(?: في)?|تاريخ النشر|تم النشر(?: في)?|منشور في',
  ja: '公開日時?|公開|掲載日時?|投稿日時?|配信日時?|配信|掲載|発行日',
  zh: '发布时间|发布于|发布|发表于|发表时间|发表|刊登于|發布時間|發佈時間|發布於|發佈於|發布|發佈|發表於|發表時間|刊登於|上線時間',
};

/** What begins the line with the day of a change, which is not that of publication. */
export const CHANGED_WORDS: Readonly<Record<string, string>> = {
  en: '(?:last )?(?:updated|modified|edited|revised)',
  fr: 'mis à jour|mise à jour|modifiée?|actualisée?|dernière (?:mise à jour|modification)',
  es: '(?:última )?actualiza(?:d[oa]|ción)|modificad[oa]|última modificación',
  pt: '(?:última )?atualiza(?:d[oa]|ção)|actualizad[oa]|modificad[oa]|última modificação',
  it: '(?:ultimo )?aggiorna(?:t[oa]|mento)|modificat[oa]|ultima modifica',
  de: '(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)|letzte (?:aktualisierung|änderung)|stand',
  id: '(?:terakhir )?diperbarui|pembaruan terakhir|update terakhir|diubah',
  vi: 'cập nhật(?: lần cuối)?|sửa đổi|chỉnh sửa',
  ru: 'обновлен[оа]|обновлён|обновление|изменен[оа]|последнее обновление|отредактировано',
  uk: 'оновлено|оновлення|змінено|останнє оновлення|відредаговано',
  ar: 'آخر تحديث|تحديث|تم التحديث|حُدّث|حدث في|عدل في|آخر تعديل',
  ja: '更新日時?|最終更新日?時?|更新|改訂|最終更新',
  zh: '更新时间|更新于|最后更新|最后更新于|更新|修改于|更新時間|更新於|最後更新|最後更新於|修改於',
};

/** Days of the week, with which a line with the day of an article may begin. */
export const DAY_WORDS: Readonly<Record<string, string>> = {
  en: '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  fr: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  es: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  pt: '(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo',
  it: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
  de: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag',
  id: 'senin|selasa|rabu|kamis|jumat|sabtu|minggu',
  ru: 'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье',
  uk: "понеділок|вівторок|середа|четвер|п['’]ятниця|субота|неділя",
  ar: 'الإثنين|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد',
};
