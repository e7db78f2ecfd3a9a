import type { Definition, RegisterDefinition, Who } from '@hearth/definition';
import type { CaseState } from '@hearth/kernel';
import { castUnits } from '../cast.ts';

/**
 * Who may see what of a case of any task, said from its definition alone and without the engine: from the posts that it names, the units at
 * which somebody holds them, and the work that is open. Whatever the engine tells is held to it.
 */

/** Somebody who came after everything was done: they have done no work in any case. */
export interface Stranger {
  account: string;
  /** Posts held at units, today. */
  posts: readonly { post: string; unit: string }[];
  /** Has left, or must change the first password before anything else. */
  state?: 'left' | 'new';
}

const parentOf = (unit: string): string | null => castUnits.find(({ id }) => id === unit)?.parent ?? null;

export const isWithin = (unit: string, top: string): boolean => {
  const next = parentOf(unit);
  return unit === top || (next !== null && isWithin(next, top));
};

/** Every post that a definition writes anywhere in its task and workflow. */
export function postsNamedBy({ task, workflow }: Definition): string[] {
  const found = new Set<string>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (key === 'post' || key === 'posts')
        for (const one of [value].flat()) if (typeof one === 'string') found.add(one);
      look(value);
    }
  };
  look({ task, workflow });
  return [...found];
}

/** Sees that the case is there, and what of it is public. */
export function sees(definition: Definition, { unit, workItems }: CaseState, { posts, state }: Stranger): boolean {
  if (state) return false;
  const named = postsNamedBy(definition);
  return (
    isAsked(workItems, posts) ||
    posts.some((held) => (held.post === 'admin' || named.includes(held.post)) && isWithin(unit, held.unit))
  );
}

/** Sees its personal and sensitive values whole. */
export function seesWhole(definition: Definition, { unit, workItems }: CaseState, { posts, state }: Stranger): boolean {
  if (state) return false;
  const { start, readers = [] } = definition.task;
  return (
    isAsked(workItems, posts) ||
    posts.some((held) => held.unit === unit && start.posts.includes(held.post)) ||
    posts.some((held) => readers.some((who) => reads(who, held, unit)))
  );
}

/** Keeps entries of one of the registers at the unit or above: they see those entries whole. */
export const keeps = (registers: readonly RegisterDefinition[], unit: string, { posts, state }: Stranger): boolean =>
  !state &&
  posts.some(
    (held) =>
      isWithin(unit, held.unit) && registers.some(({ register }) => register.maintain?.posts.includes(held.post)),
  );

function reads(who: Who, held: { post: string; unit: string }, unit: string): boolean {
  if (!('post' in who) || ![who.post].flat().includes(held.post)) return false;
  if (who.unit === 'superior') return parentOf(unit) === held.unit;
  if (who.unit === 'root') return parentOf(held.unit) === null;
  const level = typeof who.unit === 'object' && 'ancestor' in who.unit ? who.unit.ancestor : undefined;
  if (level !== undefined && castUnits.find(({ id }) => id === held.unit)?.level !== level) return false;
  return isWithin(unit, held.unit);
}

/** Open work asks for a post that is held. */
const isAsked = (items: CaseState['workItems'], posts: Stranger['posts']): boolean =>
  Object.values(items).some(
    ({ state, assignee }) =>
      state === 'open' &&
      (assignee.posts ?? []).some((asked) =>
        posts.some(({ post, unit }) => post === asked.post && unit === asked.unit),
      ),
  );
