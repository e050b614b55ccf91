import { describe, expect, test } from 'vitest';
import { compileWords } from '../../lambdas/classify/languages/words.ts';
import { ZH } from '../../lambdas/classify/languages/zh.ts';
import { readPassages } from '../../lambdas/classify/read-passages.ts';
import { readSides } from '../../lambdas/classify/read-sides.ts';
import { makeArticle } from './make-article.ts';

const WORDS = compileWords(ZH);

/** Who stands on each side of the act that the words between `<` and `>` tell. */
function read(marked: string): string {
  const text = marked.replace(/[<>]/g, '');
  const [passage] = readPassages(makeArticle([['lead', text]], { language: 'zh-CN' }), WORDS);
  const act = passage?.acts.find(({ start }) => start === marked.indexOf('<'));
  if (!passage || !act) return 'no act';
  const { giver, taker, seller } = readSides(passage, act, WORDS);
  return [giver, taker, seller].map((side) => side.map(({ organisation }) => organisation.name).join('+')).join(' > ');
}

describe('readCoverbSides()', () => {
  test.each([
    ['软银将向OpenAI<投资>400亿美元', 'SoftBank > OpenAI > '],
    ['软银<投资>OpenAI', 'SoftBank > OpenAI > '],
    ['OpenAI获软银400亿美元<投资>', 'SoftBank > OpenAI > '],
    ['OpenAI将由软银<投资>400亿美元', 'SoftBank > OpenAI > '],
    ['软银与甲骨文联合<投资>OpenAI', 'SoftBank+Oracle > OpenAI > '],
    ['Arm被英伟达<收购>', 'Nvidia > Arm > '],
    ['英伟达完成对Arm的<收购>', 'Nvidia > Arm > '],
    ['贝莱德从麦格理手中<收购>Aligned Data Centers', 'BlackRock > Aligned Data Centers > Macquarie'],
    ['字节跳动向英伟达<采购>芯片', 'Nvidia > ByteDance > '],
    ['字节跳动<采购>英伟达芯片', 'Nvidia > ByteDance > '],
    ['博通将为OpenAI<供应>芯片', 'Broadcom > OpenAI > '],
    ['OpenAI为研发芯片，将向博通<采购>晶圆', 'Broadcom > OpenAI > '],
    ['甲骨文宣布，公司已与OpenAI<签署>算力合同', 'Oracle > OpenAI > '],
    ['为追赶英伟达，AMD将<收购>Nscale', 'AMD > Nscale > '],
    ['OpenAI竞争对手Anthropic<融资>130亿美元', ' > Anthropic > '],
    ['Anthropic完成由Lightspeed<领投>的融资', 'Lightspeed > Anthropic > '],
    ['美国政府向英特尔提供80亿美元<补贴>', 'United States > Intel > '],
    ['摩根大通向甲骨文提供100亿美元<贷款>', 'JPMorgan > Oracle > '],
    ['黑石<收购>澳大利亚数据中心公司AirTrunk', 'Blackstone > AirTrunk > '],
    ['英特尔(Intel)与台积电(TSMC)组建<合资公司>', 'Intel+TSMC >  > '],
  ])('puts the parties of "%s"', (text, sides) => {
    expect(read(text)).toBe(sides);
  });
});
