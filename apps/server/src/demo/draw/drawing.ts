import type { Calendar } from '@hearth/china';
import type { Json } from '@hearth/expression';
import type { Random } from '../random.ts';

export type Values = { [name: string]: Json };

/** What a template may use while it is drawn. */
export interface Drawing {
  random: Random;
  calendar: Calendar;
  /** The instant at which somebody fills this in, ISO in UTC. */
  now: string;
  /** Names that placeholders and expressions read: lists, what the story drew at its start, the document, the row. */
  names: Values;
}

/** The same drawing with more names, nearer than those that are there. */
export const withNames = (drawing: Drawing, names: Values): Drawing => ({
  ...drawing,
  names: { ...drawing.names, ...names },
});
