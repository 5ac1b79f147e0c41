import type { Range } from 'vscode-languageserver-types';
import type { Severity } from '../../core/rules/rule';

/** A problem as the command line reports it. */
export interface FileProblem {
  /** As given on the command line. */
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Zero-based lines and UTF-16 characters. */
  readonly range: Range;
}
