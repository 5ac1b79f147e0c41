/** What an id may hold; the same in the schema. */
const ID = /^[a-z0-9-]+$/;

/** Ids are typed again where they are referred to; nobody wants to type more than this. In UTF-16 units. */
const LONGEST = 48;

/** Whether a text can be an id. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** The id that a text suggests: `My Goal` → `my-goal`; `undefined` where no letter or digit is left. */
export function toId(text: string): string | undefined {
  const id = text
    .slice(0, LONGEST * 4)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
  return id === '' ? undefined : id;
}
