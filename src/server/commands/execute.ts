import { missing } from '../asked';
import { ResponseError } from '../border';
import type { Handler } from '../context';
import { errorCode } from '../protocol-numbers';
import { listAt, textAt } from '../shape';
import type { Command } from './command';
import { showReferences } from './show-references';
import { delegate, move, postpone } from './trade-off';

const commands: readonly Command[] = [postpone, delegate, move, showReferences];

export const commandNames: readonly string[] = commands.map(({ name }) => name);

/** Commands end with nothing: what they do they do by asking the client. */
export const executeCommandHandler: Handler = {
  method: 'workspace/executeCommand',
  empty: null,
  answer: async (ask, context) => {
    const name = textAt(ask.params, 'command') ?? missing('command');
    const command = commands.find((one) => one.name === name);
    if (!command) throw new ResponseError(errorCode.invalidParams, `“${name}” is not a command of this server.`);
    await command.run(listAt(ask.params, 'arguments')[0], ask, context);
    return null;
  },
};
