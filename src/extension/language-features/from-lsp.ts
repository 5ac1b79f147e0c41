import {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeLens,
  CompletionItem,
  type CompletionItemKind,
  DocumentHighlight,
  type DocumentHighlightKind,
  DocumentSymbol,
  FoldingRange,
  FoldingRangeKind,
  Hover,
  InlayHint,
  Location,
  type LocationLink,
  MarkdownString,
  Position,
  Range,
  SelectionRange,
  SnippetString,
  SymbolInformation,
  type SymbolKind,
  TextEdit,
  Uri,
  WorkspaceEdit,
} from 'vscode';
import type * as lsp from 'vscode-languageserver-types';

/** The core answers in the protocol's types; here, and only here, they become the editor's. */

export function toPosition({ line, character }: lsp.Position): Position {
  return new Position(line, character);
}

export function toRange({ start, end }: lsp.Range): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

export function fromPosition({ line, character }: Position): lsp.Position {
  return { line, character };
}

export function fromRange({ start, end }: Range): lsp.Range {
  return { start: fromPosition(start), end: fromPosition(end) };
}

export function toTextEdit({ range, newText }: lsp.TextEdit): TextEdit {
  return new TextEdit(toRange(range), newText);
}

export function toWorkspaceEdit({ changes = {} }: lsp.WorkspaceEdit): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const [uri, edits] of Object.entries(changes)) edit.set(Uri.parse(uri), edits.map(toTextEdit));
  return edit;
}

/** Markdown of ours with plan text escaped in it; never trusted, so that no link in it can run a command. */
export function toMarkdown(value: string): MarkdownString {
  const markdown = new MarkdownString(value);
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}

export function toHover({ contents, range }: lsp.Hover): Hover {
  const value = typeof contents === 'object' && 'value' in contents ? contents.value : '';
  return new Hover(toMarkdown(value), range && toRange(range));
}

export function toLocation({ uri, range }: lsp.Location): Location {
  return new Location(Uri.parse(uri), toRange(range));
}

export function toLocationLink(link: lsp.LocationLink): LocationLink {
  return {
    targetUri: Uri.parse(link.targetUri),
    targetRange: toRange(link.targetRange),
    targetSelectionRange: toRange(link.targetSelectionRange),
    ...(link.originSelectionRange ? { originSelectionRange: toRange(link.originSelectionRange) } : {}),
  };
}

// The editor's kinds are the protocol's, counted from 0 instead of 1.
const symbolKind = (kind: lsp.SymbolKind): SymbolKind => kind - 1;
const completionKind = (kind: lsp.CompletionItemKind): CompletionItemKind => kind - 1;
const highlightKind = (kind: lsp.DocumentHighlightKind): DocumentHighlightKind => kind - 1;

export function toHighlight({ range, kind }: lsp.DocumentHighlight): DocumentHighlight {
  return new DocumentHighlight(toRange(range), kind && highlightKind(kind));
}

export function toSymbol({ name, detail, kind, range, selectionRange, children }: lsp.DocumentSymbol): DocumentSymbol {
  const symbol = new DocumentSymbol(name, detail ?? '', symbolKind(kind), toRange(range), toRange(selectionRange));
  symbol.children = (children ?? []).map(toSymbol);
  return symbol;
}

export function toSymbolInformation({ name, kind, location, containerName }: lsp.WorkspaceSymbol): SymbolInformation {
  const range = 'range' in location ? toRange(location.range) : new Range(0, 0, 0, 0);
  return new SymbolInformation(
    name,
    symbolKind(kind),
    containerName ?? '',
    new Location(Uri.parse(location.uri), range),
  );
}

export function toFoldingRange({ startLine, endLine, kind }: lsp.FoldingRange): FoldingRange {
  return new FoldingRange(startLine, endLine, kind === 'comment' ? FoldingRangeKind.Comment : undefined);
}

