import { keyAttribute, type Picture, type PictureNode } from '../picture/picture-node';

const svg = 'http://www.w3.org/2000/svg';

/** Builds a picture as SVG elements: plan text goes in as text, never as markup. */
export function svgOf({ root }: Picture): SVGElement {
  return build(root);
}

/** A picture that says nothing beyond the words beside it. */
export function signOf(picture: Picture): SVGElement {
  const made = svgOf(picture);
  made.setAttribute('aria-hidden', 'true');
  return made;
}

/**
 * Makes the elements of one picture into those of another, changing only what differs: what has the focus keeps it, and a
 * chart can follow the hand.
 */
export function repaint(element: SVGElement, before: Picture, after: Picture): void {
  patch(element, before.root, after.root);
}

function build(node: PictureNode): SVGElement {
  const made = document.createElementNS(svg, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) made.setAttribute(name, String(value));
  if (node.text !== undefined) made.textContent = node.text;
  const tip = tipOf(node);
  if (tip !== undefined) name(made, node, tip);
  for (const child of drawn(node)) made.append(build(child));
  return made;
}

/** The browser's own box for a tip knows neither keyboard nor theme: the words become a name, and the panel shows them. */
function tipOf({ children }: PictureNode): string | undefined {
  return children.find(({ tag }) => tag === 'title')?.text;
}

function drawn({ children }: PictureNode): readonly PictureNode[] {
  return children.filter(({ tag }) => tag !== 'title');
}

function name(element: SVGElement, node: PictureNode, tip: string): void {
  if (node.attributes[keyAttribute] === undefined) return;
  element.setAttribute('aria-label', tip);
  if (!element.hasAttribute('role')) element.setAttribute('role', 'button');
  if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
}

function patch(element: SVGElement, before: PictureNode, after: PictureNode): void {
  if (before === after) return;
  for (const name of Object.keys(before.attributes)) {
    if (after.attributes[name] === undefined) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(after.attributes)) {
    if (before.attributes[name] !== value) element.setAttribute(name, String(value));
  }
  const tip = tipOf(after);
  if (tip !== undefined && tip !== tipOf(before)) name(element, after, tip);
  if (after.text !== undefined || before.text !== undefined) {
    if (after.text !== before.text) element.textContent = after.text ?? '';
    return;
  }
  patchChildren(element, drawn(before), drawn(after));
}

/** Children with a key are found again by it, the others by their order. */
function patchChildren(parent: SVGElement, before: readonly PictureNode[], after: readonly PictureNode[]): void {
  const elements = [...parent.children].filter((child): child is SVGElement => child instanceof SVGElement);
  const known = new Map<string, { readonly node: PictureNode; readonly element: SVGElement }>();
  const count = new Map<string, number>();
  for (const [i, node] of before.entries()) {
    const element = elements[i];
    if (element) known.set(slotOf(node, count), { node, element });
  }
  count.clear();
  const wanted = after.map((node) => {
    const slot = slotOf(node, count);
    const match = known.get(slot);
    if (!match) return build(node);
    known.delete(slot);
    patch(match.element, match.node, node);
    return match.element;
  });
  for (const { element } of known.values()) element.remove();
  for (const [i, element] of wanted.entries()) {
    // Moving an element takes the focus from it; only what is out of its place is moved.
    if (parent.children[i] !== element) parent.insertBefore(element, parent.children[i] ?? null);
  }
}

function slotOf({ tag, attributes }: PictureNode, count: Map<string, number>): string {
  const key = attributes[keyAttribute];
  const kind = key === undefined ? `${tag} ${String(attributes['class'] ?? '').split(' ')[0]}` : `key ${key}`;
  const seen = count.get(kind) ?? 0;
  count.set(kind, seen + 1);
  return `${kind} ${seen}`;
}
