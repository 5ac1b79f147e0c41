import { Document, isCollection, isPair, stringify, visit } from 'yaml';
import { AFTER, BEFORE, EXAMPLES_INTRO, VALUES_INTRO } from './format-prose.mjs';
import { GENERATED, readFormatSchema } from './format-schema.mjs';

/** The values that many keys share, in the order in which the page explains them. */
const VALUES = [
  'date',
  'week',
  'cadence',
  'id',
  'reference',
  'person',
  'acceleratorReference',
  'measure',
  'checkInValue',
  'level',
  'severity',
];

/** Maps that stand in many sections; they are explained once, before the sections. */
const COMMON = ['numericMeasure', 'checkIn'];

/** docs/format.md, the reference of the format. */
export async function outputs() {
  return new Map([['docs/format.md', formatPage(await readFormatSchema())]]);
}

function formatPage(schema) {
  const page = { schema, printed: new Set(COMMON) };
  const sections = Object.entries(schema.properties);
  const blocks = [
    `<!-- ${GENERATED} -->`,
    BEFORE,
    '## Smallest plan',
    EXAMPLES_INTRO,
    yamlBlock(schema.examples[0]),
    '## Values used in many places',
    VALUES_INTRO,
    table(
      ['Value', 'Form', 'Examples'],
      VALUES.map((name) => valueRow(page, name)),
    ),
    ...valueLists(
      page,
      Object.fromEntries(VALUES.map((name) => [definition(page, name).title, definition(page, name)])),
    ),
    ...COMMON.flatMap((name) => mapBlocks(page, definition(page, name), '###')),
    '## Sections',
    table(
      ['Key', 'Value', 'What it holds'],
      sections.map(([key, node]) => keyRow(page, schema, key, node, `[\`${key}\`](#${key.toLowerCase()})`)),
    ),
    ...sections.flatMap(([key, node]) => sectionBlocks(page, key, node)),
    AFTER,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks(page, key, node) {
  const resolved = resolve(page, node);
  const items = resolved.items && resolve(page, resolved.items);
  const examples = resolved.examples ?? (items?.examples ? [items.examples] : []);
  return [
    `### \`${key}\``,
    describe(resolved),
    ...examples.map((example) => yamlBlock({ [key]: example })),
    ...(resolved.properties ? [keysTable(page, resolved), ...valueLists(page, resolved.properties)] : []),
    ...nestedMaps(page, resolved).flatMap((map) => mapBlocks(page, map, '####')),
  ];
}

/** A map of its own: what it is, its keys, and the maps that stand in it for the first time. */
function mapBlocks(page, map, heading) {
  return [
    `${heading} ${map.title}`,
    describe(map),
    keysTable(page, map),
    ...valueLists(page, map.properties),
    ...nestedMaps(page, map).flatMap((nested) => mapBlocks(page, nested, heading)),
  ];
}

/** The maps with keys of their own that a schema leads to and that were not explained yet. */
function nestedMaps(page, node) {
  const children = [
    ...(node.anyOf ?? []),
    ...(node.items ? [node.items] : []),
    ...(typeof node.additionalProperties === 'object' ? [node.additionalProperties] : []),
    ...Object.values(node.properties ?? {}),
  ];
  return children.flatMap((child) => {
    const name = child.$ref?.replace('#/definitions/', '');
    if (name !== undefined && page.printed.has(name)) return [];
    if (name !== undefined) page.printed.add(name);
    const target = name === undefined ? child : definition(page, name);
    return target.properties && !target.propertyNames ? [target] : nestedMaps(page, target);
  });
}

function keysTable(page, map) {
  const rows = Object.entries(map.properties).map(([key, node]) => keyRow(page, map, key, node, `\`${key}\``));
  return table(['Key', 'Value', 'What it is'], rows);
}

function keyRow(page, map, key, node, name) {
  const resolved = resolve(page, node);
  const rule = map['x-missing']?.[key];
  const isRequired = map.required?.includes(key);
  const mark = isRequired ? ` **required**${rule ? ` ([${rule}](rules.md#${rule}))` : ''}` : '';
  const fallback = resolved.default === undefined || isRequired ? '' : ` Default: \`${resolved.default}\`.`;
  return [`${name}${mark}`, kindOf(page, node), `${describe(resolved)}${fallback}`];
}

function valueRow(page, name) {
  const node = definition(page, name);
  const examples = (node.examples ?? []).map((example) => `\`${stringify(example, FLOW).trim()}\``);
  return [`<a id="${valueAnchor(name)}"></a>${node.title}`, describe(node), examples.join(', ')];
}

/** What each of the texts to choose from means. */
function valueLists(page, properties) {
  return Object.entries(properties).flatMap(([key, node]) => {
    if (node.$ref || !node.enum) return [];
    const name = VALUES.some((value) => definition(page, value) === node) ? key : `\`${key}\``;
    const lines = node.enum.map((value, index) => `- \`${value}\`: ${node.enumDescriptions[index]}`);
    return [`${name} is one of:`, lines.join('\n')];
  });
}

/** The sort of value, in a few words with links. */
function kindOf(page, node) {
  const name = node.$ref?.replace('#/definitions/', '');
  if (name && VALUES.includes(name)) return `[${definition(page, name).title.toLowerCase()}](#${valueAnchor(name)})`;
  const target = name ? definition(page, name) : node;
  if (target.anyOf) return target.anyOf.map((branch) => kindOf(page, branch)).join(', or ');
  if (target.const !== undefined) return `\`${target.const}\``;
  if (target.enum) return target.enum.map((value) => `\`${value}\``).join(', ');
  switch (target.type) {
    case 'array':
      return `list of ${plural(kindOf(page, target.items))}`;
    case 'object':
      if (target.propertyNames && !target.properties) {
        return `map of ${plural(kindOf(page, target.additionalProperties))} by [id](#${valueAnchor('id')})`;
      }
      return target.properties ? `[${target.title.toLowerCase()}](#${anchor(target.title)})` : 'map';
    case 'string':
      return name === 'planFile' ? 'path of a file' : 'text';
    case 'boolean':
      return '`true` or `false`';
    default:
      return 'number';
  }
}

function plural(words) {
  return words.replace(/^(\[?)([^\]]*)/, (_, open, name) => `${open}${PLURALS[name] ?? `${name}s`}`);
}

const PLURALS = {
  person: 'people',
  responsibility: 'responsibilities',
  capability: 'capabilities',
  story: 'stories',
  'record entry': 'record entries',
  'piece of evidence': 'pieces of evidence',
  'piece of context': 'pieces of context',
};

function resolve(page, node) {
  if (!node.$ref) return node;
  const { $ref, ...beside } = node;
  return { ...definition(page, $ref.replace('#/definitions/', '')), ...beside };
}

function definition(page, name) {
  return page.schema.definitions[name];
}

function describe(node) {
  return node.markdownDescription ?? node.description ?? '';
}

/** Values are explained in a table, and some are called as a section is. */
function valueAnchor(name) {
  return `value-${name.toLowerCase()}`;
}

function anchor(title) {
  return title
    .replace(/ section$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

const FLOW = { collectionStyle: 'flow', lineWidth: 0 };

/** A plan as a person writes it: blocks down to the entries, short maps and lists on one line. */
function yamlBlock(value) {
  const document = new Document(value);
  visit(document, {
    Collection(_, node, ancestors) {
      const isShort = stringify(node.toJSON(), FLOW).length <= 80;
      const isFlat = node.items.every((item) => !isCollection(isPair(item) ? item.value : item));
      if (isShort && isFlat && ancestors.length > 1) node.flow = true;
    },
  });
  const text = document.toString({ lineWidth: 110 }).replace(/\[ (.*?) \]/g, '[$1]');
  return `\`\`\`yaml\n${text}\`\`\``;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
