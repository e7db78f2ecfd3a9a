import { fieldKinds, kindNamed } from '@hearth/definition';
import type { Json, Locale } from '@hearth/expression';
import type { FieldRow } from '../commands/form/add-field-rows.ts';
import { choicesFor } from '../field-settings/choices-for.ts';
import { isExpression, type Keyword, keywordGroups } from '../field-settings/keywords.ts';
import { isTextKey, textsOf } from '../text/texts.ts';
import type { World } from '../world.ts';
import { guessKind } from './guess-kind.ts';
import {
  type CellReading,
  isYes,
  partsOfCell,
  readChoice,
  readEach,
  readNumber,
  readText,
  readTick,
  readWhole,
  type TableColumn,
  type TableRow,
} from './table-column.ts';

const places = ['name', 'kind', 'required', 'options', 'description', 'page', 'section', 'columns'] as const;

/** The columns of a list of fields: name, kind, options, where it stands, and every setting that some kind has. */
export function fieldColumns(locale: Locale, world: World): TableColumn[] {
  const t = textsOf(locale);
  const kinds = fieldKinds.map(({ name, title }) => ({ value: name, label: title[locale] }));
  const reads: Record<(typeof places)[number], (cell: string) => CellReading> = {
    name: readText,
    kind: readChoice(kinds),
    required: (cell) => ({ value: isYes(cell) }),
    options: readEach(readText),
    description: readText,
    page: readText,
    section: readText,
    columns: readWhole,
  };
  const own = places.map((key) => ({ key, title: t(`table.field.${key}`), needed: key === 'name', read: reads[key] }));
  return [...own, ...keywordColumns(locale, world)];
}

function keywordColumns(locale: Locale, world: World): TableColumn[] {
  const t = textsOf(locale);
  const found = new Map<string, TableColumn>();
  for (const { name } of fieldKinds)
    for (const { keywords } of keywordGroups(name))
      for (const keyword of keywords) {
        const key = `keyword.${keyword.name}`;
        const read = keywordReader(keyword, name, { locale, world });
        if (!found.has(keyword.name) && isTextKey(key) && read)
          found.set(keyword.name, { key: keyword.name, title: t(key), read });
      }
  return [...found.values()];
}

function keywordReader(
  keyword: Keyword,
  kind: string,
  { locale, world }: { locale: Locale; world: World },
): ((cell: string) => CellReading) | undefined {
  const { name, schema } = keyword;
  if (isExpression(keyword)) return readText;
  const t = textsOf(locale);
  const words = (value: string) => {
    const key = `value.${name}.${value}`;
    return isTextKey(key) ? t(key) : value;
  };
  if (name === 'default') return readText;
  const listed = Array.isArray(schema.enum)
    ? schema.enum.map((value) => ({ value: value as Json, label: words(String(value)) }))
    : // Every way of showing is offered: which of them the kind has is looked over with the rest.
      name === 'widget'
      ? ['radio', 'select', 'table', 'cards'].map((value) => ({ value, label: words(value) }))
      : choicesFor(name, { kind: kindNamed(kind)!, world, words, locale });
  if (listed) return readChoice(listed);
  if (schema.type === 'boolean') return readTick;
  if (schema.type === 'integer') return readWhole;
  if (schema.type === 'number') return readNumber;
  if (schema.type === 'array') return readEach(readText);
  return schema.type === 'string' ? readText : undefined;
}

/** A line of the table as a field: without a kind the one that name and options speak of. */
export function fieldRow(row: TableRow): FieldRow {
  const { name, kind, required, options, page, section, columns, ...keywords } = row;
  const title = String(name);
  const listed = Array.isArray(options) ? options.map(String) : undefined;
  const own = typeof kind === 'string' ? kind : guessKind(title, listed);
  return {
    name: title,
    kind: own,
    keywords: { ...keywords, ...(keywords.default !== undefined && { default: defaultOf(own, keywords.default) }) },
    ...(required === true && { required: true }),
    ...(listed && { options: listed }),
    ...(typeof page === 'string' && { page }),
    ...(typeof section === 'string' && { section }),
    ...(typeof columns === 'number' && { columns }),
  };
}

/** A default as the kind keeps it. */
function defaultOf(kind: string, said: Json): Json {
  const { valueType, offers } = kindNamed(kind) ?? {};
  const text = String(said);
  if (valueType === 'boolean') return isYes(text);
  if (valueType === 'number') return Number(text);
  return offers === 'many' ? partsOfCell(text) : text;
}
