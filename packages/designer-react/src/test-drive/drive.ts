import { shanghaiDate } from '@hearth/china';
import type { Definition } from '@hearth/definition';
import type { Json, Problem } from '@hearth/expression';
import {
  type CaseEvent,
  type CaseState,
  type Command,
  type Document,
  decide,
  type Effect,
  type Environment,
} from '@hearth/kernel';
import { numberFrom } from './numbering.ts';
import type { TestOffice } from './office.ts';
import { type RecordedStep, recordedStep } from './record-step.ts';

/** A case that is tried: nothing of it is stored anywhere. Never changed in place, so that every moment can be gone back to. */
export interface Drive {
  readonly definition: Definition;
  readonly office: TestOffice;
  /** The test's clock. */
  readonly now: string;
  readonly unit: string;
  readonly state?: CaseState;
  readonly events: readonly CaseEvent[];
  /** What was done, as a scenario tells it. */
  readonly steps: readonly RecordedStep[];
  /** When the first of it was done. */
  readonly begun: string;
  /** What automatic steps asked for. */
  readonly effects: readonly Effect[];
  /** Answers conditions in place of the document, for whoever tries ways that made-up answers do not lead to. */
  readonly oracle?: Environment['oracle'];
}

export type Driven = { ok: true; drive: Drive } | { ok: false; problems: Problem[] };

export function startDrive(definition: Definition, office: TestOffice, unit: string, now: string): Drive {
  return { definition, office, now, unit, events: [], steps: [], begun: now, effects: [] };
}

/** What the kernel knows of the made-up world at this moment. */
export function envOf({ definition, office, now, unit, oracle }: Drive, actor?: string): Environment {
  const parts = { year: shanghaiDate(now).slice(0, 4), seq: 1, unit: office.org.unit(unit)?.name ?? '' };
  return {
    now,
    org: office.org,
    calendar: office.calendar,
    number: numberFrom(definition.task.numbering.pattern, parts),
    ...(actor !== undefined && { actor }),
    ...(oracle && { oracle }),
  };
}

/** Opens the draft of a case as this person. */
export const openCase = (drive: Drive, actor: string): Driven =>
  send(drive, actor, { type: 'open', id: 'test', unit: drive.unit });

/** Does something as somebody; what the command asks of the office is done at once, as the server does in the same transaction. */
export function act(drive: Drive, actor: string, command: Command): Driven {
  const done = send(drive, actor, command);
  if (!done.ok || !drive.state) return done;
  const step = recordedStep(drive.definition, drive.state, actor, command);
  return step ? { ok: true, drive: { ...done.drive, steps: [...drive.steps, step] } } : done;
}

/** Moves the clock on; everything that falls due on the way happens at its own moment. */
export function moveClock(drive: Drive, to: string): Drive {
  let moved = drive;
  for (;;) {
    const due = dueTimers(moved).find(({ at }) => at <= to);
    if (!due) break;
    const at = laterOf(due.at, moved.now);
    const fired = send({ ...moved, now: at }, undefined, { type: 'fire', timer: due.id });
    if (!fired.ok) throw new Error(`a timer was refused: ${JSON.stringify(fired.problems)}`);
    moved = fired.drive;
  }
  return withClock({ ...moved, now: laterOf(to, moved.now) });
}

/** The clock never goes back. */
const laterOf = (...instants: string[]): string => instants.sort().at(-1)!;

/** Moments at which something falls due, the nearest first. */
export const dueTimers = ({ state }: Drive) =>
  Object.values(state?.timers ?? {}).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** The case that an automatic step opened and waits for has ended. */
export const linkedEnded = (drive: Drive, effect: string, result: string, values: Document = {}): Driven =>
  send(drive, undefined, { type: 'linked-ended', effect, result, values });

/** Opened cases whose end is awaited, by effect. */
export const awaited = ({ state }: Drive): string[] =>
  Object.entries(state?.effects ?? {}).flatMap(([id, { case: opened }]) => (opened === undefined ? [] : [id]));

function send(drive: Drive, actor: string | undefined, command: Command): Driven {
  const decision = decide(drive.definition, drive.state, command, envOf(drive, actor));
  if (!decision.ok) return { ok: false, problems: decision.problems };
  const requested = decision.events.flatMap((event) => (event.type === 'effect-requested' ? [event.effect] : []));
  return answered({
    ...drive,
    state: decision.state,
    events: [...drive.events, ...decision.events],
    effects: [...drive.effects, ...requested],
  });
}

/** Registers are written and cases opened at once; only the end of an opened case is waited for. */
function answered(drive: Drive): Driven {
  const open = Object.entries(drive.state?.effects ?? {}).find(([, { case: opened }]) => opened === undefined);
  if (!open) return { ok: true, drive };
  const [effect, { kind }] = open;
  const result: { entry?: string; case?: string; values?: Record<string, Json> } =
    kind === 'open' ? { case: `linked-${effect}` } : { entry: `entry-${effect}` };
  return send(drive, undefined, { type: 'effect-done', effect, result } as Command);
}

/** Two moves of the clock in a row are one. */
function withClock(drive: Drive): Drive {
  const last = drive.steps.at(-1);
  const step = { clock: drive.now };
  if (drive.steps.length === 0) return { ...drive, begun: drive.now };
  return { ...drive, steps: last && 'clock' in last ? drive.steps.with(-1, step) : [...drive.steps, step] };
}
