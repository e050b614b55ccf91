import { deflateSync } from 'node:zlib';

/** A line of a page, in Helvetica unless told; what is not told follows from the line above. */
export interface Line {
  readonly text: string;
  /** In points, from the left and from the top. */
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  readonly font?: 'F1' | 'F2' | 'F3';
  /** In degrees, counterclockwise. */
  readonly turn?: number;
  /** Glyphs as hexadecimal codes, in place of the text. */
  readonly codes?: string;
  readonly tag?: string;
}

interface PdfOptions {
  readonly title?: string;
  readonly creator?: string;
  /** Objects that take the place of the third font, the first being the font. */
  readonly font?: readonly string[];
  readonly rotate?: number;
}

const PAGE = { width: 595, height: 842 };

/** A PDF document with these lines on its pages. */
export function writePdf(
  pages: readonly (readonly Line[])[],
  { title, creator, font = [], rotate = 0 }: PdfOptions = {},
): Buffer {
  const first = 6;
  const pageIds = pages.map((_, at) => first + font.length + 2 * at);
  const info = `<<${title === undefined ? '' : `/Title(${title})`}${creator === undefined ? '' : `/Creator(${creator})`}>>`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pageIds.map((id) => `${id} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
    info,
    ...font,
    ...pages.flatMap((lines, at) => {
      const content = deflateSync(Buffer.from(writeLines(lines), 'latin1'));
      return [
        `<</Type/Page/Parent 2 0 R/Rotate ${rotate}/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Contents ${(pageIds[at] ?? 0) + 1} 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R/F3 ${font.length > 0 ? first : 3} 0 R>>>>>>`,
        Buffer.concat([
          Buffer.from(`<</Length ${content.length}/Filter/FlateDecode>>stream\n`),
          content,
          Buffer.from('\nendstream'),
        ]),
      ];
    }),
  ];
  return assemble(objects);
}

/** Objects as a document, the first the catalogue and the fifth its description. */
export function assemble(objects: readonly (string | Uint8Array)[]): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = 9;
  for (const [at, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    offsets.push(length);
    length += part.length;
    parts.push(part);
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R/Info 5 0 R>>\nstartxref\n${length}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`)]);
}

function writeLines(lines: readonly Line[]): string {
  let [x, y, size] = [72, 60, 11];
  const pieces: string[] = [];
  for (const line of lines) {
    y = line.y ?? y + 1.3 * Math.max(size, line.size ?? 11);
    x = line.x ?? x;
    size = line.size ?? 11;
    const turn = ((line.turn ?? 0) * Math.PI) / 180;
    const matrix = [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn)].map((value) => value.toFixed(4));
    const shown = line.codes === undefined ? `(${line.text.replaceAll(/[()\\]/g, '\\$&')})` : `<${line.codes}>`;
    const drawn = `BT /${line.font ?? 'F1'} ${size} Tf ${matrix.join(' ')} ${x} ${PAGE.height - y} Tm ${shown} Tj ET`;
    pieces.push(line.tag === undefined ? drawn : `/${line.tag} BMC ${drawn} EMC`);
  }
  return pieces.join('\n');
}
