import type { DealView, EditionView } from '../edition-view.ts';
import { Bar } from './bar.tsx';
import { COLOUR, SANS } from './style.ts';
import { Table } from './table.tsx';

interface ScoresProps {
  readonly deal: DealView;
  readonly labels: EditionView['labels'];
}

/** Importance and credibility, side by side and never blended. */
export function Scores({ deal, labels }: ScoresProps) {
  return (
    <Table style={{ marginTop: '14px' }}>
      <tr>
        <Score label={labels.importance} value={deal.importance} />
        <td width="24" style="width:24px;font-size:0">
          {'\u00a0'}
        </td>
        <Score label={labels.credibility} value={deal.credibility} />
      </tr>
    </Table>
  );
}

function Score({ label, value }: { readonly label: string; readonly value: number }) {
  return (
    <td width="46%" valign="top">
      <p class="soft" style={`margin:0 0 5px;font:12px/16px ${SANS};color:${COLOUR.soft}`}>
        {label}{' '}
        <b class="ink" style={`color:${COLOUR.ink}`}>
          {value}
        </b>
      </p>
      <Bar share={value} />
    </td>
  );
}
