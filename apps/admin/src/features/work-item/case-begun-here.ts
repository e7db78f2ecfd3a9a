import type { Definition } from '@hearth/definition';
import { newDocument } from '@hearth/kernel';
import { answer, api, once } from '../../lib/client.ts';
import { keptOwner } from '../../lib/local/kept-answers.ts';
import { readLocalDraft } from '../../lib/local/local-drafts.ts';
import { findStart, isLocalWork, keepStart, localWorkId, markOpened, moveDraft } from '../../lib/local/local-starts.ts';
import type { LocalStart } from '../../lib/local/shelves.ts';
import { officeInstant, officeNow } from '../../lib/office-clock.ts';
import type { TaskDetail, TaskSummary, WorkItemDetail } from '../../lib/wire.ts';
import { formEnv } from '../form/form-env.ts';
import { fetchTask } from '../task/task.queries.ts';

/** Begins a case without a server; the key is that of the try that did not get through. Returns the address of its first work. */
export async function beginHere(
  task: Pick<TaskSummary, 'id' | 'title' | 'version'>,
  unit: LocalStart['unit'],
  key: string,
): Promise<string> {
  const { definition } = await fetchTask(task.id, task.version);
  if (firstStep(definition).type !== 'userTask') throw new Error(`${task.id} does not begin with a form`);
  const workItem = localWorkId(key);
  const what = { task: task.id, taskTitle: task.title, version: task.version };
  await keepStart(owner(), { workItem, ...what, unit, key, at: officeInstant() });
  return workItem;
}

interface AtServer {
  id: string;
  /** Of the case as it was opened; undefined when it was not begun here. */
  revision?: number;
  /** The server has opened it just now. */
  fresh?: boolean;
}

/** The address of work at the server. What was begun here is opened there now, once, however often this is asked. */
export async function atServer(workItem: string): Promise<AtServer> {
  if (!isLocalWork(workItem)) return { id: workItem };
  const start = await findStart(owner(), workItem);
  if (!start) throw new Error(`nothing was begun here under ${workItem}`);
  if (start.opened) return { id: start.opened.workItem, revision: start.opened.revision };
  const body = { task: start.task, unit: start.unit.id };
  const done = await answer(api.POST('/api/cases', { body, ...once(start.key) }));
  const opened = { workItem: done.workItem.id, revision: done.case.revision };
  await markOpened(owner(), start, opened);
  return { id: opened.workItem, revision: opened.revision, fresh: true };
}

/** What the page of work that was begun here shows, or the work's address at the server once it has one. */
export async function begunHere(workItem: string): Promise<WorkItemDetail | string | undefined> {
  if (!isLocalWork(workItem)) return undefined;
  const start = await findStart(owner(), workItem);
  if (!start) return undefined;
  if (!start.opened) {
    const [task, draft] = [await fetchTask(start.task, start.version), await readLocalDraft(owner(), workItem)];
    return detailOf(start, task, draft?.document);
  }
  await moveDraft(owner(), workItem, start.opened);
  return start.opened.workItem;
}

function detailOf(start: LocalStart, { definition }: TaskDetail, typed: object = {}): WorkItemDetail {
  const step = firstStep(definition);
  if (step.type !== 'userTask') throw new Error(`${start.task} does not begin with a form`);
  const { edit = [], require = [], hide = [] } = step.fields ?? {};
  const document = { ...newDocument(definition.form, formEnv(definition, officeNow())), ...typed };
  const { task, taskTitle, unit, at: openedAt } = start;
  const summary = { id: start.workItem, number: null, title: '', task, taskTitle, unit, status: 'draft' };
  const work = { id: start.workItem, case: summary, step: step.id, title: step.title, role: 'task', assignee: '' };
  return {
    workItem: { ...work, openedAt, due: null, overdue: false, claimedBy: null, draft: true },
    definition: { task, version: start.version },
    ...{ scope: '', document, outer: {}, rights: { edit: [...edit], require: [...require], hide: [...hide] } },
    outcomes: step.outcomes.map(({ id, title, tone, comment, require: needs, incomplete }) => ({
      ...{ id, title, tone: tone ?? 'default', comment: comment ?? 'optional' },
      ...{ require: needs ?? [], incomplete: incomplete ?? false },
    })),
    ...nobodyElse,
    ...{ revision: 0, draft: null },
  };
}

/** Nobody else has had it in their hands. */
const nobodyElse = {
  withdrawn: [],
  handOver: { transfer: [], delegate: [], addSigner: [], handBack: false },
  ...{ delegation: null, handedBack: null, signatures: [], actsFor: null, batch: [] },
};

function firstStep({ id, workflow }: Definition) {
  const [first] = workflow.steps;
  if (!first) throw new Error(`${id} has no step`);
  return first;
}

function owner(): string {
  const person = keptOwner();
  if (person === undefined) throw new Error('nobody is signed in');
  return person;
}
