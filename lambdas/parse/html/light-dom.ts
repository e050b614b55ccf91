/**
 * As much of a document as `@mozilla/readability` asks for, and no more: what it calls a JSDOMParser document.
 *
 * Nodes are linked lists; the text of an element and the list of its children are worked out when they are asked for and kept until
 * something inside changes. Nothing here is an API of the project: the names are those of the DOM.
 */

/** Longer texts are put together anew each time, so that nesting does not multiply them in memory. In UTF-16 units. */
const MOST_KEPT = 4000;
const NO_NODES: readonly LightNode[] = [];

class LightAttribute {
  readonly name: string;
  value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  cloneNode(): LightAttribute {
    return new LightAttribute(this.name, this.value);
  }
}

abstract class LightNode {
  abstract readonly nodeType: 1 | 3 | 9;
  abstract readonly textContent: string;
  parentNode: LightParent | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;

  get nextElementSibling(): LightElement | null {
    let next = this.nextSibling;
    while (next !== null && !(next instanceof LightElement)) next = next.nextSibling;
    return next;
  }

  get previousElementSibling(): LightElement | null {
    let previous = this.previousSibling;
    while (previous !== null && !(previous instanceof LightElement)) previous = previous.previousSibling;
    return previous;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

export class LightText extends LightNode {
  override readonly nodeType = 3;
  readonly nodeName = '#text';
  readonly childNodes = NO_NODES;
  textContent: string;

  constructor(text: string) {
    super();
    this.textContent = text;
  }
}

abstract class LightParent extends LightNode {
  firstChild: LightNode | null = null;
  lastChild: LightNode | null = null;
  #text: string | undefined;
  #childNodes: LightNode[] | undefined;
  #children: LightElement[] | undefined;

  get firstElementChild(): LightElement | null {
    return this.firstChild instanceof LightElement ? this.firstChild : (this.firstChild?.nextElementSibling ?? null);
  }

  get childNodes(): readonly LightNode[] {
    if (this.#childNodes === undefined) {
      this.#childNodes = [];
      for (let child = this.firstChild; child !== null; child = child.nextSibling) this.#childNodes.push(child);
    }
    return this.#childNodes;
  }

  get children(): readonly LightElement[] {
    if (this.#children === undefined) {
      this.#children = [];
      for (let child = this.firstElementChild; child !== null; child = child.nextElementSibling) this.#children.push(child);
    }
    return this.#children;
  }

  get textContent(): string {
    if (this.#text !== undefined) return this.#text;
    let text = '';
    for (let child = this.firstChild; child !== null; child = child.nextSibling) text += child.textContent;
    if (text.length <= MOST_KEPT) this.#text = text;
    return text;
  }

  appendChild<Child extends LightNode>(child: Child): Child {
    child.remove();
    child.parentNode = this;
    child.previousSibling = this.lastChild;
    if (this.lastChild === null) this.firstChild = child;
    else this.lastChild.nextSibling = child;
    this.lastChild = child;
    this.#childNodes?.push(child);
    if (child instanceof LightElement) this.#children?.push(child);
    this.#forgetText();
    return child;
  }

  removeChild<Child extends LightNode>(child: Child): Child {
    const { previousSibling: previous, nextSibling: next } = child;
    if (previous === null) this.firstChild = next;
    else previous.nextSibling = next;
    if (next === null) this.lastChild = previous;
    else next.previousSibling = previous;
    this.#childNodes = undefined;
    if (child instanceof LightElement) this.#children?.splice(this.#children.indexOf(child), 1);
    this.#forgetText();
    child.parentNode = null;
    child.previousSibling = null;
    child.nextSibling = null;
    return child;
  }

  replaceChild<Child extends LightNode>(replacement: LightNode, child: Child): Child {
    replacement.remove();
    const { previousSibling: previous, nextSibling: next } = child;
    replacement.parentNode = this;
    replacement.previousSibling = previous;
    replacement.nextSibling = next;
    if (previous === null) this.firstChild = replacement;
    else previous.nextSibling = replacement;
    if (next === null) this.lastChild = replacement;
    else next.previousSibling = replacement;
    child.parentNode = null;
    child.previousSibling = null;
    child.nextSibling = null;
    this.#childNodes = undefined;
    this.#children = undefined;
    this.#forgetText();
    return child;
  }

  getElementsByTagName(name: string): LightElement[] {
    const wanted = name.toUpperCase();
    return this.#list((element) => wanted === '*' || element.tagName === wanted);
  }

  /** @param selector names of elements with commas between, nothing else */
  querySelectorAll(selector: string): LightElement[] {
    const wanted = new Set(selector.toUpperCase().split(','));
    return this.#list((element) => wanted.has(element.tagName));
  }

  #list(isWanted: (element: LightElement) => boolean): LightElement[] {
    const found: LightElement[] = [];
    for (let element = this.firstElementChild; element !== null; element = this.#next(element)) {
      if (isWanted(element)) found.push(element);
    }
    return found;
  }

  /** The element after another inside this one, in the order of the page. */
  #next(element: LightElement): LightElement | null {
    const child = element.firstElementChild;
    if (child !== null) return child;
    for (let at: LightParent | null = element; at !== null && at !== this; at = at.parentNode) {
      const sibling: LightElement | null = at.nextElementSibling;
      if (sibling !== null) return sibling;
    }
    return null;
  }

  /** An element without a kept text lies in none that has one, unless that is long. */
  #forgetText(): void {
    for (let at: LightParent | null = this; at !== null; at = at.parentNode) at.#text = undefined;
  }
}

