import type { Json } from '@hearth/expression';
import { addStepRows, type StepRow } from '../commands/workflow/add-step-rows.ts';
import { newStepWords } from '../flow-panel/new-step-words.ts';
import { useDesigner, useLocale, useTexts } from '../react/designer-context.tsx';
import { choicesOf, type Picking } from '../settings/choices.ts';
import { partNode } from '../settings/setting-node.ts';
import { usePicking } from '../settings/setting-scope.tsx';
import { sentence } from '../text/sentence.ts';
import { settingColumns } from './setting-columns.ts';
import { readChoice, readEach, readText, type TableColumn, type TableRow } from './table-column.ts';
import { TableEntry } from './table-entry.tsx';

/** Takes a list of steps in: one line a step, with who does it, by when and the words on the buttons. */
export function StepsEntry() {
  const t = useTexts();
  const locale = useLocale();
  const designer = useDesigner();
  const picking = usePicking();
  const columns = (): TableColumn[] => [
    ...settingColumns(partNode('workflow', 'userTask'), { picking, locale }, ['type', 'batch', 'fields', 'outcomes']),
    { key: 'buttons', title: t('table.buttons'), read: readEach(readText) },
    ...rightLists.map((key) => ({ key, title: t(`table.${key}`), read: readEach(readChoice(fieldsOf(picking))) })),
  ];
  const take = (rows: readonly TableRow[]) => {
    const steps = rows.map(({ buttons, edit, require, hide, ...settings }) => ({
      settings,
      rights: { ...listed({ edit, require, hide }) },
      ...(Array.isArray(buttons) && { buttons: buttons.map(String) }),
    }));
    const problems = designer.run(addStepRows, { rows: steps, words: newStepWords(t) });
    return problems?.[0] && sentence(problems[0], locale);
  };
  return <TableEntry text={t('table.steps')} columns={columns} example={t('table.steps-example')} onTake={take} />;
}

const rightLists = ['edit', 'require', 'hide'] as const;

/** The lists that a line says. */
const listed = (lists: { [name: string]: Json | undefined }): StepRow['rights'] =>
  Object.fromEntries(
    Object.entries(lists).flatMap(([name, one]) => (Array.isArray(one) ? [[name, one.map(String)]] : [])),
  );

/** Fields by their path as it is written, and by their title. */
const fieldsOf = (picking: Picking) =>
  choicesOf('field', picking).flatMap(({ value, label }) => [
    { value, label: value },
    { value, label },
  ]);
