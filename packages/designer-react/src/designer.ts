import type { Problem } from '@hearth/expression';
import type { DefinitionDraft, Place } from './draft/draft.ts';
import type { Checker, Finding } from './findings/finding.ts';
import { idleChecker } from './findings/idle-checker.ts';
import { type Command, type Edit, isRefusal } from './history/edit.ts';
import { type History, perform, redo, select, settled, startHistory, undo } from './history/history.ts';
import type { World } from './world.ts';

/** What a designer shows of itself; a new object after each change, with everything shared that stayed. */
export interface DesignerState {
  readonly draft: DefinitionDraft;
  readonly selection: Place | undefined;
  /** What undo would take back and redo do again. */
  readonly undoes: Pick<Edit, 'label' | 'params'> | undefined;
  readonly redoes: Pick<Edit, 'label' | 'params'> | undefined;
  /** Those of the last draft that was looked over; `checking` while a later one waits. */
  readonly findings: readonly Finding[];
  readonly checking: boolean;
}

/** A draft with its history: commands in, states out. It knows nothing of a screen and saves nothing itself. */
export interface Designer {
  readonly world: World;
  state(): DesignerState;
  /** Runs a command; the problems that stood in the way, or nothing when it is done. */
  run<A>(command: Command<A>, args: A): readonly Problem[] | undefined;
  undo(): void;
  redo(): void;
  select(place: Place | undefined): void;
  /** What is typed next is undone by itself. */
  settle(): void;
  /** Takes another draft in the place of this one, as one step that can be undone. */
  replace(draft: DefinitionDraft, label: string): void;
  subscribe(listener: () => void): () => void;
  close(): void;
}

export interface DesignerOptions {
  world: World;
  /** Told of every draft that an edit makes; the host saves it. */
  onChange?(draft: DefinitionDraft): void;
  /** Default: on this thread, when nobody types. */
  checker?: Checker;
}

/** Opens a draft for editing. */
export function openDesigner(draft: DefinitionDraft, options: DesignerOptions): Designer {
  const { world, onChange, checker = idleChecker(world) } = options;
  const listeners = new Set<() => void>();
  let history = startHistory(draft);
  let state: DesignerState = stateOf(history, [], true);

  const tell = (next: DesignerState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const look = (): void => {
    const asked = history.present.draft;
    checker.check(asked, (findings) => {
      if (asked === history.present.draft) tell(stateOf(history, findings, false));
    });
  };
  const go = (next: History): void => {
    if (next === history) return;
    const changed = next.present.draft !== history.present.draft;
    history = next;
    tell(stateOf(history, state.findings, changed || state.checking));
    if (!changed) return;
    onChange?.(history.present.draft);
    look();
  };
  look();

  return {
    world,
    state: () => state,
    run(command, args) {
      const outcome = command(history.present.draft, args);
      if (isRefusal(outcome)) return outcome.problems;
      go(perform(history, outcome));
      return undefined;
    },
    undo: () => go(undo(history)),
    redo: () => go(redo(history)),
    select: (place) => go(select(history, place)),
    settle: () => go(settled(history)),
    replace: (next, label) => go(perform(history, { label, draft: next })),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => checker.close(),
  };
}

function stateOf({ present, past, future }: History, findings: readonly Finding[], checking: boolean): DesignerState {
  return { ...present, undoes: past.at(-1), redoes: future.at(-1), findings, checking };
}
