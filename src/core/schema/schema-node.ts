import type { JsonValue } from './json';

/** The part of JSON Schema draft-07 that the format is written in, with what it adds (`x-…`, see the schema's `$comment`). */
export interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly type?: SchemaType;
  readonly anyOf?: readonly SchemaNode[];
  readonly properties?: { readonly [key: string]: SchemaNode };
  readonly propertyNames?: SchemaNode;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly const?: JsonValue;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: JsonValue;
  /** Single values only, no maps or lists. */
  readonly examples?: readonly JsonValue[];
  /** Wrong values of these JSON types are reported by this rule. */
  readonly 'x-rule'?: { readonly id: string; readonly types: readonly string[] };
  /** The rule that reports the absence of a required key. */
  readonly 'x-missing'?: { readonly [key: string]: string };
  /** What people write when they mean this key. */
  readonly 'x-alsoCalled'?: readonly string[];
  /** What people write when they mean one of the values of `enum`. */
  readonly 'x-valueAlsoCalled'?: { readonly [value: string]: readonly string[] };
}

/** The whole schema. */
export interface SchemaRoot extends SchemaNode {
  readonly definitions: { readonly [name: string]: SchemaNode };
}

/** The types of JSON Schema that the format uses. */
export type SchemaType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
