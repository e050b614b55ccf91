import type { ComponentChildren } from 'preact';
import { ArticleSection } from './article-section.tsx';
import type { Explanation } from './explanation.ts';
import { EXPLANATION_STYLE } from './style.ts';

/** The page holds what somebody found: nothing in it may run or be fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** How one file was read, as a page: nothing fetched, no script. */
export function ExplanationDocument({ explanation }: { readonly explanation: Explanation }) {
  const { file, summary, articles } = explanation;
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="content-security-policy" content={POLICY} />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{`How ${file} was read`}</title>
        <style dangerouslySetInnerHTML={{ __html: EXPLANATION_STYLE }} />
      </head>
      <body>
        <div class="sheet">
          <header>
            <p class="kicker">How Offtake read a file</p>
            <h1>
              <bdi>{file}</bdi>
            </h1>
            <p class="summary">{summary}</p>
          </header>
          {articles.length > 1 && <Contents articles={articles} />}
          <main>
            {articles.map((article) => (
              <ArticleSection article={article} />
            ))}
          </main>
          <footer>
            <p>Everything here is computed from the file, without a language model.</p>
          </footer>
        </div>
      </body>
    </html>
  );
}

function Contents({ articles }: Pick<Explanation, 'articles'>): ComponentChildren {
  return (
    <nav aria-label="Articles">
      <ul>
        {articles.map(({ number, title, language, verdict }) => (
          <li>
            <a href={`#a${number}`} lang={language} dir="auto">
              {title}
            </a>
            <small>{verdict}</small>
          </li>
        ))}
      </ul>
    </nav>
  );
}
