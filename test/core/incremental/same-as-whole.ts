import assert from 'node:assert/strict';
import { check, type Problem } from '../../../src/core/check';
import { parseDay } from '../../../src/core/dates/day';
import { openPlanDocument, type PlanDocument } from '../../../src/core/plan-document';
import { viewOf } from '../../../src/core/plan-view';
import { defaultSettings } from '../../../src/core/settings/settings';
import { placeAt } from '../../../src/core/syntax/node-at';
import { pathAt } from '../../../src/core/syntax/path-at';

const day = parseDay('2026-11-22');
assert.ok(day !== undefined);
const context = { day, settings: defaultSettings, others: new Map() };

/** Everything a document says, as plain data: what was put off is made. */
function said({ text, lines, syntax, root, plan, newerFormat, schemaFaults }: PlanDocument): unknown {
  const { root: tree, comments, faults } = syntax;
  // Both are one tree; comparing that twice would take twice as long.
  const isOneTree = root === tree;
  return { text, lines, root, isOneTree, comments, faults, plan, newerFormat, schemaFaults };
}

/** What a few places hold, asked of a document whose tree nobody has looked at yet. */
function found({ text, root }: PlanDocument): unknown {
  return Array.from({ length: placesAsked + 1 }, (_, i) => {
    const at = pathAt(root, Math.floor((text.length * i) / placesAsked));
    const place = placeAt(root, at.path);
    return { ...at, node: place?.node, entry: place?.entry, item: place?.item };
  });
}

const placesAsked = 7;

const problemsOf = (document: PlanDocument) => check(document, context).map(withFixes);

/** What the tree and the panel show of a document. */
function shown(document: PlanDocument): unknown {
  const { outline, chart } = viewOf('file:///a.career.yaml', document, context, new Map());
  return { outline, chart };
}

function withFixes({ fixes, ...problem }: Problem): unknown {
  return { ...problem, fixes: fixes?.() };
}

/**
 * Opens the next version of a document and holds it against one that never saw another version.
 * @param isChecked whether their problems are compared as well, which takes most of the time
 */
export function openNext(text: string, previous: PlanDocument | undefined, isChecked = true): PlanDocument {
  const document = openPlanDocument(text, previous);
  const alone = openPlanDocument(text);
  assert.deepEqual(found(document), found(alone));
  assert.deepEqual(said(document), said(alone));
  if (isChecked) assert.deepEqual(problemsOf(document), problemsOf(alone));
  return document;
}

/** Holds what is made of a document for people to see against that of one that never saw another version. */
export function assertShown(document: PlanDocument): void {
  assert.deepEqual(shown(document), shown(openPlanDocument(document.text)));
}
