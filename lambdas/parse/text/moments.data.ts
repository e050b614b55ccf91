/**
 * How pages say how long ago a reader wrote, by language, as sources of patterns in lower case: a number with its unit, or
 * one minute, hour, day or week; longer ones without a number end sentences as well.
 * What a comment says of its own age is never the day of an article.
 */
export const AGES: Readonly<Record<string, string>> = {
  es: 'hace (?:un momento|una? (?:minuto|hora|día|semana)|\\d{1,3} ?(?:s|seg|segundos?|min|minutos?|h|horas?|d|días?|sem|semanas?|meses|años?)\\.?)',
  pt: '(?:há|faz) (?:um momento|uma? (?:minuto|hora|dia|semana)|\\d{1,3} ?(?:s|seg|segundos?|min|minutos?|h|horas?|d|dias?|sem|semanas?|meses|anos?)\\.?)|\\d{1,3} ?(?:min|minutos?|h|horas?|d|dias?|semanas?|meses|anos?) atrás',
  it: "(?:un minuto|un[’']ora|un giorno|una settimana|\\d{1,3} ?(?:s|sec|secondi|min|minuti|h|ore|g|giorni|settimane|mesi|anni)) fa",
  de: 'vor (?:einer (?:minute|stunde|woche)|einem tag|\\d{1,3} ?(?:sek|sekunden|min|minuten|std|stunden|tagen|wochen|monaten|jahren))\\.?',
  id: '(?:\\d{1,3} ?|se)(?:detik|menit|mnt|jam|hari|minggu|mgg|bulan|bln|tahun|thn)(?: yang)? lalu|baru saja|barusan',
  vi: '(?:(?:một|1) (?:phút|giờ|ngày|tuần)|\\d{1,3} ?(?:giây|phút|giờ|tiếng|ngày|tuần|tháng)) trước|vừa xong',
  ru: '(?:(?:минуту|час|день|неделю)|\\d{1,3} ?(?:с|сек|секунд[уы]?|мин|минут[уы]?|ч|час(?:а|ов)?|дн|день|дня|дней|недел[юиь]|нед|месяц(?:а|ев)?|мес|год|года|лет)\\.?) назад|только что',
  uk: '(?:(?:хвилину|годину|день|тиждень)|\\d{1,3} ?(?:с|сек|секунд[уи]?|хв|хвилин[уи]?|год|годин[уи]?|дн|день|дні|днів|тиж|тиждень|тижні|тижнів|місяць|місяці|місяців|міс|рік|роки|років)\\.?) тому|щойно',
  ar: '(?:منذ|قبل) (?:دقيقة|دقيقتين|ساعة|ساعتين|يوم|يومين|أسبوع|أسبوعين|\\d{1,3} ?(?:ثانية|ثوان|ثواني|دقيقة|دقائق|ساعة|ساعات|يوم|يوما|أيام|أسبوع|أسابيع|شهر|أشهر|سنة|سنوات))',
  ja: '\\d{1,3} ?(?:秒|分|時間|日|週間|か月|ヶ月|カ月)前|たった今',
  zh: '\\d{1,3} ?(?:秒|秒钟|秒鐘|分|分钟|分鐘|小时|小時|天|日|周|週|个月|個月)[之以]?前|刚刚|剛剛',
  ko: '\\d{1,3} ?(?:초|분|시간|일|주|개월) 전|방금',
};

/** *Yesterday*, *today*: of a moment only with an hour behind them, since a headline may end with them. */
export const NEAR_DAYS =
  'ayer|hoy|anteayer|ontem|hoje|anteontem|ieri|oggi|gestern|heute|vorgestern|kemarin|hari ini|hôm qua|hôm nay|hôm kia|вчера|сегодня|позавчера|вчора|сьогодні|позавчора|أمس|اليوم|昨日|今日|本日|一昨日|昨天|今天|前天|어제|오늘';

/** What stands between a day and an hour. */
export const AT_HOUR = 'at|à|kl\\.?|um|a las|a la|às|as|alle|ore|pukul|jam|lúc|в|о|об|الساعة|klo';

/** Hours as East Asia writes them: 上午9:12, 午後9時12分. */
export const EASTERN_HOUR =
  '(?:上午|下午|晚上|凌晨|中午|早上|午前|午後|오전|오후) ?\\d{1,2}[:：點点時时]\\d{0,2}分?|\\d{1,2}[時时點点]\\d{1,2}分';
