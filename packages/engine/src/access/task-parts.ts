import type { Definition, UnitOf, Who } from '@hearth/definition';
import type { PostHoldingRecord, Range } from '@hearth/storage';
import type { OrgSnapshot } from '../org/org-snapshot.ts';

/** Posts that a definition names, by definition: they are asked for at every request. */
const known = new WeakMap<Definition, ReadonlySet<string>>();

/** Every post that takes part in a task: may begin its cases, work on them, read, correct or stop them, or is told of them. */
export function postsOf(definition: Definition): ReadonlySet<string> {
  const posts = known.get(definition) ?? new Set(namedPosts({ task: definition.task, workflow: definition.workflow }));
  known.set(definition, posts);
  return posts;
}

/** A definition writes a post under `post` or `posts`, wherever it stands. */
function namedPosts(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(namedPosts);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'post' || key === 'posts' ? [value].flat().filter((one) => typeof one === 'string') : namedPosts(value),
  );
}

/**
 * Where somebody sees cases without having work in them: at the unit of a post that takes part in the task, and below. A post beside the
 * task, as an outside party's, does not even learn that there are cases. Administrators see those of every task.
 */
export function overseen(
  definitions: readonly Definition[],
  posts: readonly PostHoldingRecord[],
  adminPost: string,
): Range[] {
  return posts.flatMap(({ post, unitId: unit }): Range[] => {
    if (post === adminPost) return [{ tasks: 'all', unit, reach: 'below' }];
    const tasks = definitions.filter((one) => postsOf(one).has(post)).map(({ id }) => id);
    return tasks.length === 0 ? [] : [{ tasks, unit, reach: 'below' }];
  });
}

/**
 * Where somebody sees personal and sensitive values whole without having work in the case: at their own unit when their post may begin such
 * cases, and where the task names their post as a reader.
 */
export function seenWhole(
  definitions: readonly Definition[],
  posts: readonly PostHoldingRecord[],
  org: OrgSnapshot,
): Range[] {
  return posts.flatMap(({ post, unitId: unit }) => [
    ...rangeOf(
      unit,
      'own',
      definitions.filter(({ task }) => task.start.posts.includes(post)),
    ),
    ...(['children', 'below'] as const).flatMap((reach) =>
      rangeOf(
        unit,
        reach,
        definitions.filter(({ task }) => (task.readers ?? []).some((who) => reachOf(who, post, unit, org) === reach)),
      ),
    ),
  ]);
}

function rangeOf(unit: string, reach: Range['reach'], definitions: readonly Definition[]): Range[] {
  return definitions.length === 0 ? [] : [{ tasks: definitions.map(({ id }) => id), unit, reach }];
}

/** How far down a holder of the post at the unit reads, if the definition means them. */
export function reachOf(who: Who, post: string, unit: string, org: OrgSnapshot): Range['reach'] | undefined {
  if (!('post' in who) || ![who.post].flat().includes(post) || !standsAt(unit, who.unit, org)) return undefined;
  return who.unit === 'superior' ? 'children' : 'below';
}

function standsAt(held: string, where: UnitOf | undefined, org: OrgSnapshot): boolean {
  if (where === 'root') return org.unit(held)?.parent === undefined;
  return typeof where === 'object' && 'ancestor' in where ? org.unit(held)?.level === where.ancestor : true;
}
