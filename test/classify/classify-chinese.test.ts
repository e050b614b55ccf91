import { describe, expect, test } from 'vitest';
import { classifyArticle } from '../../lambdas/classify/classify-article.ts';
import type { Claim, DealReport } from '../../lambdas/deal/claim.ts';
import { CHINESE_DEALS, CHINESE_OTHERS } from './chinese-deals.ts';
import { makeArticle } from './make-article.ts';

type Value<F extends Claim['field']> = Extract<Claim, { field: F }>['value'];

function values<F extends Claim['field']>(report: DealReport | undefined, field: F): Value<F>[] {
  return (report?.claims ?? []).filter((claim) => claim.field === field).map((claim) => claim.value as Value<F>);
}

function classify(language: string, title: string, ...texts: readonly string[]) {
  const body = texts.map((text, at) => [at === 0 ? 'lead' : 'body', text] as const);
  return classifyArticle(makeArticle([['title', title], ...body], { language }));
}

describe('classifyArticle() in Chinese', () => {
  test.each(CHINESE_DEALS)('reads the deal "$title"', ({ language, title, lead, ...deal }) => {
    const { verdict, reports } = classify(language, title, lead);
    const [report] = reports;
    const [amount] = values(report, 'amount');
    const [capacity] = values(report, 'capacity');
    expect({
      verdict,
      key: report?.partiesKey,
      type: values(report, 'type')[0]?.type,
      stage: values(report, 'stage')[0],
      amount: amount ? `${amount.value} ${amount.currency}` : '-',
      ...(capacity ? { capacity: capacity.value } : {}),
    }).toEqual({ verdict: 'deal', ...deal });
  });

  test.each(CHINESE_OTHERS)('takes "$title" for no deal', ({ language, title, lead }) => {
    expect(['signal', 'other']).toContain(classify(language, title, lead).verdict);
  });

  test.each(CHINESE_DEALS)('quotes each claim of "$title" as it is printed', ({ language, title, lead }) => {
    const text = `${title}\n${lead}`;
    for (const { start, end, quote } of classify(language, title, lead).reports.flatMap(({ claims }) => claims))
      expect(text.slice(start, end)).toBe(quote);
  });

  test('tells a denial from parties that neither confirm nor deny', () => {
    const title = '传英特尔与台积电洽谈成立合资公司';
    const stage = (text: string) => values(classify('zh-CN', title, text).reports[0], 'stage')[0];
    expect(stage('消息人士称，英特尔与台积电正洽谈成立合资公司，双方没有证实或否认。')).toBe('in_talks');
    expect(stage('英特尔与台积电均否认有关成立合资公司的传闻，称报道不属实。')).toBe('denied');
  });

  test('takes no deal for done that is expected to be done', () => {
    const lead = '黑石宣布将收购AirTrunk，交易预计将于年底前完成。';
    expect(values(classify('zh-CN', '黑石将收购数据中心运营商AirTrunk', lead).reports[0], 'stage')).toEqual(['announced']);
  });

  test('takes a plan that only an outlet passes on for a rumour, and one that a party files for announced', () => {
    const stage = (lead: string) =>
      values(classify('zh-CN', '浪潮信息拟收购芯片设计公司Acme Silicon', lead).reports[0], 'stage')[0];
    expect(stage('据外媒报道，浪潮信息拟收购芯片设计公司Acme Silicon。')).toBe('rumoured');
    expect(stage('浪潮信息公告，公司拟收购芯片设计公司Acme Silicon。')).toBe('announced');
  });

  test('gives the valuation beside the amount, and not for it', () => {
    const [report] = classify(
      'zh-CN',
      'Anthropic完成50亿美元融资',
      'Anthropic宣布完成50亿美元融资，投后估值达700亿美元。',
    ).reports;
    expect(values(report, 'amount').map(({ value }) => value)).toEqual([5e9, 5e9]);
    expect(values(report, 'valuation').map(({ value }) => value)).toEqual([7e10]);
  });

  test('lists who leads and who follows in a round', () => {
    const texts = ['算力公司Crusoe宣布完成14亿美元融资。', '本轮融资由Mubadala领投，英伟达与Founders Fund跟投。'];
    const [report] = classify('zh-CN', 'Crusoe完成14亿美元融资', ...texts).reports;
    expect(values(report, 'party').map(({ name, role }) => `${name} ${role}`)).toEqual([
      'Crusoe investee',
      'Mubadala investor',
      'Nvidia investor',
      'Founders Fund investor',
    ]);
  });

  test('names a company that no list holds as it is printed, or by the Latin name beside it', () => {
    const names = (title: string, lead: string) =>
      values(classify('zh-CN', title, lead).reports[0], 'party').map(({ name }) => name);
    const filed = '恒远智算（688999.SH）公告，公司与微软签署算力服务合同，总金额12亿元。';
    expect(names('恒远智算签署12亿元算力服务合同', filed)).toContain('恒远智算');
    const named = '英国公司恒远智算（Everfar Compute）宣布与微软签署算力服务合同，总金额12亿元。';
    expect(names('恒远智算与微软签署算力服务合同', named)).toContain('Everfar Compute');
  });
});
