import type { NumbersView } from '../edition-view.ts';
import { Badge } from './badge.tsx';
import { Bar } from './bar.tsx';
import { COLOUR, SANS, SERIF, TONE } from './style.ts';
import { Row } from './table.tsx';

/** Announced beside unconfirmed, never added up. A table of data, with headings for those who listen. */
export function Numbers({ numbers: { columns, rows } }: { readonly numbers: NumbersView }) {
  const line = `border-top:1px solid ${COLOUR.line}`;
  return (
    <Row style={{ padding: '14px 36px 0' }}>
      <table width="100%" cellPadding="0" cellSpacing="0" style="table-layout:fixed">
        <thead>
          <tr>
            <td class="names" style="width:24%">
              {' '}
            </td>
            {columns.map(({ standing, title }) => (
              <th class="heads" scope="col" align="left" style="padding:0 0 8px">
                <Badge standing={standing}>{title}</Badge>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, values, shares }) => (
            <tr>
              <th
                class="soft line names"
                scope="row"
                align="left"
                style={`padding:10px 10px 10px 0;${line};vertical-align:top;font:13px/22px ${SANS};color:${COLOUR.soft}`}
              >
                {label}
              </th>
              {values.map((value, at) => (
                <td
                  class="ink line figure"
                  style={`padding:10px 12px 10px 0;${line};vertical-align:top;font:700 17px/22px ${SERIF};color:${COLOUR.ink}`}
                >
                  {value}
                  {shares && <Share share={shares[at] ?? 0} standing={columns[at]?.standing ?? 'announced'} />}
                </td>
              ))}
            </tr>
          ))}
          {columns.some(({ notes }) => notes.length > 0) && (
            <tr>
              <td class="line" style={line}>
                {' '}
              </td>
              {columns.map(({ notes }) => (
                <td
                  class="soft line"
                  style={`padding:10px 12px 0 0;${line};vertical-align:top;font:12px/18px ${SANS};color:${COLOUR.soft}`}
                >
                  {notes.map((note) => (
                    <span style="display:block">{note}</span>
                  ))}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </Row>
  );
}

function Share({ share, standing }: { readonly share: number; readonly standing: keyof typeof TONE }) {
  return (
    <div style="padding-top:6px">
      <Bar share={share} colour={TONE[standing].text} class={`bar-${standing}`} />
    </div>
  );
}
