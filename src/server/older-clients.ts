import type { DocumentSymbol, Location, LocationLink, SymbolInformation } from 'vscode-languageserver-types';

/** Answers in the words of clients that do not know the newer ones. */

export function plainLocations(links: readonly LocationLink[]): Location[] {
  return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
}

export function flatSymbols(symbols: readonly DocumentSymbol[], uri: string, container?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(container === undefined ? {} : { containerName: container }) },
    ...flatSymbols(children ?? [], uri, name),
  ]);
}
