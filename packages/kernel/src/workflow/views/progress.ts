import { type Definition, sequencesOf } from '@hearth/definition';
import { blocks } from '../blocks/index.ts';
import type { CaseState, StepInstance, WorkItem } from '../case-state.ts';
import { type AnyStep, type DefinitionIndex, indexOf } from '../definition-index.ts';
import type { Block, Shown } from '../run.ts';
import { outcomeTitleOf } from './offers.ts';
import { type Reading, rowTitleOf } from './titles.ts';

/** One line of the way of a case, in the order of the workflow; a step in rows has a line a row once the rows are known. */
export interface ProgressLine extends Omit<Shown, 'objection'> {
  step: string;
  type: AnyStep['type'];
  title: string;
  /** `ahead` = will or may come, also a step that waits for a return; `skipped` = will not come any more. */
  state: 'done' | 'active' | 'ahead' | 'skipped';
  /** Nesting: 0 at the root. */
  depth: number;
  /** Which pass this is; 0 when the step was never reached. */
  round: number;
  instance?: string;
  branch?: string;
  row?: string[];
  rowTitle?: string;
  by?: string;
  at?: string;
  outcome?: string;
  outcomeTitle?: string;
  comment?: string;
  due?: string;
  overdue?: boolean;
  /** Left by an emergency, to be done beside the main line: still owed while `active`. */
  owed?: true;
  /** Owed work that ended negatively, which undid nothing. */
  refused?: true;
}

/** The whole way of a case: what is done and by whom, what is going on, what lies ahead, what was left out. */
export function progressOf(definition: Definition, state: CaseState, env?: Reading): ProgressLine[] {
  const walk = new Walk(definition, state, env ?? { now: state.endedAt ?? state.openedAt });
  return walk.sequence(definition.workflow.steps, {
    reached: true,
    absent: isOver(state) ? 'skipped' : 'ahead',
    depth: 0,
  });
}

/** Whether the main line is done. */
const isOver = ({ status, reached }: CaseState): boolean => status === 'ended' || reached !== undefined;

/** Where the walk is: inside a branch or row that was opened, or in a part of the workflow that no instance stands for. */
interface Around {
  parent?: string;
  /** Whether instances of the sequence can exist at all. */
  reached: boolean;
  /** What steps without an instance are. */
  absent: 'ahead' | 'skipped';
  depth: number;
  branch?: string;
  /** The row that everything here belongs to, reached or not. */
  of?: Pick<ProgressLine, 'row' | 'rowTitle'>;
}

class Walk {
  readonly #index: DefinitionIndex;
  readonly #definition: Definition;
  readonly #state: CaseState;
  readonly #env: Reading;
  /** Latest pass by parent and step; branches and rows by parent; completed or open items by instance; ids that wait for a return. */
  readonly #passes = new Map<string, StepInstance>();
  readonly #inner = new Map<string, StepInstance[]>();
  readonly #items = new Map<string, WorkItem[]>();
  readonly #waiting = new Set<string>();

  constructor(definition: Definition, state: CaseState, env: Reading) {
    this.#index = indexOf(definition);
    this.#definition = definition;
    this.#state = state;
    this.#env = env;
    for (const at of Object.values(state.steps)) this.#note(at);
    for (const item of Object.values(state.workItems)) {
      if (item.state !== 'cancelled' && item.role !== 'sign')
        this.#items.set(item.instance, [...(this.#items.get(item.instance) ?? []), item]);
    }
  }

  /** What is not there though the case has come further was skipped. */
  sequence(steps: readonly AnyStep[], around: Around): ProgressLine[] {
    const passes = steps.map((step) =>
      around.reached ? this.#passes.get(`${around.parent ?? ''} ${step.id}`) : undefined,
    );
    const furthest = passes.findLastIndex((at) => at && at.state !== 'cancelled' && at.owed === undefined);
    return steps.flatMap((step, index) => {
      const at = passes[index];
      const line = this.#line(step, at, index < furthest ? { ...around, absent: 'skipped' } : around);
      return [line, ...this.#inside(step, at, line.state, around)];
    });
  }

  #note(at: StepInstance): void {
    const parent = at.parent ?? '';
    if (at.kind === 'step') this.#passes.set(`${parent} ${at.step}`, at);
    else this.#inner.set(parent, [...(this.#inner.get(parent) ?? []), at]);
    if (at.state === 'active') for (const id of at.resumeAt ?? []) this.#waiting.add(id);
  }

