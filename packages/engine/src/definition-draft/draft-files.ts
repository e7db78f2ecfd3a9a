import type { PostKind } from '@hearth/definition';
import { ADMIN_POST } from '@hearth/kernel';
import { type Json, type JsonObject, listDefinitionDrafts } from '@hearth/storage';
import type { EngineContext } from '../context.ts';

/**
 * The four files of a definition as JSON, as a designer edits them. `figures` is always the object form of its file. Of a register `task`
 * holds its `register.json`, and `workflow` nothing.
 */
export interface DraftFiles {
  task: JsonObject;
  form: JsonObject;
  workflow: JsonObject;
  figures: JsonObject;
}

/** The files of a published definition, as their author's texts or as JSON. */
export function draftFilesOf(source: Json): DraftFiles {
  const kept = source as Record<string, Json | undefined>;
  const read = (name: string, none: Json): Json => {
    const file = kept[name] ?? none;
    return typeof file === 'string' ? JSON.parse(file) : file;
  };
  const figures = read('figures', []);
  return {
    ...{ task: read('register' in kept ? 'register' : 'task', {}) as JsonObject, form: read('form', {}) as JsonObject },
    workflow: read('workflow', {}) as JsonObject,
    figures: Array.isArray(figures) ? { figures } : (figures as JsonObject),
  };
}

/** The same files as texts, as `POST /api/definitions` and a folder below `forms/` hold them. */
export function textsOfDraft(files: DraftFiles): Record<keyof DraftFiles, string> {
  const text = (file: JsonObject) => `${JSON.stringify(file, null, 2)}\n`;
  return {
    ...{ task: text(files.task), form: text(files.form) },
    ...{ workflow: text(files.workflow), figures: text(files.figures) },
  };
}

/** Whether the files are those of a register. */
export const isRegister = ({ task }: Pick<DraftFiles, 'task'>): boolean => 'identifiers' in task;

/** What the draft calls its task now; drafts may be half done, so both may be missing. */
export function namesIn({ task }: Pick<DraftFiles, 'task'>): { task: string; title: string } {
  const text = (value: Json | undefined) => (typeof value === 'string' ? value.slice(0, 200) : '');
  return { task: text(task.id), title: text(task.title) };
}

/** The same files under another name: a new kind of work that begins as a copy of one that is there. */
export function renamed(files: DraftFiles, { id, title }: { id: string; title: string }): DraftFiles {
  return { ...files, task: { ...files.task, id, title } };
}

/**
 * A definition with nothing in it but what every definition has: one page without fields, one step that is filled in and handed in, one
 * result. It may be begun by every post that stands at all levels.
 */
export function blankFiles({ id, title }: { id: string; title: string }, posts: readonly PostKind[]): DraftFiles {
  const work = posts.filter((post) => post.id !== ADMIN_POST);
  const most = Math.max(0, ...work.map(({ levels }) => levels.length));
  const everywhere = work.filter(({ levels }) => levels.length === most);
  const levels = [...new Set(everywhere.flatMap((post) => post.levels))];
  return {
    task: {
      ...{ id, title, family: 'M', description: title },
      start: { posts: everywhere.map((post) => post.id), levels },
      numbering: { pattern: '{year}-{seq:4}', per: 'task' },
    },
    form: {
      schema: { type: 'object', required: [], properties: {} },
      layout: { pages: [{ id: 'main', title: '登记表', sections: [{ id: 'main', columns: 2, fields: [] }] }] },
    },
    workflow: {
      results: [{ id: 'done', title: '已办结', tone: 'success' }],
      steps: [
        {
          ...{ id: 'fill', type: 'userTask', title: '填写', who: { actor: 'initiator' }, fields: { edit: ['*'] } },
          outcomes: [{ id: 'submit', title: '提交', tone: 'primary' }],
        },
      ],
    },
    figures: { figures: [] },
  };
}

/** A register with one field, by which its entries are told apart; whoever holds a post at the lowest level keeps it. */
export function blankRegister({ id, title }: { id: string; title: string }, posts: readonly PostKind[]): DraftFiles {
  const { task, workflow: _, figures } = blankFiles({ id, title }, posts);
  const { start, numbering: __, ...named } = task;
  return {
    task: {
      ...named,
      entryTitle: '名称',
      identifiers: [['名称']],
      list: ['名称'],
      maintain: start!,
      belongsTo: 'unit',
    },
    form: {
      schema: { type: 'object', required: ['名称'], properties: { 名称: { type: 'string', maxLength: 60 } } },
      layout: { pages: [{ id: 'main', title: '基本情况', sections: [{ id: 'main', columns: 2, fields: ['名称'] }] }] },
    },
    workflow: {},
    figures,
  };
}

/** A definition with nothing in it but a form: for what comes from elsewhere. */
export async function filledBlank(
  context: EngineContext,
  { title, id }: { title: string; id?: string },
  form: JsonObject,
): Promise<DraftFiles> {
  const named = { title: title.slice(0, 100), id: id ?? (await freeId(context)) };
  return { ...blankFiles(named, context.definitions.posts), form };
}

/** A register with nothing in it but a form: `name` is the field by which an entry is called, `identifier` the one that tells it from others. */
export async function filledRegister(
  context: EngineContext,
  title: string,
  form: JsonObject,
  { name, identifier }: { name: string; identifier: string },
): Promise<DraftFiles> {
  const blank = blankRegister({ title: title.slice(0, 100), id: await freeId(context) }, context.definitions.posts);
  const list = [...new Set([name, identifier])];
  return { ...blank, form, task: { ...blank.task, entryTitle: name, identifiers: [[identifier]], list } };
}

/** An id that no task and no draft has: the day on which it was made, counted on. It may be changed until the task is published. */
export async function freeId({ db, definitions, clock }: EngineContext): Promise<string> {
  const drafts = (await listDefinitionDrafts(db)).map(({ task }) => task);
  const known = [
    ...definitions.known().map(({ definition }) => definition.id),
    ...definitions.registers.map(({ id }) => id),
  ];
  const taken = new Set([...drafts, ...known]);
  const day = clock().slice(0, 10).replaceAll('-', '');
  for (let number = 1; ; number += 1) if (!taken.has(`work-${day}-${number}`)) return `work-${day}-${number}`;
}
