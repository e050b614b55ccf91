import type { ComponentChildren, CSSProperties } from 'preact';

interface TableProps {
  readonly children: ComponentChildren;
  readonly width?: string;
  readonly style?: CSSProperties;
  readonly class?: string;
}

/** A table that lays out and says nothing to a screen reader. */
export function Table({ children, width = '100%', style, class: name }: TableProps) {
  return (
    <table
      role="presentation"
      width={width}
      cellPadding="0"
      cellSpacing="0"
      {...(name && { class: name })}
      {...(style && { style })}
    >
      <tbody>{children}</tbody>
    </table>
  );
}

interface RowProps {
  readonly children: ComponentChildren;
  readonly style?: CSSProperties;
  readonly class?: string;
}

/** A row of one cell, with the margins of the letter. */
export function Row({ children, style, class: name = '' }: RowProps) {
  return (
    <tr>
      <td class={`pad ${name}`.trim()} style={{ padding: '0 36px', ...style }}>
        {children}
      </td>
    </tr>
  );
}