  #line(step: AnyStep, at: StepInstance | undefined, { depth, absent, branch, of }: Around): ProgressLine {
    const line: ProgressLine = {
      step: step.id,
      type: step.type,
      title: step.title,
      state: at ? this.#stateOf(at, absent) : absent,
      depth,
      round: at?.round ?? 0,
      ...(branch !== undefined && { branch }),
      ...of,
    };
    return at ? { ...line, ...this.#facts(step, at) } : line;
  }

  #facts(step: AnyStep, at: StepInstance): Partial<ProgressLine> {
    const item = this.#items.get(at.id)?.at(-1);
    const block = blocks[step.type] as unknown as Block;
    const outcomeTitle = outcomeTitleOf(this.#definition, at);
    const due = item?.due ?? this.#waitsUntil(at);
    return {
      instance: at.id,
      ...(at.closedAt !== undefined && { at: at.closedAt }),
      ...(at.outcome !== undefined && { outcome: at.outcome }),
      ...(outcomeTitle !== undefined && { outcomeTitle }),
      ...(item?.completedBy !== undefined && { by: item.completedBy }),
      ...(item?.comment !== undefined && { comment: item.comment }),
      ...(due !== undefined && { due }),
      ...(item?.overdue && { overdue: true }),
      ...(at.owed !== undefined && at.state !== 'cancelled' && { owed: true }),
      ...(at.refused && { refused: true }),
      ...block.show?.({ index: this.#index, state: this.#state }, step, at),
    };
  }

  #inside(step: AnyStep, at: StepInstance | undefined, state: ProgressLine['state'], around: Around): ProgressLine[] {
    const opened = at && state !== 'ahead' ? (this.#inner.get(at.id) ?? []) : [];
    return sequencesOf(step).flatMap(({ steps, branch }) => {
      const below = {
        depth: around.depth + 1,
        ...(branch !== undefined && { branch }),
        ...(around.of && { of: around.of }),
      };
      const here = opened.filter((each) => each.branch === branch);
      if (here.length === 0)
        return this.sequence(steps, { ...below, reached: false, absent: state === 'ahead' ? 'ahead' : 'skipped' });
      return here.flatMap((each) =>
        this.sequence(steps, {
          ...below,
          ...this.#rowOf(each, steps),
          reached: true,
          parent: each.id,
          absent: this.#absentIn(each),
        }),
      );
    });
  }

  /** The moment that a wait or a notice is waiting for. */
  #waitsUntil({ id }: StepInstance): string | undefined {
    const timers = Object.values(this.#state.timers);
    return timers.find(({ kind, instance }) => instance === id && (kind === 'wait' || kind === 'notice'))?.at;
  }

  #rowOf({ kind, row }: StepInstance, [first]: readonly AnyStep[]): Pick<Around, 'of'> {
    if (kind !== 'row' || !row || !first) return {};
    const rowTitle = rowTitleOf(this.#definition, this.#state, { step: first.id, row }, this.#env);
    return { of: { row, ...(rowTitle !== undefined && { rowTitle }) } };
  }

  /** In a branch or row that is over, what was not reached never will be. */
  #absentIn({ state }: StepInstance): 'ahead' | 'skipped' {
    return state === 'active' ? 'ahead' : 'skipped';
  }

  #stateOf(at: StepInstance, absent: Around['absent']): ProgressLine['state'] {
    if (at.state === 'active') return 'active';
    if (this.#waiting.has(at.id)) return 'ahead';
    if (at.state === 'completed') return 'done';
    const around = at.parent === undefined ? undefined : this.#state.steps[at.parent];
    return !around || around.state === 'active' ? absent : 'skipped';
  }
}
