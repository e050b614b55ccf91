/** States, their governments and departments, and the regions that host data centres, in every language that is read. */
export const STATES = `
# country
United States|U.S. government|US government|U.S. Department of Energy|Department of Energy|U.S. Department of Commerce|Commerce Department|Pentagon|Department of Defense|Trump administration|United States government|U.S. Government|US Government|federal government of the United States|Department of War|U.S. Department of War|U.S. Department of Defense|DoD|White House|États-Unis|Etats-Unis|gouvernement américain|Maison Blanche|Maison-Blanche|Estados Unidos|EE. UU.|EE.UU.|EEUU|EUA|Casa Blanca|Casa Branca|Pentágono|Departamento de Energía de Estados Unidos|美国|美國|美国政府|美國政府|美国能源部|美國能源部|美国商务部|美國商務部|白宫|白宮|五角大楼|五角大廈|アメリカ|米国|米政府|米国政府|アメリカ政府|ホワイトハウス|米エネルギー省|米商務省|米国防総省|国防総省|США|Соединенные Штаты|Соединённые Штаты|Минэнерго США|Пентагон|Белый дом|Сполучені Штати|Міненерго США|Білий дім|الولايات المتحدة|الولايات المتحدة الأمريكية|الولايات المتحدة الأميركية|أمريكا|أميركا|البيت الأبيض|البنتاغون|البنتاجون|وزارة الطاقة الأمريكية|وزارة الطاقة الأميركية|وزارة التجارة الأمريكية|Amerika Serikat|AS@id|Gedung Putih|Hoa Kỳ|Mỹ@vi|Chính phủ Mỹ|Nhà Trắng|Lầu Năm Góc
United Kingdom|UK government|British government|UK@en|Britain|Great Britain|British Government|UK Government|HM Government|Royaume-Uni|gouvernement britannique|Reino Unido|Gran Bretaña|Grã-Bretanha|英国|英國|英国政府|英國政府|イギリス|英政府|Великобритания|Соединенное Королевство|Британия|Велика Британія|Великобританія|Британія|المملكة المتحدة|بريطانيا|الحكومة البريطانية|Inggris|Britania Raya|Vương quốc Anh|Anh quốc|nước Anh|Chính phủ Anh
France|French government|gouvernement français|French Government|République française|État français|Etat français|Francia|França|法国|法國|法国政府|法國政府|フランス|フランス政府|仏政府|Франция|Франція|فرنسا|الحكومة الفرنسية|Prancis|Perancis|Pháp
Germany|German government|Bundesregierung|German Government|Allemagne|gouvernement allemand|Alemania|Alemanha|德国|德國|德国政府|德國政府|ドイツ|ドイツ政府|独政府|Германия|Німеччина|ألمانيا|الحكومة الألمانية|Jerman|nước Đức|CHLB Đức
Italy|Italian government|Italie|Italia|Itália|意大利|義大利|イタリア|Италия|Італія|إيطاليا
Spain|Spanish government|Espagne|España|Espanha|Gobierno de España|西班牙|スペイン|Испания|Іспанія|إسبانيا|اسبانيا|Spanyol|Tây Ban Nha
Portugal|Portuguese government|葡萄牙|ポルトガル|Португалия|Португалія|البرتغال|Bồ Đào Nha
Netherlands|Dutch government|Pays-Bas|Países Bajos|Países Baixos|Holanda|荷兰|荷蘭|オランダ|Нидерланды|Нідерланди|هولندا|Belanda|Hà Lan
Belgium|Belgique|Bélgica|比利时|比利時|ベルギー|Бельгия|Бельгія|بلجيكا|Belgia
Sweden|Swedish government|Suède|Suecia|Suécia|瑞典|スウェーデン|Швеция|Швеція|السويد|Swedia|Thụy Điển
Norway|Norwegian government|Norvège|Noruega|挪威|ノルウェー|Норвегия|Норвегія|النرويج|Norwegia|Na Uy
Finland|Finnish government|Finlande|Finlandia|Finlândia|芬兰|芬蘭|フィンランド|Финляндия|Фінляндія|فنلندا|Phần Lan
Denmark|Danish government|Danemark|Dinamarca|丹麦|丹麥|デンマーク|Дания|Данія|الدنمارك|الدنمرك|Đan Mạch
Poland|Polish government|Pologne|Polonia|Polónia|Polônia|波兰|波蘭|ポーランド|Польша|Польща|بولندا|Polandia|Ba Lan
European Union|European Commission|Commission européenne|Union européenne|European commission|EU@en,ja,zh,vi,id|UE@fr,es,pt|Unión Europea|União Europeia|Comisión Europea|Comissão Europeia|欧盟|歐盟|欧盟委员会|歐盟委員會|欧州連合|欧州委員会|Евросоюз|Европейский союз|ЕС@ru|Еврокомиссия|Европейская комиссия|Євросоюз|Європейський Союз|ЄС|Єврокомісія|Європейська комісія|الاتحاد الأوروبي|المفوضية الأوروبية|Uni Eropa|Komisi Eropa|Liên minh châu Âu|Liên minh Châu Âu|Ủy ban châu Âu
Switzerland|Swiss government|Suisse|Suiza|Suíça|瑞士|スイス|Швейцария|Швейцарія|سويسرا|Swiss@id|Thụy Sĩ
Saudi Arabia|Kingdom of Saudi Arabia|Arabie saoudite|Arabie Saoudite|KSA|Royaume d'Arabie saoudite|Arabia Saudí|Arabia Saudita|Arábia Saudita|Arábia Saudí|沙特|沙特阿拉伯|沙烏地阿拉伯|沙烏地|サウジアラビア|サウジ|Саудовская Аравия|Саудівська Аравія|السعودية|المملكة العربية السعودية|Arab Saudi|Kerajaan Arab Saudi|Ả Rập Xê Út|Ả Rập Saudi|Saudi Arabia (Ả Rập Xê Út)|Ả-rập Xê-út
United Arab Emirates|UAE|Abu Dhabi|Émirats arabes unis|UAE Government|Émirats|Emiratos Árabes Unidos|Emiratos|EAU@es,pt,fr|Emirados Árabes Unidos|Emirados|阿联酋|阿聯|阿拉伯联合酋长国|阿拉伯聯合大公國|阿聯酋|阿布扎比|阿布達比|アラブ首長国連邦|アブダビ|ОАЭ|Объединенные Арабские Эмираты|Объединённые Арабские Эмираты|Абу-Даби|Эмираты|ОАЕ|Об'єднані Арабські Емірати|Об’єднані Арабські Емірати|Абу-Дабі|الإمارات|الإمارات العربية المتحدة|أبوظبي|أبو ظبي|دولة الإمارات|Uni Emirat Arab|UEA@id|Các Tiểu vương quốc Arab Thống nhất|Các Tiểu vương quốc Ả Rập Thống nhất
Qatar|State of Qatar|Catar|卡塔尔|卡達|カタール|Катар|قطر|دولة قطر
Kuwait|State of Kuwait|Koweït|科威特|クウェート|Кувейт|الكويت|دولة الكويت
Israel|Israeli government|Israël|以色列|イスラエル|Израиль|Ізраїль|إسرائيل
India|Indian government|Indian Government|Government of India|Inde|Índia|印度|インド|インド政府|Индия|Індія|الهند|Ấn Độ
Japan|Japanese government|Japanese Government|METI|Ministry of Economy, Trade and Industry|Japon|Japón|Japão|日本|日本政府|経済産業省|経産省|日本经济产业省|日本經濟產業省|Япония|Японія|اليابان|الحكومة اليابانية|Jepang|Nhật Bản
South Korea|Korean government|South Korean government|Republic of Korea|Korea|Corée du Sud|Corea del Sur|Coreia do Sul|韩国|韓國|南韓|韩国政府|韓国|韓国政府|Южная Корея|Республика Корея|Південна Корея|كوريا الجنوبية|Korea Selatan|Hàn Quốc
Taiwan|Taiwanese government|Taïwan|Taiwán|Taiwan government|台湾|台灣|臺灣|Тайвань|تايوان|Đài Loan
China|Chinese government|People's Republic of China|PRC|Chine|Chinese Government|中国|中國|中国政府|中國政府|国家发改委|发改委|發改委|工信部|Китай|КНР|الصين|الحكومة الصينية|Tiongkok|Cina@id|Trung Quốc
Singapore|Singapore government|Singapour|Singapur|Singapura|新加坡|シンガポール|シンガポール政府|Сингапур|Сінгапур|سنغافورة
Malaysia|Malaysian government|Malaisie|Malasia|Malásia|马来西亚|馬來西亞|マレーシア|Малайзия|Малайзія|ماليزيا
Indonesia|Indonesian government|Indonésie|Indonésia|Pemerintah Indonesia|印尼|印度尼西亚|インドネシア|Индонезия|Індонезія|إندونيسيا
Thailand|Thai government|Board of Investment of Thailand|Thaïlande|Tailandia|Tailândia|泰国|泰國|タイ政府|Таиланд|Таїланд|تايلاند|تايلند|Thái Lan
Vietnam|Vietnamese government|Viet Nam|Việt Nam|Viêt Nam|Vietnã|Vietname|Chính phủ Việt Nam|越南|ベトナム|Вьетнам|В'єтнам|В’єтнам|فيتنام
Philippines|Philippine government|Filipinas|菲律宾|菲律賓|フィリピン|Филиппины|Філіппіни|الفلبين|Filipina
Australia|Australian government|Commonwealth of Australia|Australie|Austrália|澳大利亚|澳大利亞|澳洲|オーストラリア|豪州|豪政府|Австралия|Австралія|أستراليا|Úc@vi
New Zealand|New Zealand government|Nouvelle-Zélande|Nueva Zelanda|Nova Zelândia|新西兰|紐西蘭|ニュージーランド|Новая Зеландия|Нова Зеландія|نيوزيلندا|Selandia Baru
Canada|Canadian government|Canadian Government|Government of Canada|gouvernement du Canada|Canadá|加拿大|カナダ|カナダ政府|Канада|كندا|Kanada@id
Mexico|Mexican government|Mexique|México|墨西哥|メキシコ|Мексика|المكسيك|Meksiko
Brazil|Brazilian government|Brésil|Brasil|governo brasileiro|Governo Federal do Brasil|巴西|ブラジル|Бразилия|Бразилія|البرازيل
Argentina|Argentine government|Argentine@fr|阿根廷|アルゼンチン|Аргентина|الأرجنتين
Chile|Chili@fr|智利|チリ政府|Чили|Чилі|تشيلي|شيلي
Colombia|Colombie|Colômbia|哥伦比亚|哥倫比亞|コロンビア|Колумбия|Колумбія|كولومبيا|Kolombia
Kenya|Kenyan government|Kenia|Quénia|Quênia|肯尼亚|肯亞|ケニア|Кения|Кенія|كينيا
Nigeria|Nigerian government|Nigéria|尼日利亚|奈及利亞|ナイジェリア|Нигерия|Нігерія|نيجيريا
South Africa|South African government|Afrique du Sud|Sudáfrica|África do Sul|南非|南アフリカ|ЮАР|Південна Африка|جنوب أفريقيا|جنوب إفريقيا|Afrika Selatan|Nam Phi
Morocco|Moroccan government|Maroc|Marruecos|Marrocos|摩洛哥|モロッコ|Марокко|المغرب|Maroko
Egypt|Egyptian government|Égypte|Egypte|Egipto|Egito|埃及|エジプト|Египет|Єгипет|مصر|الحكومة المصرية|Mesir|Ai Cập
Kazakhstan|Kazajistán|Cazaquistão|哈萨克斯坦|哈薩克|カザフスタン|Казахстан|Қазақстан|كازاخستان
Armenia|Arménie|亚美尼亚|アルメニア|Армения|Вірменія|أرمينيا
Turkey|Türkiye|Turkiye|Turquie|Turquía|Turquia|土耳其|トルコ|Турция|Туреччина|تركيا|Turki@id|Thổ Nhĩ Kỳ
Ukraine|Ukrainian government|Ucrania|Ucrânia|乌克兰|烏克蘭|ウクライナ|Украина|Україна|أوكرانيا|Ukraina
Russia|Russian government|Russian Federation|Russie|Rusia|Rússia|俄罗斯|俄羅斯|ロシア|ロシア政府|Россия|РФ|Российская Федерация|Правительство РФ|Росія|روسيا|الحكومة الروسية|Nga@vi
Ireland|Irish government|Irlande|Irlanda|爱尔兰|愛爾蘭|アイルランド|Ирландия|Ірландія|أيرلندا|إيرلندا|Irlandia
Iceland|Islande|Islandia|Islândia|冰岛|冰島|アイスランド|Исландия|Ісландія|آيسلندا|أيسلندا
Greece|Greek government|Grèce|Grecia|Grécia|希腊|希臘|ギリシャ|Греция|Греція|اليونان|Yunani|Hy Lạp
Luxembourg|Luxemburgo|卢森堡|盧森堡|ルクセンブルク|Люксембург|لوكسمبورغ|لوكسمبورج|Luksemburg
Austria|Autriche|Áustria|奥地利|奧地利|オーストリア|Австрия|Австрія|النمسا
Czech Republic|Czechia|République tchèque|Tchéquie|República Checa|Chequia|捷克|チェコ|Чехия|Чехія|التشيك|Ceko@id
Hungary|Hongrie|Hungría|Hungria|匈牙利|ハンガリー|Венгрия|Угорщина|المجر|Hungaria
Romania|Roumanie|Rumanía|Rumania|Roménia|Romênia|罗马尼亚|羅馬尼亞|ルーマニア|Румыния|Румунія|رومانيا
Bulgaria|Bulgarie|Bulgária|保加利亚|保加利亞|ブルガリア|Болгария|Болгарія|بلغاريا
Estonia|Estonie|Эстония|Естонія|爱沙尼亚|愛沙尼亞|エストニア|إستونيا
Latvia|Lettonie|Letonia|Латвия|Латвія|拉脱维亚|ラトビア|لاتفيا
Lithuania|Lituanie|Lituania|Lituânia|Литва|立陶宛|リトアニア|ليتوانيا
Serbia|Serbie|Sérvia|Сербия|Сербія|塞尔维亚|セルビア|صربيا
Croatia|Croatie|Croacia|Croácia|Хорватия|Хорватія|克罗地亚|クロアチア|كرواتيا
Slovakia|Slovaquie|Eslovaquia|Словакия|Словаччина|斯洛伐克|スロバキア|سلوفاكيا
Slovenia|Slovénie|Eslovenia|Словения|Словенія|斯洛文尼亚|スロベニア|سلوفينيا
Malta|Malte|馬爾他|马耳他|マルタ共和国|مالطا
Cyprus|Chypre|Chipre|Кипр|Кіпр|塞浦路斯|キプロス|قبرص
Moldova|Молдова|Молдавия|摩尔多瓦|モルドバ|مولدوفا
Bahrain|Kingdom of Bahrain|Bahreïn|Baréin|Bahréin|Barém|巴林|バーレーン|Бахрейн|البحرين|مملكة البحرين
Oman|Sultanate of Oman|Omán|Omã|阿曼|オマーン|Оман|سلطنة عمان|سلطنة عُمان
Iraq|Irak|Iraque|伊拉克|イラク|Ирак|Ірак|العراق
Iran|Irán|Irã|Irão|伊朗|イラン|Иран|Іран|إيران
Jordan?|Jordanie|Jordania|Jordânia|约旦|約旦|ヨルダン|Иордания|Йорданія|الأردن|Yordania
Lebanon|Liban|Líbano|黎巴嫩|レバノン|Ливан|Ліван|لبنان
Algeria|Algérie|Argelia|Argélia|阿尔及利亚|阿爾及利亞|アルジェリア|Алжир|الجزائر|Aljazair
Tunisia|Tunisie|Túnez|Tunísia|突尼斯|チュニジア|Тунис|Туніс|تونس
Libya|Libye|Libia|Líbia|利比亚|リビア|Ливия|Лівія|ليبيا
Ethiopia|Éthiopie|Etiopía|Etiópia|埃塞俄比亚|衣索比亞|エチオピア|Эфиопия|Ефіопія|إثيوبيا
Ghana|加纳|迦納|ガーナ|Гана|غانا
Rwanda|Ruanda|卢旺达|ルワンダ|Руанда|رواندا
Senegal|Sénégal|塞内加尔|セネガル|Сенегал|السنغال
Ivory Coast|Côte d'Ivoire|Côte d’Ivoire|Cote d'Ivoire|科特迪瓦|コートジボワール|Кот-д’Ивуар|ساحل العاج|كوت ديفوار
Angola|安哥拉|アンゴラ|Ангола|أنغولا
Mozambique|Moçambique|莫桑比克|モザンビーク|Мозамбик|موزمبيق
Tanzania|Tanzanie|坦桑尼亚|タンザニア|Танзания|تنزانيا
Zambia|Zambie|赞比亚|ザンビア|Замбия|زامبيا
Pakistan|Pakistán|Paquistão|巴基斯坦|パキスタン|Пакистан|باكستان
Bangladesh|孟加拉国|孟加拉|バングラデシュ|Бангладеш|بنغلاديش|بنجلاديش
Sri Lanka|斯里兰卡|スリランカ|Шри-Ланка|سريلانكا
Nepal|Népal|尼泊尔|ネパール|Непал|نيبال
Bhutan|不丹|ブータン|Бутан|بوتان
North Korea|Corée du Nord|Corea del Norte|Coreia do Norte|朝鲜|北韓|北朝鮮|Северная Корея|КНДР|Північна Корея|كوريا الشمالية|Korea Utara|Triều Tiên
Hong Kong|香港|Гонконг|هونغ كونغ|هونج كونج|Hồng Kông|Hong Kong government
Macau|澳门|澳門|マカオ
Mongolia|Mongolie|蒙古国|モンゴル|Монголия|منغوليا
Cambodia|Cambodge|Camboya|柬埔寨|カンボジア|Камбоджа|كمبوديا|Kamboja|Campuchia
Laos|老挝|寮國|ラオス|Лаос|لاوس|Lào@vi
Myanmar|Birmanie|缅甸|ミャンマー|Мьянма|ميانمار
Brunei|文莱|汶萊|ブルネイ|Бруней|بروناي
Peru|Pérou|Perú|秘鲁|秘魯|ペルー|Перу|بيرو
Uruguay|Uruguai|乌拉圭|烏拉圭|ウルグアイ|Уругвай|أوروغواي|الأوروغواي
Paraguay|Paraguai|巴拉圭|パラグアイ|Парагвай|باراغواي
Bolivia|Bolivie|Bolívia|玻利维亚|ボリビア|Боливия|Болівія|بوليفيا
Ecuador|Équateur|Equador|厄瓜多尔|エクアドル|Эквадор|Еквадор|الإكوادور
Venezuela|委内瑞拉|ベネズエラ|Венесуэла|Венесуела|فنزويلا
Panama|Panamá|巴拿马|巴拿馬|パナマ|Панама|بنما
Costa Rica|哥斯达黎加|コスタリカ|Коста-Рика|كوستاريكا
Dominican Republic|République dominicaine|República Dominicana|多米尼加|ドミニカ共和国|Доминикана
El Salvador|萨尔瓦多|エルサルバドル|Сальвадор|السلفادور
Guatemala|危地马拉|グアテマラ|Гватемала
Puerto Rico|波多黎各|プエルトリコ
Belarus|Biélorussie|Bielorrusia|白俄罗斯|ベラルーシ|Беларусь|Белоруссия|Білорусь|بيلاروسيا
Uzbekistan|Ouzbékistan|Uzbekistán|乌兹别克斯坦|烏茲別克|ウズベキスタン|Узбекистан|أوزبكستان
Kyrgyzstan|吉尔吉斯斯坦|キルギス|Киргизия|Кыргызстан
Turkmenistan|土库曼斯坦|Туркменистан|Туркмения
Tajikistan|塔吉克斯坦|Таджикистан
Azerbaijan|Azerbaïdjan|Azerbaiyán|阿塞拜疆|アゼルバイジャン|Азербайджан|أذربيجان
Republic of Georgia|格鲁吉亚|Грузия|Грузія
Greenland|Groenland|Groenlandia|格陵兰|グリーンランド|Гренландия|Гренландія|غرينلاند
# region
Telangana|Government of Telangana|特伦甘纳邦|テランガナ州
Andhra Pradesh|Government of Andhra Pradesh|安得拉邦|アンドラプラデシュ州|أندرا براديش
Maharashtra|Government of Maharashtra|马哈拉施特拉邦|マハラシュトラ州
Texas|德克萨斯州|得克萨斯州|德州|テキサス州|Техас|تكساس|State of Texas
Ohio|俄亥俄州|オハイオ州|Огайо|أوهايو|State of Ohio
Virginia|弗吉尼亚州|維吉尼亞州|バージニア州|Вирджиния|Вірджинія|فرجينيا|فيرجينيا|Commonwealth of Virginia
Georgia|佐治亚州|喬治亞州|ジョージア州|Джорджия|State of Georgia
Arizona|亚利桑那州|亞利桑那州|アリゾナ州|Аризона|أريزونا
Pennsylvania|宾夕法尼亚州|宾州|賓州|ペンシルベニア州|Пенсильвания|Пенсільванія|بنسلفانيا
Louisiana|路易斯安那州|ルイジアナ州|Луизиана|Луїзіана|لويزيانا
Indiana|印第安纳州|印第安納州|インディアナ州|Индиана|إنديانا
Michigan|密歇根州|密西根州|ミシガン州|Мичиган|ميشيغان|ميشيجان
Wisconsin|威斯康星州|威斯康辛州|ウィスコンシン州|Висконсин|ويسكونسن
Wyoming|怀俄明州|懷俄明州|ワイオミング州|Вайоминг|وايومنغ
Tennessee|田纳西州|田納西州|テネシー州|Теннесси|تينيسي
Mississippi|密西西比州|ミシシッピ州|Миссисипи|ميسيسيبي
North Carolina|北卡罗来纳州|北卡羅來納州|ノースカロライナ州|Северная Каролина|كارولاينا الشمالية
New York State|State of New York|纽约州|紐約州|ニューヨーク州|ولاية نيويورك
California|加利福尼亚州|加州|カリフォルニア州|Калифорния|Каліфорнія|كاليفورنيا
Oregon|俄勒冈州|奧勒岡州|オレゴン州|Орегон
Nevada|内华达州|內華達州|ネバダ州|Невада|نيفادا
Utah|犹他州|猶他州|ユタ州
Alberta|艾伯塔省|亞伯達省|アルバータ州|Альберта|ألبرتا|Government of Alberta
Ontario|安大略省|オンタリオ州|Онтарио|أونتاريو|Government of Ontario
Quebec|Québec|魁北克|ケベック州|Квебек|كيبيك|gouvernement du Québec
Johor|柔佛|ジョホール州|Джохор|جوهور
West Virginia|西弗吉尼亚州|西維吉尼亞州|ウェストバージニア州
South Carolina|南卡罗来纳州|南卡羅來納州|サウスカロライナ州|Южная Каролина
North Dakota|北达科他州|北達科他州|ノースダコタ州|Северная Дакота|داكوتا الشمالية
South Dakota|南达科他州|サウスダコタ州|Южная Дакота
New Jersey|新泽西州|紐澤西州|ニュージャージー州|Нью-Джерси|نيوجيرسي
New Mexico|新墨西哥州|ニューメキシコ州|Нью-Мексико|نيو مكسيكو|Nouveau-Mexique|Nuevo México|Novo México
New Hampshire
Washington State|State of Washington|华盛顿州|華盛頓州|ワシントン州
Idaho|爱达荷州|愛達荷州|アイダホ州|Айдахо
Montana|蒙大拿州|モンタナ州
Colorado|科罗拉多州|科羅拉多州|コロラド州|Колорадо
Kansas|堪萨斯州|カンザス州|Канзас
Missouri|密苏里州|密蘇里州|ミズーリ州|Миссури
Iowa|艾奥瓦州|爱荷华州|愛荷華州|アイオワ州|Айова
Minnesota|明尼苏达州|明尼蘇達州|ミネソタ州|Миннесота
Nebraska|内布拉斯加州|ネブラスカ州|Небраска
Illinois|伊利诺伊州|伊利諾州|イリノイ州|Иллинойс
Kentucky|肯塔基州|ケンタッキー州|Кентукки
Alabama|阿拉巴马州|阿拉巴馬州|アラバマ州|Алабама
Arkansas|阿肯色州|アーカンソー州|Арканзас
Oklahoma|俄克拉荷马州|奧克拉荷馬州|オクラホマ州|Оклахома
Florida|佛罗里达州|佛羅里達州|フロリダ州|Флорида
Maryland|马里兰州|馬里蘭州|メリーランド州
Delaware|特拉华州|德拉瓦州|デラウェア州
Massachusetts|马萨诸塞州|麻省|麻州|マサチューセッツ州
Connecticut|康涅狄格州|コネチカット州
Alaska|阿拉斯加州|アラスカ州|Аляска
Hawaii|夏威夷州|ハワイ州
Maine
Vermont
Rhode Island
British Columbia|不列颠哥伦比亚省|卑詩省|ブリティッシュコロンビア州|Colombie-Britannique
Saskatchewan|萨斯喀彻温省
Manitoba
Nova Scotia
New Brunswick
Gujarat|Government of Gujarat|古吉拉特邦|グジャラート州
Tamil Nadu|Government of Tamil Nadu|泰米尔纳德邦|タミルナドゥ州
Karnataka|卡纳塔克邦|カルナータカ州
Uttar Pradesh|北方邦
Kerala
Odisha
Rajasthan
Madhya Pradesh
Punjab
Haryana
Selangor|雪兰莪|雪蘭莪
Sarawak|砂拉越|サラワク州
Penang|槟城|檳城|ペナン州
Batam|巴淡岛|峇淡|バタム島
Dubai|Government of Dubai|Dubaï|Dubái|迪拜|杜拜|ドバイ|Дубай|دبي|حكومة دبي
Inner Mongolia|内蒙古|內蒙古
Guizhou|贵州省|貴州省
Ningxia|宁夏
Gansu|甘肃省
Shanghai Municipality|上海市政府
New South Wales|新南威尔士州|新南威爾斯州|ニューサウスウェールズ州
Victoria State|State of Victoria|Victorian government
Queensland|昆士兰州|昆士蘭州|クイーンズランド州
Western Australia|西澳大利亚州
South Australia
Scotland|Écosse|Escocia|Escócia|苏格兰|スコットランド|Шотландия|Шотландія|اسكتلندا
Wales|Pays de Galles|威尔士|Уэльс
Northern Ireland|北爱尔兰
Bavaria|Bavière|Baviera|巴伐利亚州|Бавария
Catalonia|Catalogne|Cataluña|Catalunya|加泰罗尼亚
Aragon|Aragón|Aragão|Gobierno de Aragón|阿拉贡
Extremadura
Hokkaido|北海道|Хоккайдо
Querétaro|Queretaro
São Paulo State|estado de São Paulo|Governo de São Paulo
Ceará|塞阿拉州
Rio Grande do Sul
Tatarstan|Татарстан
`;
