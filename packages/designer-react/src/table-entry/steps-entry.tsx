import { addStepRows } from '../commands/workflow/add-step-rows.ts';
import { newStepWords } from '../flow-panel/new-step-words.ts';
import { useDesigner, useLocale, useTexts } from '../react/designer-context.tsx';
import { usePicking } from '../settings/setting-scope.tsx';
import { sentence } from '../text/sentence.ts';
import { stepColumns, stepRow } from './step-columns.ts';
import type { TableRow } from './table-column.ts';
import { TableEntry } from './table-entry.tsx';

const usual = ['title', 'type', 'inside', 'help', 'who', 'due', 'buttons', 'edit', 'require'];

/** Takes a list of steps in: one line a step, with who does it, by when and the words on the buttons. */
export function StepsEntry() {
  const t = useTexts();
  const locale = useLocale();
  const designer = useDesigner();
  const picking = usePicking();
  const take = (rows: readonly TableRow[]) => {
    const problems = designer.run(addStepRows, { rows: rows.map(stepRow), words: newStepWords(t) });
    return problems?.[0] && sentence(problems[0], locale);
  };
  return (
    <TableEntry
      text={t('table.steps')}
      columns={() => stepColumns(picking, locale)}
      usual={usual}
      example={t('table.steps-example')}
      onTake={take}
    />
  );
}
