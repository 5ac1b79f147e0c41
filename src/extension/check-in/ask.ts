import {
  type Disposable,
  type InputBox,
  InputBoxValidationSeverity,
  l10n,
  type QuickInputButton,
  QuickInputButtons,
  type QuickPick,
  type QuickPickItem,
  ThemeIcon,
  window,
} from 'vscode';

/** What somebody does with a question: Escape is `end`. */
export type Reply<T> =
  | { readonly kind: 'answer'; readonly value: T }
  | { readonly kind: 'back' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'end' };

/** What is the same for every question of a walk. All words are shown as they are; words of a plan come as `plainWords`. */
export interface Frame {
  readonly title: string;
  /** Shown behind the title: “(2/5)”. */
  readonly step?: number | undefined;
  readonly totalSteps?: number | undefined;
  readonly canGoBack: boolean;
  readonly canSkip: boolean;
}

export interface TextQuestion extends Frame {
  readonly prompt: string;
  readonly placeholder: string;
  readonly value: string;
  /** Asked at each letter: what is wrong with the text, or a remark on it. */
  readonly check: (text: string) => { readonly message: string; readonly isError: boolean } | undefined;
}

export interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

export interface ChoiceQuestion<T> extends Frame {
  readonly placeholder: string;
  readonly choices: readonly Choice<T>[];
  /** Under the cursor at first. */
  readonly active?: Choice<T> | undefined;
}

/** Asks for a text. What is wrong shows while it is typed, and is not accepted. */
export function askText({ prompt, placeholder, value, check, ...frame }: TextQuestion): Promise<Reply<string>> {
  const box = window.createInputBox();
  box.prompt = prompt;
  box.placeholder = placeholder;
  box.value = value;
  const look = () => {
    const found = check(box.value);
    box.validationMessage = found && {
      message: found.message,
      severity: found.isError ? InputBoxValidationSeverity.Error : InputBoxValidationSeverity.Info,
    };
    return found?.isError !== true;
  };
  return ask(box, frame, (answer) => {
    look();
    return [box.onDidChangeValue(look), box.onDidAccept(() => look() && answer(box.value))];
  });
}

/** Asks for one of a few things. */
export function askChoice<T>({ placeholder, choices, active, ...frame }: ChoiceQuestion<T>): Promise<Reply<T>> {
  const box = window.createQuickPick<Choice<T>>();
  box.placeholder = placeholder;
  box.items = choices;
  box.matchOnDescription = true;
  if (active) box.activeItems = [active];
  return ask(box, frame, (answer) => [
    box.onDidAccept(() => {
      const [chosen] = box.activeItems;
      if (chosen) answer(chosen.value);
    }),
  ]);
}

function ask<T>(
  box: InputBox | QuickPick<Choice<T>>,
  { title, step, totalSteps, canGoBack, canSkip }: Frame,
  listen: (answer: (value: T) => void) => Disposable[],
): Promise<Reply<T>> {
  const skip: QuickInputButton = { iconPath: new ThemeIcon('debug-step-over'), tooltip: l10n.t('Skip') };
  box.title = title;
  box.step = step;
  box.totalSteps = totalSteps;
  box.buttons = [...(canGoBack ? [QuickInputButtons.Back] : []), ...(canSkip ? [skip] : [])];
  // Somebody may look something up in the plan, and would lose what was typed.
  box.ignoreFocusOut = true;
  return new Promise((resolve) => {
    let isDone = false;
    const finish = (reply: Reply<T>) => {
      if (isDone) return;
      isDone = true;
      resolve(reply);
      for (const subscription of subscriptions) subscription.dispose();
      box.dispose();
    };
    const subscriptions: Disposable[] = [
      ...listen((value) => finish({ kind: 'answer', value })),
      box.onDidTriggerButton((button) => finish({ kind: button === QuickInputButtons.Back ? 'back' : 'skip' })),
      box.onDidHide(() => finish({ kind: 'end' })),
    ];
    box.show();
  });
}
