import type { Calendar } from '@hearth/china';
import type { Definition } from '@hearth/definition';
import type { CaseState, WorkItem } from '@hearth/kernel';
import type { Desk } from './desk.ts';
import type { Drawing, Values } from './draw/drawing.ts';
import type { Random } from './random.ts';
import type { Recipe } from './recipe.ts';
import { rowOf } from './rows.ts';
import type { Stored } from './store-registers.ts';
import type { Timeline } from './timeline.ts';

/** What all stories share. */
export interface Stage {
  desk: Desk;
  timeline: Timeline;
  calendar: Calendar;
  /** Who holds the post at the unit. */
  holders(post: string, unit: string): string[];
  /** The instant at which the demonstration ends, ISO in UTC. */
  end: string;
  /** Steps at which a case stands still already. */
  shown: Set<string>;
  /** A case that may have opened others: what it opened and nobody follows yet lives on by its own recipe. */
  watch(caseId: string): void;
  /** Entries of registers that are there from the beginning. */
  entries: Stored;
  /** Told of work that was refused again and again: the recipe does not fit the task. */
  refused(what: string): void;
}

/** What one story stands on. */
export interface Plot {
  stage: Stage;
  definition: Definition;
  recipe: Recipe;
  random: Random;
  /** What templates read beside the document: the recipe's names and what the story drew at its start. */
  names: Values;
}

/** A drawing at this moment, over the names of the story alone. */
export const drawingOf = ({ stage, random, names }: Plot): Drawing => ({
  random,
  calendar: stage.calendar,
  now: stage.desk.now,
  names,
});

/** A drawing for somebody at a work item: the document and the rows around it are nearest. */
export function drawingAt(plot: Plot, { document }: CaseState, { step, row }: Pick<WorkItem, 'step' | 'row'>): Drawing {
  const rows = row ? rowOf(plot.definition, document, step, row) : {};
  return drawingOf({ ...plot, names: { ...plot.names, ...document, ...rows } });
}
