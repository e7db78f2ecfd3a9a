import type { Expression, ExternalReply } from '@hearth/definition';
import type { StepInstance } from '../case-state.ts';
import { emitCompleted } from '../flow.ts';
import { problem } from '../problem.ts';
import { follow } from '../return.ts';
import type { Block, Reply, Run } from '../run.ts';
import { wordFor } from '../words.ts';
import { openWorkItem } from '../work-item.ts';

/**
 * A clerk records what bodies outside answer. With `veto` the first refusal decides; without, all replies are awaited and the answer is
 * negative when more bodies refuse than agree.
 */
export const externalReply: Block<ExternalReply<Expression>> = {
  open(run, step, at) {
    openWorkItem(run, at, { role: 'replies', who: step.who, due: step.due });
  },
  who: (step) => step.who,
  offer: () => ({ outcomes: [] }),
  reply(run, step, at, item, { body, agree, text }) {
    const bodies = step.bodies.map(({ id }) => id);
    if (!bodies.includes(body))
      return [problem('unknown-body', { body, offered: step.bodies.map(({ title }) => title) })];
    if (body in repliesOf(at)) return [problem('already-replied', { body: titleOf(step, body) })];
    run.emit({ type: 'reply-recorded', id: at.id, body, agree, ...(text !== undefined && { text }) });
    conclude(run, step, run.instance(at.id), item.id, text);
    return [];
  },
  outcomeTitle: (_step, outcome) => (outcome === 'agreed' ? wordFor('agreed') : wordFor('refused')),
  show(_view, step, at) {
    const replies = repliesOf(at);
    return { replies: step.bodies.map(({ id, title }) => ({ body: id, title, ...replies[id] })) };
  },
};

/** The replies so far, by body. */
export const repliesOf = ({ data }: StepInstance): Record<string, Reply> =>
  (data?.replies ?? {}) as unknown as Record<string, Reply>;

function conclude(
  run: Run,
  step: ExternalReply<Expression>,
  at: StepInstance,
  item: string,
  text: string | undefined,
): void {
  const replies = Object.values(repliesOf(at));
  const refused = replies.filter(({ agree }) => !agree).length;
  const vetoed = step.veto === true && refused > 0;
  if (!vetoed && replies.length < step.bodies.length) return;
  const outcome = vetoed || refused > replies.length - refused ? 'rejected' : 'agreed';
  run.emit({ type: 'work-item-completed', id: item, outcome });
  emitCompleted(run, at, outcome);
  if (outcome === 'agreed') run.agenda.push(at.id);
  else follow(run, run.instance(at.id), step.onRejected, outcome, text);
}

const titleOf = (step: ExternalReply<Expression>, body: string): string =>
  step.bodies.find(({ id }) => id === body)?.title ?? body;
