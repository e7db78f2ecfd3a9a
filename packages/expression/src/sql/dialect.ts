import type { ScalarKind } from '../ast.ts';
import { COMPARED_DECIMALS } from '../quotient.ts';
import { type Fragment, raw, sql } from './fragment.ts';
import type { SqlRow } from './sql-row.ts';

/** Kinds of SQL values. Durations are numbers: seconds or months. Dates and times are ISO texts, which sort as they are. */
export type SqlKind = 'number' | 'string' | 'boolean' | 'date' | 'date-time' | 'time' | 'seconds' | 'months' | 'null';

/** A kind that a field of a document can be read as. */
export type FieldKind = Exclude<ScalarKind, 'list' | 'record' | 'duration'>;

/** A JSON value inside a row: where it is, before it is read as some kind. */
export interface Place {
  /** The JSON document, object or row; null for a row of a table. */
  document: Fragment | null;
  /** Field names from there; empty for the value itself. */
  path: readonly string[];
  /** Columns and tables that hold fields of the record in place of the document. */
  row?: SqlRow;
}

/** A place in a JSON document, which is all that a dialect reads. */
export type JsonPlace = Place & { document: Fragment };

/** What differs between the two databases. */
export interface Dialect {
  placeholder(position: number): string;
  /** Wrong-typed, missing and blank values read as NULL, exactly as in the evaluator. */
  read(place: JsonPlace, kind: FieldKind): Fragment;
  /** A FROM item over the items of a list, empty when it is no list. */
  each(place: JsonPlace, alias: string): Fragment;
  /** One item of `each`. */
  item(alias: string): JsonPlace;
  /** The place of a whole JSON value that a column holds. */
  wrapped(column: Fragment): JsonPlace;
  parameter(kind: SqlKind, value: string | number | null): Fragment;
  boolean(value: boolean): Fragment;
  same(a: Fragment, b: Fragment, not: boolean): Fragment;
  /** A number as it is compared. `computed`: it went through arithmetic; `quotient`: through a division. */
  compared(number: Fragment, computed: boolean, quotient: boolean): Fragment;
  roundHalfUp(number: Fragment, places: number): Fragment;
  divide(a: Fragment, b: Fragment): Fragment;
  /** Where a text is inside another, 0 when it is not. */
  position(text: Fragment, match: Fragment): Fragment;
  dayNumber(date: Fragment): Fragment;
  /** A date some days or months later, the month's end clamped. */
  laterDate(date: Fragment, unit: 'day' | 'month', count: Fragment): Fragment;
  wholeNumber(text: Fragment): Fragment;
  /** Division of whole numbers towards zero. */
  wholeDivide(a: Fragment, by: number): Fragment;
}

