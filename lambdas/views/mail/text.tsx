import type { ComponentChildren } from 'preact';
import { COLOUR, SANS } from './style.ts';

interface TextProps {
  readonly children: ComponentChildren;
  /** Space above, in pixels. */
  readonly above?: number;
}

/** A small label over what it names. */
export function Label({ children, above = 0 }: TextProps) {
  const style = `margin:${above}px 0 0;font:700 11px/16px ${SANS};letter-spacing:.08em;text-transform:uppercase;color:${COLOUR.soft}`;
  return (
    <p class="soft" style={style}>
      {children}
    </p>
  );
}

/** A paragraph. */
export function Text({ children, above = 0 }: TextProps) {
  return (
    <p class="ink" style={`margin:${above}px 0 0;font:15px/23px ${SANS};color:${COLOUR.ink}`}>
      {children}
    </p>
  );
}

/** A paragraph of lesser weight. */
export function Small({ children, above = 0 }: TextProps) {
  return (
    <p class="soft" style={`margin:${above}px 0 0;font:13px/20px ${SANS};color:${COLOUR.soft}`}>
      {children}
    </p>
  );
}
