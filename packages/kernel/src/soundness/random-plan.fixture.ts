import type { Definition, Emergency, Return, Step, Text } from '@hearth/definition';
import fc from 'fast-check';
import { follow } from './blocks.fixture.ts';
import { defined, task, vote } from './plan.fixture.ts';

/** Random definitions over all blocks, well formed but with mistakes: ways back without end or without another way, people shut out. */

type Part =
  | { kind: 'task'; outcomes: number; resume: 'here' | 'replay'; who: number }
  | { kind: 'vote'; mode: number; veto: boolean; ordered: boolean; lost: number }
  | { kind: 'wait' | 'notice' | 'letters' | 'stop' | 'set' | 'follow' }
  | { kind: 'parallel'; join: number; branches: Part[][] }
  | { kind: 'choice'; branches: Part[][] }
  | { kind: 'each'; join: number; steps: Part[] };

const small = fc.nat(99);
const leaf: fc.Arbitrary<Part> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('task' as const),
      outcomes: small,
      resume: fc.constantFrom('here' as const, 'replay' as const),
      who: small,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('vote' as const),
      mode: small,
      veto: fc.boolean(),
      ordered: fc.boolean(),
      lost: small,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom(...(['wait', 'notice', 'letters', 'stop', 'set', 'follow'] as const)),
    }),
  },
);

