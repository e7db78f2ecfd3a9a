import type { Definition } from '@hearth/definition';
import { resolveWho } from '../workflow/assignee.ts';
import { repliesOf } from '../workflow/blocks/external-reply.ts';
import { noticeOf } from '../workflow/blocks/public-notice.ts';
import type { CaseState, Timer, WorkItem } from '../workflow/case-state.ts';
import type { Command } from '../workflow/command.ts';
import { type DefinitionIndex, placeOf } from '../workflow/definition-index.ts';
import { offersOf } from '../workflow/views/offers.ts';
import { emergenciesFor } from '../workflow/views/permissions.ts';
import { type IdealWorld, workerFor, workersFor } from './ideal-world.ts';

/** Something that can happen to a case next: commands of one actor, or of the system when a moment has come. */
export interface Move {
  instance: string;
  commands: Command[];
  actor?: string;
  /** The moment of a timer; the clock stands there afterwards. */
  at?: string;
  /** In words: 初审：退回. */
  words: string;
  /** It takes away whatever goes on in the main line, so that its order among other moves counts. */
  emergency?: true;
  /** It happens in the transaction of the command before, so that nothing else can come first. */
  atOnce?: true;
}

export interface Explored {
  definition: Definition;
  index: DefinitionIndex;
  world: IdealWorld;
  /** Steps whose workers decide who may work later: there everybody who may work is tried. */
  remembered: ReadonlySet<string>;
}

/** Everything that can happen next but interrupts. Votes and replies are alike, so that only the next one is tried, with every answer. */
export function movesOf(explored: Explored, state: CaseState): Move[] {
  const first = effects(explored, state).find(({ atOnce }) => atOnce);
  if (first) return [first];
  const open = Object.values(state.workItems).filter((item) => item.state === 'open');
  const turn = open.filter(
    (item, at) => item.role !== 'vote' || open.findIndex(({ instance }) => instance === item.instance) === at,
  );
  return [
    ...turn.flatMap((item) => workOn(explored, state, item)),
    ...objections(explored, state),
    ...moments(explored, state),
    ...effects(explored, state),
    ...emergencies(explored, state),
  ];
}

const answers = { measure: { value: 1 }, register: { entry: 'entry' }, open: { case: 'linked' } };

/** What automatic steps wait for: a figure, a register that is written at once, a case that is opened at once and ends some day, in whatever way. */
function effects({ index }: Explored, state: CaseState): Move[] {
  return Object.entries(state.effects ?? {}).map(([effect, { instance, kind, case: opened }]): Move => {
    const { title } = placeOf(index, state.steps[instance]?.step ?? '').step;
    const command: Command =
      opened === undefined
        ? { type: 'effect-done', effect, result: answers[kind] }
        : { type: 'linked-ended', effect, result: '', values: {} };
    return { instance, commands: [command], words: title, ...(opened === undefined && { atOnce: true }) };
  });
}

/** What somebody may call now, by whoever of them comes first. */
function emergencies({ definition, index, world }: Explored, state: CaseState): Move[] {
  return (definition.workflow.emergencies ?? []).flatMap(({ id, title, who }) => {
    const env = { ...world, now: world.start };
    const actor = workerFor({ assignee: resolveWho({ index, state, env, step: index.first.id }, who) }, world);
    const offered = emergenciesFor(definition, state, { ...env, ...(actor !== undefined && { actor }) });
    if (actor === undefined || !offered.some(({ emergency }) => emergency.id === id)) return [];
    return [
      {
        instance: '',
        commands: [{ type: 'emergency', emergency: id, reason: title }],
        actor,
        words: title,
        emergency: true,
      },
    ];
  });
}

function workOn(explored: Explored, state: CaseState, item: WorkItem): Move[] {
  const able = workersFor(item, explored.world);
  const tried = explored.remembered.has(item.step) ? able : able.slice(0, 1);
  const answers = item.role === 'replies' ? replies(explored, state, item) : completions(explored, state, item);
  return tried.flatMap((actor) =>
    answers.map(({ command, answer }) => ({
      instance: item.instance,
      commands: [command],
      actor,
      words: `${item.title}：${answer}`,
    })),
  );
}

function completions(
  { definition }: Explored,
  state: CaseState,
  item: WorkItem,
): { command: Command; answer: string }[] {
  const { outcomes } = offersOf(definition, state, item.id) ?? { outcomes: [] };
  return outcomes.map(({ id, title }) => ({
    command: { type: 'complete', item: item.id, outcome: id, comment: title },
    answer: title,
  }));
}

function replies({ index }: Explored, state: CaseState, item: WorkItem): { command: Command; answer: string }[] {
  const { step } = placeOf(index, item.step);
  const at = state.steps[item.instance];
  const body = at && step.type === 'externalReply' ? step.bodies.find(({ id }) => !(id in repliesOf(at))) : undefined;
  if (!body) return [];
  return [true, false].map((agree) => ({
    command: { type: 'reply', item: item.id, body: body.id, agree },
    answer: `${body.title}${agree ? '✓' : '✗'}`,
  }));
}

/** An objection to a notice that is posted and whose clock runs. */
function objections({ index, world }: Explored, state: CaseState): Move[] {
  return Object.values(state.timers)
    .filter(({ kind }) => kind === 'notice')
    .flatMap(({ instance }) => {
      const at = state.steps[instance];
      const poster = Object.values(state.workItems).find(
        (item) => item.instance === instance && item.role === 'notice',
      );
      if (!at || !poster || noticeOf(at).until === undefined) return [];
      const actor = workerFor(poster, world);
      if (actor === undefined) return [];
      const { title } = placeOf(index, at.step).step;
      return [{ instance, commands: [{ type: 'object', instance, text: title }], actor, words: `${title}：异议` }];
    });
}

/** The ends of waits and notices, and of votes that close: all reminders of one vote fall due together. */
function moments({ index }: Explored, state: CaseState): Move[] {
  const timers = Object.values(state.timers);
  return timers
    .filter(
      (timer) => timers.find(({ instance, kind }) => instance === timer.instance && kind === timer.kind) === timer,
    )
    .map(({ instance, kind }) => {
      const together = timers.filter((timer) => timer.instance === instance && timer.kind === kind);
      const { title } = placeOf(index, state.steps[instance]?.step ?? '').step;
      return {
        instance,
        commands: together.map(({ id }) => ({ type: 'fire', timer: id })),
        at: latest(together),
        words: `${title}：到期`,
      };
    });
}

const latest = (timers: readonly Timer[]): string =>
  timers
    .map(({ at }) => at)
    .sort()
    .at(-1) ?? '';
