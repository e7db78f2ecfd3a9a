import type { Json } from '@hearth/expression';
import { type Files, type JsonObject, listAt, objectAt, stepsOf, textsAt } from './files.ts';

/**
 * A scenario of one definition for another that was made anew: steps, buttons, results, figures have ids of their own there and are told by
 * their titles. Nothing else of the scenario changes.
 */
export function withNamesOf(scenario: JsonObject, before: Files, after: Files): JsonObject {
  const names = namesBetween(before, after);
  return {
    ...scenario,
    steps: listAt(scenario.steps).map((step) => stepWith(step, names, before)),
    ...(scenario.expect !== undefined && { expect: expectWith(objectAt(scenario.expect), names) }),
  };
}

interface Names {
  step(id: string): string;
  outcome(step: string, id: string): string;
  party(step: string, id: string): string;
  result(id: string): string;
  interrupt(id: string): string;
  figure(id: string): string;
}

function namesBetween(before: Files, after: Files): Names {
  const [old, now] = [stepsOf(before.workflow.steps), stepsOf(after.workflow.steps)];
  const step = told(old, now);
  const inside = (id: string, list: string, name: string) => {
    const [from, to] = [old.find((one) => one.id === id), now.find((one) => one.id === step(id))];
    return told(listAt(from?.[list]), listAt(to?.[list]))(name);
  };
  return {
    step,
    outcome: (id, name) =>
      old.find((one) => one.id === id)?.type === 'userTask' ? inside(id, 'outcomes', name) : name,
    party: (id, name) => inside(id, 'parties', name),
    result: told(listAt(before.workflow.results), listAt(after.workflow.results)),
    interrupt: told(listAt(before.workflow.interrupts), listAt(after.workflow.interrupts)),
    figure: told(listAt(before.figures.figures), listAt(after.figures.figures)),
  };
}

/** The id that the thing of the same title has in the other list. */
const told =
  (from: readonly JsonObject[], to: readonly JsonObject[]) =>
  (id: string): string => {
    const title = from.find((one) => one.id === id)?.title;
    const found = to.filter((one) => one.title === title);
    if (title === undefined || found.length !== 1) throw new Error(`${id}: ${found.length} of “${title}”`);
    return String(found[0]!.id);
  };

function stepWith(step: JsonObject, names: Names, { workflow }: Files): JsonObject {
  const at = String(step.do ?? step.vote ?? listAt(workflow.steps)[0]?.id);
  const said = (key: string, name: (id: string) => string) =>
    typeof step[key] === 'string' ? { [key]: name(step[key]) } : {};
  return {
    ...step,
    ...said('do', names.step),
    ...said('vote', names.step),
    ...said('object', names.step),
    ...said('interrupt', names.interrupt),
    ...said('outcome', (id) => names.outcome(at, id)),
    ...said('party', (id) => names.party(at, id)),
    ...(step.expect !== undefined && { expect: expectWith(objectAt(step.expect), names) }),
  };
}

function expectWith(expected: JsonObject, names: Names): JsonObject {
  const list = (key: string): JsonObject =>
    Array.isArray(expected[key]) ? { [key]: textsAt(expected[key]).map(names.step) as Json } : {};
  const figures = Object.entries(objectAt(expected.figures)).map(([id, value]) => [names.figure(id), value]);
  return {
    ...expected,
    ...list('open'),
    ...list('overdue'),
    ...(typeof expected.result === 'string' && { result: names.result(expected.result) }),
    ...(expected.figures !== undefined && { figures: Object.fromEntries(figures) }),
  };
}
