import type { KeyboardEvent } from 'react';
import type { Designer } from '../designer.ts';
import type { CanvasContextValue } from './canvas-context.ts';
import { selectedIn } from './selection.ts';

interface Around {
  designer: Designer;
  canvas: CanvasContextValue;
  page: number;
  ground: HTMLElement | null;
}

type Key = (path: string | undefined, around: Around) => void;

const need =
  (act: (paths: readonly string[], path: string, around: Around) => void): Key =>
  (path, around) => {
    if (path !== undefined) act(around.canvas.marked.includes(path) ? around.canvas.marked : [path], path, around);
  };

/** What the keys do on a card. `mod` is Ctrl, on a Mac ⌘. */
const keys: Record<string, Key> = {
  Enter: need((_, path, { canvas }) => canvas.rename(path)),
  F2: need((_, path, { canvas }) => canvas.rename(path)),
  ' ': need((_, path, { canvas }) => canvas.pick(path, false)),
  Delete: need((paths, _, { canvas }) => canvas.remove(paths)),
  Backspace: need((paths, _, { canvas }) => canvas.remove(paths)),
  'alt ArrowUp': need((_, path, around) => nudge(around, path, -1)),
  'alt ArrowDown': need((_, path, around) => nudge(around, path, 1)),
  'mod c': need((paths, _, { canvas }) => canvas.edits.copy(paths)),
  'mod x': need((paths, _, { canvas }) => canvas.edits.cut(paths)),
  'mod d': need((paths, _, { canvas }) => canvas.edits.duplicate(paths)),
  'mod v': (_, { canvas, page }) => canvas.edits.paste(page),
  ArrowDown: need((_, path, around) => step(around, path, 1)),
  ArrowUp: need((_, path, around) => step(around, path, -1)),
};

export function canvasKey(event: KeyboardEvent, around: Around): void {
  if ((event.target as HTMLElement).closest('input, textarea, select, button')) return;
  const { draft, selection } = around.designer.state();
  const selected = selectedIn(draft, selection);
  const focused = (event.target as HTMLElement).closest<HTMLElement>('[data-path]')?.dataset.path;
  const path = focused ?? (selected.what === 'field' ? selected.field.path : undefined);
  const mod = event.ctrlKey || event.metaKey ? 'mod ' : event.altKey ? 'alt ' : '';
  const name = mod + (event.key.length === 1 ? event.key.toLowerCase() : event.key);
  const act = keys[name];
  if (!act) return;
  event.preventDefault();
  act(path, around);
}

/** Selects the next card on the screen, or the one before. */
function step({ ground, canvas }: Around, path: string, by: 1 | -1): void {
  const cards = [...(ground?.querySelectorAll<HTMLElement>('[data-path]') ?? [])];
  const next = cards[cards.findIndex((card) => card.dataset.path === path) + by];
  if (!next) return;
  canvas.pick(next.dataset.path!, false);
  next.focus();
}

/** Moves a card; the keyboard stays on it. */
function nudge({ ground, canvas }: Around, path: string, by: 1 | -1): void {
  canvas.edits.nudge(path, by);
  requestAnimationFrame(() => ground?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus());
}
