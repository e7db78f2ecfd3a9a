import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseState } from './case-state.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import { evolve, replay } from './evolve.ts';
import { randomCommand, randomDefinition } from './random-case.fixture.ts';
import { nameOf, Story } from './story.fixture.ts';
import { progressOf } from './views/progress.ts';

const dice = fc.array(fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(3)), { minLength: 5, maxLength: 40 });
const days = (count: number) => new Date(Date.parse('2026-04-20T01:00:00Z') + count * 86_400_000).toISOString();

test('for random definitions and random commands', () => {
  fc.assert(
    fc.property(randomDefinition, dice, (definition, throws) => {
      const story = new Story(definition).open({ 行: [{ _row: 'x' }, { _row: 'y' }] });
      for (const [at, [a, b, c, wait]] of throws.entries()) {
        if (story.case.status === 'ended') break;
        if (wait === 0) story.clock(days(at * 2));
        const before = story.case;
        const frozen = structuredClone(before);
        const { actor, command } = randomCommand(story, [a, b, c]);
        const problems = story.send(actor, command);
        expect(before).toEqual(frozen);
        if (problems.length > 0) expect(story.case).toBe(before);
        expectSound(story.case);
      }
      expect(replay(story.events)).toEqual(story.case);
      expect(story.events.reduce<CaseState | undefined>(evolve, undefined)).toEqual(story.case);
      expect(progressOf(definition, story.case).some(({ state }) => state === 'active')).toBe(
        story.case.status !== 'ended',
      );
    }),
    { numRuns: 80 },
  );
}, 30_000);

test('a decision is a function of what goes in', () => {
  fc.assert(
    fc.property(randomDefinition, (definition) => {
      const env = new Story(definition).env('chen');
      const command: Command = { type: 'open', id: 'c1', unit: 'mill', document: { 行: [{}, {}] } };
      expect(decide(definition, undefined, command, env)).toEqual(decide(definition, undefined, command, env));
    }),
    { numRuns: 20 },
  );
});

/** What holds in every state. */
function expectSound(state: CaseState): void {
  const open = Object.values(state.workItems).filter((item) => item.state === 'open');
  const asked = open.filter(({ role }) => role !== 'objection').map(nameOf);
  expect(new Set(asked).size, `twice in an inbox: ${asked}`).toBe(asked.length);
  for (const { instance } of [...open, ...Object.values(state.timers)])
    expect(state.steps[instance]?.state).toBe('active');
  for (const { parent, state: stands } of Object.values(state.steps))
    if (stands === 'active' && parent !== undefined) expect(state.steps[parent]?.state).toBe('active');
  const active = Object.values(state.steps).filter((step) => step.state === 'active');
  if (state.reached) expect(active.filter(({ owed }) => owed === undefined)).toEqual([]);
  if (state.status === 'ended') expect([open, active, Object.keys(state.timers)]).toEqual([[], [], []]);
  else if (state.status === 'running')
    expect(open.length + Object.keys(state.timers).length, 'a case that is stuck').toBeGreaterThan(0);
}
