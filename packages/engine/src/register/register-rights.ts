import type { RegisterDefinition } from '@hearth/definition';
import { ADMIN_POST } from '@hearth/kernel';
import type { EntryReader, Range } from '@hearth/storage';
import { postsOf, reachOf } from '../access/task-parts.ts';
import type { EngineContext } from '../context.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import type { SignedIn } from '../session/signed-in.ts';

/**
 * Where somebody sees entries. Whole: who maintains the register or is its reader, at their unit and below. With masks: whose post takes
 * part in a task that writes the register or refers to it, and administrators. The entries of a register that stands at the root for all
 * are seen by each of them, wherever their unit is.
 */
export async function entryReader(context: EngineContext, person: SignedIn): Promise<EntryReader> {
  const org = await context.office.org(context.db, person.reader.day);
  const whole = context.definitions.registers.flatMap((one) => rangesOf(person, one, org, isKeeper(one, org)));
  const sees = context.definitions.registers.flatMap((one) => {
    const posts = usersOf(context, one);
    return rangesOf(person, one, org, (post) => post === ADMIN_POST || posts.has(post));
  });
  return { sees: [...sees, ...whole], whole };
}

/** Whether the person keeps the register at the unit: adds, corrects, closes and merges its entries there. */
export function maintains(person: SignedIn, { register }: RegisterDefinition, unit: string, org: OrgSnapshot): boolean {
  const { posts, levels } = register.maintain;
  return person.posts.some(
    ({ post, unitId }) =>
      posts.includes(post) &&
      (levels.length === 0 || levels.includes(org.unit(unitId)?.level ?? '')) &&
      (org.isWithin(unit, unitId) || register.belongsTo === 'root'),
  );
}

type Holds = (post: string, unit: string) => boolean;

const isKeeper =
  ({ register }: RegisterDefinition, org: OrgSnapshot): Holds =>
  (post, unit) =>
    register.maintain.posts.includes(post) ||
    (register.readers ?? []).some((who) => reachOf(who, post, unit, org) !== undefined);

function rangesOf(person: SignedIn, { id, register }: RegisterDefinition, org: OrgSnapshot, holds: Holds): Range[] {
  return person.posts
    .filter(({ post, unitId }) => holds(post, unitId))
    .map(({ unitId }) =>
      register.belongsTo === 'root'
        ? { tasks: [id], unit: rootOf(org, unitId), reach: 'own' }
        : { tasks: [id], unit: unitId, reach: 'below' },
    );
}

/** Posts of the tasks that write the register or whose forms refer to it. */
function usersOf({ definitions }: EngineContext, { id }: RegisterDefinition): ReadonlySet<string> {
  const tasks = definitions.known().filter(({ definition }) => {
    const { form, workflow } = definition;
    return names(form.fields, id) || names(workflow, id);
  });
  return new Set(tasks.flatMap(({ definition }) => [...postsOf(definition)]));
}

/** A form and a workflow write a register under `register`, wherever it stands. */
function names(part: unknown, register: string): boolean {
  if (Array.isArray(part)) return part.some((one) => names(one, register));
  if (typeof part !== 'object' || part === null) return false;
  return Object.entries(part).some(
    ([key, value]) => (key === 'register' && value === register) || names(value, register),
  );
}

export function rootOf(org: OrgSnapshot, unit: string): string {
  const parent = org.unit(unit)?.parent;
  return parent === undefined ? unit : rootOf(org, parent);
}
