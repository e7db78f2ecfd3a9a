import type { SheetContent } from '@hearth/documents';
import type { Problem, ProblemParam } from '@hearth/expression';
import type { OrgUnit } from '@hearth/kernel';
import { problem } from '../problems/problem.ts';
import { levelOf, levels, levelTitle } from './levels.ts';
import { type RosterLine, readRosterSheet } from './roster-sheet.ts';

/** A unit to be added; `parent` is its place in the list of units to be added or the id of one that is there. */
export interface PlannedUnit {
  name: string;
  level: string;
  parent: { there: string } | { planned: number } | null;
}

export interface UnitPlan {
  units: PlannedUnit[];
  /** Rows about units that are there already. */
  known: number;
  problems: Problem[];
}

const headings = {
  name: ['单位名称', '单位', '工会名称', '名称'],
  level: ['级别', '层级'],
  parent: ['上级单位', '上级工会', '上级'],
} as const;

type Line = RosterLine<keyof typeof headings>;

/** What a sheet of units says: 单位名称, 级别, 上级单位. A superior may stand further down; two units under one superior may not share a name. */
export function planUnits(sheets: readonly SheetContent[], there: readonly OrgUnit[]): UnitPlan {
  const read = readRosterSheet(sheets, headings, ['name', 'level']);
  if ('problems' in read) return { units: [], known: 0, problems: read.problems };
  const { sheet, lines } = read;
  const problems: Problem[] = [];
  const units: PlannedUnit[] = [];
  let known = 0;
  const say = (code: Parameters<typeof problem>[0], { row }: Line, params: Record<string, ProblemParam>) =>
    problems.push(problem(code, { sheet, row, ...params }));

  for (const line of inOrder(lines)) {
    const { name, level: said, parent: above } = line.cells;
    const level = levelOf(said);
    if (!name) say('roster-blank', line, { column: headings.name[0] });
    else if (!level) say('roster-level-unknown', line, { value: said, levels: levels.map(levelTitle) });
    else {
      const superiors = above === '' ? [null] : placesOf(above, there, units);
      if (superiors.length !== 1) {
        say(superiors.length === 0 ? 'roster-unit-unknown' : 'roster-unit-ambiguous', line, { value: above });
        continue;
      }
      const parent = superiors[0] ?? null;
      const upper = parent && levelAt(parent, there, units);
      if (upper && levels.indexOf(upper) >= levels.indexOf(level)) {
        say('roster-level-order', line, { name, level: levelTitle(level), parent: above, above: levelTitle(upper) });
      } else if (isThere(name, parent, there)) known += 1;
      else if (units.some((unit) => unit.name === name && same(unit.parent, parent))) {
        say('roster-twice', line, { value: name });
      } else if (parent === null && there.some((unit) => unit.parent === undefined)) {
        say('roster-second-root', line, { name });
      } else units.push({ name, level, parent });
    }
  }
  return { units, known, problems };
}

/** Higher levels first, so that a superior is planned before those below it; otherwise as in the sheet. */
function inOrder(lines: readonly Line[]): Line[] {
  const rank = ({ cells }: Line) => levels.indexOf(levelOf(cells.level) ?? '');
  return lines.toSorted((one, other) => rank(one) - rank(other));
}

function placesOf(name: string, there: readonly OrgUnit[], planned: readonly PlannedUnit[]) {
  return [
    ...there.filter((unit) => unit.name === name).map(({ id }) => ({ there: id })),
    ...planned.flatMap((unit, at) => (unit.name === name ? [{ planned: at }] : [])),
  ];
}

const levelAt = (
  place: NonNullable<PlannedUnit['parent']>,
  there: readonly OrgUnit[],
  planned: readonly PlannedUnit[],
) => ('there' in place ? there.find(({ id }) => id === place.there)?.level : planned[place.planned]?.level);

const isThere = (name: string, parent: PlannedUnit['parent'], there: readonly OrgUnit[]): boolean =>
  there.some(
    (unit) => unit.name === name && (parent ? 'there' in parent && unit.parent === parent.there : !unit.parent),
  );

const same = (one: PlannedUnit['parent'], other: PlannedUnit['parent']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
