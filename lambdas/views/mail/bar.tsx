import { COLOUR } from './style.ts';
import { Table } from './table.tsx';

interface BarProps {
  /** In [0, 100]. */
  readonly share: number;
  readonly colour?: string;
  readonly class?: string;
}

/** A bar of two table cells: it needs no image, and the value stands beside it as text. */
export function Bar({ share, colour = COLOUR.accent, class: name = 'fill' }: BarProps) {
  const cell = 'height:6px;line-height:6px;font-size:0';
  return (
    <Table>
      <tr>
        {share > 0 && (
          <td class={name} width={`${share}%`} style={`${cell};background-color:${colour}`}>
            {'\u00a0'}
          </td>
        )}
        {share < 100 && (
          <td class="track" style={`${cell};background-color:${COLOUR.track}`}>
            {'\u00a0'}
          </td>
        )}
      </tr>
    </Table>
  );
}
