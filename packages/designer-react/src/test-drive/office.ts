import { type Calendar, calendarOf } from '@hearth/china';
import { seedCalendarRows } from '@hearth/china/calendar-seed';
import type { Definition } from '@hearth/definition';
import { ADMIN_POST, type Org, type OrgUnit } from '@hearth/kernel';
import { levelsOf, type World } from '../world.ts';

/** A made-up office to try a definition in: one unit a level, one above the other, and somebody for every post at each. */
export interface TestOffice {
  units: readonly OrgUnit[];
  people: readonly TestPerson[];
  org: Org;
  calendar: Calendar;
}

/** Somebody whose part is played. */
export interface TestPerson {
  /** Account, as scenarios name who acts. */
  id: string;
  /** 工会主席（溪南镇总工会）. */
  title: string;
  posts: readonly { post: string; unit: string }[];
}

/** The units and accounts in which scenarios are played, so that a recorded run can be kept as one. */
const knownUnits: Record<string, { id: string; name: string }> = {
  county: { id: 'qingxi', name: '青溪县总工会' },
  township: { id: 'xinan', name: '溪南镇总工会' },
  grassroots: { id: 'hengda', name: '恒达机械有限公司工会' },
};
const knownAccounts: Record<string, string> = {
  'chair county': 'county-chair',
  'rights-officer county': 'rights-officer',
  'labour-inspector county': 'rights-officer',
  'aid-officer county': 'aid-officer',
  'clerk county': 'aid-officer',
  'finance county': 'county-finance',
  'lawyer county': 'lawyer',
  'lawyer township': 'lawyer',
  'audit county': 'audit',
  'tripartite-government county': 'government',
  'tripartite-employers county': 'employers',
  'admin county': 'admin',
  'chair township': 'township-chair',
  'clerk township': 'township-clerk',
  'labour-inspector township': 'inspector',
  'chair grassroots': 'chair',
  'clerk grassroots': 'clerk',
};

/** The office for a world: its levels and posts, whoever may hold them. */
export function officeOf(world: World): TestOffice {
  const levels = levelsOf(world);
  const units = levels.map(({ id, title }, at): OrgUnit => {
    const known = knownUnits[id] ?? { id, name: title };
    const above = levels[at - 1];
    const parent = above && (knownUnits[above.id]?.id ?? above.id);
    return { ...known, level: id, ...(parent !== undefined && { parent }) };
  });
  const people = peopleOf(world, units);
  const calendar = calendarOf(seedCalendarRows());
  return { units, people, org: orgOf(units, people), calendar };
}

/** Where a case of the task begins: the lowest unit at which it may. */
export function startUnitOf({ task }: Definition, { units }: TestOffice): OrgUnit | undefined {
  return units.findLast(({ level }) => task.start.levels.includes(level)) ?? units.at(-1);
}

/** Those who may begin a case there, the first post first. */
export function startersOf({ task }: Definition, office: TestOffice, unit: string): string[] {
  return [...new Set(task.start.posts.flatMap((post) => office.org.holders(post, unit)))];
}

function peopleOf({ posts }: World, units: readonly OrgUnit[]): TestPerson[] {
  const people = new Map<string, TestPerson>();
  for (const { id: post, title, levels } of withAdmin(posts, units)) {
    for (const unit of units.filter(({ level }) => levels.includes(level))) {
      const id = knownAccounts[`${post} ${unit.level}`] ?? `${post}-${unit.level}`;
      const before = people.get(id);
      const titles = before ? `${before.title}、${title}` : `${unit.name} ${title}`;
      people.set(id, { id, title: titles, posts: [...(before?.posts ?? []), { post, unit: unit.id }] });
    }
  }
  return [...people.values()];
}

/** Somebody always stands in at the top, as in every office. */
function withAdmin(posts: World['posts'], [root]: readonly OrgUnit[]): World['posts'] {
  if (!root || posts.some(({ id }) => id === ADMIN_POST)) return posts;
  return [...posts, { id: ADMIN_POST, title: ADMIN_POST, levels: [root.level] }];
}

function orgOf(units: readonly OrgUnit[], people: readonly TestPerson[]): Org {
  const at = (unit: string) => people.filter(({ posts }) => posts.some((held) => held.unit === unit));
  return {
    unit: (id) => units.find((one) => one.id === id),
    holders: (post, unit) =>
      people.filter(({ posts }) => posts.some((held) => held.post === post && held.unit === unit)).map(({ id }) => id),
    people: (unit) => at(unit).map(({ id }) => id),
  };
}
