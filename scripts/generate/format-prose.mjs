// What docs/format.md says that no schema can.

export const BEFORE = `# The Career Plan format

A plan is one YAML 1.2 document with the name \`*.career.yaml\`, \`*.career.yml\`, \`career.yaml\` or \`career.yml\`. This page
describes version 1 of the format. The same is said to machines by the JSON Schema
[career-plan.schema.json](../schemas/career-plan.schema.json), from which this page is printed.`;

export const EXAMPLES_INTRO =
  'Ten lines or so make a useful plan. Every other section is optional: add it when it earns its place.';

export const VALUES_INTRO = `Where a short form and a long form are allowed, as for a measure, they mean the same; take the short one until you need
more.`;

export const AFTER = `## Missing and empty

A key marked **required** has to be there with something behind it: a key without a value, with an empty text or with an
empty list counts as missing, everywhere. Where a rule is named beside the mark, that rule speaks about the missing key, in
its own words and with its own severity; every other missing key is reported by [schema](rules.md#schema).

An optional key may be empty: a plan may keep its headings while it is being written.

## Silencing a finding

A comment silences what it names: \`# career-plan-disable-next-line rule-id -- reason\` the next line, \`-line\` its own,
\`-file\` the file, and \`career-plan-disable\` … \`career-plan-enable\` what lies between. Without a rule id it silences every
rule but \`yaml-syntax\`. The section [\`lint\`](#lint) sets the severity of a rule for the whole file.

## For authors of other tools

The schema is JSON Schema draft-07 and can be used as it is. It adds four keywords, which a validator may ignore:

| Keyword | Meaning |
| --- | --- |
| \`x-rule\` | \`{ id, types }\`: wrong values of these JSON types are reported by the rule with this id; \`schema\` reports only values of other types |
| \`x-missing\` | \`{ key: rule id }\`: the absence of the required key is reported by this rule |
| \`x-alsoCalled\` | words that people write when they mean this key; offered as a fix |
| \`x-valueAlsoCalled\` | \`{ value: [words] }\`: words that people write when they mean this value; offered as a fix |

The editor extension is a little more tolerant than the schema alone: it takes empty keys for missing ones.`;
