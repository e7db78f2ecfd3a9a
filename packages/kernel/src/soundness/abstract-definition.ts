import {
  type Automatic,
  type Definition,
  type Emergency,
  type Expression,
  type Field,
  kindOf,
  type Return,
  type SignOff,
} from '@hearth/definition';
import type { AnyStep } from '../workflow/definition-index.ts';
import { canHold } from './possible-answers.ts';
import { decisionAtOpen } from './sign-off-chance.ts';

/** How ways back are counted: not at all, or up to the bound given (more rounds of the same add nothing new). */
export type Rounds = 'free' | { atMost: number };

/**
 * The definition with the data taken away, for exploring where its cases can go: no fields but the groups whose rows are worked on, no
 * completeness, no deadlines but those that close a vote. Run by the kernel like any other; conditions are left to an oracle.
 */
export function abstracted(definition: Definition, rounds: Rounds): Definition {
  const { form, task, workflow } = definition;
  const { caseTitle: _, ...rest } = task;
  const { emergencies } = workflow;
  return {
    ...definition,
    task: { ...rest, links: (task.links ?? []).map(({ set: __, when: ___, ...link }) => link) },
    form: { schema: { type: 'object' }, fields: groupsOf(form.fields), rules: [], layout: { pages: [] } },
    workflow: {
      ...workflow,
      steps: workflow.steps.map((step) => abstractStep(step, rounds)),
      ...(emergencies && { emergencies: emergencies.flatMap((one) => abstractEmergency(one, definition)) }),
    },
    figures: [],
  };
}

/** What stands where a forEach takes every row: the oracle is asked all the same, so that there may be none, one or two. */
const always: Expression = { text: 'true', ast: { k: 'lit', v: true } };
const never: Expression = { text: 'null', ast: { k: 'lit', v: null } };
const aDay = { calendarDays: 1 };

/** An emergency may be called whenever its condition could hold; that owed work is late changes nothing of where a case can go. */
function abstractEmergency({ when, ...rest }: Emergency<Expression>, definition: Definition): Emergency<Expression>[] {
  return when && !canHold(definition, '', when) ? [] : [{ ...rest, within: { on: never } }];
}

function groupsOf(fields: readonly Field[]): Field[] {
  return fields
    .filter((field) => kindOf(field).holds !== undefined)
    .map(({ id, key, path, kind, title, schema, fields: inner = [] }) => ({
      id,
      key,
      path,
      kind,
      title,
      sensitivity: 'public',
      required: false,
      schema: { type: schema.type },
      fields: groupsOf(inner),
    }));
}

function abstractStep(step: AnyStep, rounds: Rounds): AnyStep {
  const inner = (steps: AnyStep[]): AnyStep[] => steps.map((one) => abstractStep(one, rounds));
  switch (step.type) {
    case 'userTask': {
      const { fields: _, due: __, remind: ___, escalate: ____, ...rest } = step;
      const outcomes = step.outcomes.map(({ id, title, end, return: back }) => ({
        id,
        title,
        incomplete: true,
        ...(end !== undefined && { end }),
        ...(back && { return: counted(back, rounds) }),
      }));
      return { ...rest, outcomes };
    }
    case 'signOff':
      return abstractSignOff(step, rounds);
    case 'choice':
      return { ...step, branches: step.branches.map((branch) => ({ ...branch, steps: inner(branch.steps) })) };
    case 'parallel':
      return { ...step, branches: step.branches.map((branch) => ({ ...branch, steps: inner(branch.steps) })) };
    case 'forEach': {
      const { rowTitle: _, ...rest } = step;
      return { ...rest, where: step.where ?? always, steps: inner(step.steps) };
    }
    case 'wait':
      return { ...step, until: aDay };
    case 'publicNotice': {
      const { text: _, minimumCalendarDays: __, onUpheld, ...rest } = step;
      return { ...rest, show: [], workingDays: 1, onUpheld: withCount(onUpheld, rounds) };
    }
    case 'externalReply': {
      const { due: _, onRejected, ...rest } = step;
      return { ...rest, onRejected: withCount(onRejected, rounds) };
    }
    case 'automatic':
      return abstractAutomatic(step);
    case 'end':
      return step;
  }
}

/** What is asked when an automatic step sets fields: nothing to decide, but whoever explores learns in which moment it happens. */
export const setting: Expression = { text: 'false', ast: { k: 'lit', v: false } };

/**
 * Only what a case waits for is left of an automatic step: one write to a register, and the cases that it opens. One that waits for nothing
 * becomes a choice without a way, so that the moment is noticed.
 */
function abstractAutomatic({ id, title, register = [], open = [] }: Automatic<Expression>): AnyStep {
  if (register.length === 0 && open.length === 0)
    return { id, title, type: 'choice', branches: [{ id: 'set', title, when: setting, steps: [] }] };
  return {
    id,
    title,
    type: 'automatic',
    register: register.slice(0, 1).map((write) => ({ register: write.register, set: [] })),
    open: open.map(({ link, wait }) => ({ link, ...(wait && { wait }) })),
  };
}

/** A vote that is lost before anybody is asked goes back without a person: its rounds are always counted, or the kernel would not stop. */
function abstractSignOff(step: SignOff<Expression>, rounds: Rounds): SignOff<Expression> {
  const { fields: _, due, remind: __, escalate: ___, onRejected, ...rest } = step;
  const closes = due !== undefined && typeof step.mode === 'object' && 'present' in step.mode;
  const then =
    decisionAtOpen(step) === 'rejected' && 'return' in onRejected
      ? { return: { ...onRejected.return, max: 1 } }
      : withCount(onRejected, rounds);
  return { ...rest, ...(closes && { due: aDay }), onRejected: then };
}

function withCount<C extends object>(then: C, rounds: Rounds): C {
  return 'return' in then ? { ...then, return: counted(then.return as Return, rounds) } : then;
}

function counted({ to, resume, max }: Return, rounds: Rounds): Return {
  if (max === undefined || rounds === 'free') return { to, resume };
  return { to, resume, max: Math.min(max, rounds.atMost) };
}
