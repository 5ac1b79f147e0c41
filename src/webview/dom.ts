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

/** A button that looks like one, with words that say what it does. */
export function button(
  words: string,
  attributes: Readonly<Record<string, string>>,
  act: () => void,
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, words);
  made.addEventListener('click', act);
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

/** Makes these the children of an element; those that are in their place already are not touched. */
export function putChildren(parent: Element, children: readonly Element[]): void {
  const wanted = new Set<Element>(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  for (const [i, child] of children.entries()) {
    if (parent.children[i] !== child) parent.insertBefore(child, parent.children[i] ?? null);
  }
}
