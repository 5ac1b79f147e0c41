import { l10n } from 'vscode';
import {
  type CheckInAnswer,
  type CheckInDraft,
  checkInDraft,
  isBehind,
  stateAfter,
  type Value,
} from '../../core/check-in/draft';
import type { PlanSource } from '../../core/check-in/plan-source';
import { parseValueInput } from '../../core/check-in/value-input';
import type { Confidence } from '../../core/plan/model';
import { stateWords } from '../../core/progress/health';
import type { Path } from '../../core/syntax/path';
import { plainWords } from '../plain-words';
import { askChoice, askText, type Choice, type Frame, type Reply } from './ask';

/** Where a check-in stands among others; nothing of it for one alone. */
export interface Place {
  readonly step: number;
  readonly totalSteps: number;
}

type Question = 'value' | 'confidence' | 'note' | 'plan';
type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/**
 * Asks for a check-in: the value, how sure somebody is, a note, and where that leaves it behind, the way back. One can go
 * back from each question to the one before.
 * @param place set in a walk through several, where a value left empty skips the entry
 * @returns `undefined` where the plan has nothing to check in on at the path
 */
export async function askCheckIn(
  source: PlanSource,
  path: Path,
  place?: Place,
): Promise<Reply<CheckInAnswer> | undefined> {
  const draft = checkInDraft(source, path);
  if (!draft) return undefined;
  const answer: Mutable<CheckInAnswer> = {};
  const answered: Question[] = [];
  let question: Question = 'value';
  for (;;) {
    const frame: Frame = {
      title: plainWords(draft.title),
      step: place?.step,
      totalSteps: place?.totalSteps,
      canGoBack: question !== 'value' || (place !== undefined && place.step > 1),
      canSkip: place !== undefined,
    };
    const reply: Reply<Question | 'done'> = await asking[question](frame, draft, answer, source);
    if (reply.kind === 'back') {
      const last = answered.pop();
      if (last === undefined) return reply;
      question = last;
      continue;
    }
    if (reply.kind !== 'answer') return reply;
    const next: Question | 'done' = reply.value;
    if (next === 'done') return { kind: 'answer', value: given(answer) };
    if (question === 'value' && place && answer.value === undefined) return { kind: 'skip' };
    answered.push(question);
    question = next;
  }
}

/** Each writes what it is told into the answer, and says which question is next. */
type Ask = (
  frame: Frame,
  draft: CheckInDraft,
  answer: Mutable<CheckInAnswer>,
  source: PlanSource,
) => Promise<Reply<Question | 'done'>>;

const askValue: Ask = async (frame, draft, answer, source) => {
  const reply = await (draft.kind === 'outcome' ? askOutcome(frame, draft, answer) : askNumber(frame, draft, answer));
  if (reply.kind !== 'answer') return reply;
  const { value } = reply;
  set(answer, 'value', value);
  // What is reached leaves nothing to be sure of.
  const isReached = value !== undefined && stateAfter(source, draft.path, { value }) === 'done';
  if (isReached) delete answer.confidence;
  return { kind: 'answer', value: isReached ? 'note' : 'confidence' };
};

function askNumber(frame: Frame, draft: CheckInDraft, { value }: CheckInAnswer): Promise<Reply<Value | undefined>> {
  const known = value ?? draft.today?.value;
  return askText({
    ...frame,
    prompt: plainWords(draft.prompt),
    placeholder: frame.canSkip
      ? l10n.t('The value now; Enter alone skips this one')
      : l10n.t('The value now; Enter alone leaves it out'),
    value: known === undefined ? '' : String(known),
    check: (text) => {
      const read = parseValueInput(text, draft);
      if ('message' in read) return { message: plainWords(read.message), isError: true };
      return read.remark === undefined ? undefined : { message: plainWords(read.remark), isError: false };
    },
  }).then((reply) => {
    if (reply.kind !== 'answer') return reply;
    const read = parseValueInput(reply.value, draft);
    return { kind: 'answer', value: 'message' in read ? undefined : read.value };
  });
}