const { sequence } = fc.letrec<{ sequence: Part[]; part: Part }>((tie) => ({
  sequence: fc.array(tie('part'), { minLength: 1, maxLength: 3, depthIdentifier: 'part' }),
  part: fc.oneof(
    { depthIdentifier: 'part', maxDepth: 2, withCrossShrink: true },
    leaf,
    fc.record({
      kind: fc.constant('parallel' as const),
      join: small,
      branches: fc.array(tie('sequence'), { minLength: 2, maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constant('choice' as const),
      branches: fc.array(tie('sequence'), { minLength: 2, maxLength: 2 }),
    }),
    fc.record({ kind: fc.constant('each' as const), join: small, steps: tie('sequence') }),
  ),
}));

export const randomPlan: fc.Arbitrary<Definition> = fc.tuple(sequence, small).map(([parts, n]) => {
  const made = new Maker(1 + (n % questions.length)).sequence(parts, 'apply', false);
  const after = n % 3 === 0 ? made : [...made, task('last')];
  return defined({ after, properties, emergencies: emergencyIn(after, n) });
});

/**
 * In some definitions the first work that can be owed is skipped, with all that follows it but the last step; seldom by somebody shut out.
 * The term rests on a date that stays blank, so that timers have the numbers that a witness knows.
 */
function emergencyIn(after: Step<Text>[], n: number): Emergency<Text>[] {
  const [owed, target] = [after.find(isWork), after.at(-1)];
  if (n % 3 === 0 || !owed || !target || after.indexOf(target) <= after.indexOf(owed)) return [];
  const who = n % 10 === 0 ? { actor: 'initiator', not: ['initiator'] } : { post: 'chair' };
  const common = { title: '特事特办', within: { on: '日' }, reason: true as const };
  return [{ id: 'urgent', ...common, who, skipTo: target.id, owes: [owed.id] }];
}

const isWork = (step: Step<Text>): boolean =>
  step.type === 'signOff' || (step.type === 'userTask' && step.outcomes.some((outcome) => !outcome.return));

/** What choices ask: in some plans each its own question, in others all the same; each row has its own answers. */
export const questions = Array.from({ length: 16 }, (_, at) => `问${at}`);
const asked = Object.fromEntries(questions.map((name) => [name, { type: 'boolean' }]));
const properties = {
  ...asked,
  行: {
    type: 'array',
    items: { type: 'object', properties: { 值: { type: 'number' }, 好: { type: 'boolean' }, ...asked } },
  },
};

/** What may be chosen: mostly a way on, seldom only ways back. */
const outcomeSets = [
  ['done'],
  ['done', 'no!'],
  ['done', 'back*1'],
  ['done', 'back'],
  ['done', 'no!', 'back*2'],
  ['back*1'],
  ['back'],
  ['back*1', 'more'],
  ['no!', 'back'],
];
const joins = ['all', 'all', 'any', { count: 1 }] as const;

class Maker {
  #count = 0;
  readonly #questions: number;

  constructor(questions: number) {
    this.#questions = questions;
  }

  sequence(parts: Part[], before: string, inRow: boolean): Step<Text>[] {
    let target = before;
    return parts.map((part) => {
      this.#count += 1;
      const step = this.#step(part, `s${this.#count}`, target, inRow);
      if (step.type === 'userTask') target = step.id;
      return step;
    });
  }

  #step(part: Part, id: string, target: string, inRow: boolean): Step<Text> {
    const base = { id, title: id };
    const edit = inRow ? '值' : '数';
    switch (part.kind) {
      case 'task': {
        const names = (outcomeSets[part.outcomes % outcomeSets.length] ?? []).map((name) =>
          name.replace('back', `back<${target}`),
        );
        const made = task(id, names, {
          fields: { edit: [part.who % 2 === 0 ? edit : '*'] },
          ...shutOut(part.who, target),
        });
        for (const { return: back } of made.outcomes) if (back) back.resume = part.resume;
        return made;
      }
      case 'vote':
        return vote(id, {
          veto: part.veto,
          ordered: part.ordered,
          ...voteOf(part.mode),
          onRejected: consequence(part.lost),
        });
      case 'wait':
        return { ...base, type: 'wait', until: { workingDays: 2 } };
      case 'notice':
        return {
          ...base,
          type: 'publicNotice',
          who: { post: 'clerk' },
          show: [{ field: edit }],
          workingDays: 3,
          onUpheld: { return: { to: 'apply', resume: 'replay', max: 1 } },
        };
      case 'letters':
        return {
          ...base,
          type: 'externalReply',
          who: { post: 'clerk' },
          bodies: [
            { id: 'a', title: '甲局' },
            { id: 'b', title: '乙局' },
          ],
          onRejected: { return: { to: 'apply', resume: 'here', max: 1 } },
        };
      case 'stop':
        return { ...base, type: 'end', result: 'refused' };
      case 'set':
        return {
          ...base,
          type: 'automatic',
          set: [{ field: this.#count % 2 === 0 ? edit : '问0', to: this.#count % 2 === 0 ? '1' : 'not(问1 = true)' }],
        };
      case 'follow':
        return follow(id);
      case 'parallel':
        return {
          ...base,
          type: 'parallel',
          join: joins[part.join % joins.length] ?? 'all',
          branches: this.#branches(part.branches, target, inRow),
        };
      case 'choice':
        return {
          ...base,
          type: 'choice',
          branches: this.#branches(part.branches, target, inRow).map((branch, at) =>
            at === 0 ? { ...branch, when: questions[this.#count % this.#questions] ?? '' } : branch,
          ),
        };
      case 'each':
        if (inRow) return { ...base, type: 'automatic', set: [{ field: '值', to: '1' }] };
        return {
          ...base,
          type: 'forEach',
          in: '行',
          where: '好',
          join: joins[part.join % joins.length] ?? 'all',
          steps: this.sequence(part.steps, target, true),
        };
    }
  }

  #branches(branches: Part[][], target: string, inRow: boolean) {
    return branches.map((parts, at) => ({
      id: `b${at}`,
      title: `分支${at}`,
      steps: this.sequence(parts, target, inRow),
    }));
  }
}

function shutOut(
  who: number,
  target: string,
): { who?: { actor: string; not?: string[] } } | { who: { post: string; not: string[]; ifNobody: 'wait' } } {
  if (who % 23 === 0) return { who: { actor: 'initiator', not: ['initiator'] } };
  if (who % 7 === 0) return { who: { actor: 'initiator' } };
  return who % 5 === 0 ? { who: { post: 'clerk', not: [...new Set(['initiator', target])], ifNobody: 'wait' } } : {};
}

function voteOf(mode: number): object {
  if (mode % 11 === 0) return { mode: { present: '1/1', approve: '1/1', of: 'all', strict: true } };
  return (
    [
      { mode: 'all' },
      { mode: 'any' },
      { mode: { count: 2 } },
      { mode: { present: '2/3', approve: '1/2', of: 'present', strict: true }, abstain: true, due: { workingDays: 1 } },
    ][mode % 4] ?? {}
  );
}

function consequence(lost: number): { return: Return } | { end: string } | { continue: true } {
  if (lost % 4 === 0) return { continue: true };
  if (lost % 4 === 1) return { end: 'refused' };
  const resume = (['here', 'replay', 'onlyVetoers'] as const)[lost % 3] ?? 'here';
  return { return: { to: 'apply', resume, max: 1 } };
}
