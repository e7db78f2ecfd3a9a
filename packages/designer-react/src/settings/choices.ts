import { maskNames } from '@hearth/china';
import type { Json } from '@hearth/expression';
import { stepsOfDraft } from '../commands/workflow/steps-of-draft.ts';
import { type DefinitionDraft, isObject, type JsonObject } from '../draft/draft.ts';
import { get } from '../draft/json.ts';
import type { Texts } from '../text/texts.ts';
import { levelsOf, type World } from '../world.ts';
import { type DraftField, fieldsInScope, fieldsOfDraft, fieldsOfSchema } from './draft-fields.ts';
import type { Thing } from './named-things.ts';

/** One thing that can be picked, as people read it. */
export interface Choice {
  value: string;
  label: string;
}

/** What is picked from: the draft, what lies around it, and where in the draft the list stands. */
export interface Picking {
  draft: DefinitionDraft;
  world: World;
  t: Texts;
  /** Dotted path of the group in whose rows the step works. */
  scope: string;
  /** Values around the place, innermost last: what a register or a link is, whose fields are named. */
  around: readonly Json[];
}

/** The things of one kind that can be named at a place. */
export const choicesOf = (thing: Thing, picking: Picking): Choice[] => offers[thing](picking);

const offers: Record<Thing, (picking: Picking) => Choice[]> = {
  step: ({ draft, t }) => [
    { value: 'initiator', label: t('who.initiator') },
    ...stepsOfDraft(draft).map(({ id, title }) => ({ value: id, label: title || id })),
  ],
  result: ({ draft }) => titled(draft.workflow.results),
  post: ({ world }) => world.posts.map(({ id, title }) => ({ value: id, label: title })),
  level: ({ world }) => levelsOf(world).map(({ id, title }) => ({ value: id, label: title })),
  field: ({ draft, scope }) => fieldChoices(fieldsInScope(fieldsOfDraft(draft), scope)),
  column: ({ draft, around }) => fieldChoices(fieldsInScope(fieldsOfDraft(draft), lastText(around, 'rows') ?? '')),
  group: ({ draft }) => fieldChoices(fieldsOfDraft(draft).filter(({ holds }) => holds === 'rows')),
  'unit-field': ({ draft }) =>
    fieldChoices(fieldsOfDraft(draft).filter(({ kind, scope }) => kind === 'org-unit' && scope === '')),
  register: ({ world }) =>
    (world.others?.registers ?? []).map(({ id, register }) => ({ value: id, label: register.title })),
  'register-field': ({ world, around }) => {
    const register = lastText(around, 'register');
    const found = world.others?.registers?.find(({ id }) => id === register);
    return found ? fieldChoices(fieldsOfSchema(found.form.schema)) : [];
  },
  task: ({ world }) => (world.others?.tasks ?? []).map(({ id, task }) => ({ value: id, label: task.title })),
  'task-field': ({ draft, world, around }) => {
    const task = lastText(around, 'task') ?? taskOfLink(draft, lastText(around, 'link'));
    const found = world.others?.tasks?.find(({ id }) => id === task);
    return found ? fieldChoices(fieldsOfSchema(found.form.schema)) : [];
  },
  link: ({ draft }) => titled(draft.task.links),
  schedule: ({ draft }) => titled(draft.task.schedules),
  figure: ({ draft }) => titled(draft.figures.figures),
  setting: ({ draft }) =>
    Object.entries(isObject(draft.task.settings) ? draft.task.settings : {}).map(([name, setting]) => ({
      value: name,
      label: isObject(setting) ? `${setting.title ?? name}（${setting.value}${setting.unit ?? ''}）` : name,
    })),
  mask: ({ t }) => maskNames.map((value) => ({ value, label: t(`mask.${value}` as Parameters<Texts>[0]) })),
  family: ({ t }) =>
    [...'ABCDEFGHIJKLM'].map((value) => ({ value, label: `${value} ${t(`family.${value}` as Parameters<Texts>[0])}` })),
};

const fieldChoices = (fields: readonly DraftField[]): Choice[] =>
  fields
    .filter(({ kind }) => kind !== 'note')
    .map(({ path, title, key }) => ({
      value: path,
      label: path.includes('.') ? `${path.slice(0, -key.length - 1)} › ${title}` : title,
    }));

const titled = (list: unknown): Choice[] =>
  (Array.isArray(list) ? list : [])
    .filter(isObject)
    .map((one: JsonObject) => ({ value: String(one.id ?? ''), label: String(one.title || one.id || '') }));

function lastText(around: readonly Json[], name: string): string | undefined {
  const holder = around.findLast((one) => isObject(one) && typeof one[name] === 'string');
  return isObject(holder) ? String(holder[name]) : undefined;
}

function taskOfLink(draft: DefinitionDraft, link: string | undefined): string | undefined {
  const links = get(draft.task, '/links');
  const found = Array.isArray(links) ? links.find((one) => isObject(one) && one.id === link) : undefined;
  return isObject(found) ? String(found.task) : undefined;
}
