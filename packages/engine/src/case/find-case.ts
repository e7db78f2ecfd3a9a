import type { Definition } from '@hearth/definition';
import type { CaseState } from '@hearth/kernel';
import { type Db, findReadableCase, type ListedCase } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { refuse } from '../problems/refusal.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { stateOf } from './case-state-record.ts';

export interface FoundCase {
  found: ListedCase;
  definition: Definition;
  state: CaseState;
}

/** A case that the person may see. One that is not there and one that may not be seen are refused alike. */
export async function findCaseFor(context: EngineContext, db: Db, person: SignedIn, id: string): Promise<FoundCase> {
  const found = await findReadableCase(db, person.reader, id);
  if (!found) throw refuse(404, 'case-not-found');
  const definition = await context.definitions.versionOfCase(db, found.definition);
  return { found, definition, state: stateOf(found) };
}
