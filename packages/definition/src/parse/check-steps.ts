import { maskNames } from '@hearth/china';
import type { PublicNotice } from '../blocks/public-notice.ts';
import type { SignOff } from '../blocks/sign-off.ts';
import type { FieldRights, Outcome, Return, UserTask } from '../blocks/user-task.ts';
import { below, pointerOf } from '../json/pointer.ts';
import { kindOf } from '../kinds/index.ts';
import { fieldByPath } from '../walk/fields.ts';
import { canReturnTo } from '../walk/steps.ts';
import { checkDays, checkDue } from './check-days.ts';
import { checkEffects } from './check-effects.ts';
import { checkWho } from './check-who.ts';
import type { Known } from './known.ts';
import { checkField, type Place, pointerTo } from './place.ts';
import { named } from './read-fields.ts';
import type { Report } from './report.ts';

type Check = (place: Place, known: Known, report: Report) => void;

/** The references of one step: what it names must exist and make sense where it stands. */
export function checkStep(place: Place, known: Known, report: Report): void {
  const { step, pointer } = place;
  if ('who' in step) checkWho(step.who, below(pointer, 'who'), known, report, place.scope);
  if ('escalate' in step && step.escalate)
    checkWho(step.escalate, below(pointer, 'escalate'), known, report, place.scope);
  if ('due' in step) checkDue(step.due, below(pointer, 'due'), known, report);
  if ('fields' in step && step.fields) checkRights(step.fields, place, known, report);
  if (step.type === 'userTask' && step.batch) checkBatch(step, pointer, report);
  if ('onRejected' in step) checkConsequence(step.onRejected, place, 'onRejected', known, report);
  byType[step.type]?.(place, known, report);
}

const byType: Partial<Record<Place['step']['type'], Check>> = {
  userTask: (place, known, report) => {
    if (place.step.type !== 'userTask') return;
    const { outcomes } = place.step;
    checkUnique(outcomes, below(place.pointer, 'outcomes'), report);
    for (const [index, outcome] of outcomes.entries()) checkOutcome(outcome, index, place, known, report);
  },
  signOff: (place, known, report) => {
    if (place.step.type === 'signOff') checkSignOff(place.step, place, known, report);
  },
  choice: (place, _known, report) => {
    if (place.step.type !== 'choice') return;
    checkUnique(place.step.branches, below(place.pointer, 'branches'), report);
    const open = place.step.branches.flatMap((branch, index) => (branch.when === undefined ? [index] : []));
    for (const index of open.slice(1)) report.add('choice-two-otherwise', pointerTo(place, 'branches', index), {});
  },
  parallel: (place, _known, report) => {
    if (place.step.type !== 'parallel') return;
    checkUnique(place.step.branches, below(place.pointer, 'branches'), report);
    const { join, branches } = place.step;
    if (typeof join === 'object' && join.count > branches.length) {
      report.add('count-too-large', pointerTo(place, 'join', 'count'), { count: join.count, limit: branches.length });
    }
  },
  forEach: (place, known, report) => {
    if (place.step.type !== 'forEach') return;
    const field = fieldByPath(known.form.fields, place.step.in);
    const at = pointerTo(place, 'in');
    const keys = known.form.fields.map(({ key }) => key);
    if (!field) report.add('unknown-field', at, named(place.step.in, keys));
    else if (kindOf(field).holds !== 'rows') report.add('for-each-not-a-group', at, { name: field.title });
    else if (place.scope !== '' && !place.step.in.startsWith(`${place.scope}.`)) {
      report.add('for-each-elsewhere', at, { name: field.title, outer: place.scope });
    }
  },
  wait: (place, known, report) => {
    if (place.step.type === 'wait') checkDue(place.step.until, pointerTo(place, 'until'), known, report);
  },
  publicNotice: (place, known, report) => {
    if (place.step.type === 'publicNotice') checkNotice(place.step, place, known, report);
  },
  externalReply: (place, _known, report) => {
    if (place.step.type === 'externalReply') checkUnique(place.step.bodies, below(place.pointer, 'bodies'), report);
  },
  automatic: (place, known, report) => {
    if (place.step.type === 'automatic') checkEffects(place.step, place, known, report);
  },
  end: (place, known, report) => {
    if (place.step.type === 'end') checkResult(place.step.result, pointerTo(place, 'result'), known, report);
  },
};

