import { capitalize } from '../clean.ts';
import type { ChecksView, ListView } from '../edition-view.ts';
import { COLOUR, SANS, SERIF } from './style.ts';
import { Row } from './table.tsx';
import { Small, Text } from './text.tsx';

/** Short items, each with a line of detail. */
export function Lines({ list }: { readonly list: ListView }) {
  return (
    <Row style={{ padding: '10px 36px 0' }}>
      {list.items.map(({ text, detail }) =>
        detail === undefined ? (
          <Small above={6}>{text}</Small>
        ) : (
          <>
            <Text above={8}>
              <b>{text}</b>
            </Text>
            <Small>{capitalize(detail)}</Small>
          </>
        ),
      )}
    </Row>
  );
}

/** Conflicts, with all their values. */
export function Checks({ checks, colon }: { readonly checks: ChecksView; readonly colon: string }) {
  return (
    <Row style={{ padding: '6px 36px 0' }}>
      {checks.items.map(({ headline, conflicts }) => (
        <>
          <p class="ink" style={`margin:12px 0 0;font:700 16px/23px ${SERIF};color:${COLOUR.ink}`}>
            {headline}
          </p>
          {conflicts.map(({ field, kinds, values }) => (
            <>
              <Small above={2}>
                {field}
                {colon}
                {kinds}
              </Small>
              <ul class="ink" style={`margin:4px 0 0;padding:0 0 0 20px;font:14px/22px ${SANS};color:${COLOUR.ink}`}>
                {values.map((value) => (
                  <li>{value}</li>
                ))}
              </ul>
            </>
          ))}
        </>
      ))}
    </Row>
  );
}
