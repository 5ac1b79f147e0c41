import type {
  CompletionTriggerKind,
  ErrorCodes,
  LSPErrorCodes,
  MessageType,
  TextDocumentSyncKind,
} from 'vscode-languageserver';

/**
 * The protocol's numbers that are used here. The library that defines them brings in an object for every message there
 * is, which costs a start more than all of the server; its types say that these are right.
 */
export const errorCode = {
  invalidRequest: -32600 satisfies typeof ErrorCodes.InvalidRequest,
  methodNotFound: -32601 satisfies typeof ErrorCodes.MethodNotFound,
  invalidParams: -32602 satisfies typeof ErrorCodes.InvalidParams,
  internalError: -32603 satisfies typeof ErrorCodes.InternalError,
  serverNotInitialized: -32002 satisfies typeof ErrorCodes.ServerNotInitialized,
  requestFailed: -32803 satisfies typeof LSPErrorCodes.RequestFailed,
  requestCancelled: -32800 satisfies typeof LSPErrorCodes.RequestCancelled,
  contentModified: -32801 satisfies typeof LSPErrorCodes.ContentModified,
} as const;

export const messageType = {
  error: 1 satisfies typeof MessageType.Error,
  warning: 2 satisfies typeof MessageType.Warning,
  info: 3 satisfies typeof MessageType.Info,
} as const;

export const incrementalSync = 2 satisfies typeof TextDocumentSyncKind.Incremental;

export const triggeredByCharacter = 2 satisfies typeof CompletionTriggerKind.TriggerCharacter;
