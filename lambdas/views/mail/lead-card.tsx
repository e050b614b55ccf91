import { capitalize } from '../clean.ts';
import type { EditionView, FactView } from '../edition-view.ts';
import { Badge } from './badge.tsx';
import { Scores } from './scores.tsx';
import { Sources } from './sources.tsx';
import { COLOUR, SANS, SERIF } from './style.ts';
import { Row, Table } from './table.tsx';
import { Label, Small, Text } from './text.tsx';

const MOST_SOURCES = 5;

interface LeadCardProps {
  readonly lead: NonNullable<EditionView['lead']>;
  readonly labels: EditionView['labels'];
}

/** The deal of the week, with all that is known of it. */
export function LeadCard({ lead: { label, note, deal }, labels }: LeadCardProps) {
  return (
    <Row style={{ padding: '30px 36px 0' }}>
      <p
        class="accent"
        style={`margin:0;font:700 12px/22px ${SANS};letter-spacing:.1em;text-transform:uppercase;color:${COLOUR.accent}`}
      >
        {label}
        {'\u2002'}
        <Badge standing={deal.standing}>{deal.badge}</Badge>
      </p>
      <h2 class="ink lead" style={`margin:10px 0 0;font:700 30px/1.25 ${SERIF};color:${COLOUR.ink}`}>
        {deal.headline}
      </h2>
      {note !== undefined && <Small above={8}>{note}</Small>}
      <Facts facts={deal.facts} />
      <Label above={20}>{deal.changes.title}</Label>
      {deal.changes.items.map((change) => (
        <Text above={4}>{capitalize(change)}</Text>
      ))}
      {deal.reasons.items.length > 0 && <Label above={18}>{deal.reasons.title}</Label>}
      {deal.reasons.items.map((reason) => (
        <Text above={4}>{reason}</Text>
      ))}
      <Sources deal={deal} labels={labels} most={MOST_SOURCES} />
      <Scores deal={deal} labels={labels} />
    </Row>
  );
}

function Facts({ facts }: { readonly facts: readonly FactView[] }) {
  const cell = `padding:8px 0;border-top:1px solid ${COLOUR.line};vertical-align:top`;
  return (
    <Table style={{ marginTop: '18px' }}>
      {facts.map(({ label, value, note }) => (
        <tr>
          <td
            class="fact label line soft"
            width="28%"
            style={`${cell};padding-right:14px;font:13px/21px ${SANS};color:${COLOUR.soft}`}
          >
            {label}
          </td>
          <td class="fact value line ink" style={`${cell};font:15px/21px ${SANS};color:${COLOUR.ink}`}>
            {capitalize(value)}
            {note !== undefined && (
              <span class="soft" style={`display:block;font:13px/19px ${SANS};color:${COLOUR.soft}`}>
                {capitalize(note)}
              </span>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}
