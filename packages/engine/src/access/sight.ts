import type { Definition } from '@hearth/definition';
import type { CaseState } from '@hearth/kernel';
import { type Db, type ListedCase, listPartsOf } from '@hearth/storage';
import type { SignedIn } from '../session/signed-in.ts';
import { hiddenByWork } from '../work-item/hidden-by-work.ts';
import type { Sight } from './mask-document.ts';

/**
 * How much of a case somebody sees who may see the case at all. The one place that screens, lists, exports, histories and attachments
 * ask: personal and sensitive values whole as storage says (`seesWholeCase`), and of what steps hide by {@link hiddenFrom}.
 */
export async function sightOn(
  db: Db,
  person: SignedIn,
  { found, definition, state }: { found: ListedCase; definition: Definition; state: CaseState },
): Promise<Sight> {
  if (state.status === 'ended') return { sensitive: found.seesWhole, hidden: [] };
  const parts = await listPartsOf(db, person.reader, found.id);
  return { sensitive: found.seesWhole, hidden: hiddenFrom(definition, state, parts) };
}

/**
 * The fields that a case keeps from somebody with these parts in it. Whoever was given a step that hides a field does not see it until the
 * case has ended or they are given a step that shows it; while a hiding step is open for them, no other step shows it.
 */
function hiddenFrom(
  definition: Definition,
  state: CaseState,
  parts: readonly { itemId: string; open: boolean }[],
): string[] {
  const byPart = parts.map(({ itemId }) => hiddenByWork(definition, state, [itemId]));
  const byAll = (byPart[0] ?? []).filter((path) => byPart.every((paths) => paths.includes(path)));
  const now = parts.flatMap(({ open }, at) => (open ? (byPart[at] ?? []) : []));
  return [...new Set([...now, ...byAll])];
}
