import type { ComponentChildren } from 'preact';
import { COLOUR, SERIF } from './style.ts';
import { Row } from './table.tsx';
import { Small } from './text.tsx';

interface SectionProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}

/** A part of the letter under its heading: rows of the letter's table. */
export function Section({ title, note, children }: SectionProps) {
  return (
    <>
      <Row style={{ padding: '38px 36px 0' }}>
        <h2
          class="ink rule"
          style={`margin:0;padding:10px 0 0;border-top:2px solid ${COLOUR.ink};font:700 21px/28px ${SERIF};color:${COLOUR.ink}`}
        >
          {title}
        </h2>
        {note !== undefined && <Small above={4}>{note}</Small>}
      </Row>
      {children}
    </>
  );
}
