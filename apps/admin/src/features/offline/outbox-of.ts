import type { QueryClient } from '@tanstack/react-query';
import { currentLanguage } from '../../app/i18n.ts';
import type { HttpProblem } from '../../lib/http-problem.ts';
import { dropKeptFile, findKeptFile, listKeptFiles } from '../../lib/local/kept-files.ts';
import { dropLocalDraft, listLocalDrafts } from '../../lib/local/local-drafts.ts';
import type { QueuedWork } from '../../lib/local/shelves.ts';
import { listQueue, markQueued, removeFromQueue } from '../../lib/local/work-queue.ts';
import { Outbox } from '../../lib/outbox.ts';
import { uploadFile } from '../../lib/upload.ts';
import { completeWorkItem, saveDraft } from '../work-item/work-item.commands.ts';
import { whileClosed } from './open-desks.ts';

let current: { person: string; outbox: Outbox } | undefined;

/** The outbox of a person: one in each window, and one of the windows sends. */
export function outboxOf(person: string, queryClient: QueryClient): Outbox {
  if (current?.person === person) return current.outbox;
  const outbox = new Outbox({
    list: () => listQueue(person),
    sendFiles: ({ command }, onProgress) => sendFilesOf(person, command.document, onProgress),
    send: async ({ workItem, command, key }) => void (await completeWorkItem(workItem, command, key)),
    remove: ({ seq }) => removeFromQueue(person, seq),
    stop: (work, why) => markQueued(person, work, why),
    afterwards: async () => {
      await sendDrafts(person);
      await sendOtherFiles(person);
    },
    alone: (run) => inOneWindow(`hearth.outbox.${person}`, run),
    sent: ({ caseId }: QueuedWork) => {
      for (const queryKey of [['inbox'], ['cases'], ['case', caseId]]) void queryClient.invalidateQueries({ queryKey });
    },
    sentences,
  });
  current = { person, outbox };
  return outbox;
}

/** Sends the files that a document names and that wait here, so that the server has them before the document. */
export async function sendFilesOf(
  person: string,
  document: unknown,
  onProgress: (fraction: number) => void = () => {},
): Promise<void> {
  const waiting = await listKeptFiles(person).catch(() => []);
  const named = namesIn(document);
  const files = waiting.filter(({ id }) => named.has(id));
  for (const [index, file] of files.entries()) {
    await uploadFile(file, (fraction) => onProgress((index + fraction) / files.length));
    await dropKeptFile(person, file.id);
  }
}

/** Drafts whose page is closed; one that the server has in a newer form stays here and is offered when its page is opened. */
async function sendDrafts(person: string): Promise<void> {
  for (const { workItem, document, draftRevision, revision } of await listLocalDrafts(person)) {
    await whileClosed(workItem, async () => {
      const sent = await saveDraft(workItem, document, { draftRevision, revision }).catch(() => undefined);
      if (sent) await dropLocalDraft(person, workItem);
    });
  }
}

/** Files of drafts. A refused one is dropped by the page that shows it. */
async function sendOtherFiles(person: string): Promise<void> {
  for (const { id } of await listKeptFiles(person)) {
    const file = await findKeptFile(person, id);
    const sent = file && (await uploadFile(file, () => {}).catch(() => undefined));
    if (sent) await dropKeptFile(person, id);
  }
}

function namesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) namesIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    if ('id' in value && typeof value.id === 'string') found.add(value.id);
    for (const item of Object.values(value)) namesIn(item, found);
  }
  return found;
}

/** Without locks (an address without encryption) each window sends; the keys keep it from being done twice. */
async function inOneWindow(name: string, run: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return run();
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await run();
  });
}

const sentences = ({ problems }: HttpProblem): string[] => problems.map(({ message }) => message[currentLanguage()]);
