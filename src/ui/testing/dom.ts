/** As much of a document as Preact needs, so that components are tested without a browser. Pictures are for e2e. */
import { type ContainerNode, render, type VNode } from 'preact';
import { act } from 'preact/test-utils';

type Listener = (this: TestNode, event: { readonly type: string }) => void;

class TestNode {
  readonly localName: string | undefined;
  readonly nodeType: number;
  readonly ownerDocument = testDocument;
  readonly attributes = new Map<string, string>();
  readonly listeners = new Map<string, Listener>();
  childNodes: TestNode[] = [];
  parentNode: TestNode | undefined;
  data: string;

  constructor(localName: string | undefined, data = '') {
    this.localName = localName;
    this.nodeType = localName === undefined ? 3 : 1;
    this.data = data;
  }

  get firstChild(): TestNode | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): TestNode | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }

  insertBefore(node: TestNode, before: TestNode | null): void {
    node.remove();
    const at = before === null ? this.childNodes.length : this.childNodes.indexOf(before);
    this.childNodes.splice(at, 0, node);
    node.parentNode = this;
  }

  removeChild(node: TestNode): void {
    this.childNodes = this.childNodes.filter((child) => child !== node);
    node.parentNode = undefined;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  addEventListener(type: string, listener: Listener): void {
    this.listeners.set(type, listener);
  }

  removeEventListener(type: string): void {
    this.listeners.delete(type);
  }
}

const testDocument = {
  createElementNS: (_namespace: string, name: string) => new TestNode(name),
  createTextNode: (text: string) => new TestNode(undefined, text),
};

/** A component on screen. */
export interface Shown {
  readonly text: () => string;
  /** Text, and names and values of attributes: all that a person or a program can find there. */
  readonly everything: () => string;
  /** The elements that have this attribute, with this value where one is given. */
  readonly count: (attribute: string, value?: string) => number;
  /** Another attribute of the first element of that kind. */
  readonly attribute: (attribute: string, value: string, wanted: string) => string | undefined;
  /** Clicks the first element of that kind. */
  readonly click: (attribute: string, value?: string) => void;
  readonly update: (vnode: VNode) => void;
}

/** Draws a component into a document of its own. */
export function show(vnode: VNode): Shown {
  const root = new TestNode('body');
  const update = (next: VNode): void => {
    // act() may give a promise, but not for a callback that gives none.
    void act(() => render(next, root as unknown as ContainerNode));
  };
  const nodes = (node: TestNode = root): TestNode[] => [node, ...node.childNodes.flatMap((child) => nodes(child))];
  const find = (attribute: string, value?: string): TestNode[] =>
    nodes().filter(
      ({ attributes }) => attributes.has(attribute) && [undefined, attributes.get(attribute)].includes(value),
    );
  const text = (): string =>
    nodes()
      .map(({ data }) => data)
      .join('');
  update(vnode);
  return {
    text,
    everything: () => [text(), ...nodes().flatMap(({ attributes }) => [...attributes].flat())].join('\n'),
    count: (attribute, value) => find(attribute, value).length,
    attribute: (attribute, value, wanted) => find(attribute, value)[0]?.attributes.get(wanted),
    click(attribute, value) {
      const [node] = find(attribute, value);
      if (node === undefined) throw new Error(`Nothing has ${attribute}="${value}".`);
      void act(() => node.listeners.get('click')?.call(node, { type: 'click' }));
    },
    update,
  };
}
