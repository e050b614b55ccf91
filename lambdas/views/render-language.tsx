import { render } from 'preact-render-to-string';
import type { Edition } from '../deal/edition.ts';
import type { Rendering } from '../deal/publish-ports.ts';
import { buildEditionView } from './build-edition-view.ts';
import type { Language } from './catalogue/catalogue.ts';
import { MailDocument } from './mail/mail-document.tsx';
import { PageDocument } from './page/page-document.tsx';
import { renderText } from './render-text.ts';

const DOCTYPE = '<!doctype html>\n';

/** Page and mail of an edition in one language: the same bytes for the same edition. */
export function renderLanguage(edition: Edition, language: Language): Rendering {
  const view = buildEditionView(edition, language);
  return {
    page: DOCTYPE + render(<PageDocument view={view} />),
    mail: { subject: view.subject, html: DOCTYPE + render(<MailDocument view={view} />), text: renderText(view) },
  };
}
