/**
 * Beginnings of words that tell of a country or its money, in the languages that are read, by the code of its currency: countries whose
 * currency shares a sign or a name with another one.
 */
export const CURRENCY_HOMES: Readonly<Record<string, RegExp>> = {
  AUD: /Austral|Sydney|Melbourne|Австрал|[أا]سترالي|澳洲|澳大利[亚亞]|オーストラリア|豪州|호주/u,
  CAD: /Canad|Kanad|Toronto|Montr[ée]al|Québec|Канад|كندا|كندي|加拿大|カナダ|캐나다/u,
  HKD: /Hong Kong|Hồng Kông|Hongkong|Гонконг|هونغ كونغ|香港|홍콩/u,
  NZD: /New Zealand|Nouvelle-Zélande|Nueva Zelanda|Nova Zelândia|Selandia Baru|Новой? ?Зеланд|Новая Зеланд|نيوزيلندا|新西[兰蘭]|紐西蘭|ニュージーランド/u,
  SGD: /Singap|Сингапур|سنغافورة|新加坡|シンガポール|싱가포르/u,
  TWD: /Ta[iï]wan|Tajwan|Đài Loan|Тайван|تايوان|台[湾灣]|臺灣|대만/u,
  JPY: /JPY|(?<!\p{L})[Yy]en|[Jj]ap[aã]o|Japan|Japon|Japón|Jepang|Tokyo|Tóquio|Nhật|Япон|Япон|اليابان|日本|东京|東京|일본/u,
  CNY: /CNY|RMB|(?<!\p{L})[Yy]uan|China|Chine|Chinese|Tiongkok|Trung Quốc|Beijing|Pékin|Pek[ií]n|Pequim|Китай|Китаю?|الصين|中国|中國|北京|人民[币幣]|중국/u,
  INR: /₹|INR|Ind(?:e|ia)(?!\p{L})|Indian|indien|indien|Mumbai|Delhi|Индии|Индия|Індії|الهند|印度(?!尼)|インド(?!ネシア)|Ấn Độ/u,
  PKR: /PKR|Pakistan|Paquist|Пакистан|باكستان|巴基斯坦|パキスタン/u,
  LKR: /LKR|Sri Lanka|Шри-Ланк|سريلانكا|斯里[兰蘭]卡/u,
  CHF: /CHF|Suisse|Switzerland|Swiss|suisse|Suiza|Suíça|Schweiz|Zurich|Zürich|Genève|Geneva|Швейцар|Швейцар|سويسر|瑞士|スイス/u,
  XOF: /XOF|CFA/u,
  NOK: /NOK|Norv[eè]g|norvég|Norw|Noruega|norueg|norsk|Norge|Oslo|Норвег|Норвез|النرويج|挪威|ノルウェー/u,
  SEK: /SEK|Su[eè]d|suédois|Swed|Suecia|Suécia|sueco|svensk|Sverige|Stockholm|Estocolm|Швеци|Швец|السويد|瑞典|スウェーデン/u,
  DKK: /DKK|Danemark|danois|Denmark|Danish|Dinamarca|dansk|Danmark|Copenhag|København|Дани[яи]|Датс|الدنمارك|丹麦|丹麥|デンマーク/u,
  CZK: /CZK|tchèque|Tchéqui|Czech|Checa|Tcheca|Česk|Prague|Praga|Чехи|Чехі|التشيك|捷克|チェコ/u,
  ISK: /ISK|Island(?!\p{L})|Iceland|Islandia|Islândia|Исланд|Ісланд|آيسلندا|冰岛|冰島|アイスランド/u,
  KWD: /KWD|Kuwait|Koweït|Кувейт|الكويت|كويتي|科威特|クウェート/u,
  BHD: /BHD|Bahr[aeï]|Baréin|Бахрейн|البحرين|بحريني|巴林|バーレーン/u,
  JOD: /JOD|Jordan|Jordani|Иордани|Йордані|الأردن|أردني|约旦|約旦|ヨルダン/u,
  DZD: /DZD|Alg[eé]r|Argel|Алжир|الجزائر|جزائري|阿尔及利亚|アルジェリア/u,
  IQD: /IQD|Ira[qk]|Ирак|Ірак|العراق|عراقي|伊拉克|イラク/u,
  TND: /TND|Tunis|Túnez|Тунис|Туніс|تونس|突尼斯|チュニジア/u,
  AED: /AED|UAE|[ÉE]mirat|Emiratos|Duba[iïi]|Abu D[h]?abi|Abou Dhabi|ОАЭ|ОАЕ|Эмират|Дубай|الإمارات|إماراتي|دبي|أبوظبي|阿联酋|阿聯酋|迪拜|UAE|アラブ首長国|ドバイ/u,
  MAD: /(?<!\p{L})MAD(?!\p{L})|Maroc|Morocc|Marruecos|Marrocos|Casablanca|Марокк|المغرب|مغربي|摩洛哥|モロッコ/u,
  SAR: /SAR|Saudi|saoudi|Saoudi|saud[ií]|Riyad|Riad|Саудов|Саудівс|السعودي|سعودي|الرياض|沙特|沙烏地|サウジ|Ả Rập Xê Út|Ả Rập Saudi/u,
  QAR: /QAR|Qatar|Catar|Катар|قطر|卡塔尔|卡達|カタール/u,
  OMR: /OMR|(?<!\p{L})Om[aã]n|Оман|عمان|عُمان|阿曼|オマーン/u,
  IRR: /IRR|Iran|Irã|Иран|Іран|إيران|伊朗|イラン/u,
  YER: /YER|Yemen|Yémen|Iêmen|Йемен|Ємен|اليمن|也门|葉門|イエメン/u,
  MXN: /MXN|M[eé]xi|Querétaro|Monterrey|Мексик|المكسيك|墨西哥|メキシコ/u,
  ARS: /ARS|Argentin|Buenos Aires|Аргентин|الأرجنتين|阿根廷|アルゼンチン/u,
  CLP: /CLP|(?<!\p{L})Chil[ei]|Santiago de Chile|Чили|Чилі|تشيلي|智利|チリ(?!\p{L})/u,
  COP: /COP(?!\d|\p{L})|Colombi|Colômbia|Bogotá|Колумби|كولومبيا|哥伦比亚|哥倫比亞|コロンビア/u,
  PHP: /PHP|Philippin|Filipin|Manila|Филиппин|Філіппін|الفلبين|菲律宾|菲律賓|フィリピン/u,
  UYU: /UYU|Urugua|Montevideo|Уругва|乌拉圭|ウルグアイ/u,
  DOP: /DOP|Dominican|Santo Domingo|Доминикан|多米尼加|ドミニカ/u,
  GBP: /GBP|£|Brit|United Kingdom|Royaume-Uni|Reino Unido|Gran Bretaña|Grã-Bretanha|(?<!\p{L})UK(?!\p{L})|England|London|Londr[eé]s|Лондон|Британ|Великобритан|بريطاني|المملكة المتحدة|إسترليني|استرليني|لندن|英国|英國|イギリス/u,
  EGP: /EGP|Egypt|Égypte|Egipto|Egito|Mesir|Cairo|Египет|Египт|Єгип|مصر|القاهرة|埃及|エジプト/u,
  TRY: /(?<!\p{L})TRY(?!\p{L})|₺|Tur(?:key|quie|quía|quia|kish)|Türkiye|turc|turco|Turki|Istanbul|Estambul|İstanbul|Турци|Туреч|Стамбул|تركيا|تركي(?!ز)|土耳其|トルコ/u,
  LBP: /LBP|Lebanon|Liban(?!\p{L})|Líbano|Ливан|Ліван|لبنان|黎巴嫩|レバノン/u,
  SYP: /SYP|Syria|Syrie|Siria|Síria|Сири[яи]|Сирі|سوريا|سورية|叙利亚|シリア/u,
};

/** Names that several countries give their money, with the codes that they may stand for. */
export const CURRENCY_FAMILIES: Readonly<Record<string, readonly string[]>> = {
  rupee: ['INR', 'PKR', 'LKR'],
  franc: ['CHF', 'XOF'],
  crown: ['NOK', 'SEK', 'DKK', 'CZK', 'ISK'],
  dinar: ['KWD', 'BHD', 'JOD', 'DZD', 'IQD', 'TND'],
  dirham: ['AED', 'MAD'],
  riyal: ['SAR', 'QAR', 'OMR', 'IRR', 'YER'],
  peso: ['MXN', 'ARS', 'CLP', 'COP', 'PHP', 'UYU', 'DOP'],
  pound: ['GBP', 'EGP'],
  lira: ['TRY', 'LBP', 'SYP'],
};

/** The dollars that a bare `$` may be beside the American one. */
export const DOLLARS: readonly string[] = ['AUD', 'CAD', 'HKD', 'NZD', 'SGD', 'TWD'];
