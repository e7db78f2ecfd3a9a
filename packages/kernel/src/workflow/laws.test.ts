import { type Definition, stepsOf } from '@hearth/definition';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseState } from './case-state.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import { evolve, replay } from './evolve.ts';
import { migrate } from './migrate.ts';
import { randomCommand, randomDefinition } from './random-case.fixture.ts';
import { reassign } from './reassign.ts';
import { expectSound } from './sound-state.fixture.ts';
import { Story } from './story.fixture.ts';
import { progressOf } from './views/progress.ts';

const dice = fc.array(fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(3)), { minLength: 5, maxLength: 40 });
/** A short run in every test; `HEARTH_LONG=1` plays ten thousand. */
const runs = (short: number) => (process.env.HEARTH_LONG === '1' ? 10_000 : short);
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
    { numRuns: runs(80) },
  );
}, 3_600_000);

test('people come and go, and the sweep leaves no work with nobody', () => {
  fc.assert(
    fc.property(randomDefinition, dice, (definition, throws) => {
      const story = new Story(definition).open({ 行: [{ _row: 'x' }] });
      for (const [a, b, c, wait] of throws) {
        if (story.case.status === 'ended') break;
        if (wait === 0) story.gone = ['tian', 'tao', 'xiao', 'chen'].filter((_, at) => (b >> at) % 2 === 1);
        const { events, state } = reassign(definition, story.case, story.env());
        story.events.push(...events);
        story.state = state;
        const again = reassign(definition, story.case, story.env());
        expect(again.events, 'a second sweep finds nothing').toEqual([]);
        const { actor, command } = randomCommand(story, [a, b, c]);
        story.send(actor, command);
        expectSound(story.case);
      }
      expect(replay(story.events)).toEqual(story.case);
    }),
    { numRuns: runs(30) },
  );
}, 3_600_000);

test('a case moves to a version whose steps are called otherwise, wherever it stands, and keeps its place', () => {
  fc.assert(
    fc.property(randomDefinition, dice, (definition, throws) => {
      const story = new Story(definition).open({ 行: [{ _row: 'x' }] });
      for (const [a, b, c] of throws) {
        if (story.case.status === 'ended') return;
        const { actor, command } = randomCommand(story, [a, b, c]);
        story.send(actor, command);
      }
      const { fresh, steps } = renamed(definition);
      const moved = migrate(definition, fresh, story.case, story.env('root'), { steps });
      if (story.case.status === 'ended') return;
      if (!moved.ok) throw new Error(JSON.stringify(moved.problems));
      const places = ({ steps: all }: CaseState) => Object.values(all).map(({ id, state }) => `${id} ${state}`);
      expect(places(moved.state)).toEqual(places(story.case));
      expect(replay([...story.events, ...moved.events])).toEqual(moved.state);
      expectSound(moved.state);
    }),
    { numRuns: runs(30) },
  );
}, 3_600_000);

/** The same definition with every step under another id, and how they are called. */
function renamed(definition: Definition): { fresh: Definition; steps: Record<string, string> } {
  const steps = Object.fromEntries(stepsOf(definition.workflow).map(({ step }) => [step.id, `${step.id}-2`]));
  const text = JSON.stringify(definition.workflow, (key, value) =>
    ['id', 'to', 'skipTo', 'actor', 'until'].includes(key) && typeof value === 'string'
      ? (steps[value] ?? value)
      : value,
  );
  const workflow: Definition['workflow'] = JSON.parse(text);
  for (const emergency of workflow.emergencies ?? []) emergency.owes = emergency.owes.map((id) => steps[id] ?? id);
  return { fresh: { ...definition, hash: `${definition.hash}-2`, workflow }, steps };
}

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
