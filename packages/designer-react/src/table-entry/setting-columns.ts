import type { Json, Locale } from '@hearth/expression';
import { type Choice, choicesOf, type Picking } from '../settings/choices.ts';
import { namedThings, thingAt } from '../settings/named-things.ts';
import { alternativesOf, isRecord, itemOf, membersOf, type SettingNode } from '../settings/setting-node.ts';
import { settingTitle, valueTitle } from '../settings/setting-text.ts';
import { whoChoices } from '../settings/who-choices.ts';
import {
  type CellReading,
  readChoice,
  readEach,
  readText,
  readTick,
  readWhole,
  type TableColumn,
} from './table-column.ts';

interface Around {
  picking: Picking;
  locale: Locale;
}

type Reader = (cell: string) => CellReading;

/** The columns of a table of things, one for each setting that can be said in a cell; what the meta-schema knows of it says how it is read. */
export function settingColumns(node: SettingNode, around: Around, without: readonly string[] = []): TableColumn[] {
  return membersOf(node).flatMap(({ name, optional, node: member }): TableColumn[] => {
    const read = name === 'id' || without.includes(name) ? undefined : readerOf(member, around);
    const title = settingTitle(member, around.locale);
    return read ? [{ key: name, title, needed: name === 'title' && !optional, read }] : [];
  });
}

function readerOf(node: SettingNode, around: Around): Reader | undefined {
  const own = readers[node.key];
  if (own) return own(around);
  const { schema, label } = node;
  const item = itemOf(node);
  if (label in namedThings) {
    const one = readChoice(choicesOf(thingAt(label, around.picking.around), around.picking));
    return item ? readEach(one) : one;
  }
  if (schema.const === true || schema.type === 'boolean') return readTick;
  if (Array.isArray(schema.enum))
    return readChoice(
      (schema.enum as Json[]).map((value) => ({ value, label: valueTitle(label, value, around.locale) })),
    );
  if (alternativesOf(node).length > 0) return alternativeReader(node, around);
  if (item) return item.schema.type === 'integer' ? readEach(readWhole) : undefined;
  if (schema.type === 'integer') return readWhole;
  if (schema.type === 'string') return readText;
  // A value that may be a number or a text: a number where it looks like one.
  if (Array.isArray(schema.type)) return (cell) => ({ value: Number.isFinite(Number(cell)) ? Number(cell) : cell });
  return undefined;
}

const readers: Record<string, (around: Around) => Reader> = {
  who: ({ picking }) => readChoice(whoChoices(picking).map(({ who, label }) => ({ value: who, label }))),
  unitOf: () => readText,
  days: ({ picking }) => daysReader(choicesOf('setting', picking)),
  expression: () => readText,
  due: ({ picking }) => {
    const days = daysReader(choicesOf('setting', picking));
    return (cell) => {
      const number = days(cell.replace(/\s*(个?(工作日|自然日)|(working|calendar) days?)$/, ''));
      if (!('value' in number)) return number;
      return {
        value: /(自然日|calendar days?)$/.test(cell) ? { calendarDays: number.value } : { workingDays: number.value },
      };
    };
  },
};

/** A number of days, or the name of the setting that says it. */
const daysReader =
  (settings: readonly Choice[]): Reader =>
  (cell) => {
    const number = readWhole(cell);
    if ('value' in number) return number;
    const read = readChoice(settings)(cell);
    return 'value' in read ? { value: { setting: read.value } } : read;
  };

/** `求和：发放金额`: which of several things it is, then what belongs to it. */
function alternativeReader(node: SettingNode, around: Around): Reader | undefined {
  const ways = alternativesOf(node).flatMap((one) => {
    if (!('node' in one))
      return [
        { title: valueTitle(node.label, one.value, around.locale), read: (): CellReading => ({ value: one.value }) },
      ];
    const [first, ...others] = membersOf(one.node);
    if (!first || others.length > 0) return [];
    const title = settingTitle({ label: `${node.key}.${one.id}#`, schema: one.node.schema }, around.locale);
    const inner = 'const' in first.node.schema ? (): CellReading => ({ value: true }) : readerOf(first.node, around);
    if (!inner) return [];
    const read = (cell: string): CellReading => {
      const value = inner(cell);
      return 'value' in value ? { value: { [first.name]: value.value } } : value;
    };
    return [{ title, read }];
  });
  if (ways.length === 0) return undefined;
  return (cell) => {
    const way = ways.find(
      ({ title }) => cell === title || cell.startsWith(`${title}：`) || cell.startsWith(`${title}:`),
    );
    if (!way) return { unknown: true, known: ways.map(({ title }) => title) };
    return way.read(cell.slice(way.title.length + 1).trim());
  };
}

/** A row of a table laid over what something new is. */
export function withRow(fresh: Json, row: { [key: string]: Json }): Json {
  return isRecord(fresh) ? { ...fresh, ...row } : row;
}
