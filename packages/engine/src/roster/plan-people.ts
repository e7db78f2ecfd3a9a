import { isDate } from '@hearth/china';
import type { SheetContent } from '@hearth/documents';
import type { Problem, ProblemParam } from '@hearth/expression';
import type { OrgUnit } from '@hearth/kernel';
import { problem } from '../problems/problem.ts';
import { accountForm } from './account-form.ts';
import { levelTitle } from './levels.ts';
import { type RosterLine, readRosterSheet } from './roster-sheet.ts';

/** Somebody with an account, new or known, and the posts that the sheet gives them. */
export interface PlannedPerson {
  account: string;
  name: string;
  posts: { post: string; unit: string; from: string | null; to: string | null }[];
}

export interface PeoplePlan {
  people: PlannedPerson[];
  problems: Problem[];
}

/** What is there already. */
export interface RosterOffice {
  units: readonly OrgUnit[];
  posts: readonly { id: string; title: string; levels: readonly string[] }[];
  /** Names of the people by account. */
  accounts: ReadonlyMap<string, string>;
}

const headings = {
  name: ['姓名'],
  account: ['账号', '登录账号', '帐号'],
  unit: ['单位', '单位名称', '所在工会'],
  post: ['岗位', '职务'],
  from: ['任职日期', '开始日期'],
  to: ['离任日期', '结束日期'],
} as const;

type Line = RosterLine<keyof typeof headings>;

/** What a sheet of people says: 姓名, 账号, 单位, 岗位, and if need be 任职日期 and 离任日期. A row a post; rows of one account are one person. */
export function planPeople(sheets: readonly SheetContent[], office: RosterOffice): PeoplePlan {
  const read = readRosterSheet(sheets, headings, ['name', 'account', 'unit', 'post']);
  if ('problems' in read) return { people: [], problems: read.problems };
  const problems: Problem[] = [];
  const people = new Map<string, PlannedPerson>();
  for (const line of read.lines) {
    const found = checkLine(line, office, people);
    if ('code' in found) {
      problems.push(problem(found.code, { sheet: read.sheet, row: line.row, ...found.params }));
      continue;
    }
    const { account, name, ...post } = found;
    const person = people.get(account) ?? { account, name, posts: [] };
    person.posts.push(post);
    people.set(account, person);
  }
  return { people: [...people.values()], problems };
}

interface Wrong {
  code: Parameters<typeof problem>[0];
  params: Record<string, ProblemParam>;
}

function checkLine({ cells }: Line, office: RosterOffice, people: ReadonlyMap<string, PlannedPerson>) {
  for (const one of ['name', 'account', 'unit', 'post'] as const) {
    if (cells[one] === '') return wrong('roster-blank', { column: headings[one][0] });
  }
  const account = cells.account.toLowerCase();
  if (!accountForm.test(account)) return wrong('roster-account', { value: cells.account });
  const other = people.get(account)?.name ?? office.accounts.get(account) ?? cells.name;
  if (other !== cells.name) return wrong('roster-account-taken', { account, name: other });
  const units = office.units.filter(({ name }) => name === cells.unit);
  const [unit] = units;
  if (!unit) return wrong('roster-unit-unknown', { value: cells.unit });
  if (units.length > 1) return wrong('roster-unit-ambiguous', { value: cells.unit });
  const post = office.posts.find(({ id, title }) => id === cells.post || title === cells.post);
  if (!post) return wrong('roster-post-unknown', { value: cells.post, posts: office.posts.map(({ title }) => title) });
  if (!post.levels.includes(unit.level)) {
    return wrong('roster-post-level', { post: post.title, unit: unit.name, levels: post.levels.map(levelTitle) });
  }
  for (const one of ['from', 'to'] as const) {
    if (cells[one] !== '' && !isDate(cells[one]))
      return wrong('roster-date', { column: headings[one][0], value: cells[one] });
  }
  const twice = people.get(account)?.posts.some((held) => held.post === post.id && held.unit === unit.id);
  if (twice) return wrong('roster-twice', { value: `${cells.name} ${post.title} ${unit.name}` });
  return { account, name: cells.name, post: post.id, unit: unit.id, from: cells.from || null, to: cells.to || null };
}

const wrong = (code: Wrong['code'], params: Wrong['params']): Wrong => ({ code, params });
