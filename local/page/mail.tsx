import type { Email } from 'postal-mime';
import { STYLE } from './style.ts';

/** One mail as it was sent: its headers, and its body in a frame that may run nothing. */
export function MailPage({ mail, file }: { mail: Email; file: string }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{mail.subject}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <a href="/">← Offtake</a>
        <dl>
          <dt>Subject</dt>
          <dd>{mail.subject}</dd>
          <dt>From</dt>
          <dd>{mail.from?.address}</dd>
          <dt>To</dt>
          <dd>{mail.to?.map(({ address }) => address).join(', ')}</dd>
          <dt>File</dt>
          <dd>{file}</dd>
        </dl>
        <iframe sandbox="" srcdoc={mail.html ?? ''} title="The mail" />
        <h2>As plain text</h2>
        <pre style="white-space: pre-wrap">{mail.text}</pre>
      </body>
    </html>
  );
}
