import { shanghaiDate } from '@hearth/china';
import type { UnitOf, Who, WhoByPost } from '@hearth/definition';
import type { Assignee, CaseState, WorkItem } from './case-state.ts';
import type { Environment, Org, OrgUnit } from './environment.ts';
import { type CaseView, surroundingsOfStep } from './scope.ts';

/** The post that work goes to when nobody else can have it, held at the root of the union tree. */
export const ADMIN_POST = 'admin';

/** Where a `who` is resolved: the case, the world, and the step and row that ask. */
export interface Asking extends CaseView {
  env: Pick<Environment, 'org'>;
  step?: string;
  row?: readonly string[];
}

/**
 * Who gets a piece of work now: posts with units, or one person, and who is shut out. If nobody can do it, `ifNobody` decides:
 * the nearest superior unit with a holder, an administrator, or wait until the post is filled.
 */
export function resolveWho(asking: Asking, who: Who): Assignee {
  const exclude = excluded(asking, who);
  if ('actor' in who) return byActor(asking, who.actor, exclude);
  const unit = unitOf(asking, who.unit ?? 'case');
  return byPost(asking, who, unit, exclude);
}

/** The posts that a `who` asks for, also where it names a person: of the step that the person did, or of whoever may begin. */
export function postsAsked(asking: Asking, who: Who): Assignee {
  const post = 'actor' in who ? { ...postBehind(asking, who.actor), ...(who.not && { not: who.not }) } : who;
  return byPost(asking, post, unitOf(asking, post.unit ?? 'case'), excluded(asking, who));
}

/** Whether the person may do the work now: holds one of the posts or is the person asked, and is not shut out. */
export function mayAct(assignee: Assignee, actor: string | undefined, org: Org): actor is string {
  if (actor === undefined || assignee.exclude.includes(actor)) return false;
  if (assignee.person === actor) return true;
  return (assignee.posts ?? []).some(({ post, unit }) => org.holders(post, unit).includes(actor));
}

/**
 * Whose work it is that the actor may do now: their own, or that of somebody absent today for whom they are a substitute. Who is shut out may
 * not do it as a substitute either.
 */
export function principalOf(
  assignee: Assignee,
  { actor, org, now }: Pick<Environment, 'actor' | 'org' | 'now'>,
): string | undefined {
  if (mayAct(assignee, actor, org)) return actor;
  if (actor === undefined || !org.substitutes || assignee.exclude.includes(actor)) return undefined;
  const day = shanghaiDate(now);
  return peopleOf(assignee, org).find((person) => org.substitutes?.(person, day).includes(actor));
}

/** Everybody who may do the work now. */
export function peopleOf({ person, posts = [], exclude }: Assignee, org: Org): string[] {
  if (person !== undefined) return [person];
  const holders = posts.flatMap(({ post, unit }) => org.holders(post, unit));
  return [...new Set(holders)].filter((holder) => !exclude.includes(holder));
}

/** Whether anybody may do the work now. */
export function hasHolder({ person, posts = [], exclude }: Assignee, org: Org): boolean {
  if (person !== undefined) return isThere(org, person);
  return posts.some(({ post, unit }) => org.holders(post, unit).some((holder) => !exclude.includes(holder)));
}

/** The person whose work a step was when it was last completed, in the same row first. */
export function actorOf(state: CaseState, actor: string, row: readonly string[] = []): string | undefined {
  let last: WorkItem | undefined;
  for (const item of Object.values(state.workItems)) {
    if (item.step !== actor || item.role === 'sign' || item.completedBy === undefined || !sharesRow(item.row, row))
      continue;
    if (!last || Date.parse(item.completedAt ?? '') >= Date.parse(last.completedAt ?? '')) last = item;
  }
  return last?.completedFor ?? last?.completedBy;
}

/** Who opened the case. One that was opened through a link is begun by somebody at the start posts: whoever completed its first step. */
const initiatorOf = ({ state, index }: CaseView): string | undefined =>
  state.from ? actorOf(state, index.first.id) : state.initiator;

/** False for a person who has left. */
export const isThere = (org: Org, person: string): boolean => org.isActive?.(person) !== false;

