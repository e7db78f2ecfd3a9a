import { endOfDay, shanghaiDate, startOfDay } from '@hearth/china';
import { ADMIN_POST } from '@hearth/kernel';
import {
  type FormerRange,
  findCase,
  listPartsBetween,
  listPostHoldings,
  listSubstitutes,
  type PartInCase,
  type PostHoldingRecord,
  type Range,
  searchAudit,
} from '@hearth/storage';
import { formerlyOverseen } from '../access/former-places.ts';
import { overseen, seenWhole } from '../access/task-parts.ts';
import type { EngineContext } from '../context.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import { stoodWithin } from '../org/units-through-time.ts';
import { refuse } from '../problems/refusal.ts';
import { dayOf } from './reading-log.service.ts';

type Because = 'began' | 'work' | 'post';

/**
 * Who could see a case on a day, by the posts and substitutes of that day and by the work that they had in it until then, and who read
 * sensitive values of it then. Which posts take part is asked of the newest version of the task, as the engine asks it.
 */
export async function whoCouldSee(context: EngineContext, caseId: string, on: string) {
  const { db, definitions, office } = context;
  const [from, before] = [startOfDay(dayOf(on, 'on')), endOfDay(on)];
  const found = await findCase(db, caseId);
  if (!found) throw refuse(404, 'case-not-found');
  if (found.openedAt >= before) return { on, items: [] };
  const org = await office.org(db, on);
  const holdings = Map.groupBy(await listPostHoldings(db, on), ({ personId }) => personId);
  const parts = await listPartsBetween(db, caseId, from, before);
  const stands = (await listSubstitutes(db, on)).filter((one) => one.from <= on);
  const tasks = definitions.known().map(({ definition }) => definition);
  const handedInOn = shanghaiDate(found.submittedAt ?? before);
  const isHanded = found.submittedAt !== null && found.submittedAt < before;
  const lies = (range: Range) => isIn(range, { task: found.task, unit: found.unitId }, org, on);
  const lay = ({ tasks, unit, until }: FormerRange) =>
    unit === found.unitId && (tasks === 'all' || tasks.includes(found.task)) && handedInOn < until;
  const held = (person: string) => holdings.get(person) ?? [];
  const reads = await searchAudit(db, { caseId, from, before }, { page: 1, pageSize: 10_000 });
  const readers = new Set(reads.items.map(({ personId }) => personId));
  const items = org.everybody.flatMap(({ id, name }) => {
    const acted = [id, ...stands.filter((one) => one.substituteId === id).map(({ personId }) => personId)];
    const isGone = !org.isActive(id);
    const hasWork = parts.some((part) => acted.some((one) => isPartOf(part, one, held(one))));
    const ranges = overseen(tasks, held(id), ADMIN_POST);
    const oversees = isHanded && (ranges.some(lies) || formerlyOverseen(ranges, org, on).some(lay));
    const because: Because[] = [
      ...(found.initiator === id ? (['began'] as const) : []),
      ...(hasWork ? (['work'] as const) : []),
      ...(oversees ? (['post'] as const) : []),
    ];
    if (because.length === 0 || isGone) return [];
    const isWhole = found.initiator === id || hasWork || seenWhole(tasks, held(id), org).some(lies);
    const posts = held(id).map(({ post, unitId }) => ({
      title: definitions.postTitle(post),
      unit: org.unitName(unitId),
    }));
    return [{ person: { id, name }, whole: isWhole, because, posts, read: readers.has(id) }];
  });
  return { on, items };
}

const isPartOf = (
  { personId, post, unitId }: PartInCase,
  person: string,
  held: readonly PostHoldingRecord[],
): boolean => personId === person || held.some((one) => post !== null && one.post === post && one.unitId === unitId);

function isIn(
  { tasks, unit, reach }: Range,
  at: { task: string; unit: string },
  org: OrgSnapshot,
  day: string,
): boolean {
  if (tasks !== 'all' && !tasks.includes(at.task)) return false;
  if (reach === 'own') return at.unit === unit;
  return reach === 'children' ? org.parentOn(at.unit, day) === unit : stoodWithin(org, at.unit, new Set([unit]), day);
}
