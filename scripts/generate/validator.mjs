import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { GENERATED, readFormatSchema } from './format-schema.mjs';
import { validationSchema } from './validation-schema.mjs';

const PATH = 'src/core/schema/generated/validate';

/** The validator, compiled ahead of time, and its types. */
export async function outputs() {
  const schema = validationSchema(await readFormatSchema());
  const ajv = new Ajv.default({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
    inlineRefs: false,
    messages: false,
    strict: true,
    strictTypes: false,
  });
  return new Map([
    [`${PATH}.js`, `${HEADER}${slim(standaloneCode.default(ajv, ajv.compile(schema)))}`],
    [`${PATH}.d.ts`, TYPES],
  ]);
}

const HEADER = `// ${GENERATED}
import { addFault, isFull, joinFaults } from '../raw-fault';
import { isNothing } from '../nothing';
`;

const TYPES = `// ${GENERATED}
import type { RawFault } from '../raw-fault';

/** Whether \`value\` has the shape of a plan; if not, \`errors\` holds what is wrong until the next call. */
export const validate: { (value: unknown, pointer: string): boolean; errors: RawFault[] | null };
`;

/** Through aliases a small file can hold millions of wrong entries: the first few thousand faults are enough. */
const STOP = 'if(isFull(vErrors)){\nSELF.errors = vErrors;\nreturn false;\n}\n';

/**
 * What ajv wrote, in a third of its size and with three differences that no option of it offers: an error keeps only
 * where it is, the keyword, and the key it is about; errors are joined in linear time and it stops at a limit; and a key with
 * nothing behind it counts as missing.
 */
function slim(code) {
  const slimmed = code
    .replaceAll('\r\n', '\n')
    .replace(/^"use strict";\n/, '')
    .replace(/^export default .*\n/m, '')
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', 'instancePath')
    .replace(
      /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
      (_, _name, error) => `${addition(error)}errors++;`,
    )
    .replace(
      /if\(!\((validate\d+)\((.+?), \{instancePath(?::(.+?))?,parentData.*\}\)\)\)\{\nvErrors = .*;\nerrors = vErrors\.length;\n\}/g,
      (_, name, value, path) =>
        `if(!${name}(${value}, ${path ?? 'instancePath'})){\nvErrors = joinFaults(vErrors, ${name}.errors);\nerrors++;\n${STOP}}`,
    )
    .replace(/(data\d*(?:\.\w+|\[[^\]]+\])) (=|!)== undefined/g, (_, value, sign) =>
      sign === '=' ? `isNothing(${value})` : `!isNothing(${value})`,
    )
    .replace(/^const (schema\d+) = (\{.*\});\n/gm, '')
    .replace(/\n{2,}/g, '\n')
    .split(/^(?=function validate\d+)/m)
    .map((part) => part.replaceAll('SELF', /^function (validate\d+)/.exec(part)?.[1] ?? 'SELF'))
    .join('');
  const needed = new Set([...slimmed.matchAll(/\bschema\d+\b/g)].map(([name]) => name));
  const tables = [...code.matchAll(/^const (schema\d+) = (\{.*\});$/gm)]
    .filter(([, name]) => needed.has(name))
    .map(([, name, schema]) => `const ${name} = ${keysOnly(schema)};\n`);
  const result = `${tables.join('')}${slimmed}`;
  const left = /schemaPath|parentData|concat|undefined|require\(|new Function|\.errors \?|err\d|SELF/.exec(result);
  if (left) throw new Error(`The validator holds “${left[0]}”: ajv writes its code differently now, adapt slim().`);
  return result;
}

/** The call that notes an error, written from the object literal in which ajv would keep it. */
function addition(error) {
  // The error of a key's own pattern; ajv notes the same key once more under propertyNames.
  if (error.includes(',propertyName:')) return '';
  const [, path] = /^\{instancePath(?::(.+?))?,schemaPath:/.exec(error) ?? [];
  const [, keyword] = /,keyword:"(\w+)"/.exec(error) ?? [];
  const [, key] = /params:\{(?:missingProperty|additionalProperty|propertyName): (.+?)\}/.exec(error) ?? [];
  if (!keyword) throw new Error(`Not an error object of ajv: ${error}`);
  return `vErrors = addFault(vErrors, ${path ?? 'instancePath'}, "${keyword}"${key ? `, ${key}` : ''});\n`;
}

/** Of an embedded schema only the names of its properties are looked at. */
function keysOnly(schema) {
  const keys = Object.keys(JSON.parse(schema).properties).map((key) => `${JSON.stringify(key)}:0`);
  return `{properties:{${keys.join(',')}}}`;
}
