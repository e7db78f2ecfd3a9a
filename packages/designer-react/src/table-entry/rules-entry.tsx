import { addRuleRows } from '../commands/form/rules.ts';
import { useDesigner, useLocale, useTexts } from '../react/designer-context.tsx';
import { sentence } from '../text/sentence.ts';
import type { Texts } from '../text/texts.ts';
import { readEach, readText, readTick, type TableColumn, type TableRow } from './table-column.ts';
import { TableEntry } from './table-entry.tsx';

/** Takes a list of rules in: one line a rule, with the fields beside which its message stands. */
export function RulesEntry() {
  const t = useTexts();
  const locale = useLocale();
  const designer = useDesigner();
  const take = (rows: readonly TableRow[]) => {
    const problems = designer.run(addRuleRows, { rows: rows.map(ruleRow) });
    return problems?.[0] && sentence(problems[0], locale);
  };
  return (
    <TableEntry
      text={t('table.rules')}
      columns={() => ruleColumns(t)}
      example={t('table.rules-example')}
      onTake={take}
    />
  );
}

const ruleColumns = (t: Texts): TableColumn[] => [
  { key: 'at', title: t('rule.at'), needed: true, read: readEach(readText) },
  { key: 'assert', title: t('rule.must'), needed: true, read: readText },
  { key: 'message', title: t('rule.message'), needed: true, read: readText },
  { key: 'warning', title: t('rule.warning'), read: readTick },
];

const ruleRow = ({ at, assert, message, warning }: TableRow) => ({
  at: Array.isArray(at) ? at.map(String) : [],
  assert: String(assert),
  message: String(message),
  ...(warning === true && { warning }),
});
