import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../../lambdas/parse/language/find-language.ts';

describe('findLanguage()', () => {
  test.each([
    ['en', 'The two companies said that they will build the campus with a bank from Oslo.'],
    ['fr', 'Les deux entreprises ont dit qu’elles construiront le campus avec une banque d’Oslo.'],
    ['es', 'Las dos empresas dijeron que construirán el campus con un banco de Oslo.'],
    ['pt-BR', 'As duas empresas disseram que a equipe vai construir o campus com um banco de Oslo por um bilhão.'],
    ['pt-PT', 'As duas empresas disseram que a equipa vai construir o campus com um banco de Oslo; o facto está a surpreender.'],
    ['id', 'Kedua perusahaan mengatakan bahwa mereka akan membangun kampus dengan sebuah bank dari Oslo.'],
    ['vi', 'Hai công ty cho biết họ sẽ xây dựng khuôn viên cùng với một ngân hàng từ Oslo.'],
    ['ru', 'Две компании сообщили, что построят кампус вместе с банком из Осло.'],
    ['uk', 'Дві компанії повідомили, що збудують кампус разом із банком з Осло.'],
    ['ar', 'قالت الشركتان إنهما ستبنيان الحرم مع بنك من أوسلو.'],
    ['ja', '両社はオスロの銀行と共同でデータセンターを建設すると発表した。'],
    ['zh-CN', '两家公司表示将与奥斯陆一家银行合作建设数据中心。'],
    ['zh-TW', '兩家公司表示將與奧斯陸一家銀行合作建設數據中心。'],
    ['de', 'Die beiden Firmen sagten, dass sie den Campus mit einer Bank aus Oslo bauen.'],
    ['it', 'Le due aziende hanno detto che costruiranno il campus con una banca di Oslo.'],
    ['nl', 'De twee bedrijven zeiden dat ze de campus met een bank uit Oslo bouwen.'],
    ['bg', 'Двете компании съобщиха, че ще построят кампуса заедно с банка от Осло.'],
    ['fa', 'دو شرکت گفتند که پردیس را با بانکی از اسلو می‌سازند و برق آن را چند سال پیش خریده‌اند.'],
    ['ko', '두 회사는 오슬로의 은행과 함께 캠퍼스를 짓겠다고 밝혔다.'],
    ['el', 'Οι δύο εταιρείες είπαν ότι θα χτίσουν την πανεπιστημιούπολη.'],
    ['th', 'ทั้งสองบริษัทกล่าวว่าจะสร้างวิทยาเขต'],
  ])('knows %s', (language, text) => {
    expect(findLanguage(text)).toBe(language);
    expect(findLanguage(text.normalize('NFD'))).toBe(language);
    expect(findLanguage(text.toUpperCase())).toBe(language);
  });

  test.each([
    ['fr', 'Halden loue 40 mégawatts près de Bergen'],
    ['en', 'Halden Leases 40 MW of Power Near Bergen'],
    ['es', 'Halden alquila 40 MW cerca de Bergen'],
    ['pt-BR', 'Halden aluga 40 MW perto de Bergen, diz jornal'],
    ['id', 'Halden Sewa 40 MW di Dekat Bergen'],
    ['uk', 'Halden орендує 40 МВт біля Бергена'],
    ['ru', 'Halden арендует 40 МВт у Бергена'],
    ['ar', 'Halden Compute تستأجر 40 MW من Norvik Grid'],
    ['ja', 'Halden ComputeがNorvik Gridの40MWを賃借'],
    ['zh-TW', 'Halden Compute 向 Norvik Grid 租用 40MW 機房'],
    ['zh-CN', 'Halden Compute 向 Norvik Grid 租用 40MW 机房'],
  ])('knows a headline in %s, in spite of the names in it', (language, text) => {
    expect(findLanguage(text)).toBe(language);
  });

  test('knows Japanese without kana by characters that only Japan writes', () => {
    expect(findLanguage('東証続伸、終値四万円台')).toBe('ja');
    expect(findLanguage('国内総生産、年率一％減')).not.toBe('zh-TW');
  });

  test('tells the variants of Chinese by quotation marks where all characters are common, and by what the page declares', () => {
    expect(findLanguage('「人工」')).toBe('zh-TW');
    expect(findLanguage('“人工”')).toBe('zh-CN');
    expect(findLanguage('人工', 'zh-Hant-HK')).toBe('zh-TW');
    expect(findLanguage('人工', 'zh-CN')).toBe('zh-CN');
    expect(findLanguage('兩家公司', 'zh-CN')).toBe('zh-TW');
  });

  test.each([
    ['pt-BR', 'O econômico acordo foi assinado por R$ 3 bilhões.'],
    ['pt-BR', 'A empresa está construindo o campus nesta terça-feira (24), em uma área perto do porto.'],
    ['pt-PT', 'O acordo económico foi assinado por três mil milhões de euros.'],
    ['pt-PT', 'A empresa está a construir o campus e entregou as licenças à sua câmara municipal até ao verão.'],
    ['pt-PT', 'O contrato começa a 3 de Maio, anunciou a direcção.'],
  ])('knows %s by how it is written: %s', (variant, text) => {
    expect(findLanguage(text)).toBe(variant);
  });

  test('takes Portuguese that shows no side for what the page declares, and else for Brazilian', () => {
    expect(findLanguage('As duas disseram que não.', 'pt-PT')).toBe('pt-PT');
    expect(findLanguage('As duas disseram que não.', 'pt')).toBe('pt-BR');
    expect(findLanguage('As duas disseram que não.')).toBe('pt-BR');
  });

  test('believes the words more than what the page declares, and that where they do not tell', () => {
    expect(findLanguage('The lease runs for ten years and it is long.', 'fr')).toBe('en');
    expect(findLanguage('Norvik Halden Bergen', 'fr-FR')).toBe('fr');
    expect(findLanguage('Norvik Halden Bergen')).toBe('und');
    expect(findLanguage('12.5 % — 2026')).toBe('und');
    expect(findLanguage('12.5 % — 2026', 'fr')).toBe('und');
    expect(findLanguage('Bergen', 'x-unknown')).toBe('und');
  });

  test('takes a long text for what most of it is, wherever the rest stands', () => {
    const chinese = '两家公司表示将与奥斯陆一家银行合作建设数据中心。'.repeat(400);
    const menu = 'Home News Markets Sign in Subscribe Share this article with your friends. '.repeat(12);
    expect(findLanguage(`${menu}\n${chinese}`)).toBe('zh-CN');
    expect(findLanguage(`${chinese}\n${menu}`)).toBe('zh-CN');
    const english = 'The two companies said that they will build the campus with a bank. '.repeat(60);
    expect(findLanguage(`${english}\n简体中文 繁體中文 日本語`)).toBe('en');
  });

  test('finds in any text a tag, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.option(fc.string(), { nil: undefined }), (text, declared) => {
        expect(findLanguage(text, declared)).toMatch(/^[a-z]{2,3}(?:-[A-Z]{2})?$/);
      }),
    );
  });
});
