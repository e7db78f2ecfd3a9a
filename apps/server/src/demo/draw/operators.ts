import { addWorkingDays, rollToWorkingDay, shanghaiDate } from '@hearth/china';
import type { Json } from '@hearth/expression';
import { socialCreditCode } from '../identifiers.ts';
import { household, person } from '../people.ts';
import type { Drawing, Values } from './drawing.ts';
import { withNames } from './drawing.ts';
import { evaluate } from './evaluate.ts';
import { textOf } from './text.ts';

type Draw = (template: Json, drawing: Drawing) => Json;
type Operator = (argument: Json, drawing: Drawing, draw: Draw, beside: Values) => Json;

/** What an object with one `$key` means. The argument is the value of that key; `beside` are the other keys of the object. */
export const operators: Record<string, Operator> = {
  /** One of a list, or of the list of that name. */
  $pick: (from, drawing, draw) => draw(drawing.random.pick(listOf(from, drawing)), drawing),
  /** `[[weight, template], …]` */
  $weighted: (choices, drawing, draw) => draw(drawing.random.weighted(choices as [number, Json][]), drawing),
  /** `{ from, count: [least, most] }`: several different ones. */
  $sample: (argument, drawing) => {
    const { from = [], count } = argument as { from: Json; count: [number, number] };
    return drawing.random.sample(listOf(from, drawing), drawing.random.int(...count));
  },
  $int: (range, { random }) => random.int(...(range as [number, number])),
  /** `[least, most, step]` */
  $amount: (range, { random }) => {
    const [least, most, step] = range as [number, number, number];
    return random.int(Math.ceil(least / step), Math.floor(most / step)) * step;
  },
  $chance: (probability, { random }) => random.chance(probability as number),
  /** Working days from today, fixed or `[from, to]`; negative ones lie in the past. */
  $workday: (days, { random, calendar, now }) => {
    const count = typeof days === 'number' ? days : random.int(...(days as [number, number]));
    const today = shanghaiDate(now);
    return count === 0 ? rollToWorkingDay(calendar, today) : addWorkingDays(calendar, today, count);
  },
  $today: (_, { now }) => shanghaiDate(now),
  /** The value of an expression over the names. */
  $expr: (text, drawing) => evaluate(String(text), drawing),
  /** `{ $if: expression, yes, no }` */
  $if: (condition, drawing, draw, { yes = null, no = null }) =>
    draw(evaluate(String(condition), drawing) === true ? yes : no, drawing),
  /** A list of rows: `{ $rows: [least, most], row }`, each with `index` from 1. */
  $rows: (range, drawing, draw, { row = null, let: names }) => {
    const count = drawing.random.int(...(range as [number, number]));
    return Array.from({ length: count }, (_, at) => drawRow(row, withNames(drawing, { index: at + 1 }), draw, names));
  },
  /** A row for each element of a list: `{ $each: expression, row }`, with `it` and `index`. A `null` row is left out. */
  $each: (list, drawing, draw, { row = null, let: names }) => {
    const items = evaluate(String(list), drawing);
    return (Array.isArray(items) ? items : [])
      .map((it, at) => drawRow(row, withNames(drawing, { it, index: at + 1 }), draw, names))
      .filter((drawn) => drawn !== null);
  },
  /** Draws a list of lists and makes it one list. */
  $flat: (lists, drawing, draw) => (draw(lists, drawing) as Json[]).flat() as Json[],
  /** The rows that are there, each with some values of its own: `{ $update: name, row }`. */
  $update: (name, drawing, draw, { row = null, let: names }) => {
    const rows = drawing.names[String(name)];
    return (Array.isArray(rows) ? rows : []).map((it, at) => {
      const drawn = drawRow(row, withNames(drawing, { it, index: at + 1 }), draw, names);
      return { _row: (it as Values)._row ?? null, ...(drawn as Values) };
    });
  },
  $person: (_, { random }) => person(random),
  $household: (_, { random, now }) => household(random, shanghaiDate(now)),
  $creditCode: (_, { random }) => socialCreditCode(random),
};

function drawRow(row: Json, drawing: Drawing, draw: Draw, names: Json | undefined): Json {
  return draw(row, names === undefined ? drawing : withNames(drawing, drawNames(names, drawing, draw)));
}

/** Names drawn one after the other; a later one may use the earlier ones. */
export function drawNames(names: Json, drawing: Drawing, draw: Draw): Values {
  const drawn: Values = {};
  for (const [name, template] of Object.entries(names as Values)) {
    drawn[name] = draw(template, withNames(drawing, drawn));
  }
  return drawn;
}

function listOf(from: Json, drawing: Drawing): Json[] {
  const list = typeof from === 'string' ? evaluate(from, drawing) : from;
  if (!Array.isArray(list)) throw new Error(`demo template: ${textOf(from)} is no list`);
  return list;
}
