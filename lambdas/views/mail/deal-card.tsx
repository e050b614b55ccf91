import { capitalize } from '../clean.ts';
import type { DealView, EditionView } from '../edition-view.ts';
import { Badge } from './badge.tsx';
import { Scores } from './scores.tsx';
import { Sources } from './sources.tsx';
import { COLOUR, SANS, SERIF, TONE } from './style.ts';
import { Row, Table } from './table.tsx';
import { Small } from './text.tsx';

/** Sources that a card lists; the page has them all. */
const MOST_SOURCES = 3;

interface DealCardProps {
  readonly deal: DealView;
  readonly labels: EditionView['labels'];
  readonly isFirst: boolean;
}

/** A deal in a section. What is not confirmed bears a coloured edge beside its badge. */
export function DealCard({ deal, labels, isFirst }: DealCardProps) {
  const { standing } = deal;
  const isPlain = standing === 'announced';
  const edge = isPlain ? {} : { borderLeft: `3px solid ${TONE[standing].text}`, paddingLeft: '16px' };
  const top = isFirst ? {} : { borderTop: `1px solid ${COLOUR.line}` };
  return (
    <Row style={{ padding: '0 36px' }}>
      <Table>
        <tr>
          <td class="line" style={{ padding: isFirst ? '16px 0 20px' : '20px 0', ...top }}>
            <Table>
              <tr>
                <td class={isPlain ? '' : `edge-${standing}`} style={edge}>
                  <p class="soft" style={`margin:0;font:13px/22px ${SANS};color:${COLOUR.soft}`}>
                    <Badge standing={standing}>{deal.badge}</Badge>
                    {'\u2002'}
                    {deal.summary}
                  </p>
                  <h3 class="ink" style={`margin:8px 0 0;font:700 19px/26px ${SERIF};color:${COLOUR.ink}`}>
                    {deal.headline}
                  </h3>
                  {deal.note !== undefined && <Small above={6}>{capitalize(deal.note)}</Small>}
                  <p class="ink" style={`margin:8px 0 0;font:14px/21px ${SANS};color:${COLOUR.ink}`}>
                    <b>{deal.changes.title}</b>
                    {labels.colon}
                    {deal.changes.items.join(labels.semicolon)}
                  </p>
                  <Sources deal={deal} labels={labels} most={MOST_SOURCES} />
                  <Scores deal={deal} labels={labels} />
                </td>
              </tr>
            </Table>
          </td>
        </tr>
      </Table>
    </Row>
  );
}
