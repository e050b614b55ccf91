import MailComposer from 'nodemailer/lib/mail-composer';
import type { OutboundMail } from './parse-outbound-mail.ts';

interface Stamp {
  /** As SES answers it. */
  readonly messageId: string;
  readonly sentAt: Date;
  readonly region: string;
}

/** The mail as it would go over the wire: the same bytes for the same mail and stamp. */
export function composeEml(mail: OutboundMail, { messageId, sentAt, region }: Stamp): Promise<Buffer> {
  const composer = new MailComposer({
    from: { ...mail.from },
    to: mail.to.map((one) => ({ ...one })),
    cc: mail.cc.map((one) => ({ ...one })),
    replyTo: mail.replyTo.map((one) => ({ ...one })),
    subject: mail.subject,
    ...(mail.text !== undefined && { text: mail.text }),
    ...(mail.html !== undefined && { html: mail.html }),
    headers: mail.headers.map(({ name, value }) => ({ key: name, value })),
    messageId: `<${messageId}@${region}.amazonses.com>`,
    date: sentAt,
    baseBoundary: messageId,
    newline: '\r\n',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
