import type { CaseAnswer } from '../api/types.js';
import { command } from '../app/case-command.js';
import { toast, toastProblem } from '../ui/toast.js';
import { t as word } from '../words/actions.js';
import type { About, Action, Undo } from './actions/action.js';
import { t } from './words.js';

type Body = Record<string, unknown>;

/// Does it, says so, and offers the way back where there is one.
///
/// @param done hears of each state of the case that comes of it
/// @return whether it was done; not where somebody saw that the case had changed, and thought better
/// @throws Problem why the desk did not do it
export async function carryOut(
  action: Action,
  one: CaseAnswer,
  body: Body,
  about: About,
  done: (now: CaseAnswer) => void,
): Promise<boolean> {
  // Which body fits which action is looked after by the list of them.
  const result = await command(action.operation, one, body as never, about.place);
  done(result.case);
  if (result.done) {
    const text = { action: word(action.name) };
    if (result.waits) {
      toast(t('actions.waits', text));
    } else {
      toast(t('actions.done', text), wayBack(action, body, one, result.case, done));
    }
  }
  return result.done;
}

function wayBack(
  action: Action,
  body: Body,
  before: CaseAnswer,
  now: CaseAnswer,
  done: (now: CaseAnswer) => void,
): { text: string; run: () => void } | undefined {
  const { undo } = action;
  if (!undo || undo.applies?.(body, before) === false) {
    return undefined;
  }
  return {
    text: t('undo'),
    run: () => void takeBack(undo, now, undo.body(body, before), done),
  };
}

async function takeBack(
  undo: Undo,
  now: CaseAnswer,
  body: Body,
  done: (now: CaseAnswer) => void,
): Promise<void> {
  try {
    const result = await command(undo.operation, now, body as never, undo.place?.(now));
    done(result.case);
    if (result.done) {
      toast(t('undone'));
    }
  } catch (failure) {
    toastProblem(failure);
  }
}
