import type { Definition, UnitOf, Who } from '@hearth/definition';
import type { CaseState } from '@hearth/kernel';
import { type Db, isForReader, type ListedCase } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { hiddenByWork } from '../work-item/hidden-by-work.ts';
import type { Sight } from './mask-document.ts';

/**
 * How much of a case somebody sees who may see the case at all. The one place that screens, lists, exports, histories and attachments
 * ask: sensitive values by {@link seesSensitive}, and nothing that the person's own open work in the case hides.
 */
export async function sightOn(
  context: EngineContext,
  db: Db,
  person: SignedIn,
  { found, definition, state }: { found: ListedCase; definition: Definition; state: CaseState },
): Promise<Sight> {
  const org = await context.office.org(db, person.reader.day);
  const sensitive = seesSensitive(person, found, definition, org);
  if (!found.worksOn) return { sensitive, hidden: [] };
  const mine: string[] = [];
  for (const { id, state: stands } of Object.values(state.workItems)) {
    if (stands === 'open' && (await isForReader(db, person.reader, found.id, id))) mine.push(id);
  }
  return { sensitive, hidden: hiddenByWork(definition, state, mine) };
}

/**
 * Whether somebody who may see a case may also see its personal and sensitive values whole. These may: whoever began it, whoever has
 * or had work in it, whoever may begin such cases at the case's own unit, and the readers that the task names. Everybody else,
 * superiors and other posts of the unit included, gets the mask, on every way out.
 */
export function seesSensitive(
  person: SignedIn,
  found: Pick<ListedCase, 'initiator' | 'unitId' | 'worksOn'>,
  { task }: Definition,
  org: OrgSnapshot,
): boolean {
  if (found.initiator === person.id || found.worksOn) return true;
  if (person.posts.some(({ post, unitId }) => unitId === found.unitId && task.start.posts.includes(post))) return true;
  return (task.readers ?? []).some((who) => isReader(person, who, found.unitId, org));
}

/** Whether the person holds the reader's post at the unit of the case or, as the definition says, above it. */
function isReader(person: SignedIn, who: Who, unit: string, org: OrgSnapshot): boolean {
  if (!('post' in who)) return false;
  const wanted = [who.post].flat();
  return person.posts.some(
    ({ post, unitId }) => wanted.includes(post) && org.isWithin(unit, unitId) && standsAt(unitId, unit, who.unit, org),
  );
}

function standsAt(held: string, unit: string, where: UnitOf | undefined, org: OrgSnapshot): boolean {
  if (where === 'superior') return org.unit(unit)?.parent === held;
  if (where === 'root') return org.unit(held)?.parent === undefined;
  return typeof where === 'object' && 'ancestor' in where ? org.unit(held)?.level === where.ancestor : true;
}
