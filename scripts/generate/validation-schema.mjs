// The schema as our own validator reads it: without what only people read, and without what a rule of ours says better.
//
// - `x-rule: { id, types }` (a date, a reference, a check-in value): values of these types are the rule's business,
//   so the validator only sees to it that the value is of one of these types.
// - `x-missing: { key: rule }`: the rule speaks about the missing key, so the validator does not require it.
// - `anyOf` (a short and a long form) becomes one schema of several types: each keyword of JSON Schema speaks about one
//   type only, so a wrong long form is not also reported for being no short form.

const ASSERTIONS = ['type', 'pattern', 'const', 'enum', 'minimum', 'maximum'];
const CHILDREN = ['items', 'additionalProperties', 'propertyNames'];

/** The schema the validator is compiled from. `root` is the whole format schema. */
export function validationSchema(root) {
  const { definitions, ...plan } = root;
  const used = {};
  const main = reduce(plan, root, used);
  return { ...main, definitions: used };
}

function reduce(schema, root, used) {
  if (typeof schema === 'boolean') return schema;
  if (schema['x-rule']) return { type: schema['x-rule'].types };
  if (schema.$ref) return reference(schema.$ref, root, used);
  if (schema.anyOf) return union(schema.anyOf, root, used);
  const kept = {};
  for (const keyword of ASSERTIONS) if (keyword in schema) kept[keyword] = schema[keyword];
  const required = (schema.required ?? []).filter((key) => schema['x-missing']?.[key] === undefined);
  if (required.length > 0) kept.required = required;
  for (const keyword of CHILDREN) if (keyword in schema) kept[keyword] = reduce(schema[keyword], root, used);
  if (schema.properties) {
    const children = Object.entries(schema.properties).map(([key, child]) => [key, reduce(child, root, used)]);
    kept.properties = Object.fromEntries(children);
  }
  return kept;
}

/** A small definition (a text, a date) stands where it is used, a large one is compiled once and called. */
function reference(ref, root, used) {
  const name = nameOf(ref);
  const definition = root.definitions[name];
  const isLarge = definition.anyOf !== undefined || definition.type === 'object' || definition.type === 'array';
  if (!isLarge || definition['x-rule']) return reduce(definition, root, used);
  if (!(name in used)) {
    used[name] = {};
    used[name] = reduce(definition, root, used);
  }
  return { $ref: ref };
}

function union(branches, root, used) {
  const merged = { type: [] };
  for (const branch of branches) {
    const target = branch.$ref ? root.definitions[nameOf(branch.$ref)] : branch;
    const { type, enum: values, ...keywords } = reduce(target, root, used);
    if (typeof type !== 'string' || merged.type.includes(type)) throw new Error('anyOf needs one type a branch');
    merged.type.push(type);
    // Unlike `pattern`, `enum` would speak about values of the other types too.
    if (values) keywords.pattern = `^(${values.join('|')})$`;
    for (const keyword of Object.keys(keywords)) {
      if (keyword in merged) throw new Error(`anyOf gives two meanings to ${keyword}`);
      merged[keyword] = keywords[keyword];
    }
  }
  return merged;
}

function nameOf(ref) {
  return ref.replace('#/definitions/', '');
}
