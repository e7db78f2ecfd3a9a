import type { Problem } from '@hearth/expression';
import { pointerOf } from '../json/pointer.ts';
import type { PostKind } from '../posts.ts';
import { fieldByPath } from '../walk/fields.ts';
import type { Who, WhoByPost } from '../who.ts';
import { type Checked, finding, type OrgView, type Place } from './finding.ts';

/** Units named in one finding. */
const NAMED = 5;

/** Work must find somebody: posts that exist at the level asked for and, when the union tree is known, a holder for every unit. */
export function checkHolders(checked: Checked): Problem[] {
  return [
    ...checkStart(checked),
    ...whosIn(checked).flatMap((asked) => ('post' in asked.who ? checkPost(asked.who, asked, checked) : [])),
  ];
}

/** Somebody who is asked for, where, and for what. */
interface Asked {
  who: Who;
  file: 'task' | 'workflow';
  pointer: string;
  title: string;
}

function whosIn({ definition: { task, workflow }, places }: Checked): Asked[] {
  const readers = (['readers', 'correct'] as const).flatMap((key) =>
    (task[key] ?? []).map(
      (who, index): Asked => ({ who, file: 'task', pointer: pointerOf([key, index]), title: task.title }),
    ),
  );
  const interrupts = (workflow.interrupts ?? []).map(
    ({ who, title }, index): Asked => ({
      who,
      file: 'workflow',
      pointer: pointerOf(['interrupts', index, 'who']),
      title,
    }),
  );
  return [...readers, ...places.flatMap(whosAt), ...interrupts, ...emergencyWhos(workflow)];
}

/** Who may call an emergency, and who is told when what it owes is late. */
function emergencyWhos({ emergencies = [] }: Checked['definition']['workflow']): Asked[] {
  return emergencies.flatMap(({ who, escalate, title }, index) => {
    const asked = (one: Who, key: string): Asked => ({
      who: one,
      file: 'workflow',
      pointer: pointerOf(['emergencies', index, key]),
      title,
    });
    return [asked(who, 'who'), ...(escalate ? [asked(escalate, 'escalate')] : [])];
  });
}

function whosAt({ step, pointer }: Place): Asked[] {
  const asked = (who: Who, key: string): Asked => ({
    who,
    file: 'workflow',
    pointer: pointer + key,
    title: step.title,
  });
  const parties = step.type === 'signOff' ? step.parties : [];
  const told = step.type === 'automatic' ? (step.notify ?? []) : [];
  return [
    ...parties.map(({ who }, index) => asked(who, pointerOf(['parties', index, 'who']))),
    ...told.map(({ to }, index) => asked(to, pointerOf(['notify', index, 'to']))),
    ...('who' in step ? [asked(step.who, '/who')] : []),
    ...('escalate' in step && step.escalate ? [asked(step.escalate, '/escalate')] : []),
  ];
}

/** Every level at which cases may begin needs a post that may begin them. */
function checkStart({ definition: { task }, posts }: Checked): Problem[] {
  if (!posts) return [];
  const levels = levelsOf(task.start.posts, posts);
  return task.start.levels.flatMap((level, index) =>
    levels.has(level)
      ? []
      : [
          finding('task', 'nobody-starts-at-level', pointerOf(['start', 'levels', index]), {
            title: task.title,
            level,
          }),
        ],
  );
}

const levelsOf = (ids: readonly string[], posts: readonly PostKind[]): Set<string> =>
  new Set(posts.filter(({ id }) => ids.includes(id)).flatMap((post) => post.levels));

function checkPost(who: WhoByPost & Who, { file, pointer, title }: Asked, checked: Checked): Problem[] {
  const ids = Array.isArray(who.post) ? who.post : [who.post];
  const posts = titlesOf(ids, checked);
  const impossible = levelWithout(ids, who, checked);
  if (impossible !== undefined)
    return [finding(file, 'post-not-at-level', pointer, { posts, level: impossible, title })];
  const elsewhere = onlyElsewhere(ids, who, checked);
  if (elsewhere) return [finding(file, 'post-only-elsewhere', pointer, { posts, levels: elsewhere, title }, 'warning')];
  const empty = checked.org ? unitsWithout(ids, who, checked.org, checked) : [];
  if (empty.length === 0) return [];
  const units = empty.slice(0, NAMED).map(({ name }) => name);
  return [finding(file, 'post-without-holder', pointer, { posts, units, count: empty.length, title }, 'warning')];
}

const titlesOf = (posts: readonly string[], checked: Checked): string[] =>
  posts.map((id) => checked.posts?.find((post) => post.id === id)?.title ?? id);

/** A level at which the work may fall though none of the posts exists there and nobody stands in. */
function levelWithout(
  ids: readonly string[],
  { unit = 'case', ifNobody }: WhoByPost & Who,
  { definition: { task, form }, posts }: Checked,
): string | undefined {
  if (!posts) return undefined;
  const levels = levelsOf(ids, posts);
  if (typeof unit === 'object') {
    const level = 'ancestor' in unit ? unit.ancestor : fieldByPath(form.fields, unit.field)?.schema.level;
    return typeof level === 'string' && !levels.has(level) ? level : undefined;
  }
  if (unit !== 'case' || ifNobody !== 'wait') return undefined;
  return task.start.levels.find((level) => !levels.has(level));
}

/** The levels of the case's own unit when none of them has any of the posts: the work always goes to somebody standing in. */
function onlyElsewhere(
  ids: readonly string[],
  { unit = 'case' }: WhoByPost & Who,
  { definition: { task }, posts }: Checked,
): string[] | undefined {
  if (!posts || unit !== 'case') return undefined;
  const levels = levelsOf(ids, posts);
  return task.start.levels.some((level) => levels.has(level)) ? undefined : task.start.levels;
}

type Unit = OrgView['units'][number];

/** Units that may open cases and for which nobody would get the work, not even further up. */
function unitsWithout(posts: readonly string[], who: WhoByPost & Who, org: OrgView, { definition }: Checked): Unit[] {
  const byId = new Map(org.units.map((unit) => [unit.id, unit]));
  const above = (unit: Unit | undefined): Unit[] =>
    unit ? [unit, ...above(unit.parent === undefined ? undefined : byId.get(unit.parent))] : [];
  return org.units
    .filter(({ level }) => definition.task.start.levels.includes(level))
    .filter((unit) => {
      const chain = unitsAsked(above(unit), who);
      return chain.length > 0 && !chain.some(({ id }) => posts.some((post) => org.holders(post, id).length > 0));
    });
}

/** The units that are asked in turn for a case of the first unit of `chain`; none when a field of the case decides. */
function unitsAsked(chain: readonly Unit[], { unit = 'case', ifNobody = 'superior' }: WhoByPost & Who): Unit[] {
  const start = startOf(chain, unit);
  if (start === undefined || ifNobody === 'admin') return [];
  return ifNobody === 'wait' ? chain.slice(start, start + 1) : chain.slice(start);
}

function startOf(chain: readonly Unit[], unit: NonNullable<WhoByPost['unit']>): number | undefined {
  if (unit === 'case') return 0;
  if (unit === 'superior') return 1;
  if (unit === 'root') return chain.length - 1;
  return 'ancestor' in unit
    ? Math.max(
        0,
        chain.findIndex(({ level }) => level === unit.ancestor),
      )
    : undefined;
}