/** Reading through a field name is safe when it needs no escape in a JSON path. */
export const isPlainName = (name: string): boolean => !/["'\\\p{Cc}]/u.test(name);

const COMPARED = String(COMPARED_DECIMALS);
const DAY_PATTERN = '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]';
const CLOCK_PATTERN = '[0-2][0-9]:[0-5][0-9]';

export const sqlite: Dialect = {
  placeholder: () => '?',
  read: readSqlite,
  each: ({ document, path }, alias) => {
    const at = raw(jsonPath(path));
    return sql`json_each(CASE WHEN json_type(${document}, ${at}) = 'array' THEN json_extract(${document}, ${at}) ELSE '[]' END) ${raw(alias)}`;
  },
  // A row that is no object becomes one with its value in "value", so that both kinds of row are read the same way.
  item: (alias) => ({
    document: raw(
      `CASE WHEN ${alias}.type = 'object' THEN ${alias}.value ELSE json_object('', CASE ${alias}.type WHEN 'true' THEN json('true') WHEN 'false' THEN json('false') WHEN 'array' THEN json(${alias}.value) ELSE ${alias}.value END) END`,
    ),
    path: [],
  }),
  // `each` reads the value in "" of an object, which `item` makes of every row that is none.
  wrapped: (column) => ({ document: sql`json_object('', json(${column}))`, path: [] }),
  parameter: (_, value) => sql`${value}`,
  boolean: (value) => raw(value ? '1' : '0'),
  same: (a, b, not) => (not ? sql`(${a} IS NOT ${b})` : sql`(${a} IS ${b})`),
  compared: (number, computed, quotient) => (computed || quotient ? sql`round(${number}, ${raw(COMPARED)})` : number),
  // Doubles fall just below the half that they stand for; a nudge far below the last decimal settles them.
  roundHalfUp: (number, places) =>
    sql`round((${number}) + CASE WHEN (${number}) < 0 THEN -1e-9 ELSE 1e-9 END, ${raw(String(places))})`,
  divide: (a, b) => sql`((${a}) * 1.0 / NULLIF(${b}, 0))`,
  position: (text, match) => sql`instr(${text}, ${match})`,
  dayNumber: (date) => sql`julianday(${date})`,
  laterDate: (date, unit, count) => sql`date(${date}, (${count}) || ${raw(`' ${unit}s', 'floor'`)})`,
  wholeNumber: (text) => sql`CAST(${text} AS INTEGER)`,
  wholeDivide: (a, by) => sql`((${a}) / ${raw(String(by))})`,
};

/** `$."name"."name"`, or the value that `item` wrapped. */
const jsonPath = (path: readonly string[]): string =>
  `'$${(path.length > 0 ? path : ['']).map((name) => `."${name}"`).join('')}'`;

function readSqlite({ document, path }: JsonPlace, kind: FieldKind): Fragment {
  const at = raw(jsonPath(path));
  const type = sql`json_type(${document}, ${at})`;
  const value = sql`json_extract(${document}, ${at})`;
  const text = sql`CASE WHEN ${type} = 'text' THEN ${value} END`;
  switch (kind) {
    case 'number':
      return sql`CASE WHEN ${type} IN ('integer', 'real') THEN ${value} END`;
    case 'boolean':
      return sql`CASE WHEN ${type} IN ('true', 'false') THEN ${value} END`;
    case 'string':
      return sql`NULLIF(${text}, '')`;
    case 'date':
      return sql`(SELECT CASE WHEN t GLOB ${raw(`'${DAY_PATTERN}'`)} AND date(t) = t THEN t END FROM (SELECT ${text} AS t))`;
    case 'time':
      return sql`(SELECT CASE WHEN t GLOB ${raw(`'${CLOCK_PATTERN}'`)} THEN t || ':00' WHEN t GLOB ${raw(`'${CLOCK_PATTERN}:[0-5][0-9]'`)} THEN t END FROM (SELECT ${text} AS t) WHERE substr(t, 1, 2) < '24')`;
    case 'date-time':
      return readSqliteMoment(text);
  }
}

/**
 * The wall clock of Shanghai, `YYYY-MM-DDTHH:MM:SS`, from a local time, one with an offset, or a day. Fractions of a
 * second are dropped.
 */
function readSqliteMoment(text: Fragment): Fragment {
  const local = `${DAY_PATTERN}T${CLOCK_PATTERN}`;
  return sql`(SELECT CASE WHEN NOT (date(substr(t, 1, 10)) IS substr(t, 1, 10)) THEN NULL
    WHEN t GLOB ${raw(`'${DAY_PATTERN}'`)} THEN t || 'T00:00:00'
    WHEN substr(t, 12, 2) > '23' THEN NULL
    WHEN t GLOB ${raw(`'${local}'`)} THEN t || ':00'
    WHEN t GLOB ${raw(`'${local}:[0-5][0-9]'`)} THEN t
    WHEN t GLOB ${raw(`'${local}:[0-5][0-9]Z'`)} OR t GLOB ${raw(`'${local}:[0-5][0-9][+-][0-9][0-9]:[0-9][0-9]'`)}
      THEN strftime('%Y-%m-%dT%H:%M:%S', t, '+8 hours') END
    FROM (SELECT CASE substr(t, 20, 1) WHEN '.' THEN substr(t, 1, 19) || ltrim(substr(t, 21), '0123456789') ELSE t END AS t
      FROM (SELECT ${text} AS t)))`;
}

export const postgres: Dialect = {
  placeholder: (position) => `$${position}`,
  read: readPostgres,
  each: (place, alias) => {
    const value = jsonbAt(place);
    return sql`jsonb_array_elements(CASE WHEN jsonb_typeof(${value}) = 'array' THEN ${value} ELSE '[]'::jsonb END) ${raw(alias)}(value)`;
  },
  item: (alias) => ({ document: raw(`${alias}.value`), path: [] }),
  wrapped: (document) => ({ document, path: [] }),
  parameter: (kind, value) => sql`${value}${raw(kind === 'string' || isTextual(kind) ? '::text' : '::numeric')}`,
  boolean: (value) => raw(value ? 'TRUE' : 'FALSE'),
  same: (a, b, not) => (not ? sql`(${a} IS DISTINCT FROM ${b})` : sql`(${a} IS NOT DISTINCT FROM ${b})`),
  compared: (number, _, quotient) => (quotient ? sql`round(${number}, ${raw(COMPARED)})` : number),
  roundHalfUp: (number, places) => sql`round(${number}, ${raw(String(places))})`,
  // Twenty decimals, as the evaluator keeps.
  divide: (a, b) => sql`round((${a})::numeric(60, 30) / NULLIF(${b}, 0)::numeric(60, 30), 20)`,
  position: (text, match) => sql`strpos(${text}, ${match})`,
  dayNumber: (date) => sql`((${date})::date - DATE '1970-01-01')`,
  laterDate: (date, unit, count) =>
    sql`to_char((${date})::date + (${count})::int * ${raw(`INTERVAL '1 ${unit}'`)}, 'YYYY-MM-DD')`,
  wholeNumber: (text) => sql`(${text})::int`,
  wholeDivide: (a, by) => sql`trunc((${a})::numeric / ${raw(String(by))})`,
};

const isTextual = (kind: SqlKind): boolean => kind === 'date' || kind === 'date-time' || kind === 'time';

const jsonbAt = ({ document, path }: JsonPlace): Fragment =>
  path.length === 0 ? document : sql`(${document}${raw(path.map((name) => ` -> '${name}'`).join(''))})`;

function readPostgres(place: JsonPlace, kind: FieldKind): Fragment {
  const value = jsonbAt(place);
  const text = sql`CASE WHEN jsonb_typeof(${value}) = 'string' THEN ${value} #>> '{}' END`;
  switch (kind) {
    case 'number':
      return sql`CASE WHEN jsonb_typeof(${value}) = 'number' THEN (${value} #>> '{}')::numeric END`;
    case 'boolean':
      return sql`CASE WHEN jsonb_typeof(${value}) = 'boolean' THEN (${value} #>> '{}')::boolean END`;
    case 'string':
      return sql`(NULLIF(${text}, '') COLLATE "C")`;
    case 'date':
      return sql`(SELECT CASE WHEN t ~ '^\\d{4}-\\d\\d-\\d\\d$' AND pg_input_is_valid(t, 'date') THEN t END FROM (SELECT (${text}) COLLATE "C" AS t) d)`;
    case 'time':
      return sql`(SELECT CASE WHEN t ~ '^([01]\\d|2[0-3]):[0-5]\\d$' THEN t || ':00' WHEN t ~ '^([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$' THEN t END FROM (SELECT (${text}) COLLATE "C" AS t) d)`;
    case 'date-time':
      return sql`(SELECT CASE WHEN t !~ '^\\d{4}-\\d\\d-\\d\\d(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?)?)?$' OR NOT pg_input_is_valid(t, 'timestamp') THEN NULL
        WHEN t ~ '(Z|[+-]\\d\\d:\\d\\d)$' AND length(t) > 16 THEN to_char(date_trunc('second', t::timestamptz) AT TIME ZONE INTERVAL '+08:00', 'YYYY-MM-DD"T"HH24:MI:SS')
        ELSE to_char(date_trunc('second', t::timestamp), 'YYYY-MM-DD"T"HH24:MI:SS') END FROM (SELECT (${text}) COLLATE "C" AS t) d)`;
  }
}
