import { expect } from 'vitest';
import type { CaseState } from './case-state.ts';
import { caseText } from './case-text.ts';
import { nameOf } from './story.fixture.ts';

/** What holds in every state: no work twice in an inbox, nothing left running, no case that is stuck. */
export function expectSound(state: CaseState): void {
  const open = Object.values(state.workItems).filter((item) => item.state === 'open');
  const asked = open.filter(({ role }) => role !== 'objection' && role !== 'sign').map(nameOf);
  expect(new Set(asked).size, `twice in an inbox: ${asked}`).toBe(asked.length);
  for (const { instance } of [...open, ...Object.values(state.timers)])
    expect(state.steps[instance]?.state).toBe('active');
  for (const { parent, state: stands } of Object.values(state.steps))
    if (stands === 'active' && parent !== undefined) expect(state.steps[parent]?.state).toBe('active');
  const active = Object.values(state.steps).filter((step) => step.state === 'active');
  if (state.reached) expect(active.filter(({ owed }) => owed === undefined)).toEqual([]);
  if (state.status === 'ended') expect([open, active, Object.keys(state.timers)]).toEqual([[], [], []]);
  else if (state.status === 'running')
    expect(
      open.length + Object.keys(state.timers).length + Object.keys(state.effects ?? {}).length,
      'a case that is stuck',
    ).toBeGreaterThan(0);
  for (const { instance } of Object.values(state.effects ?? {})) expect(state.steps[instance]?.state).toBe('active');
  for (const { of } of open)
    if (of !== undefined) expect(state.workItems[of]?.state, 'a signature for nothing').toBe('open');
  expect(caseText(state)).toBe(JSON.stringify(state));
}
