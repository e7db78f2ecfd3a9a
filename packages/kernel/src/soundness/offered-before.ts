import {
  type Definition,
  type Form,
  overlaps,
  resolveName,
  scopeInside,
  sequencesOf,
  writtenAt,
} from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import type { AnyStep } from '../workflow/definition-index.ts';
import { fillsItself } from './field-writes.ts';
import { inWorkflow } from './problem.ts';
import { type Read, readsOf } from './reads.ts';
import { noShortcuts, type Shortcuts, shortcutsOf } from './shortcuts.ts';

/** What somebody had the chance to fill in when a place is reached: on every way there, and on some. */
interface Offered {
  always: ReadonlySet<string>;
  sometimes: ReadonlySet<string>;
}

/**
 * Fields that a step reads or demands though on some way there nobody could fill them in (definite assignment: what is common to all branches
 * of a choice, what any branch of a parallel offers when all are awaited). An emergency is a way too: to the step that it skips to, and to the
 * work that it owes. A field that no way offers is another check's matter.
 */
export function readOnSomeWaysOnly({ form, workflow }: Definition): Problem[] {
  const walk = new Walk(form);
  const nothing = { always: new Set<string>(), sometimes: new Set<string>() };
  walk.sequence(workflow.steps, '/steps', '', nothing, shortcutsOf(workflow));
  return walk.findings;
}

class Walk {
  readonly findings: Problem[] = [];
  readonly #form: Form;

  constructor(form: Form) {
    this.#form = form;
  }

  /** What is offered after a sequence; nothing when it never goes on. */
  sequence(
    steps: readonly AnyStep[],
    pointer: string,
    scope: string,
    before: Offered,
    shortcuts: Shortcuts = noShortcuts,
  ): Offered | undefined {
    let at: Offered | undefined = before;
    const earlier: (Offered | undefined)[] = [];
    for (const [index, step] of steps.entries()) {
      at = common([at, ...shortcuts.skipping(step.id).map((from) => earlier[from])]);
      earlier.push(at);
      if (!at) continue;
      const onEveryWay = common([at, ...shortcuts.owing(step.id).map((from) => earlier[from])]);
      at = this.#step(step, `${pointer}/${index}`, scope, at, onEveryWay ?? at);
    }
    return at;
  }

  /** `before` is what the main line brings, `onEveryWay` what is there also when the step is owed. */
  #step(step: AnyStep, pointer: string, scope: string, before: Offered, onEveryWay: Offered): Offered | undefined {
    const written = writtenAt({ step, scope }, this.#form);
    for (const read of readsOf(step)) this.#read(step, read, pointer, scope, onEveryWay, written);
    const after = plus(before, written);
    const inner = sequencesOf(step).map((part) =>
      this.sequence(part.steps, pointer + part.pointer, scopeInside(step, scope), after),
    );
    if (step.type === 'choice') return common(step.branches.every(({ when }) => when) ? [...inner, after] : inner);
    if (step.type === 'parallel')
      return step.join === undefined || step.join === 'all' ? together(inner) : common(inner);
    if (step.type === 'forEach')
      return step.where || (step.join ?? 'all') !== 'all'
        ? { always: after.always, sometimes: (inner[0] ?? after).sometimes }
        : (inner[0] ?? after);
    return goesOn(step) ? after : undefined;
  }

  #read(
    step: AnyStep,
    { name, pointer: inStep, inside, demanded }: Read,
    pointer: string,
    scope: string,
    before: Offered,
    written: string[],
  ): void {
    const field = resolveName(this.#form, inside ? scopeInside(step, scope) : scope, name);
    if (!field || fillsItself(field) || (demanded && has(written, field.path))) return;
    if (has(before.always, field.path) || !has(before.sometimes, field.path)) return;
    const code = inStep.includes('/require/') ? 'required-on-some-ways-only' : 'read-on-some-ways-only';
    const level = code === 'read-on-some-ways-only' ? 'warning' : undefined;
    this.findings.push(inWorkflow(code, pointer + inStep, { name: field.title, title: step.title }, level));
  }
}

const has = (paths: Iterable<string>, path: string): boolean => [...paths].some((one) => overlaps(one, path));

const plus = ({ always, sometimes }: Offered, written: readonly string[]): Offered => ({
  always: new Set([...always, ...written]),
  sometimes: new Set([...sometimes, ...written]),
});

/** After exactly one, or some, of several sequences; those that never go on do not count. */
function common(parts: readonly (Offered | undefined)[]): Offered | undefined {
  const [first, ...others] = parts.flatMap((part) => part ?? []);
  if (!first) return undefined;
  return {
    always: new Set([...first.always].filter((path) => others.every(({ always }) => always.has(path)))),
    sometimes: new Set([first, ...others].flatMap(({ sometimes }) => [...sometimes])),
  };
}

function together(parts: readonly (Offered | undefined)[]): Offered | undefined {
  const known = parts.flatMap((part) => part ?? []);
  if (known.length < parts.length) return undefined;
  return {
    always: new Set(known.flatMap(({ always }) => [...always])),
    sometimes: new Set(known.flatMap(({ sometimes }) => [...sometimes])),
  };
}

const goesOn = (step: AnyStep): boolean =>
  step.type !== 'end' &&
  (step.type !== 'userTask' || step.outcomes.some((outcome) => !outcome.return && outcome.end === undefined));
