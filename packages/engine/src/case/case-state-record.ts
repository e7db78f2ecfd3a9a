import type { Definition } from '@hearth/definition';
import { type CaseState, caseTitle } from '@hearth/kernel';
import type { CaseRecord, ChainHead, JsonObject } from '@hearth/storage';
import { maskedSight, visibleDocument } from '../access/mask-document.ts';
import { searchText } from './case-text.ts';
import type { World } from './environment.ts';

/** The kernel's state of a stored case. */
export function stateOf({ state, document }: Pick<CaseRecord, 'state' | 'document'>): CaseState {
  return { ...state, document } as unknown as CaseState;
}

/** What is stored of a state: the document by itself, and the columns that lists filter and sort by. */
export function recordOf(definition: Definition, state: CaseState, head: ChainHead, world: World): CaseRecord {
  const { document, ...marking } = state;
  const title = caseTitle(definition, state, world);
  const titleMasked = caseTitle(definition, masked(definition, state), world);
  const names = [state.number, world.org.unitName(state.unit), world.org.personName(state.initiator)];
  return {
    id: state.id,
    task: state.task,
    definition: state.definition,
    unitId: state.unit,
    initiator: state.initiator,
    status: state.status,
    result: state.result ?? null,
    number: state.number ?? null,
    title,
    titleMasked,
    openedAt: state.openedAt,
    submittedAt: state.submittedAt ?? null,
    endedAt: state.endedAt ?? null,
    revision: state.seq,
    headHash: head.hash,
    document,
    state: marking as unknown as JsonObject,
    search: searchText(definition, document, [...names, title], 'personal'),
    searchMasked: searchText(definition, document, [...names, titleMasked], 'public'),
  };
}

/** The case as it is told to those who get masks. */
export const masked = ({ form }: Definition, state: CaseState): CaseState => ({
  ...state,
  document: visibleDocument(form.fields, state.document, maskedSight),
});