/** Several cases are completed with one press: nothing may be asked of each. */
function checkBatch({ outcomes, title }: UserTask<unknown>, pointer: string, report: Report): void {
  if (outcomes.every((outcome) => outcome.require?.length))
    report.add('batch-without-outcome', below(pointer, 'batch'), { title });
}

/** No two items of a list may have one id. */
export function checkUnique(items: readonly { id: string }[], path: string, report: Report): void {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) report.add('duplicate-id', path + pointerOf([index, 'id']), { id });
    seen.add(id);
  }
}

function checkRights(rights: FieldRights, place: Place, known: Known, report: Report): void {
  for (const right of ['edit', 'require', 'hide'] as const) {
    for (const [index, path] of (rights[right] ?? []).entries()) {
      const at = pointerTo(place, 'fields', right, index);
      if (path === '*') continue;
      const field = checkField(path, at, place, known, report);
      if (right === 'edit' && field?.computed) report.add('field-is-computed', at, { name: field.title });
    }
  }
}

function checkOutcome(outcome: Outcome, index: number, place: Place, known: Known, report: Report): void {
  const at = pointerTo(place, 'outcomes', index);
  for (const [field, path] of (outcome.require ?? []).entries()) {
    checkField(path, at + pointerOf(['require', field]), place, known, report);
  }
  if (outcome.return && outcome.end !== undefined) report.add('outcome-two-ways', at, { title: outcome.title });
  if (outcome.return) checkReturn(outcome.return, place, below(at, 'return'), known, report);
  if (outcome.end !== undefined) checkResult(outcome.end, below(at, 'end'), known, report);
}

function checkReturn(back: Return, place: Place, path: string, known: Known, report: Report): void {
  const target = known.places.find(({ step }) => step.id === back.to);
  const at = below(path, 'to');
  if (!target)
    report.add(
      'unknown-step',
      at,
      named(
        back.to,
        known.places.map(({ step }) => step.id),
      ),
    );
  else if (!canReturnTo(place, target)) report.add('return-not-earlier', at, { name: target.step.title });
  if (back.resume === 'onlyVetoers' && place.step.type !== 'signOff')
    report.add('return-without-votes', below(path, 'resume'), {});
}

export function checkResult(result: string, path: string, { workflow }: Known, report: Report): void {
  const ids = workflow.results.map(({ id }) => id);
  if (!ids.includes(result)) report.add('unknown-result', path, named(result, ids));
}

type Consequence = { return: Return } | { end: string } | { continue: true };

function checkConsequence(then: Consequence, place: Place, key: string, known: Known, report: Report): void {
  const at = pointerTo(place, key);
  if ('return' in then) checkReturn(then.return, place, below(at, 'return'), known, report);
  if ('end' in then) checkResult(then.end, below(at, 'end'), known, report);
}

function checkSignOff(step: SignOff<unknown>, { pointer, scope }: Place, known: Known, report: Report): void {
  checkUnique(step.parties, below(pointer, 'parties'), report);
  for (const [index, party] of step.parties.entries()) {
    checkWho(party.who, pointer + pointerOf(['parties', index, 'who']), known, report, scope);
  }
  if (typeof step.mode !== 'object') return;
  const at = below(pointer, 'mode');
  if ('count' in step.mode) {
    const { count } = step.mode;
    const limit = step.parties.length;
    if (count > limit) report.add('count-too-large', below(at, 'count'), { count, limit });
    return;
  }
  for (const key of ['present', 'approve'] as const) {
    const [above = 0, under = 0] = step.mode[key].split('/').map(Number);
    if (under === 0 || above > under) report.add('fraction-above-one', below(at, key), { fraction: step.mode[key] });
  }
}

function checkNotice(step: PublicNotice<unknown>, place: Place, known: Known, report: Report): void {
  for (const [index, item] of step.show.entries()) {
    checkField(item.field, pointerTo(place, 'show', index, 'field'), place, known, report);
    if (item.mask !== undefined && !(maskNames as readonly string[]).includes(item.mask)) {
      report.add('unknown-mask', pointerTo(place, 'show', index, 'mask'), named(item.mask, maskNames));
    }
  }
  checkDays(step.workingDays, pointerTo(place, 'workingDays'), known, report);
  checkDays(step.minimumCalendarDays, pointerTo(place, 'minimumCalendarDays'), known, report);
  checkConsequence(step.onUpheld, place, 'onUpheld', known, report);
}
