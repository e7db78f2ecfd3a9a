import type { Json } from '@hearth/expression';
import { addItems } from '../commands/task/add-items.ts';
import type { Place } from '../draft/draft.ts';
import { useDesigner, useLocale, useTexts } from '../react/designer-context.tsx';
import type { SettingNode } from '../settings/setting-node.ts';
import { usePicking } from '../settings/setting-scope.tsx';
import { sentence } from '../text/sentence.ts';
import { settingColumns, withRow } from './setting-columns.ts';
import type { TableRow } from './table-column.ts';
import { TableEntry } from './table-entry.tsx';

interface Props {
  place: Place;
  node: SettingNode;
  stem?: string | undefined;
  fresh: () => Json;
  example: string;
  title: string;
}

/** Takes a table in as elements of a list of the draft. */
export function ThingsEntry({ place, node, stem, fresh, example, title }: Props) {
  const t = useTexts();
  const locale = useLocale();
  const designer = useDesigner();
  const picking = usePicking();
  const take = (rows: readonly TableRow[]) => {
    const items = rows.map((row) => withRow(fresh(), row));
    const problems = designer.run(addItems, { ...place, items, stem, title });
    return problems?.[0] && sentence(problems[0], locale);
  };
  return (
    <TableEntry
      text={t('table.from')}
      columns={() => settingColumns(node, { picking, locale })}
      example={example}
      onTake={take}
    />
  );
}
