import { DealSection } from './deal-section.tsx';
import type { ArticleView, FactView } from './explanation.ts';
import { PageText } from './page-text.tsx';

/** One article of a file: what it is, its page, and the deals that it tells of. */
export function ArticleSection({ article }: { readonly article: ArticleView }) {
  const { number, title, language, verdict, facts, deals } = article;
  return (
    <article id={`a${number}`}>
      <h2 lang={language} dir="auto">
        {title}
      </h2>
      <p class="verdict">{verdict}</p>
      <dl class="facts">
        {facts.map((fact) => (
          <Fact fact={fact} />
        ))}
      </dl>
      {deals.length > 0 && (
        <p class="jumps">
          {deals.map(({ title: key }, at) => (
            <a href={`#a${number}d${at + 1}`}>How {key} was read</a>
          ))}
        </p>
      )}
      <PageText article={article} />
      {deals.map((deal, at) => (
        <DealSection deal={deal} id={`a${number}d${at + 1}`} articleNumber={number} />
      ))}
    </article>
  );
}

function Fact({ fact: { label, value, url } }: { readonly fact: FactView }) {
  return (
    <div class={url === undefined ? undefined : 'wide'}>
      <dt>{label}</dt>
      <dd>
        {url === undefined ? (
          <bdi>{value}</bdi>
        ) : (
          <a href={url} rel="noopener nofollow noreferrer">
            <bdi>{value}</bdi>
          </a>
        )}
      </dd>
    </div>
  );
}
