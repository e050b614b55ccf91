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
  ])('knows %s', (language, text) => {
    expect(findLanguage(text)).toBe(language);
  });

  test('believes the words more than what the page declares, and that where they do not tell', () => {
    expect(findLanguage('The lease runs for ten years and it is long.', 'fr')).toBe('en');
    expect(findLanguage('Norvik Halden Bergen', 'fr-FR')).toBe('fr');
    expect(findLanguage('Norvik Halden Bergen')).toBe('und');
    expect(findLanguage('12.5 % — 2026')).toBe('und');
  });
});
