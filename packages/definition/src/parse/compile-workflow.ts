import type { TypeScope } from '@hearth/expression';
import type { Expression } from '../expression.ts';
import type { JsonObject } from '../json/equal.ts';
import { pointerOf } from '../json/pointer.ts';
import { textsIn } from '../walk/expressions.ts';
import { fieldByPath, fieldsIn } from '../walk/fields.ts';
import { type PlacedStep, scopeInside, stepsOf } from '../walk/steps.ts';
import { typeOfField } from '../walk/type-scope.ts';
import type { Workflow } from '../workflow.ts';
import { compileEmergencies } from './check-emergencies.ts';
import { checkResult, checkStep, checkUnique } from './check-steps.ts';
import { checkWho } from './check-who.ts';
import { compileForeign, compileText, type Wanted } from './expression.ts';
import type { Known } from './known.ts';
import { named } from './read-fields.ts';
import type { Report } from './report.ts';

/** What an opened case tells beside its document. */
const foreignResult: TypeScope = { 办理结果: { kind: 'string' } };

/** The workflow of a source file that its meta-schema has accepted: every reference checked, every expression compiled. */
export function compileWorkflow(
  source: JsonObject,
  known: Omit<Known, 'workflow' | 'places'>,
  report: Report,
): Workflow<Expression> {
  const { $schema, ...rest } = structuredClone(source);
  const workflow = rest as unknown as Workflow<unknown>;
  const places = stepsOf(workflow);
  const all: Known = { ...known, workflow, places };
  checkUnique(workflow.results, '/results', report);
  checkStepIds(places, report);
  if (workflow.steps[0]?.type !== 'userTask') report.add('start-not-a-task', '/steps/0', {});
  for (const place of places) {
    checkStep(place, all, report);
    compileStep(place, all, report);
  }
  checkInterrupts(all, report);
  compileEmergencies(all, report);
  return workflow as Workflow<Expression>;
}

function checkStepIds(places: readonly PlacedStep<unknown>[], report: Report): void {
  const seen = new Set<string>();
  for (const { step, pointer } of places) {
    if (seen.has(step.id)) report.add('duplicate-id', `${pointer}/id`, { id: step.id });
    seen.add(step.id);
  }
}

function compileStep(place: PlacedStep<unknown>, known: Known, report: Report): void {
  const { step, scope } = place;
  for (const found of textsIn(step)) {
    const path = place.pointer + found.pointer;
    const wanted = wantedAt(place, found.pointer, known) ?? found.place.wanted;
    const names = known.names(found.inside ? scopeInside(step, scope) : scope);
    found.replace(
      found.place.foreign
        ? compileForeign(found.expression, foreignResult, wanted, path, report)
        : compileText(found.expression, names, wanted, path, report),
    );
  }
}

/** What an own field is set to must be of its type. */
function wantedAt({ step, scope }: PlacedStep<unknown>, pointer: string, known: Known): Wanted | undefined {
  if (step.type !== 'automatic') return undefined;
  const [, list, at, part, inner] = pointer.split('/');
  const path =
    list === 'set'
      ? step.set?.[Number(at)]?.field
      : part === 'take'
        ? step.open?.[Number(at)]?.take?.[Number(inner)]?.field
        : undefined;
  const field = path === undefined ? undefined : fieldByPath(fieldsIn(known.form, scope), path);
  return field && typeOfField(field)?.kind;
}

function checkInterrupts(known: Known, report: Report): void {
  const interrupts = known.workflow.interrupts ?? [];
  checkUnique(interrupts, '/interrupts', report);
  for (const [index, interrupt] of interrupts.entries()) {
    const at = (key: string): string => pointerOf(['interrupts', index, key]);
    checkWho(interrupt.who, at('who'), known, report);
    const ids = known.places.map(({ step }) => step.id);
    if (interrupt.until !== undefined && !ids.includes(interrupt.until)) {
      report.add('unknown-step', at('until'), named(interrupt.until, ids));
    }
    if (interrupt.end !== undefined) checkResult(interrupt.end, at('end'), known, report);
    else if (interrupt.kind !== 'suspend') report.add('interrupt-without-end', at('end'), { title: interrupt.title });
  }
}
