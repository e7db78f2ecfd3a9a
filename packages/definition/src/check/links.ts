import type { Problem } from '@hearth/expression';
import type { Automatic } from '../blocks/automatic.ts';
import type { Definition } from '../definition.ts';
import type { Expression } from '../expression.ts';
import { knownNames } from '../json/suggestion.ts';
import type { Link } from '../link.ts';
import { stepsOf } from '../walk/steps.ts';
import { checkCarried, checkForeignNames } from './carried.ts';
import { type Checked, finding, inWorkflow, type Place } from './finding.ts';
import { type Others, taskAsRelated, taskNamed } from './related.ts';

/** Links lead to tasks that exist and take what is carried over; an automatic step that opens through one can use what comes back. */
export function checkLinks(checked: Checked): Problem[] {
  const { definition, others, places } = checked;
  const links = definition.task.links ?? [];
  return [
    ...links.flatMap((link, index) => (isUsed(link, places) ? [] : [unused(link, index)])),
    ...(others ? links.flatMap((link, index) => leadsTo(link, index, definition, others)) : []),
    ...(others ? places.flatMap((place) => opened(place, checked, others)) : []),
    ...(others ? inCircle(definition, others) : []),
  ];
}

const isUsed = ({ id, by }: Link<Expression>, places: readonly Place[]): boolean =>
  by !== undefined || places.some(({ step }) => step.type === 'automatic' && opensThrough(step, id));

const opensThrough = ({ open = [] }: Automatic<Expression>, link: string): boolean =>
  open.some((one) => one.link === link);

const unused = ({ title }: Link<Expression>, index: number): Problem =>
  finding('task', 'link-unused', `/links/${index}`, { title }, 'warning');

function leadsTo(link: Link<Expression>, index: number, definition: Definition, others: Others): Problem[] {
  const pointer = `/links/${index}`;
  const other = taskNamed(link.task, others, definition);
  if (!other) {
    const ids = (others.tasks ?? []).map(({ id }) => id);
    const params = { title: link.title, name: link.task, known: knownNames(link.task, ids) };
    return [finding('task', 'link-to-nowhere', `${pointer}/task`, params)];
  }
  const from = { form: definition.form, scope: '' };
  return checkCarried(link.set ?? [], taskAsRelated(other), { file: 'task', pointer: `${pointer}/set` }, from);
}

function opened({ step, pointer, scope }: Place, { definition }: Checked, others: Others): Problem[] {
  if (step.type !== 'automatic') return [];
  return (step.open ?? []).flatMap(({ link: id, unit, set = [], take = [] }, index) => {
    const link = definition.task.links?.find((one) => one.id === id);
    const task = link && taskNamed(link.task, others, definition);
    if (!task) return [];
    const at = `${pointer}/open/${index}`;
    const other = taskAsRelated(task);
    return [
      ...checkCarried(set, other, { file: 'workflow', pointer: `${at}/set` }, { form: definition.form, scope }),
      ...take.flatMap(({ from }, taken) =>
        checkForeignNames(from, other, { file: 'workflow', pointer: `${at}/take/${taken}/from` }, ['办理结果']),
      ),
      ...(unit === undefined || unit === 'case' ? atNoLevel(definition, task, at, step.title) : []),
    ];
  });
}

/** A case of the other task cannot stand at a unit where none of them may. */
function atNoLevel(definition: Definition, { task: other }: Definition, at: string, title: string): Problem[] {
  if (definition.task.start.levels.some((level) => other.start.levels.includes(level))) return [];
  return [inWorkflow('open-not-at-level', at, { title, other: other.title, levels: other.start.levels })];
}

/** Tasks whose automatic steps open one another: each case may bring forth another, without a person and without end. */
function inCircle(definition: Definition, others: Others): Problem[] {
  const way = circleFrom(definition, [definition], others);
  if (!way) return [];
  const place = stepsOf(definition.workflow).find(
    ({ step }) => step.type === 'automatic' && opensTask(step, definition, way[1] ?? definition),
  );
  const titles = [...way, definition].map(({ task }) => task.title);
  return place ? [inWorkflow('open-in-circle', `${place.pointer}/open`, { tasks: titles }, 'warning')] : [];
}

function circleFrom(at: Definition, way: readonly Definition[], others: Others): readonly Definition[] | undefined {
  for (const next of openedBy(at, others)) {
    if (next.id === way[0]?.id) return way;
    const found = way.some(({ id }) => id === next.id) ? undefined : circleFrom(next, [...way, next], others);
    if (found) return found;
  }
  return undefined;
}

function openedBy(definition: Definition, others: Others): Definition[] {
  return stepsOf(definition.workflow).flatMap(({ step }) =>
    step.type === 'automatic'
      ? (step.open ?? []).flatMap(({ link }) => {
          const task = definition.task.links?.find(({ id }) => id === link)?.task;
          return (task !== undefined && taskNamed(task, others, definition)) || [];
        })
      : [],
  );
}

const opensTask = (step: Automatic<Expression>, { task }: Definition, other: Definition): boolean =>
  (task.links ?? []).some((link) => link.task === other.id && opensThrough(step, link.id));
