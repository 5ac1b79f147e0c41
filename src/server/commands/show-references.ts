import type { Location } from 'vscode-languageserver-types';
import { showReferencesCommand } from '../../core/features/code-lens';
import { references } from '../../core/features/references';
import { lineRange } from '../../core/text/line-index';
import { allPlans, missing } from '../asked';
import type { Context } from '../context';
import { plain } from '../conversation';
import { member, positionOf, textAt } from '../shape';
import { fileNameOf } from '../uris';
import type { Command } from './command';

/** More places than this are better listed by the client itself, which has its own way to. */
const mostChoices = 12;

/** What a lens does: shows where an entry is used, in a client that can be sent to a place. */
export const showReferences: Command = {
  name: showReferencesCommand,
  run: async (given, ask, context) => {
    const uri = textAt(given, 'uri') ?? missing('uri');
    const position = positionOf(member(given, 'position')) ?? missing('position');
    const workspace = await allPlans(ask, context);
    const view = context.views.of(uri) ?? missing('uri');
    const places = references(view, position, workspace, false);
    if (places.length === 0) return context.conversation.say('Nothing refers to this.');
    const names = places.slice(0, mostChoices).map((place) => nameOf(place, context));
    const rest = places.length - names.length;
    const more = rest > 0 ? ` ${rest} more are among the references your editor lists.` : '';
    const chosen =
      places.length === 1
        ? names[0]
        : await context.conversation.choose(`It is used in ${places.length} places.${more}`, names);
    const place = places[chosen === undefined ? -1 : names.indexOf(chosen)];
    if (place) await context.showPlace(place.uri, place.range);
  },
};

function nameOf({ uri, range: { start } }: Location, { views }: Context): string {
  const document = views.of(uri)?.document;
  const { start: from, end } = document ? lineRange(document.lines, document.text, start.line) : { start: 0, end: 0 };
  return plain(`${fileNameOf(uri)}:${start.line + 1} ${document?.text.slice(from, end).trim() ?? ''}`);
}
