/** Function words by language, those that tell it from its neighbours; of every script but Han, words of lower case. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for with on as are was by from at has have its will be this which it an not or said would been than their after more they over about into could who says a new after up us we he his how why what when your you all can if more out',
  fr: 'le la les des du de et en un une est pour dans que qui sur par au aux avec plus son ses sa pas ce cette ces sont été ont il elle l d qu n s à leur entre mais selon après même deux ou vers chez sans être fait nous vous comment où se ne y dont lors',
  es: 'el la los las de del y en un una que por para con se es su sus al como más ha han este esta sobre entre lo no fue son pero desde hasta también según muy sin tras ser años cómo cuando donde ya hay está o e',
  pt: 'o os a as de do da dos das e em um uma que por para com se no na nos nas ao à é são foi mais seu sua como não pelo pela pelos entre até também já está após sobre anos ou mas quando tem ser ele ela isso você',
  id: 'yang dan di ke dari untuk dengan ini itu pada dalam adalah akan tidak oleh sebagai juga atau dapat telah lebih bisa tersebut mereka karena saat kata para sebuah hingga antara serta menjadi usai tak jadi kami saya anda dia ada sudah secara bagi sekitar',
  vi: 'của và là các có được cho với trong một không những này đã để khi người từ đến năm về cũng như vào tại sẽ theo ra trên nhiều hơn bị do công việc tôi bạn anh đó',
  de: 'der die das und ist von mit für auf ein eine den dem des zu im nicht auch sich bei nach aus wird werden als wie oder an es ich sie er wir hat sind war',
  it: 'il lo gli di che e è per un una con del della dei delle nel nella al alla si non più sono come da dal questo anche ha le ai su loro',
  nl: 'de het een en van is op te dat voor met zijn niet aan ook bij uit naar door worden wordt om als maar nog heeft',
};

/** Forms of Portuguese of one side of the Atlantic. */
export const PORTUGUESE = {
  'pt-BR':
    'você vocês bilhão bilhões trilhão trilhões equipe time ônibus trem celular tela usuário usuários registro fato contato econômico econômica acadêmico gênero prêmio bônus anônimo polêmica eletrônico planejamento gerenciamento reais brasil brasileiro brasileira brasileiros esporte câmera aposentadoria mídia projeto atual ação gigante rodada dólares estadunidense sediado sediada seguro cadastro',
  'pt-PT':
    'facto contacto equipa equipas económico económica académico prémio telemóvel ecrã utilizador utilizadores registo autocarro comboio milhar mil-milhões biliões electrónico eletrónico género bónus anónimo polémica planeamento gestão portugal português portuguesa portugueses lisboa porto euros desporto câmara reforma comunicação selecção secção parceiro sítio direcção acção actual projecto directo objectivo óptimo maneira telefónica jogador apenas estará connosco convosco tecto',
} as const;

/** Characters of simplified and of traditional Chinese that the other has not, common in news. */
export const SIMPLIFIED =
  '亿资数据业为与这个们来对时会国发开关电车东长门问间闻听马鱼鸟龙无见现观规觉视话说请谁谈谢让认识记讲论设证评译试语误读课调贝财贵费贸购贷贺质车轮转软载辆边达过还进远运连选适邮释里银钱铁错键锁随难题风飞饭馆体传价众优伤伦伟乐买乱争云亚产亲仅从仓华协单卖厂历压县参双变叶号后吗启员响团园图场坏块坚坛声处备复够头夹夺奖妈学宁宝实审宪宽寻导将层岁岛币师带帮广库应废张强归录彻态怀总战户执扩扫扬报担拟择换损据摄敌断显晓术机杀权条极构样档桥检楼欢气汉沟泽济浅测浓涨满灭灯灵点热爱牵状独环电画监盖盘矿码确础离种积称稳穷笔签简类粮红约级纪纯纲纳线练组细织终绍经结给绝统继绩绪续维绿缓编缩网罗职联肃胜脑节苏药获营虚虽补装计订';
export const TRADITIONAL =
  '億資數據業為與這個們來對時會國發開關電車東長門問間聞聽馬魚鳥龍無見現觀規覺視話說請誰談謝讓認識記講論設證評譯試語誤讀課調貝財貴費貿購貸賀質輪轉軟載輛邊達過還進遠運連選適郵釋裡銀錢鐵錯鍵鎖隨難題風飛飯館體傳價眾優傷倫偉樂買亂爭雲亞產親僅從倉華協單賣廠歷壓縣參雙變葉號後嗎啟員響團園圖場壞塊堅壇聲處備復夠頭夾奪獎媽學寧寶實審憲寬尋導將層歲島幣師帶幫廣庫應廢張強歸錄徹態懷總戰戶執擴掃揚報擔擬擇換損攝敵斷顯曉術機殺權條極構樣檔橋檢樓歡氣漢溝澤濟淺測濃漲滿滅燈靈點熱愛牽狀獨環畫監蓋盤礦碼確礎離種積稱穩窮筆簽簡類糧紅約級紀純綱納線練組細織終紹經結給絕統繼績緒續維綠緩編縮網羅職聯肅勝腦節蘇藥獲營虛雖補裝計訂';
