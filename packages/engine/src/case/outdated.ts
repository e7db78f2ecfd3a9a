import { type Definition, fieldByPath } from '@hearth/definition';
import {
  type CaseEvent,
  type CaseState,
  type Command,
  type Document,
  fieldPath,
  joinPath,
  type Offers,
  offersOf,
  parsePath,
} from '@hearth/kernel';
import { sendsAnother } from './sends-another.ts';

/** A case as it stands now, and what has happened since somebody looked at it. */
export interface Moved {
  definition: Definition;
  state: CaseState;
  since: readonly CaseEvent[];
}

/**
 * Whether what has happened since somebody looked touches what they decide on with this command, so that they must look again:
 * the whole case, for who ends or suspends it; the document that they saw, for who signs or reviews; a value that they replace
 * unseen, for who fills in. Work that is not open any more the kernel refuses itself, with the reason.
 */
export function isOutdated(moved: Moved, command: Command): boolean {
  if (command.type === 'interrupt') return moved.since.some(({ actor }) => actor !== undefined);
  if (command.type !== 'complete') return false;
  const { role, state: stands } = moved.state.workItems[command.item] ?? {};
  const offers = offersOf(moved.definition, moved.state, command.item);
  if (!offers || stands !== 'open') return false;
  if (moved.since.some(opensWork(command.item))) return true;
  if (isReview(role, offers))
    return changedPaths(moved).some((path) => isSeen(moved, command.item, offers.scope, path));
  return replacesUnseen(moved, command.item, command.changes ?? {});
}

/** Whether values sent for a work item replace one that changed since they were looked at, by another. */
export function replacesUnseen(moved: Moved, itemId: string, sent: Document): boolean {
  const { definition, state } = moved;
  const scope = offersOf(definition, state, itemId)?.scope ?? '';
  const place = { scope, row: state.workItems[itemId]?.row ?? [] };
  return changedPaths(moved).some((path) => sendsAnother(path, place, sent, state.document));
}

/** Nobody has seen work that was not there yet. */
const opensWork = (item: string) => (event: CaseEvent) => event.type === 'work-item-opened' && event.id === item;

/** Who may send the case back, end it, or changes nothing in it, judges what others wrote. */
function isReview(role: string | undefined, { outcomes, rights }: Offers): boolean {
  if (role !== 'task' || rights.edit.length === 0) return true;
  return outcomes.some((outcome) => outcome.return !== undefined || outcome.end !== undefined);
}

/** Whether a reviewer of this work has it before their eyes: in a row, not the rows beside it, nor what is computed of them. */
function isSeen({ definition, state }: Moved, itemId: string, scope: string, path: string): boolean {
  if (scope === '') return true;
  if (isInAnotherRow(path, scope, state.workItems[itemId]?.row ?? [])) return false;
  const plain = fieldPath(path);
  const inside = plain === scope || plain.startsWith(`${scope}.`);
  return inside || fieldByPath(definition.form.fields, plain)?.computed === undefined;
}

function isInAnotherRow(path: string, scope: string, row: readonly string[]): boolean {
  let names = '';
  let level = 0;
  for (const { key, row: id } of parsePath(path)) {
    names = joinPath(names, key);
    if (id === undefined) continue;
    if (scope !== names && !scope.startsWith(`${names}.`)) return false;
    if (id !== row[level]) return true;
    level += 1;
  }
  return false;
}

const changedPaths = ({ since }: Moved): string[] =>
  since.flatMap((event) => (event.type === 'document-changed' ? event.changes.map(({ path }) => path) : []));
