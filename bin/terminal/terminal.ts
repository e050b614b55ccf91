import { stripVTControlCharacters, styleText } from 'node:util';

type Colour = 'bold' | 'dim' | 'red' | 'green' | 'yellow';

const styled = (colour: Colour) => (text: string) => styleText(colour, text, { stream: process.stdout });
export const bold = styled('bold');
export const dim = styled('dim');
export const red = styled('red');
export const green = styled('green');
export const yellow = styled('yellow');

/** Writes a line, or several, to standard output. */
export function print(text = ''): void {
  process.stdout.write(`${text}\n`);
}

/** Writes what went wrong to standard error, and below it what helps. */
export function fail(message: string, help?: string): void {
  process.stderr.write(`${styleText('red', 'Error:', { stream: process.stderr })} ${message}\n${help ? `\n${help}\n` : ''}`);
}

/** A text without what steers a terminal or turns the direction of writing: people dropped it, and it is only to be read. */
export function plain(text: string): string {
  return stripVTControlCharacters(text).replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

/** Columns of the terminal; 80 where there is none. */
export function terminalWidth(): number {
  return process.stdout.columns ?? 80;
}
