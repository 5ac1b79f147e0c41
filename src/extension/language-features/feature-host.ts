import type { TextDocument } from 'vscode';
import type { PlanView } from '../../core/plan-view';
import type { Border } from '../border';
import type { PlanViews } from '../plan-views';

/** What every language feature is given: the view of a document's text as it is now, behind the border. */
export interface FeatureHost {
  /** `otherwise` where the document is no plan that can be looked at yet, or where the work throws. */
  readonly answer: <T>(what: string, document: TextDocument, work: (view: PlanView) => T, otherwise: T) => T;
  /** The views of all plans of the workspace. */
  readonly everyView: () => readonly PlanView[];
}

export function createFeatureHost(views: PlanViews, border: Border): FeatureHost {
  return {
    answer: (what, document, work, otherwise) =>
      border.guard(
        what,
        () => {
          const view = views.now(document.uri)?.view;
          // A view of another text would answer about other places.
          return view && view.document.text === document.getText() ? work(view) : otherwise;
        },
        otherwise,
      ),
    everyView: () => border.guard('Looking at all plans', () => views.all().map(({ view }) => view), []),
  };
}
