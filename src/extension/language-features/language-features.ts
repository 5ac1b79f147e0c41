import { Disposable } from 'vscode';
import type { Border } from '../border';
import type { PlanViews } from '../plan-views';
import { registerEditing } from './editing';
import { createFeatureHost } from './feature-host';
import { registerNavigation } from './navigation';
import { registerReading } from './reading';

/** Everything the editor asks about a plan, answered by the core. */
export function registerLanguageFeatures(views: PlanViews, border: Border): Disposable {
  const host = createFeatureHost(views, border);
  return Disposable.from(...registerNavigation(host), ...registerReading(host, views), ...registerEditing(host));
}