/** The person; when they have left or never came to it, the post that they acted for. */
function byActor(asking: Asking, actor: string, exclude: string[]): Assignee {
  const person = actor === 'initiator' ? initiatorOf(asking) : actorOf(asking.state, actor, asking.row);
  if (person !== undefined && isThere(asking.env.org, person)) return { person, exclude };
  const instead = postBehind(asking, actor);
  return byPost(asking, instead, unitOf(asking, instead.unit ?? 'case'), exclude);
}

/** The post of the step that somebody did, or those that may begin a case. */
function postBehind({ index, state }: Asking, actor: string): WhoByPost & Who {
  if (actor === 'initiator' && state.from && 'schedule' in state.from) return { post: state.from.posts };
  const step = actor === 'initiator' ? index.first : index.places.get(actor)?.step;
  return step && 'who' in step && 'post' in step.who ? step.who : { post: index.definition.task.start.posts };
}

function byPost(asking: Asking, who: WhoByPost & Who, unit: OrgUnit | undefined, exclude: string[]): Assignee {
  const { org } = asking.env;
  const posts = Array.isArray(who.post) ? who.post : [who.post];
  const at = (place: string): Assignee => ({ posts: posts.map((post) => ({ post, unit: place })), exclude });
  const asked = at(unit?.id ?? asking.state.unit);
  if (hasHolder(asked, org) || who.ifNobody === 'wait') return asked;
  const insteadOf = { post: posts[0] ?? '', unit: unit?.id ?? asking.state.unit };
  if (who.ifNobody !== 'admin') {
    for (let above = superior(org, unit); above; above = superior(org, above)) {
      const assignee = at(above.id);
      if (hasHolder(assignee, org)) return { ...assignee, insteadOf };
    }
  }
  const root = rootOf(org, asking.state.unit);
  return { posts: [{ post: ADMIN_POST, unit: root?.id ?? asking.state.unit }], exclude, insteadOf };
}

function excluded(asking: Asking, { not = [] }: Who): string[] {
  const people = not.flatMap((name) =>
    name === 'initiator' ? (initiatorOf(asking) ?? []) : actorsOf(asking.state, name, asking.row),
  );
  return [...new Set(people)];
}

/**
 * Everybody who ever had a hand in completing the step, in rows that contain this one or lie in it: a second look must be a second person's,
 * neither a substitute's, nor a delegate's or signer's of the first.
 */
function actorsOf(state: CaseState, step: string, row: readonly string[] = []): string[] {
  return Object.values(state.workItems).flatMap((item) => {
    if (item.step !== step || item.completedBy === undefined || !sharesRow(item.row, row)) return [];
    const { completedBy, completedFor, handedBack } = item;
    return [completedBy, ...(completedFor === undefined ? [] : [completedFor]), ...(handedBack ? [handedBack.by] : [])];
  });
}

/** Whether one row is the other, or lies in it, or around it. */
function sharesRow(a: readonly string[] = [], b: readonly string[] = []): boolean {
  const common = Math.min(a.length, b.length);
  for (let level = 0; level < common; level += 1) if (a[level] !== b[level]) return false;
  return true;
}

export function unitOf(asking: Asking, unit: UnitOf): OrgUnit | undefined {
  const { org } = asking.env;
  const own = org.unit(asking.state.unit);
  if (unit === 'case') return own;
  if (unit === 'superior') return superior(org, own) ?? own;
  if (unit === 'root') return rootOf(org, asking.state.unit);
  if ('field' in unit) return unitInField(asking, unit.field) ?? own;
  let at = own;
  while (at && at.level !== unit.ancestor) at = superior(org, at);
  return at ?? own;
}

/** The unit that a field names: of the row first, then of what is around it. */
function unitInField(asking: Asking, field: string): OrgUnit | undefined {
  const around = asking.step ? surroundingsOfStep(asking, asking.step, asking.row) : [asking.state.document];
  for (const record of around.toReversed()) {
    let value: unknown = record;
    for (const key of field.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
    const unit = typeof value === 'string' ? asking.env.org.unit(value) : undefined;
    if (unit) return unit;
  }
  return undefined;
}

const superior = (org: Org, unit: OrgUnit | undefined): OrgUnit | undefined =>
  unit?.parent === undefined ? undefined : org.unit(unit.parent);

function rootOf(org: Org, id: string): OrgUnit | undefined {
  let at = org.unit(id);
  for (let above = superior(org, at); above; above = superior(org, above)) at = above;
  return at;
}
