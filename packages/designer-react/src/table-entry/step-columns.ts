import type { Json, Locale } from '@hearth/expression';
import type { StepRow } from '../commands/workflow/add-step-rows.ts';
import { type StepType, stepTypes } from '../commands/workflow/new-step.ts';
import { choicesOf, type Picking } from '../settings/choices.ts';
import { membersOf, nodeOf, partNode, type SettingNode } from '../settings/setting-node.ts';
import { settingColumns } from './setting-columns.ts';
import { readChoice, readEach, readText, type TableColumn, type TableRow } from './table-column.ts';

/** What is said elsewhere: in columns of its own, by lines of its own, or not in a table. */
const elsewhere = ['type', 'batch', 'fields', 'outcomes', 'branches', 'steps'];

/** The columns of a list of steps: what it is, where it stands, every setting that some kind of step has, its buttons and rights. */
export function stepColumns(picking: Picking, locale: Locale): TableColumn[] {
  const { t } = picking;
  const types = [
    ...stepTypes.map((value) => ({ value, label: t(`step.type.${value}`) })),
    { value: 'branch', label: t('branch.title') },
  ];
  const kinds = [...stepTypes.map((type) => partNode('workflow', type)), branchNode];
  const settings = kinds.flatMap((node) => settingColumns(node, { picking, locale }, elsewhere));
  return [
    ...settings.filter(({ title }, at) => settings.findIndex((one) => one.title === title) === at),
    { key: 'type', title: t('table.step-kind'), read: readChoice(types) },
    { key: 'inside', title: t('table.inside'), read: readText },
    { key: 'not', title: t('table.not'), read: readEach(readStep(t('who.initiator'))) },
    { key: 'buttons', title: t('table.buttons'), read: readEach(readText) },
    ...rightLists.map((key) => ({ key, title: t(`table.${key}`), read: readEach(readChoice(fieldsOf(picking))) })),
  ];
}

/** A branch of a choice has a title and a condition. */
const branchNode: SettingNode = (() => {
  const list = membersOf(partNode('workflow', 'choice')).find(({ name }) => name === 'branches')!.node;
  return nodeOf(list.root, list.schema.items as SettingNode['schema'], list.label);
})();

/** A step may stand further down in the list: it is looked for when all are there. */
const readStep = (initiator: string) => (cell: string) => ({ value: cell === initiator ? 'initiator' : cell });

const rightLists = ['edit', 'require', 'hide'] as const;

/** A line of the table as a step, or as a branch. */
export function stepRow({ type, inside, not, buttons, edit, require, hide, ...settings }: TableRow): StepRow {
  return {
    settings,
    rights: listed({ edit, require, hide }),
    ...(typeof type === 'string' && { type: type as StepType | 'branch' }),
    ...(typeof inside === 'string' && { inside }),
    ...(Array.isArray(not) && { not: not.map(String) }),
    ...(Array.isArray(buttons) && { buttons: buttons.map(String) }),
  };
}

/** The lists that a line says. */
const listed = (lists: { [name: string]: Json | undefined }): NonNullable<StepRow['rights']> =>
  Object.fromEntries(
    Object.entries(lists).flatMap(([name, one]) => (Array.isArray(one) ? [[name, one.map(String)]] : [])),
  );

/** Fields by their path as it is written, and by their title. */
const fieldsOf = (picking: Picking) =>
  choicesOf('field', picking).flatMap(({ value, label }) => [
    { value, label: value },
    { value, label },
  ]);
