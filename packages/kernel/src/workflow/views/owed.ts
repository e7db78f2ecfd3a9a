import { type Definition, stepById } from '@hearth/definition';
import type { CaseState, StepInstance } from '../case-state.ts';
import { outcomeTitleOf } from './offers.ts';

/** A step that an emergency skipped and that is done beside the main line. */
export interface OwedStep {
  step: string;
  title: string;
  instance: string;
  /** Id of the emergency. */
  emergency: string;
  /** `refused` = done with a negative result, which undid nothing. */
  state: 'open' | 'done' | 'refused';
  due?: string;
  overdue?: boolean;
  /** When it was done. */
  at?: string;
  outcome?: string;
  outcomeTitle?: string;
}

/** The papers of a case that come later, in the order in which they became owed: 已给付，待补手续 n 项 are those still open. */
export function owedOf(definition: Definition, state: CaseState): OwedStep[] {
  return Object.values(state.steps).flatMap((at) =>
    at.owed === undefined || at.state === 'cancelled' ? [] : [owedStep(definition, state, at, at.owed)],
  );
}

function owedStep(definition: Definition, state: CaseState, at: StepInstance, emergency: string): OwedStep {
  const items = Object.values(state.workItems).filter((item) => item.instance === at.id);
  const due = items.findLast((item) => item.due !== undefined)?.due;
  const outcomeTitle = outcomeTitleOf(definition, at);
  return {
    step: at.step,
    title: stepById(definition.workflow, at.step)?.step.title ?? at.step,
    instance: at.id,
    emergency,
    state: at.state === 'active' ? 'open' : at.refused ? 'refused' : 'done',
    ...(due !== undefined && { due }),
    ...(items.some(({ overdue }) => overdue) && { overdue: true }),
    ...(at.closedAt !== undefined && { at: at.closedAt }),
    ...(at.outcome !== undefined && { outcome: at.outcome }),
    ...(outcomeTitle !== undefined && { outcomeTitle }),
  };
}
