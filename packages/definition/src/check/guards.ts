import { type Ast, compile, type Env, isTrue, type Json, namesRead, type Problem, scopeOf } from '@hearth/expression';
import type { Choice } from '../blocks/index.ts';
import type { Definition } from '../definition.ts';
import type { Expression } from '../expression.ts';
import type { Field } from '../form.ts';
import { pointerOf } from '../json/pointer.ts';
import { resolveName } from '../walk/fields.ts';
import { type Checked, inWorkflow, type Place } from './finding.ts';
import { type Sample, samplesOf } from './samples.ts';

/** Combinations tried for one choice; beyond that nothing is claimed. */
const MOST = 4096;

/** Exactly one branch of every choice must be taken whatever the answers (DMN hit policy UNIQUE): tried on all answers that matter. */
export function checkGuards({ definition, places }: Checked): Problem[] {
  return places.flatMap((place) => (place.step.type === 'choice' ? checkChoice(place, place.step, definition) : []));
}

function checkChoice(place: Place, step: Choice<Expression>, definition: Definition): Problem[] {
  const guards = step.branches.flatMap(({ when }, index) => (when ? [{ ast: when.ast, index }] : []));
  const hasOtherwise = guards.length < step.branches.length;
  const cases = casesOf(
    place,
    guards.map(({ ast }) => ast),
    definition,
  );
  if (!cases) return hasOtherwise ? [] : [inWorkflow('choice-without-otherwise', place.pointer, { title: step.title })];
  const found: Problem[] = [];
  const env = envOf(definition);
  for (const { record, text } of cases) {
    const taken = guards.filter(({ ast }) => isTrue(compile(ast)(scopeOf(record), env)));
    const [first, second] = taken;
    if (second && !found.some(({ code }) => code === 'choice-overlaps')) {
      const titles = taken.map(({ index }) => step.branches[index]!.title);
      found.push(
        inWorkflow('choice-overlaps', place.pointer + pointerOf(['branches', second.index, 'when']), {
          title: step.title,
          branches: titles,
          example: text,
        }),
      );
    }
    if (!first && !hasOtherwise && !found.some(({ code }) => code === 'choice-incomplete')) {
      found.push(inWorkflow('choice-incomplete', place.pointer, { title: step.title, example: text }));
    }
  }
  return found;
}

interface Case {
  record: Record<string, Json>;
  text: string;
}

/** Every combination of answers that matter to the guards; nothing when they read what cannot be listed. */
function casesOf(place: Place, guards: readonly Ast[], { form, task }: Definition): Case[] | undefined {
  const names = new Set(guards.flatMap(namesRead));
  for (const name of Object.keys(task.settings ?? {})) names.delete(name);
  let cases: Case[] = [{ record: {}, text: '' }];
  for (const name of names) {
    const field = resolveName(form, place.scope, name);
    const samples = field && !name.includes('.') ? samplesOf(field as Field, guards) : undefined;
    if (!samples || cases.length * samples.length > MOST) return undefined;
    cases = cases.flatMap((one) => samples.map((sample) => extended(one, name, sample)));
  }
  return cases;
}

const extended = (one: Case, name: string, sample: Sample): Case => ({
  record: { ...one.record, [name]: sample.value },
  text: one.text === '' ? sample.text : `${one.text}，${sample.text}`,
});

/** Settings have the definition's values; any day serves, for a guard that reads the clock is not among those tried. */
function envOf({ task }: Definition): Env {
  const settings = Object.fromEntries(Object.entries(task.settings ?? {}).map(([name, { value }]) => [name, value]));
  return { today: '2025-01-01', now: '2025-01-01T00:00:00+08:00', settings };
}
