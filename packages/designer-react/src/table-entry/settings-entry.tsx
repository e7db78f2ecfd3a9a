import { addSettings } from '../commands/task/add-settings.ts';
import { useDesigner, useLocale, useTexts } from '../react/designer-context.tsx';
import type { SettingNode } from '../settings/setting-node.ts';
import { usePicking } from '../settings/setting-scope.tsx';
import { sentence } from '../text/sentence.ts';
import { settingColumns } from './setting-columns.ts';
import { readText, type TableRow } from './table-column.ts';
import { TableEntry } from './table-entry.tsx';

/** Takes a table of limits and standards in, each with the name that formulas read. */
export function SettingsEntry({ node }: { node: SettingNode }) {
  const t = useTexts();
  const locale = useLocale();
  const designer = useDesigner();
  const picking = usePicking();
  const take = (rows: readonly TableRow[]) => {
    const settings = rows.map(({ name, ...said }) => ({
      name: String(name),
      setting: { title: String(name), basis: 'practice', ...said },
    }));
    const problems = designer.run(addSettings, { settings });
    return problems?.[0] && sentence(problems[0], locale);
  };
  return (
    <TableEntry
      text={t('table.from')}
      columns={() => [
        { key: 'name', title: t('table.setting-name'), needed: true, read: readText },
        ...settingColumns(node, { picking, locale }).map((column) => ({ ...column, needed: false })),
      ]}
      example={t('table.settings-example')}
      onTake={take}
    />
  );
}