function askOutcome(frame: Frame, draft: CheckInDraft, { value }: CheckInAnswer): Promise<Reply<Value | undefined>> {
  const notYet: Choice<Value | undefined> = { label: l10n.t('Not done yet'), value: 'not done' };
  const done: Choice<Value | undefined> = { label: l10n.t('Done'), value: 'done' };
  const none: Choice<Value | undefined> = { label: frame.canSkip ? l10n.t('Skip') : leaveOut(), value: undefined };
  const choices = [notYet, done, none];
  const known = value ?? draft.today?.value;
  return askChoice({
    ...frame,
    placeholder: plainWords(draft.prompt),
    choices,
    active: choices.find((choice) => choice.value === known && known !== undefined),
  });
}

const askConfidence: Ask = async (frame, draft, answer, source) => {
  const numbers = stateAfter(source, draft.path, answer.value === undefined ? {} : { value: answer.value });
  const speaks = draft.kind === 'numeric' && answer.value !== undefined && numbers !== undefined;
  const none: Choice<Confidence | undefined> = speaks
    ? { label: l10n.t('Let the numbers speak'), description: stateWords[numbers], value: undefined }
    : { label: leaveOut(), value: undefined };
  const choices: readonly Choice<Confidence | undefined>[] = [
    none,
    ...(['on-track', 'at-risk', 'off-track'] as const).map((value) => ({ label: stateWords[value], value })),
  ];
  const known = answer.confidence ?? draft.today?.confidence;
  const reply = await askChoice({
    ...frame,
    placeholder: l10n.t('How sure are you that it will be there in time?'),
    choices,
    active: choices.find(({ value }) => value === known),
  });
  if (reply.kind !== 'answer') return reply;
  set(answer, 'confidence', reply.value);
  return { kind: 'answer', value: 'note' };
};

const askNote: Ask = async (frame, draft, answer, source) => {
  const reply = await askText({
    ...frame,
    prompt: l10n.t('A note: what happened, or what stands in the way?'),
    placeholder: l10n.t('Enter alone leaves it out'),
    value: answer.note ?? draft.today?.note ?? '',
    check: () => undefined,
  });
  if (reply.kind !== 'answer') return reply;
  set(answer, 'note', reply.value.trim() || undefined);
  const { value, confidence } = answer;
  const state = stateAfter(source, draft.path, given({ value, confidence }));
  const asksForWayBack =
    (state !== undefined && isBehind(state)) || confidence === 'at-risk' || confidence === 'off-track';
  return { kind: 'answer', value: asksForWayBack ? 'plan' : 'done' };
};

const askPlan: Ask = async (frame, draft, answer) => {
  const known = answer.plan ?? draft.today?.plan ?? draft.plan ?? '';
  const reply = await askText({
    ...frame,
    prompt:
      known === '' || known !== draft.plan
        ? l10n.t('What will you do to get it back on track?')
        : l10n.t('What will you do to get it back on track? Enter keeps what you said last time.'),
    placeholder: l10n.t('Enter alone leaves it out'),
    value: known,
    check: () => undefined,
  });
  if (reply.kind !== 'answer') return reply;
  set(answer, 'plan', reply.value.trim() || undefined);
  return { kind: 'answer', value: 'done' };
};

const asking: Readonly<Record<Question, Ask>> = {
  value: askValue,
  confidence: askConfidence,
  note: askNote,
  plan: askPlan,
};

function set<K extends keyof CheckInAnswer>(
  answer: Mutable<CheckInAnswer>,
  key: K,
  value: CheckInAnswer[K] | undefined,
): void {
  if (value === undefined) delete answer[key];
  else answer[key] = value;
}

function given(answer: { readonly [K in keyof CheckInAnswer]: CheckInAnswer[K] | undefined }): CheckInAnswer {
  const { value, confidence, note, plan } = answer;
  return {
    ...(value === undefined ? {} : { value }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(note === undefined ? {} : { note }),
    ...(plan === undefined ? {} : { plan }),
  };
}

function leaveOut(): string {
  return l10n.t('Leave it out');
}
