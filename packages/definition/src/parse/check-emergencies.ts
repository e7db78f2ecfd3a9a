import type { Emergency } from '../emergency.ts';
import { pointerOf } from '../json/pointer.ts';
import { emergencyExpressions } from '../walk/emergency-expressions.ts';
import type { PlacedStep } from '../walk/steps.ts';
import { checkDue } from './check-days.ts';
import { checkUnique } from './check-steps.ts';
import { checkWho } from './check-who.ts';
import { compileText } from './expression.ts';
import type { Known } from './known.ts';
import { named } from './read-fields.ts';
import type { Report } from './report.ts';

/** The emergencies of a workflow: what they name must exist and be skipped, and their expressions are compiled in place. */
export function compileEmergencies(known: Known, report: Report): void {
  const { emergencies = [] } = known.workflow;
  checkUnique(emergencies, '/emergencies', report);
  for (const [index, emergency] of emergencies.entries())
    checkEmergency(emergency as Emergency<unknown>, pointerOf(['emergencies', index]), known, report);
  for (const { expression, pointer, wanted, replace } of emergencyExpressions(known.workflow))
    replace(compileText(expression as string, known.names(''), wanted, pointer, report));
}

function checkEmergency(emergency: Emergency<unknown>, at: string, known: Known, report: Report): void {
  checkWho(emergency.who, `${at}/who`, known, report);
  if (emergency.escalate) checkWho(emergency.escalate, `${at}/escalate`, known, report);
  checkDue(emergency.within, `${at}/within`, known, report);
  const target = mainStep(emergency.skipTo, `${at}/skipTo`, known, report);
  const from = (emergency.from ?? []).map((id, index) => mainStep(id, `${at}/from/${index}`, known, report));
  const owes = emergency.owes.map((id, index) => mainStep(id, `${at}/owes/${index}`, known, report));
  checkNamedOnce(emergency.from ?? [], `${at}/from`, report);
  checkNamedOnce(emergency.owes, `${at}/owes`, report);
  if (!target) return;
  for (const [index, place] of from.entries())
    if (place && place.index >= target.index)
      report.add('emergency-from-too-late', `${at}/from/${index}`, titles(place, target));
  const first = Math.min(...from.map((place) => place?.index ?? 0));
  if (target.index <= 1) report.add('emergency-skips-nothing', `${at}/skipTo`, { name: target.step.title });
  else
    for (const [index, place] of owes.entries())
      if (place) checkOwed(place, target, Number.isFinite(first) ? first : 0, `${at}/owes/${index}`, report);
}

/** A step of the root sequence: nothing can be skipped into or out of a branch or a row. */
function mainStep(id: string, path: string, { places }: Known, report: Report): PlacedStep<unknown> | undefined {
  const place = places.find(({ step }) => step.id === id);
  if (!place) {
    const main = places.flatMap(({ step, parents }) => (parents.length === 0 ? [step.id] : []));
    report.add('unknown-step', path, named(id, main));
    return undefined;
  }
  if (place.parents.length === 0) return place;
  report.add('emergency-not-main-line', path, { name: place.step.title });
  return undefined;
}

function checkOwed(
  place: PlacedStep<unknown>,
  target: PlacedStep<unknown>,
  first: number,
  path: string,
  report: Report,
): void {
  const { step, index } = place;
  if (index < Math.max(first, 1) || index >= target.index)
    report.add('emergency-owes-not-skipped', path, titles(place, target));
  else if (step.type !== 'userTask' && step.type !== 'signOff')
    report.add('emergency-owes-no-work', path, { name: step.title });
  else if (step.type === 'userTask' && step.outcomes.every((outcome) => outcome.return))
    report.add('emergency-owes-only-returns', path, { name: step.title });
}

function checkNamedOnce(ids: readonly string[], path: string, report: Report): void {
  for (const [index, id] of ids.entries())
    if (ids.indexOf(id) < index) report.add('duplicate-id', `${path}/${index}`, { id });
}

const titles = ({ step }: PlacedStep<unknown>, target: PlacedStep<unknown>) => ({
  name: step.title,
  to: target.step.title,
});
