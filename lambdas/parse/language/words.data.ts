/**
 * Words by language that are frequent in news and tell it from its neighbours, in lower case: articles, prepositions, pronouns,
 * auxiliaries, and words of time, quantity and trade. What stands before an apostrophe counts as a word. A word in several lists
 * counts for each of them, and the less the more there are.
 */
export const LATIN_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in is that for with on as are was by from at has have its will be this which it an not or said would been than
    their after more they over about into could who says a new up us we he his how why what when your you all can if out but also
    first two three one year years may just now most some other were had there only through between under against while because where
    world day week month million billion percent shares company companies deal market government state police court report reports
    plan plans top best get gets set sets amid off back down her she them these those do does did make makes take takes time people
    news today launches announces announced unveils raises hits wins beats eyes seeks faces names joins cuts buys sells rises falls
    net vs sees loss profit quarter declares dividend acquire stake first-half growth demand supply power data centre center next
    last high low big long open still here our my me no so then too very own same such every many much both before during within
    without against around across near early late should might must being having let's don't isn't it's we're that's can't won't`,
  fr: `le la les des du de et en un une est pour dans que qui sur par au aux avec plus son ses sa pas ce cette ces sont été ont il
    elle l d qu n s à leur leurs entre mais selon après même deux ou vers chez sans être fait nous vous comment où se ne y dont lors
    c j m jusqu lorsqu puisqu ils elles on je tu nos vos notre votre mon ma mes quand si très aussi ainsi alors avant depuis pendant
    contre sous trois ans année années mois jour jours semaine millions milliards milliard euros marché entreprise entreprises pays
    gouvernement état toujours encore déjà moins tous tout toute toutes autre autres premier première nouveau nouvelle nouveaux
    nouvelles face hausse baisse lance annonce va vont peut peuvent doit doivent avait était sera seront avoir faire dit ça cela
    celui celle ceux quel quelle quels comme donc car ni jamais rien mieux voici pourquoi combien avis grâce afin près`,
  es: `el la los las de del y en un una que por para con se es su sus al como más ha han este esta sobre entre lo no fue son pero
    desde hasta también según muy sin tras ser años cómo cuando donde ya hay está o e a le les nos me te mi tu si sí qué quién cuál
    dónde porque aunque mientras durante contra ante bajo hacia cada todo toda todos todas otro otra otros otras mismo misma
    tres dos uno primer primera primero nuevo nueva nuevos nuevas gran año mes meses día días semana millones mil empresa empresas
    país gobierno estado mercado puede pueden debe deben hace hacer tiene tienen había era eran será serán estos estas ese esa eso
    esos aquí así ahora hoy ayer mañana siempre nunca nada algo alguien menos mejor peor después antes además solo sólo e u ni
    anuncia lanza presenta nombra cae sube logra inicia busca ofrece llega alianza estrategia plan ley gestión ellos ella él`,
  pt: `o os a as de do da dos das e em um uma que por para com se no na nos nas ao aos à às é são foi mais seu sua seus suas como
    não pelo pela pelos pelas entre até também já está após sobre anos ou mas quando tem têm ser ele ela eles elas isso isto você
    num numa dum duma lhe lhes me te nosso nossa meu minha sem sob desde durante contra antes depois ainda apenas só muito muita
    muitos bem mal nem cada todo toda todos todas outro outra outros outras mesmo mesma três dois duas primeiro primeira novo nova
    novos novas grande ano mês meses dia dias semana milhões milhão bilhões mil empresa empresas país governo estado mercado pode
    podem deve devem faz fazer tinha era eram será serão esse essa esses essas este esta estes estas aqui assim agora hoje ontem
    amanhã sempre nunca nada algo menos melhor pior além porque porquê onde quem qual quais vai vão dentro fora veja saiba chega teria teriam
    lança anuncia apresenta cai sobe alta queda diz segundo gestão lei contas ação feira nesta neste nessa desta deste dessa`,
  id: `yang dan di ke dari untuk dengan ini itu pada dalam adalah akan tidak oleh sebagai juga atau dapat telah lebih bisa tersebut
    mereka karena saat kata para sebuah hingga antara serta menjadi usai tak jadi kami saya anda dia ada sudah secara bagi sekitar
    agar ajak apa bagaimana bahwa baik banyak baru belum berapa besar bikin boleh buat bukan cara cek cuma dua demi depan diri
    gara gelar guna hanya harga hari harus hasil ia ingin jadwal jalan jelang jika jutaan juta kali kalau kasus kembali kena kerja
    kini kita lagi lain lalu lewat maka makin malam mana masih masuk masyarakat mau melalui minta miliar triliun mulai namun naik
    nya orang pakai pekan perlu pernah persen pun rp rumah sama sampai satu sebut segera sejak selama selain semua seorang seperti
    seribu setelah siap soal supaya tahun tahu tanpa tapi tentang terhadap terjadi ternyata terus tiga tiap tinggi turun turut
    untung warga wib ya daftar dibuka diduga polisi pemerintah negara pria wanita anak kota kabupaten vs hadapi gol laga pemain
    perusahaan presiden jadi bakal begini ungkap catat simak duka besok kemarin hari-hari rata sang si`,
  vi: `của và là các có được cho với trong một không những này đã để khi người từ đến năm về cũng như vào tại sẽ theo ra trên nhiều
    hơn bị do công việc tôi bạn anh đó đang còn lại nhất rất sau trước nếu thì mà hay hoặc bởi vì nên phải chỉ ông bà chị em họ
    chúng ta nước tỷ triệu đồng ngày tháng tuổi hai ba mới lớn đầu cao thị trường doanh nghiệp công ty ngân hàng chính phủ`,
  de: `der die das und ist von mit für auf ein eine den dem des zu im nicht auch sich bei nach aus wird werden als wie oder an es
    ich sie er wir hat sind war einen einem einer eines über unter vor zum zur durch gegen ohne um aber wenn dass daß noch nur mehr
    sehr schon immer wieder kann können muss müssen soll sollen haben hatte wurde wurden seit bis zwischen während jahr jahre jahren
    neue neuen neuer neues millionen milliarden milliarde prozent unternehmen markt regierung so was wer wo warum man ihr ihre
    sein seine seinen keine kein diese dieser dieses alle viele heute morgen erste ersten zwei drei gibt macht will vom beim ab`,
  it: `il lo gli di che e è per un una con del della dei delle degli dello nel nella nei nelle al alla alle ai si non più sono come
    da dal dalla questo questa anche ha hanno le su sul sulla loro suo sua i l dell nell all dall sull d ed ma se o ci ne mi ti lui
    lei noi voi chi cosa quando dove perché tra fra dopo prima ancora già solo tutto tutti tutte ogni altro altri altra stato stata
    stati essere avere fare può possono deve anni anno mesi giorni milioni miliardi miliardo euro azienda mercato governo paese
    nuovo nuova nuovi nuove primo oltre contro senza così molto poi quindi oggi ieri ecco lancia accordo`,
  nl: `de het een en van is op te dat voor met zijn niet aan ook bij uit naar door worden wordt om als maar nog heeft in er die
    dit deze hij zij ze wij we je u haar hun hem was waren werd werden hebben had kan kunnen moet moeten zal zullen zou meer dan
    over tot tegen onder tussen zonder na sinds wel geen alle veel nu toch al jaar jaren miljoen miljard procent bedrijf nieuwe
    eerste twee drie weer daar hier wat wie waar waarom omdat volgens tijdens`,
  pl: `w i z na do się nie że o jest to za od po przez dla jak ale co czy są był była było będzie oraz ze tym tego przy ma może już
    tylko jego jej ich które który która roku lat mln mld zł`,
  sv: `och att det som en på är av för med till den har de inte om ett men var jag sig från vi så kan när år under också efter eller
    nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket mer än då sedan över bara blir upp även vad`,
  tr: `ve bir bu da de için ile çok olarak daha olan gibi en sonra kadar ne var ise ya ki mi mı olduğu yeni türkiye her ama değil
    göre tarafından yıl milyon milyar ilk iki üzerinde büyük`,
};

/** The same for languages of the Cyrillic script. */
export const CYRILLIC_WORDS: Readonly<Record<string, string>> = {
  ru: `и в не на с что по из за к у от для о об это как его он она они мы вы но а или при до все всё так уже ещё еще был была было
    были будет может могут более после также чтобы между через под над со ко во без если только где когда кто чем чего их ее её
    своих свой том этом этого который которая которые года году год лет млн млрд рублей компания суд россии сша
    вот вроде ли же бы даже просто вас нас вам нам меня тебя мне ему ней него ним них ничего нет да ну тоже потом есть быть себе себя
    свои своей новый новая новые первый один два три сейчас теперь тогда здесь там потому почему какой какая такой этот эта эти то`,
  uk: `і й в у не на з із зі що по за до від для про це як його він вона вони ми ви але а або при та все так вже ще був була було
    були буде може можуть більше після також щоб між через під над без якщо тільки де коли хто чим чого їх її своїх свій тому
    цього який яка які якого року році рік років млн млрд грн гривень компанія суд україни сша є немає має мають проти видав щодо
    ось наче чи ж б навіть просто вас нас вам нам мене тебе мені йому ній нього ним них нічого ні ну теж потім бути собі себе свої
    своєї новий нова нові перший один два три зараз тепер тоді тут там тому чому такий цей ця ці щось десь під час`,
  bg: `и в на да се за от с е не са по че като до при или ще със но във това той тя те беше бяха има няма след също още може между
    през към които който която години година според само всички този тази лв млн млрд`,
};

/** Letters that among the languages of their script only these have, or nearly so. */
export const LETTERS: Readonly<Record<string, string>> = {
  es: 'ñ¿¡',
  pt: 'ãõ',
  fr: 'œêèûîù',
  de: 'ß',
  vi: 'ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  pl: 'ąęłśźżń',
  sv: 'å',
  tr: 'ğış',
  ru: 'ыэё',
  uk: 'іїєґ',
  bg: 'ъ',
};
