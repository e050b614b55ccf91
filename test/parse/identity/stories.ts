import type { Story } from './write-formats.ts';

/** Stories that were written for these tests. */
export const STORIES: readonly Story[] = [
  {
    language: 'en',
    title: 'Halden Compute leases 40 MW of Norvik Grid’s campus in Bergen',
    paragraphs: [
      'Norvik Grid will lease 40 megawatts of its campus near Bergen to Halden Compute, the two companies said on Tuesday, in a contract that both called their largest.',
      'The lease runs for ten years and begins in the spring. Halden has an option on as much again, and pays for the transformers itself.',
      '“We need the power where the cables land,” a spokeswoman for Halden said. The company runs two smaller sites in Denmark and plans a third.',
      'Norvik did not give a price. Analysts put leases of this kind at about 1.5 million dollars a megawatt and year, before power.',
    ],
  },
  {
    language: 'fr',
    title: 'Halden Compute loue 40 MW du campus de Norvik Grid à Bergen',
    paragraphs: [
      'Norvik Grid va louer 40 mégawatts de son campus près de Bergen à Halden Compute, ont annoncé mardi les deux sociétés, qui parlent de leur plus gros contrat.',
      'Le bail court sur dix ans et débute au printemps. Halden dispose d’une option sur la même puissance et paie lui-même les transformateurs.',
      'Norvik n’a pas donné de prix. Les analystes estiment les baux de ce genre à environ 1,5 million de dollars par mégawatt et par an, hors électricité.',
    ],
  },
  {
    language: 'zh-TW',
    title: '哈登運算租用諾維克電網卑爾根園區四十百萬瓦容量',
    paragraphs: [
      '諾維克電網與哈登運算星期二宣布，哈登將租用諾維克在卑爾根附近園區的四十百萬瓦容量，雙方都表示這是公司成立以來最大的一份合約。',
      '租約為期十年，明年春天開始生效。哈登另有權再租用同樣的容量，變壓器的費用由哈登自行負擔，電力則由當地水力發電廠供應。',
      '諾維克沒有公布價格。分析師估計，這一類租約每百萬瓦每年約為一百五十萬美元，電費另計，比去年同期上漲約一成。',
    ],
  },
  {
    language: 'ru',
    title: 'Халден Компьют арендует 40 МВт в кампусе Норвик Грид в Бергене',
    paragraphs: [
      'Компания Норвик Грид сдаст в аренду Халден Компьют 40 мегаватт мощности своего кампуса под Бергеном, сообщили во вторник обе компании.',
      'Договор заключён на десять лет и вступает в силу весной. У Халдена есть опцион ещё на столько же, а трансформаторы компания оплачивает сама.',
      'Цену Норвик не назвал. Аналитики оценивают такие договоры примерно в полтора миллиона долларов за мегаватт в год без учёта электроэнергии.',
    ],
  },
];
