import type { Standing } from '../../deal/standing.ts';
import { SANS, TONE } from './style.ts';

/** How a deal stands, in a word. */
export function Badge({ standing, children }: { readonly standing: Standing; readonly children: string }) {
  const { text, ground, class: name } = TONE[standing];
  const style = `display:inline-block;padding:2px 9px;border-radius:3px;background-color:${ground};color:${text};font:700 11px/18px ${SANS};letter-spacing:.06em;text-transform:uppercase;white-space:nowrap`;
  return (
    <span class={name} style={style}>
      {children}
    </span>
  );
}
