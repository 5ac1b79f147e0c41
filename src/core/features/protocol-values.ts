/**
 * The numbers and words of the Language Server Protocol that the features answer with. The package of its types has
 * them too, but only together with 20 KB that nothing here uses.
 */
export const SymbolKind = {
  Module: 2,
  Namespace: 3,
  Class: 5,
  Property: 7,
  Interface: 11,
  Function: 12,
  Variable: 13,
  Constant: 14,
  String: 15,
  Object: 19,
  Key: 20,
  Struct: 23,
  Event: 24,
} as const;

export const DocumentHighlightKind = { Text: 1, Read: 2, Write: 3 } as const;

export const DiagnosticSeverity = { Error: 1, Warning: 2, Information: 3, Hint: 4 } as const;

export const DiagnosticTag = { Unnecessary: 1 } as const;

export const FoldingRangeKind = { Comment: 'comment' } as const;

export const InlayHintKind = { Type: 1 } as const;
