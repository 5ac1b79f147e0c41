import type { DocumentLink } from 'vscode-languageserver-types';
import type { Text } from '../plan/model';
import { splitReference } from '../plan/references';
import type { PlanView } from '../plan-view';
import { locate } from '../syntax/locate';
import { toRange } from './lsp-ranges';

/** A link found in a plan: its place and what it leads to. */
export interface PlanLink {
  readonly link: DocumentLink;
  /** A path relative to the plan's folder, for the host to resolve inside its workspace; `undefined` for an address. */
  readonly file: string | undefined;
}

const address = /^(?:https:\/\/|mailto:)[^\s]+$/i;
const scheme = /^[a-z][a-z\d+.-]*:/i;

/**
 * Evidence, sources and plan files as links. Only https and mailto addresses and relative paths: everything else,
 * absolute paths and other schemes included, stays text. Nothing is fetched; a host opens a link when it is clicked.
 */
export function documentLink(view: PlanView): PlanLink[] {
  const { plan } = view.document;
  const texts: (Text | undefined)[] = [
    ...plan.initiatives.flatMap(({ evidence }) => evidence.map(({ link }) => link)),
    ...[...plan.goals, ...plan.initiatives, ...(plan.mastery?.deliverables ?? [])].map(({ measure }) =>
      measure?.kind === 'numeric' ? measure.source : undefined,
    ),
    ...[...(plan.mastery?.technical ?? []), ...(plan.mastery?.knowledge ?? []), ...(plan.mastery?.customers ?? [])].map(
      ({ evidence }) => evidence,
    ),
    ...(plan.leadership?.alignment?.context ?? []).map(({ source }) => source),
    ...plan.team.map((member) => member.plan),
  ];
  return texts.flatMap((text) => (text ? (linkOf(view, text) ?? []) : []));
}

function linkOf({ document }: PlanView, { path, text }: Text): PlanLink | undefined {
  const range = toRange(document, locate(document.text, document.root, { path, part: 'value' }));
  const written = text.trim();
  if (address.test(written)) return { link: { range, target: written }, file: undefined };
  if (!isRelativeFile(written)) return undefined;
  return { link: { range }, file: splitReference(written).file ?? written };
}

/** Whether a text leads to a file relative to the plan's folder. */
export function isRelativeFile(text: string): boolean {
  const looksLikeFile = /^[^\s:*?"<>|]+(?:\.[a-z\d]+|\/)(?:#.*)?$/i.test(text);
  return (
    looksLikeFile && !scheme.test(text) && !text.startsWith('/') && !text.startsWith('\\') && !text.startsWith('~')
  );
}
