import { type Calendar, weekendCalendar } from '@hearth/china';
import type { Definition } from '@hearth/definition';
import { stepsOf, type Who } from '@hearth/definition';
import { mayAct } from '../workflow/assignee.ts';
import type { WorkItem } from '../workflow/case-state.ts';
import type { Org, OrgUnit } from '../workflow/environment.ts';
import { whosOf } from './who-works.ts';

/** A world in which nobody is missing: one unit a level, one above the other, and two people for every post at each. */
export interface IdealWorld {
  org: Org;
  calendar: Calendar;
  /** Unit of the case: the lowest at which the task may start. */
  unit: string;
  initiator: string;
  /** When the case is opened. */
  start: string;
}

/** From the root down. */
const knownLevels = ['city', 'county', 'township', 'grassroots'];

export function idealWorld(definition: Definition): IdealWorld {
  const { start, levels } = { start: definition.task.start, levels: levelsOf(definition) };
  const units = levels.map((level, at): OrgUnit => {
    const parent = levels[at - 1];
    return { id: level, name: level, level, ...(parent !== undefined && { parent }) };
  });
  const unit = levels.findLast((level) => start.levels.length === 0 || start.levels.includes(level)) ?? 'grassroots';
  const org: Org = { unit: (id) => units.find((one) => one.id === id), holders };
  return {
    org,
    calendar: weekendCalendar,
    unit,
    initiator: holders(start.posts[0] ?? '', unit)[0] ?? '',
    start: '2025-01-06T01:00:00.000Z',
  };
}

/** Who may do the work; nobody when the definition shuts everybody out. */
export function workersFor({ assignee }: Pick<WorkItem, 'assignee'>, { org }: Pick<IdealWorld, 'org'>): string[] {
  const people = (assignee.posts ?? []).flatMap(({ post, unit }) => org.holders(post, unit));
  const asked = assignee.person === undefined ? people : [assignee.person, ...people];
  return [...new Set(asked)].filter((person) => mayAct(assignee, person, org));
}

/** One of those who may do the work. */
export const workerFor = (item: Pick<WorkItem, 'assignee'>, world: Pick<IdealWorld, 'org'>): string | undefined =>
  workersFor(item, world)[0];

const holders = (post: string, unit: string): string[] => [`${post}@${unit}/1`, `${post}@${unit}/2`];

function levelsOf(definition: Definition): string[] {
  const { workflow } = definition;
  const works = [...stepsOf(workflow).flatMap(({ step }) => whosOf(step)), ...(workflow.emergencies ?? [])];
  const asked = works.flatMap(({ who }) => levelAsked(who));
  const others = [...definition.task.start.levels, ...asked].filter((level) => !knownLevels.includes(level));
  return [...knownLevels, ...new Set(others)];
}

const levelAsked = (who: Who): string[] =>
  'unit' in who && typeof who.unit === 'object' && 'ancestor' in who.unit ? [who.unit.ancestor] : [];
