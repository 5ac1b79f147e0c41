import { askEverything, positionsIn } from '../../hostile/ask-everything';
import { hostileInputs } from '../../hostile/inputs';
import { viewOf } from '../../hostile/view';
import { fail } from '../runner/assert';

/** Those whose danger depends on the engine and its stack; a web worker has less of it than a process. */
const kinds = ['depth', 'alias', 'name', 'bulk', 'slip'];

describe('Hostile inputs in this host', () => {
  for (const kind of kinds) {
    it(`of the kind “${kind}” are answered by every feature`, () => {
      for (const { id, text } of hostileInputs) {
        if (!id.startsWith(`${kind}/`) || (kind === 'slip' && !id.endsWith('everywhere'))) continue;
        try {
          const view = viewOf(text);
          askEverything(view, positionsIn(view, 1).slice(0, 2));
        } catch (error) {
          fail(`${id}: ${error instanceof Error ? error.stack : String(error)}`);
        }
      }
    });
  }
});