export class LightElement extends LightParent {
  override readonly nodeType = 1;
  localName: string;
  tagName: string;
  readonly attributes: LightAttribute[] = [];
  /** What Readability notes on elements; here, so that all of them have one shape. */
  readability: unknown = undefined;
  _readabilityDataTable: unknown = undefined;

  constructor(name: string, attributes: readonly (readonly [name: string, value: string])[] = []) {
    super();
    this.localName = name;
    this.tagName = name.toUpperCase();
    for (const [key, value] of attributes) this.attributes.push(new LightAttribute(key, value));
  }

  get nodeName(): string {
    return this.tagName;
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  /** The children as they are: Readability keeps them to begin again, and does nothing else with what it takes for their markup. */
  get innerHTML(): LightNode[] {
    return [...this.childNodes].map(copyNode);
  }

  set innerHTML(nodes: readonly LightNode[]) {
    while (this.firstChild !== null) this.removeChild(this.firstChild);
    // Kept for a further attempt, so it is copies that change.
    for (const node of nodes) this.appendChild(copyNode(node));
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    const known = this.attributes.find((attribute) => attribute.name === name);
    if (known === undefined) this.attributes.push(new LightAttribute(name, value));
    else known.value = value;
  }

  setAttributeNode({ name, value }: LightAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name);
    if (at !== -1) this.attributes.splice(at, 1);
  }
}

/** A copy of a node and all in it; pages are cut to a depth that a stack takes. */
function copyNode(node: LightNode): LightNode {
  if (!(node instanceof LightElement)) return new LightText(node.textContent);
  const copy = new LightElement(
    node.localName,
    node.attributes.map(({ name, value }) => [name, value] as const),
  );
  for (let child = node.firstChild; child !== null; child = child.nextSibling) copy.appendChild(copyNode(child));
  return copy;
}

export class LightDocument extends LightParent {
  override readonly nodeType = 9;
  readonly documentElement = this.appendChild(new LightElement('html'));
  readonly head = this.documentElement.appendChild(new LightElement('head'));
  readonly body = this.documentElement.appendChild(new LightElement('body'));
  readonly title = '';
  readonly baseURI = 'about:blank';
  readonly documentURI = 'about:blank';

  constructor() {
    super();
    // By this Readability tells a document that may be changed in place.
    Object.assign(this.documentElement, { __JSDOMParser__: true });
  }

  createElement(name: string): LightElement {
    return new LightElement(name.toLowerCase());
  }

  createTextNode(text: string): LightText {
    return new LightText(text);
  }
}
