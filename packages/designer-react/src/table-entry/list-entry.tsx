import type { Json } from '@hearth/expression';
import { useLocale, useTexts } from '../react/designer-context.tsx';
import { freshIn } from '../settings/blank-value.ts';
import { isRecord, membersOf, type SettingNode } from '../settings/setting-node.ts';
import { usePicking } from '../settings/setting-scope.tsx';
import { settingColumns, withRow } from './setting-columns.ts';
import type { TableRow } from './table-column.ts';
import { TableEntry } from './table-entry.tsx';

interface Props {
  /** What an element is. */
  item: SettingNode;
  list: readonly Json[];
  onChange(list: Json[]): void;
}

/** Takes a table in as the elements of a list inside a setting: parties of a sign-off, lines of a notice, fields that are written. */
export function ListEntry({ item, list, onChange }: Props) {
  const t = useTexts();
  const locale = useLocale();
  const picking = usePicking();
  const columns = () => settingColumns(item, { picking, locale });
  const begun = list.filter((one) => !isBlank(one));
  const take = (rows: readonly TableRow[], instead: boolean): undefined => {
    const all = instead ? [] : begun;
    for (const row of rows) all.push(withRow(freshIn(item, all), row));
    onChange(all);
  };
  return (
    <TableEntry
      text={t('table.from')}
      columns={columns}
      example={columns()
        .map(({ title }) => title)
        .join('｜')}
      there={begun.length}
      onTake={take}
    />
  );
}

/** Whether elements are shapes with more to say than one thing. */
export const isOfRows = (item: SettingNode): boolean => item.schema.type === 'object' && membersOf(item).length > 1;

/** An element in which nobody has said anything yet. */
const isBlank = (one: Json): boolean =>
  isRecord(one) && Object.entries(one).every(([name, value]) => name === 'id' || value === '');
