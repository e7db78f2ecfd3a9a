import type { Automatic, Expression } from '@hearth/definition';
import type { StepInstance } from '../case-state.ts';
import { jobsOf, perform, takeOver } from '../effects.ts';
import { finishStep } from '../flow.ts';
import type { Block, Run } from '../run.ts';
import { writeScope } from '../write-document.ts';

/**
 * Does its lists one after the other: figures, fields, registers, other cases, notifications, payments; each sees what came of those before it.
 * It waits for a figure, for a register and for a case to be opened, and at the end for opened cases that it follows. The system does all of it.
 */
export const automatic: Block<Automatic<Expression>> = {
  open(run, step, at) {
    run.asSystem(() => goOn(run, step, at, 0));
  },
  effectDone(run, step, at, id, answer) {
    const place = run.state.effects?.[id]?.place ?? 0;
    const job = jobsOf(step)[place];
    if (answer.ended) {
      run.emit({ type: 'linked-ended', id, result: answer.ended.result });
      if (job?.kind === 'open') takeOver(run, at, job.open, answer.ended);
      if (run.state.status === 'running') finishWhenDone(run, at);
      return;
    }
    const waits = job?.kind === 'open' && job.open.wait === true;
    const { ended: _, ...result } = answer;
    const { value, ...told } = result;
    run.emit({ type: 'effect-done', id, ...told, ...(waits && { waits }) });
    if (job?.kind === 'measure') writeScope(run, at, { [job.measure.field]: value ?? null });
    const kept = job?.kind === 'register' ? job.register.keep : undefined;
    if (kept !== undefined && result.entry !== undefined) writeScope(run, at, { [kept]: result.entry });
    goOn(run, step, run.instance(at.id), place + 1);
  },
  resumed(run, _step, at) {
    run.asSystem(() => finishWhenDone(run, at));
  },
};

function goOn(run: Run, step: Automatic<Expression>, at: StepInstance, from: number): void {
  const jobs = jobsOf(step);
  for (let place = from; place < jobs.length; place += 1) {
    const job = jobs[place];
    if (job && perform(run, at, job, place) === 'waits') return;
  }
  finishWhenDone(run, at);
}

/** Whatever it still waits for keeps it open. */
function finishWhenDone(run: Run, at: StepInstance): void {
  const waits = Object.values(run.state.effects ?? {}).some(({ instance }) => instance === at.id);
  if (!waits && run.instance(at.id).state === 'active') finishStep(run, at);
}
