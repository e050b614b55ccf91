import { CARRIERS } from '../carriers.ts';
import { cross, type Family, nest, repeat } from '../family.ts';

const { page, title, attribute, linkedData, mailPage, feedData, atom, text, gzip, zip, mhtml, document, markdown } = CARRIERS;
const SIZES = [10_000, 200_000, 2_000_000];
const TAGS = ['div', 'p', 'b', 'span', 'blockquote', 'ul><li', 'table><tr><td', 'article', 'a href="x"', 'svg', 'select', 'x-y'];

/** Text of HTML that pages, mails and feeds carry. */
export const MARKUP: readonly Family[] = [
  cross({
    name: 'angle-brackets',
    about: 'runs of < and of what looks like the beginning of a tag',
    fillings: ['<', '<<>', '<!', '<?', '</', '<a<', '< a', '<\u0000'].map(repeat),
    carriers: [page, title, mailPage, text, feedData],
    sizes: SIZES,
  }),
  cross({
    name: 'nested-tags',
    about: 'elements inside elements',
    fillings: TAGS.map((tag) =>
      nest(
        `<${tag}>`,
        tag
          .split('><')
          .reverse()
          .map((name) => `</${name.split(' ')[0]}>`)
          .join(''),
      ),
    ),
    carriers: [page, mailPage, atom],
    sizes: [10_000, 150_000, 3_000_000],
  }),
  cross({
    name: 'unclosed-tags',
    about: 'elements, comments, scripts and attributes that never end',
    fillings: [
      '<p>',
      '<td>',
      '<a href="',
      '<li><a>',
      '<!--',
      '<![CDATA[',
      '<script>',
      '<style><!--',
      '<option>x',
      '<b><i>',
      '<textarea>',
      '<p a="',
    ].map(repeat),
    carriers: [page, mailPage, mhtml],
    sizes: SIZES,
  }),
  cross({
    name: 'attributes',
    about: 'up to a million attributes on one element, and long ones',
    fillings: [
      (size) => `<p ${Array.from({ length: size / 8 }, (_, at) => `a${at}="b"`).join(' ')}>x`,
      (size) => `<p ${'a="b" '.repeat(size / 6)}>x`,
      (size) => `<p class="${'a '.repeat(size / 2)}">x`,
      (size) => `<img alt="${'x'.repeat(size)}">`,
      (size) => `<p ${'='.repeat(size)}>x`,
      (size) => `<p ${'"'.repeat(size)}>x`,
      (size) => '<p a=b c=d e=f>x</p>'.repeat(size / 20),
      (size) => `<a href="javascript:${'%0a'.repeat(size / 3)}">x</a>`,
    ],
    carriers: [page, feedData],
    sizes: [10_000, 400_000, 8_000_000],
  }),
  cross({
    name: 'entities',
    about: 'up to a million character references, right and wrong',
    fillings: ['&amp;', '&lt;', '&#x41;', '&#1114112;', '&nonexistent;', '&', '&#', '&amp;amp;', '&nbsp;', '&NotEqualTilde;'].map(
      repeat,
    ),
    carriers: [page, title, attribute, feedData, atom],
    sizes: [10_000, 500_000, 5_000_000],
  }),
  cross({
    name: 'elements',
    about: 'pages of many elements of one kind',
    fillings: [
      '<p>word word word, word.</p>',
      '<a href="/a">A deal</a> ',
      '<br>',
      '<li>a</li>',
      '<h2>Head</h2>',
      '<td>1</td>',
      '<img src=a>',
      '<div></div>',
      '<meta property="og:title" content="x">',
      '<time datetime="2026-11-24">x</time>',
    ].map(repeat),
    carriers: [page, gzip, zip, document],
    sizes: [10_000, 500_000, 4_500_000],
  }),
  cross({
    name: 'linked-data',
    about: 'JSON-LD that is deep, long, broken or points at the prototype',
    fillings: [
      (size) => '['.repeat(size),
      (size) => `${'{"@graph":['.repeat(size / 11)}`,
      (size) => `{"@type":"NewsArticle","headline":"${'x'.repeat(size)}"}`,
      (size) => `[${'{"@type":"NewsArticle"},'.repeat(size / 24)}{}]`,
      (size) => `{"__proto__":{"headline":"${'y'.repeat(size)}"},"constructor":{"prototype":1}}`,
      (size) => `{"@type":"NewsArticle","author":${'{"author":'.repeat(size / 10)}1${'}'.repeat(size / 10)}}`,
      (size) => `{"datePublished":"${'2026-'.repeat(size / 5)}"}`,
    ],
    carriers: [linkedData],
    sizes: [1000, 50_000, 1_000_000],
  }),
  cross({
    name: 'markdown',
    about: 'what Markdown could nest or backtrack on',
    fillings: ['> ', '[', '![](', '*a ', '_', '`', '| a ', '- ', '# ', '[a](b', '***', '```\n', '1. '].map(repeat),
    carriers: [markdown],
    sizes: [10_000, 200_000, 1_800_000],
  }),
];
