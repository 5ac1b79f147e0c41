import type { Picture, PictureNode } from '../picture/picture-node';

type Child = Node | string | undefined;

/** An element with attributes and children; strings become text, `undefined` is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  for (const child of children) if (child !== undefined) made.append(child);
  return made;
}

const svg = 'http://www.w3.org/2000/svg';

/** Builds a picture as SVG elements: plan text goes in as text, never as markup. */
export function svgOf({ root }: Picture): SVGElement {
  return build(root);
}

function build({ tag, attributes, children, text }: PictureNode): SVGElement {
  const made = document.createElementNS(svg, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  if (text !== undefined) made.textContent = text;
  for (const child of children) made.append(build(child));
  return made;
}

/** A picture that says nothing beyond the words beside it. */
export function signOf(picture: Picture): SVGElement {
  const made = svgOf(picture);
  made.setAttribute('aria-hidden', 'true');
  return made;
}

/** A sentence whose dates stay in one piece when it wraps. */
export function sentenceOf(text: string): DocumentFragment {
  const made = document.createDocumentFragment();
  // Splitting at a group keeps what it matched, at every second place.
  for (const [i, part] of text.split(/(\d{4}-\d{2}-\d{2})/).entries()) {
    made.append(i % 2 === 0 ? part : element('span', { class: 'date-in-words' }, part));
  }
  return made;
}
