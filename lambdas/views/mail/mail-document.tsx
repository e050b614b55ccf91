import type { EditionView } from '../edition-view.ts';
import { READER_SLOT } from '../splice-reader.ts';
import { DealCard } from './deal-card.tsx';
import { LeadCard } from './lead-card.tsx';
import { Checks, Lines } from './lines.tsx';
import { Numbers } from './numbers.tsx';
import { Section } from './section.tsx';
import { COLOUR, SANS, SERIF, STYLE_SHEET } from './style.ts';
import { Row, Table } from './table.tsx';
import { Small, Text } from './text.tsx';

/** Fills the preview behind the preheader, so that no mail program goes on with the masthead. */
const PREVIEW_PADDING = '\u00a0\u200c'.repeat(60);

/** The letter as HTML mail: tables and inline styles, no image, nothing fetched. */
export function MailDocument({ view }: { readonly view: EditionView }) {
  return (
    <html lang={view.language} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no,date=no,address=no" />
        <title>{view.subject}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE_SHEET }} />
      </head>
      <body class="ground" style={`margin:0;padding:0;background-color:${COLOUR.ground}`}>
        <div style="display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;opacity:0">
          {view.preheader}
          {PREVIEW_PADDING}
        </div>
        <Table class="ground" style={{ backgroundColor: COLOUR.ground }}>
          <tr>
            <td align="center" style="padding:0">
              <Table
                width="600"
                class="paper"
                style={{ width: '100%', maxWidth: '600px', backgroundColor: COLOUR.paper, overflowWrap: 'anywhere' }}
              >
                <Letter view={view} />
              </Table>
            </td>
          </tr>
        </Table>
      </body>
    </html>
  );
}

function Letter({ view }: { readonly view: EditionView }) {
  const { labels, lead, moves, numbers, ties, checks, origin } = view;
  return (
    <>
      <Masthead view={view} />
      {lead && <LeadCard lead={lead} labels={labels} />}
      {view.sections.map(({ title, note, deals }) => (
        <Section title={title} note={note}>
          {deals.map((deal, at) => (
            <DealCard deal={deal} labels={labels} isFirst={at === 0} />
          ))}
        </Section>
      ))}
      {moves && (
        <Section title={moves.title}>
          <Lines list={moves} />
        </Section>
      )}
      {numbers && (
        <Section title={numbers.title}>
          <Numbers numbers={numbers} />
        </Section>
      )}
      {ties && (
        <Section title={ties.title} note={ties.note}>
          <Lines list={ties} />
        </Section>
      )}
      {checks && (
        <Section title={checks.title} note={checks.note}>
          <Checks checks={checks} colon={labels.colon} />
        </Section>
      )}
      <Section title={origin.title}>
        <Lines list={origin} />
      </Section>
      <Footer view={view} />
    </>
  );
}

function Masthead({ view }: { readonly view: EditionView }) {
  return (
    <Row style={{ padding: '34px 36px 0' }}>
      <h1 class="ink" style={`margin:0;font:700 34px/40px ${SERIF};letter-spacing:.01em;color:${COLOUR.ink}`}>
        {view.name}
      </h1>
      <p class="soft" style={`margin:2px 0 14px;font:italic 16px/23px ${SERIF};color:${COLOUR.soft}`}>
        {view.tagline}
      </p>
      <p
        class="ink rule"
        style={`margin:0;padding:9px 0;border-top:3px double ${COLOUR.ink};border-bottom:1px solid ${COLOUR.ink};font:13px/19px ${SANS};color:${COLOUR.ink}`}
      >
        <b>{view.issue}</b>
        {'\u2002'}
        {view.dates}
      </p>
      <p class="ink" style={`margin:18px 0 0;font:17px/26px ${SERIF};color:${COLOUR.ink}`}>
        {view.summary}
      </p>
      {view.quiet !== undefined && <Text above={8}>{view.quiet}</Text>}
    </Row>
  );
}

function Footer({ view }: { readonly view: EditionView }) {
  return (
    <Row style={{ padding: '30px 36px 40px' }}>
      <div class="line" style={`border-top:1px solid ${COLOUR.line};padding-top:14px`}>
        {view.footer.map((line) => (
          <Small>{line}</Small>
        ))}
        <div dangerouslySetInnerHTML={{ __html: READER_SLOT }} />
      </div>
    </Row>
  );
}
