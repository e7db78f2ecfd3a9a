import type { Json, Locale } from '@hearth/expression';
import { type ButtonRow, type Follow, setButtonRows } from '../commands/workflow/set-button-rows.ts';
import { stepsOfDraft } from '../commands/workflow/steps-of-draft.ts';
import { useDesigner, useLocale, useTexts } from '../react/designer-context.tsx';
import { choicesOf, type Picking } from '../settings/choices.ts';
import { nodeOf, partNode } from '../settings/setting-node.ts';
import { usePicking } from '../settings/setting-scope.tsx';
import { settingTitle } from '../settings/setting-text.ts';
import { sentence } from '../text/sentence.ts';
import { settingColumns } from './setting-columns.ts';
import { readChoice, type TableColumn, type TableRow } from './table-column.ts';
import { TableEntry } from './table-entry.tsx';

const outcome = partNode('workflow', 'outcome');
const way = partNode('workflow', 'return');

/** Takes a list of buttons in: one line a button, with what it does to the case and what must be filled in before. */
export function ButtonsEntry() {
  const t = useTexts();
  const locale = useLocale();
  const designer = useDesigner();
  const picking = usePicking();
  const take = (rows: readonly TableRow[]) => {
    const problems = designer.run(setButtonRows, { rows: rows.map(buttonRow) });
    return problems?.[0] && sentence(problems[0], locale);
  };
  return (
    <TableEntry
      text={t('table.from-buttons')}
      columns={() => buttonColumns(picking, locale)}
      example={t('table.buttons-example')}
      onTake={take}
    />
  );
}

/** The step, the words, what a press does, and every setting of an outcome. */
export function buttonColumns(picking: Picking, locale: Locale): TableColumn[] {
  const { draft, t } = picking;
  const steps = stepsOfDraft(draft).filter(({ type }) => type === 'userTask');
  const title = (name: string) => settingTitle(nodeOf(outcome.root, {}, name), locale);
  const [words, ...settings] = settingColumns(outcome, { picking, locale }, ['return', 'end']);
  return [
    {
      key: 'step',
      title: t('table.step'),
      needed: true,
      read: readChoice(steps.map((step) => ({ value: step.id, label: step.title }))),
    },
    { ...words!, title: title('outcome.title'), needed: true },
    { key: 'follow', title: t('outcome.then'), read: readChoice(follows(picking)) },
    ...settingColumns(way, { picking, locale }, ['to']).map((column) => ({ ...column, key: `back.${column.key}` })),
    ...settings,
  ];
}

/** What a press can do, in the words of the list that the settings of a button show. */
const follows = (picking: Picking): { value: Json; label: string }[] => [
  { value: 'on', label: picking.t('follow.on') },
  ...choicesOf('step', picking)
    .slice(1)
    .map(({ value, label }) => ({ value: { to: value }, label: picking.t('follow.return', { step: label }) })),
  ...choicesOf('result', picking).map(({ value, label }) => ({
    value: { end: value },
    label: picking.t('follow.end', { result: label }),
  })),
];

/** A line of the table as a button. */
export function buttonRow({ step, title, follow, ...said }: TableRow): ButtonRow {
  const entries = Object.entries(said);
  const isBack = ([name]: [string, Json]) => name.startsWith('back.');
  return {
    step: String(step),
    title: String(title),
    ...(follow !== undefined && { follow: follow as Follow }),
    back: Object.fromEntries(entries.filter(isBack).map(([name, value]) => [name.slice('back.'.length), value])),
    settings: Object.fromEntries(entries.filter((entry) => !isBack(entry))),
  };
}
