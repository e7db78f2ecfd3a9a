import type { Assignee, CaseEvent, CaseState, WorkItem } from '@hearth/kernel';
import type { OrgSnapshot } from '../org/org-snapshot.ts';
import type { NotificationKind } from './notification-kinds.ts';

/** Somebody is to be told something. */
export interface Told {
  kind: NotificationKind;
  people: string[];
  item?: string;
  /** Moment that the sentence speaks of, title and text of a message. */
  due?: string;
  title?: string;
  text?: string;
}

/** A case before and after a command, with what happened. */
export interface Happening {
  before?: CaseState | undefined;
  after: CaseState;
  events: readonly CaseEvent[];
  org: OrgSnapshot;
  actor?: string | undefined;
}

/**
 * Who is told what about a command: those whose work opened, came back or was handed to them, those whose work is due soon or overdue,
 * the initiator of a notice and of the end, and whomever the definition names. Nobody is told what they did themselves.
 */
export function toldBy(happening: Happening): Told[] {
  const { actor, events } = happening;
  const told = [...events.flatMap((event) => byEvent(happening, event)), ...handedOver(happening)];
  return told
    .map((one) => ({ ...one, people: [...new Set(one.people)].filter((person) => person !== actor) }))
    .filter(({ people }) => people.length > 0);
}

/** Work items whose notifications need nobody any more: done, taken away, or claimed by one of those told. */
export function settledBy({ before, after }: Pick<Happening, 'before' | 'after'>): string[] {
  const known = before?.workItems ?? {};
  return Object.values(after.workItems)
    .filter((item) => {
      const was = known[item.id];
      if (was === item || was?.state !== 'open') return false;
      return item.state !== 'open' || item.claimedBy !== was.claimedBy || !sameAssignee(item, was);
    })
    .map(({ id }) => id);
}

function byEvent(happening: Happening, event: CaseEvent): Told[] {
  const { after, org, events } = happening;
  switch (event.type) {
    case 'work-item-opened': {
      const item = after.workItems[event.id];
      if (item?.state !== 'open') return [];
      const back = events.some((one) => one.type === 'returned' && one.to === item.step);
      return [aboutWork(back ? 'returned' : 'work', item, org)];
    }
    case 'work-item-reminded':
    case 'work-item-overdue': {
      const item = after.workItems[event.id];
      if (!item) return [];
      const escalated = event.type === 'work-item-overdue' ? event.escalatedTo : undefined;
      const late = aboutWork(event.type === 'work-item-overdue' ? 'overdue' : 'reminder', item, org);
      return escalated ? [late, { ...late, kind: 'escalated', people: peopleOf(escalated, org) }] : [late];
    }
    case 'notice-posted':
      return [{ kind: 'notice', people: [after.initiator], due: event.until }];
    case 'case-ended':
      return [{ kind: 'result', people: [after.initiator] }];
    case 'effect-requested': {
      if (event.effect.kind !== 'notify') return [];
      const { to, title, text } = event.effect;
      return [{ kind: 'message', people: peopleOf(to, org), title, text }];
    }
    default:
      return [];
  }
}

/** Open work that is somebody else's now, by whatever way it came to them. */
function handedOver({ before, after, events, org }: Happening): Told[] {
  const escalated = new Set(events.flatMap((event) => (event.type === 'work-item-overdue' ? [event.id] : [])));
  return Object.values(after.workItems).flatMap((item) => {
    const was = before?.workItems[item.id];
    if (!was || was === item || item.state !== 'open' || escalated.has(item.id) || sameAssignee(item, was)) return [];
    const had = new Set(peopleOf(was.assignee, org));
    const told = aboutWork('handed-over', item, org);
    return [{ ...told, people: told.people.filter((person) => !had.has(person)) }];
  });
}

function aboutWork(kind: NotificationKind, item: WorkItem, org: OrgSnapshot): Told {
  const people = item.claimedBy === undefined ? peopleOf(item.assignee, org) : [item.claimedBy];
  return { kind, people, item: item.id, ...(item.due === undefined ? {} : { due: item.due }) };
}

function peopleOf({ person, posts = [], exclude }: Assignee, org: OrgSnapshot): string[] {
  const holders = posts.flatMap(({ post, unit }) => org.holders(post, unit));
  const people = person === undefined ? holders : [person, ...holders];
  return people.filter((one) => !exclude.includes(one));
}

const sameAssignee = (a: WorkItem, b: WorkItem): boolean =>
  a.assignee === b.assignee || JSON.stringify(a.assignee) === JSON.stringify(b.assignee);
