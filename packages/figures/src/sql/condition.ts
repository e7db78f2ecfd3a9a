import type { Expression, Figure } from '@hearth/definition';
import type { Env } from '@hearth/expression';
import { type Fragment, joined, raw, sql, toSql } from '@hearth/expression/sql';
import type { UnitStay } from '../figure-case.ts';
import { unitsOn } from '../stays.ts';
import type { Ask } from './ask.ts';
import type { CountedRows } from './counted-rows.ts';

/** An expression as SQL, or the news that it has none. */
export class NotInSql extends Error {}

/** What a translation needs beside the expression. */
export interface Place {
  rows: CountedRows;
  ask: Ask;
  env: Env;
}

export function translated({ ast }: Expression, { rows, ask, env }: Place): Fragment & { kind: string } {
  const found = toSql(ast, ask.dialect, { ...rows.row, env });
  if (!found.ok) throw new NotInSql(String(found.problems[0]?.params?.part ?? ''));
  return { texts: found.parts, values: found.params, kind: found.kind };
}

/** Which rows a figure counts: the same as `selectedEntries` says of documents. */
export const conditionOf = (figure: Figure<Expression>, at: Place): Fragment =>
  both([...atUnits(figure, at), ...sharedConditions(figure, at), ...ownConditions(figure, at)]) ?? raw('1 = 1');

/** The state of the case and the period, which are the same for many figures of a task. */
export const sharedConditions = (figure: Figure<Expression>, at: Place): Fragment[] => [
  ...(at.rows.isRegister
    ? [raw("m.status = 'active' AND m.merged_into IS NULL"), heldAt(at.ask.period.to)]
    : stateOf(figure, at.ask)),
  ...inPeriod(figure, at),
];

/** The units asked for: on the day of what is counted or, for what is looked at when the period is over, on its last day. */
export function atUnits(figure: Figure<Expression>, at: Place): Fragment[] {
  const { units, stays = [], dialect, period } = at.ask;
  const { unit } = at.rows;
  if (unit === undefined || !units) return [];
  const day = dayOfFlow(figure, at);
  if (!day) return [unitIn(unit, [...units, ...unitsOn(stays, period.to)], dialect)];
  if (stays.length === 0) return [unitIn(unit, units, dialect)];
  return [sql`${unitIn(unit, units, dialect)} OR ${stayedOn(unit, day, stays, dialect)}`];
}

/** What only this figure asks for. */
export function ownConditions({ where, joint }: Figure<Expression>, at: Place): Fragment[] {
  return [
    ...(where ? [truth(translated(where, at))] : []),
    ...(joint && at.ask.tops ? [sql`NOT (${notTop(at)} AND (${truth(translated(joint, at))}) IS TRUE)`] : []),
  ];
}

/** All of some conditions; nothing when there are none. */
export const both = (conditions: readonly Fragment[]): Fragment | undefined =>
  conditions.length === 0
    ? undefined
    : joined(
        conditions.map((one) => sql`(${one})`),
        ' AND ',
      );

/** A condition that is a constant blank has no type that a database takes for a truth value. */
const truth = ({ kind, ...fragment }: Fragment & { kind: string }): Fragment =>
  kind === 'null' ? raw('1 = 0') : fragment;

const heldAt = (day: string): Fragment => sql`m.valid_from <= ${day} AND (m.valid_to IS NULL OR m.valid_to > ${day})`;

function stateOf({ kind, cases = 'submitted', results }: Figure<Expression>, { period }: Ask): Fragment[] {
  const happened = (column: string): Fragment =>
    kind === 'stock' ? sql`${raw(column)} <= ${period.to}` : raw(`${column} IS NOT NULL`);
  const ended = sql`(${happened('m.ended_on')}) IS TRUE`;
  const result = results?.map((id) => sql`${id}`);
  return [
    ...(result ? [ended, sql`m.result IN (${joined(result, ', ')})`] : []),
    ...(cases === 'all' ? [] : [happened('m.submitted_on')]),
    ...(cases === 'ended' ? [ended] : []),
    ...(cases === 'running' ? [sql`NOT (${ended})`] : []),
  ];
}

function inPeriod(figure: Figure<Expression>, at: Place): Fragment[] {
  const { period } = at.ask;
  const day = dayOfFlow(figure, at);
  if (day) return [sql`${day} BETWEEN ${period.from} AND ${period.to}`];
  return figure.kind === 'stock' && figure.date ? [sql`${dayOf(translated(figure.date, at))} <= ${period.to}`] : [];
}

/** The day that places what is counted in the period; nothing for what is looked at when the period is over. */
function dayOfFlow(figure: Figure<Expression>, at: Place): Fragment | undefined {
  if (figure.kind === 'stock' || (at.rows.isRegister && !figure.date)) return undefined;
  return figure.date ? dayOf(translated(figure.date, at)) : raw(usualDate(figure));
}

function dayOf({ kind, ...fragment }: Fragment & { kind: string }): Fragment {
  if (kind === 'date') return fragment;
  if (kind === 'date-time') return sql`substr(${fragment}, 1, 10)`;
  throw new NotInSql(kind);
}

const usualDate = ({ cases, results }: Figure<Expression>): string =>
  cases === 'ended' || results ? 'm.ended_on' : 'm.submitted_on';

const notTop = ({ rows: { unit = 'm.unit' }, ask: { tops = [], dialect } }: Place): Fragment =>
  sql`NOT ${unitIn(unit, tops, dialect)}`;

/** The ids travel as one parameter: an office may have thousands of units. */
function unitIn(unit: string, units: readonly string[], dialect: Ask['dialect']): Fragment {
  const ids = JSON.stringify(units);
  return dialect === 'sqlite'
    ? sql`${raw(unit)} IN (SELECT value FROM json_each(${ids}))`
    : sql`${raw(unit)} IN (SELECT jsonb_array_elements_text(${ids}::jsonb))`;
}

function stayedOn(unit: string, day: Fragment, stays: readonly UnitStay[], dialect: Ask['dialect']): Fragment {
  const list = JSON.stringify(stays);
  const [rows, stayed, from, to] =
    dialect === 'sqlite'
      ? [sql`json_each(${list}) s`, "s.value->>'unit'", "s.value->>'from'", "s.value->>'to'"]
      : [
          sql`jsonb_to_recordset(${list}::jsonb) AS s(unit text, "from" text, "to" text)`,
          's.unit',
          's."from"',
          's."to"',
        ];
  return sql`EXISTS (SELECT 1 FROM ${rows} WHERE ${raw(stayed)} = ${raw(unit)} AND ${day} BETWEEN ${raw(from)} AND ${raw(to)})`;
}
