import { describe, expect, test } from 'vitest';
import { LightDocument, LightElement, LightText } from '../../../lambdas/parse/html/light-dom.ts';

/** An element with these children; a string is a text. */
function make(name: string, ...children: (LightElement | string)[]): LightElement {
  const element = new LightElement(name);
  for (const child of children) element.appendChild(typeof child === 'string' ? new LightText(child) : child);
  return element;
}

const names = (elements: readonly LightElement[]) => elements.map(({ localName }) => localName).join(' ');

describe('a light document', () => {
  test('keeps its parts in order while they are taken out, moved and replaced', () => {
    const [b, i, u] = [make('b', '1'), make('i', '2'), make('u', '3')];
    const root = make('div', b, 'x', i, u);
    expect([root.textContent, names(root.children), root.childNodes.length]).toEqual(['1x23', 'b i u', 4]);
    i.remove();
    expect([root.textContent, names(root.children), root.childNodes.length]).toEqual(['1x3', 'b u', 3]);
    root.appendChild(b);
    expect([root.textContent, names(root.children), root.firstElementChild?.localName]).toEqual(['x31', 'u b', 'u']);
    root.replaceChild(i, u);
    expect([root.textContent, names(root.children), u.parentNode]).toEqual(['x21', 'i b', null]);
    root.replaceChild(u, b);
    expect([root.textContent, root.lastChild]).toEqual(['x23', u]);
    const first = make('s', '0');
    root.replaceChild(first, root.firstChild ?? first);
    expect([root.textContent, root.firstChild, i.previousElementSibling, u.nextElementSibling]).toEqual([
      '023',
      first,
      first,
      null,
    ]);
    expect(first.previousElementSibling).toBeNull();
    first.remove();
    first.remove();
    expect(root.textContent).toBe('23');
  });

  test('looks past texts for the elements beside one', () => {
    const [b, i] = [make('b'), make('i')];
    make('div', 'x', b, 'y', i);
    expect([b.nextElementSibling, i.previousElementSibling]).toEqual([i, b]);
    expect(make('div', 'x').firstElementChild).toBeNull();
    expect(make('div').firstElementChild).toBeNull();
  });

  test('puts a long text together anew', () => {
    const inner = make('p', 'a'.repeat(5000));
    const root = make('div', inner);
    expect(root.textContent).toHaveLength(5000);
    inner.appendChild(new LightText('b'));
    expect(root.textContent).toHaveLength(5001);
  });

  test('finds elements by name, in the order of the page', () => {
    const root = make('div', make('p', make('b'), make('i')), make('p', make('b')), make('i'));
    expect(names(root.getElementsByTagName('b'))).toBe('b b');
    expect(names(root.getElementsByTagName('*'))).toBe('p b i p b i');
    expect(names(root.querySelectorAll('p,i'))).toBe('p i p i');
  });

  test('has attributes that can be set and taken away', () => {
    const element = new LightElement('p', [['class', 'a']]);
    element.className += ' b';
    element.id = 'x';
    expect([element.className, element.id, element.nodeName]).toEqual(['a b', 'x', 'P']);
    element.removeAttribute('id');
    element.removeAttribute('id');
    expect([element.id, element.hasAttribute('id'), element.hasAttribute('class')]).toEqual(['', false, true]);
    const other = new LightElement('p');
    for (const attribute of element.attributes) other.setAttributeNode(attribute.cloneNode());
    expect([other.className, new LightElement('p').className]).toEqual(['a b', '']);
  });

  test('is put back as it was, however often', () => {
    const { body } = new LightDocument();
    body.appendChild(make('p', 'a', make('b', 'c')));
    const kept = body.innerHTML;
    for (let attempt = 0; attempt < 2; attempt += 1) {
      body.firstChild?.remove();
      body.innerHTML = kept;
      expect([body.textContent, names(body.getElementsByTagName('*'))]).toEqual(['ac', 'p b']);
    }
  });

  test('makes elements and texts', () => {
    const document = new LightDocument();
    document.body.appendChild(document.createElement('DIV')).appendChild(document.createTextNode('a'));
    expect(names(document.querySelectorAll('html,head,body,div'))).toBe('html head body div');
    expect(document.textContent).toBe('a');
    expect(document.nextElementSibling).toBeNull();
  });
});