export function toSelectionRange({ range, parent }: lsp.SelectionRange): SelectionRange {
  return new SelectionRange(toRange(range), parent && toSelectionRange(parent));
}

export function toInlayHint({ position, label, paddingLeft }: lsp.InlayHint): InlayHint {
  const text = typeof label === 'string' ? label : label.map(({ value }) => value).join('');
  const hint = new InlayHint(toPosition(position), text);
  hint.paddingLeft = paddingLeft ?? false;
  return hint;
}

/** A lens shows references; the editor's command wants its own types, so it is bound here. */
export function toCodeLens({ range, command }: lsp.CodeLens, uri: Uri, locations: readonly Location[]): CodeLens {
  const place = toRange(range);
  return new CodeLens(place, {
    title: command?.title ?? '',
    command: locations.length > 0 ? 'editor.action.showReferences' : '',
    arguments: [uri, place.start, locations],
  });
}

/** Whether there is more to choose behind what an item writes. */
function asksNext({ data }: lsp.CompletionItem): boolean {
  const given: unknown = data;
  return typeof given === 'object' && given !== null && 'asksNext' in given && given.asksNext === true;
}

/** Where the editor asks at once what may stand there, the answer says more than a bare choice at the end of a snippet. */
function withoutChoice(snippet: string): string {
  return snippet.replace(/\$\{1\|(?:\\.|[^\\|])*\|\}$/, '$1');
}

export function toCompletionItem(item: lsp.CompletionItem): CompletionItem {
  const result = new CompletionItem(
    item.labelDetails ? { label: item.label, ...item.labelDetails } : item.label,
    item.kind && completionKind(item.kind),
  );
  const { textEdit } = item;
  const documentation = typeof item.documentation === 'object' ? item.documentation.value : (item.documentation ?? '');
  // With words beside the label the editor has no room for a detail but above the documentation, in letters of one width.
  if (item.detail === undefined || !item.labelDetails) {
    if (item.detail !== undefined) result.detail = item.detail;
    if (documentation !== '') result.documentation = toMarkdown(documentation);
  } else {
    result.documentation = toMarkdown('').appendText(item.detail).appendMarkdown(`\n\n${documentation}`);
  }
  if (item.sortText !== undefined) result.sortText = item.sortText;
  if (item.filterText !== undefined) result.filterText = item.filterText;
  if (item.preselect) result.preselect = true;
  // Every line of an entry already stands where it belongs.
  result.keepWhitespace = true;
  if (asksNext(item)) result.command = { title: '', command: 'editor.action.triggerSuggest' };
  if (textEdit) {
    const range = 'range' in textEdit ? textEdit.range : textEdit.replace;
    result.range = toRange(range);
    const newText = asksNext(item) ? withoutChoice(textEdit.newText) : textEdit.newText;
    // 2 is the protocol's word for a snippet.
    result.insertText = item.insertTextFormat === 2 ? new SnippetString(newText) : newText;
  }
  if (item.additionalTextEdits) result.additionalTextEdits = item.additionalTextEdits.map(toTextEdit);
  return result;
}

/** Items keep the protocol's item, which carries what later questions need. */
export class PlanHierarchyItem extends CallHierarchyItem {
  constructor(readonly source: lsp.CallHierarchyItem) {
    super(
      symbolKind(source.kind),
      source.name,
      source.detail ?? '',
      Uri.parse(source.uri),
      toRange(source.range),
      toRange(source.selectionRange),
    );
  }
}

export function toIncomingCall({ from, fromRanges }: lsp.CallHierarchyIncomingCall): CallHierarchyIncomingCall {
  return new CallHierarchyIncomingCall(new PlanHierarchyItem(from), fromRanges.map(toRange));
}

export function toOutgoingCall({ to, fromRanges }: lsp.CallHierarchyOutgoingCall): CallHierarchyOutgoingCall {
  return new CallHierarchyOutgoingCall(new PlanHierarchyItem(to), fromRanges.map(toRange));
}
