import { type HandOverTo, handOverOf } from '@hearth/definition';
import { isThere, postsAsked } from './assignee.ts';
import { asking } from './authority.ts';
import type { WorkItem } from './case-state.ts';
import { placeOf } from './definition-index.ts';
import type { Org } from './environment.ts';
import type { Run } from './run.ts';

export type HandOverKind = 'transfer' | 'delegate' | 'addSigner';

/** Whether the step lets its work be handed over in this way at all. */
export function allowsHandOver(run: Run, item: WorkItem, kind: HandOverKind): boolean {
  const { step } = placeOf(run.index, item.step);
  if (item.role === 'sign' || !run.block(step).who) return false;
  const allowed = handOverOf('handOver' in step ? step : {})[kind];
  return kind === 'addSigner' ? allowed === true : allowed !== 'none';
}

/** To whom a work item may be handed: never to who has it, who is shut out, who has left, or who voted beside it already. */
export function handOverPeople(run: Run, item: WorkItem, kind: HandOverKind): string[] {
  if (!allowsHandOver(run, item, kind)) return [];
  const { step } = placeOf(run.index, item.step);
  const who = run.block(step).who?.(step, item.party);
  if (!who) return [];
  const asked = postsAsked({ ...asking(run), step: item.step, ...(item.row && { row: item.row }) }, who);
  const { org, actor } = run.env;
  const posts = asked.posts ?? [];
  const holders = posts.flatMap(({ post, unit }) => org.holders(post, unit));
  const scope = handOverOf('handOver' in step ? step : {})[kind] as HandOverTo | boolean;
  const units = kind === 'addSigner' ? withSuperiors(org, [run.state.unit, ...posts.map(({ unit }) => unit)]) : [];
  const around = scope === 'unit' ? posts.map(({ unit }) => unit) : units;
  const known = new Set([...holders, ...around.flatMap((unit) => org.people?.(unit) ?? [])]);
  const out = new Set([
    ...asked.exclude,
    ...item.assignee.exclude,
    ...busyBeside(run, item),
    actor,
    item.assignee.person,
  ]);
  return [...known].filter((person) => !out.has(person) && isThere(org, person));
}

/** Who has a part in the same piece of work already: has voted in the sign-off, or is asked to sign. */
function busyBeside(run: Run, item: WorkItem): string[] {
  return Object.values(run.state.workItems).flatMap((other) => {
    if (other.instance !== item.instance || other.id === item.id) return [];
    const asked = other.role === 'sign' && other.of === item.id && other.state === 'open';
    const voted = item.role === 'vote' && other.role === 'vote';
    const people = [...(voted && other.completedBy !== undefined ? [other.completedBy] : [])];
    if ((asked || voted) && other.state === 'open' && other.assignee.person !== undefined)
      people.push(other.assignee.person);
    return people;
  });
}

function withSuperiors(org: Org, units: string[]): string[] {
  const found = new Set<string>();
  for (let at = units.flatMap((id) => org.unit(id) ?? []); at.length > 0; ) {
    for (const { id } of at) found.add(id);
    at = at.flatMap(({ parent }) => (parent === undefined || found.has(parent) ? [] : (org.unit(parent) ?? [])));
  }
  return [...found];
}
