import { Parser } from 'htmlparser2';
import { S3Error } from '../s3-error.ts';

/** An element of a request: its name, its text, its children in order. */
export interface XmlNode {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlNode[];
}

interface OpenNode extends XmlNode {
  text: string;
  readonly children: OpenNode[];
}

/**
 * Reads the XML body of a request. Namespaces and attributes are ignored, as S3 does.
 *
 * @throws {S3Error} MalformedXML if the root is not `root`, an element is left open or closed twice, or nesting passes
 *   ten levels (the deepest request has three)
 */
export function parseXml(text: string, root: string): XmlNode {
  const top: OpenNode = { name: '', text: '', children: [] };
  const open: OpenNode[] = [top];
  let isBroken = false;
  const parser = new Parser(
    {
      onopentag(name) {
        const node: OpenNode = { name: name.slice(name.indexOf(':') + 1), text: '', children: [] };
        open.at(-1)?.children.push(node);
        open.push(node);
        isBroken ||= open.length > 10;
      },
      ontext(data) {
        const node = open.at(-1);
        if (node) node.text += data;
      },
      onclosetag(_name, isImplied) {
        open.pop();
        isBroken ||= isImplied;
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.end(text);
  const [node] = top.children;
  if (isBroken || top.children.length !== 1 || node?.name !== root) throw new S3Error('MalformedXML');
  return node;
}

/** Text of the first child of that name, or `undefined`. */
export function findChildText(node: XmlNode, name: string): string | undefined {
  return node.children.find((child) => child.name === name)?.text;
}
