import type { Expression, UserTask } from '@hearth/definition';
import { actorOf } from '../assignee.ts';
import { endCase, toneOf } from '../ending.ts';
import { emitCompleted } from '../flow.ts';
import { finishOwed } from '../owed.ts';
import { goBack, roundsLeft } from '../return.ts';
import type { Block } from '../run.ts';
import { openWorkItem } from '../work-item.ts';

/** One work item; its outcome decides what follows. */
export const userTask: Block<UserTask<Expression>> = {
  open(run, step, at, before) {
    const starting = run.index.first === step && run.state.status === 'draft';
    const again = at.round > 1 && !before ? actorOf(run.state, step.id, at.row) : undefined;
    const who = starting ? { actor: 'initiator' } : step.who;
    const { from } = run.state;
    const planned = starting && from && 'schedule' in from ? from : undefined;
    const term = planned
      ? { rule: { from: run.today, on: planned.due }, remind: step.remind ?? planned.remind }
      : { due: step.due, remind: step.remind };
    openWorkItem(run, at, { role: 'task', who, again, ...term });
  },
  who: (step) => step.who,
  offer: (view, step, at) => ({
    outcomes: step.outcomes.filter(
      (outcome) => !outcome.return || (at.owed === undefined && roundsLeft(view, at, outcome.return, outcome.id) > 0),
    ),
    rights: step.fields ?? {},
  }),
  completed(run, _step, at, _item, outcome, comment) {
    if (at.owed !== undefined) {
      const refused = outcome.end !== undefined && toneOf(run, outcome.end) !== 'success';
      finishOwed(run, at, outcome.id, refused);
      return;
    }
    emitCompleted(run, at, outcome.id);
    if (outcome.end !== undefined) endCase(run, outcome.end);
    else if (outcome.return) goBack(run, run.instance(at.id), outcome.return, comment);
    else run.agenda.push(at.id);
  },
  outcomeTitle: (step, outcome) => step.outcomes.find(({ id }) => id === outcome)?.title,
  escalate: (step) => step.escalate,
};
