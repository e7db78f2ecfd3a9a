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

/** A case as it was stored before a command. */
interface Stored {
  record: CaseRecord;
  state: CaseState;
}

/**
 * What is stored of a state: the document by itself, and the columns that lists filter and sort by. What a command does not touch is told as
 * it was `before`.
 */
export function recordOf(
  definition: Definition,
  state: CaseState,
  head: ChainHead,
  world: World,
  before?: Stored,
): CaseRecord {
  const { document, ...marking } = state;
  return {
    id: state.id,
    task: state.task,
    definition: state.definition,
    unitId: state.unit,
    initiator: state.initiator,
    status: state.status,
    result: state.result ?? null,
    number: state.number ?? null,
    openedAt: state.openedAt,
    submittedAt: state.submittedAt ?? null,
    endedAt: state.endedAt ?? null,
    clearedAt: state.cleared?.at ?? null,
    revision: state.seq,
    headHash: head.hash,
    document,
    state: marking as unknown as JsonObject,
    ...(before && isToldAlike(before.state, state) ? textsIn(before.record) : textsOf(definition, state, world)),
  };
}

type Texts = Pick<CaseRecord, 'title' | 'titleMasked' | 'search' | 'searchMasked'>;

const isToldAlike = (before: CaseState, after: CaseState): boolean =>
  before.document === after.document && before.number === after.number && before.definition === after.definition;

const textsIn = ({ title, titleMasked, search, searchMasked }: CaseRecord): Texts => ({
  ...{ title, titleMasked },
  ...{ search, searchMasked },
});

/** By what a case is named and found, whole and as those read it who get masks. */
function textsOf(definition: Definition, state: CaseState, world: World): Texts {
  const { document } = state;
  const title = caseTitle(definition, state, world);
  const titleMasked = caseTitle(definition, masked(definition, state), world);
  const names = [state.number, world.org.unitName(state.unit), world.org.personName(state.initiator)];
  return {
    ...{ title, titleMasked },
    search: searchText(definition, document, [...names, title], 'personal'),
    searchMasked: searchText(definition, document, [...names, titleMasked], 'public'),
  };
}

/** The case as it is told to those who get masks. */
export const masked = ({ form }: Definition, state: CaseState): CaseState => ({
  ...state,
  document: visibleDocument(form.fields, state.document, maskedSight),
});
