import { expect, test } from 'vitest';
import { decide } from '../workflow/decide.ts';
import { explore } from './explore.ts';
import { noFacts } from './facts.ts';
import { markingOf } from './marking.ts';
import { defined, task, vote } from './plan.fixture.ts';

const suspend = { id: 'suspend', title: '中止', kind: 'suspend' as const, who: { post: 'chair' } };

test('a case that is suspended and resumed stands where it stood, in every marking', () => {
  const wait = { id: 'w', title: 'w', type: 'wait' as const, until: { workingDays: 2 } };
  const definition = defined({
    after: [vote('v', { onRejected: { return: { to: 'apply', resume: 'onlyVetoers', max: 1 } } }), wait, task('a')],
    interrupts: [suspend],
  });
  const exploring = explore(definition, { rounds: 'free', cap: 1000 });
  let step = exploring.next();
  while (!step.done) step = exploring.next();
  const { nodes, index, world } = step.value;
  const env = { ...world, actor: world.org.holders('chair', world.unit)[0] ?? '' };
  const marked = { remembered: new Set<string>(), rounds: new Map<string, number>(), facts: noFacts };
  for (const { state, now } of nodes.filter((node) => node.state.status !== 'ended')) {
    const suspended = decide(index.definition, state, { type: 'interrupt', interrupt: 'suspend' }, { ...env, now });
    const resumed = suspended.ok
      ? decide(index.definition, suspended.state, { type: 'resume' }, { ...env, now })
      : undefined;
    if (!resumed?.ok) throw new Error('refused');
    const [before, after] = [state, resumed.state].map((one) =>
      markingOf(index, { ...one, status: 'running' }, marked),
    );
    expect(after).toBe(before);
  }
});
