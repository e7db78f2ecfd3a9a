import type { Problem } from '@hearth/expression';
import { pointerOf } from '../json/pointer.ts';
import type { Who, WhoByPost } from '../who.ts';
import { type Checked, inWorkflow, type OrgView, type Place } from './finding.ts';

/** Units named in one finding. */
const NAMED = 5;

/** Work must find somebody: posts that exist at the level asked for and, when the union tree is known, a holder for every unit. */
export function checkHolders(checked: Checked): Problem[] {
  return checked.places.flatMap((place) =>
    whosOf(place).flatMap(({ who, pointer }) => ('post' in who ? checkPost(who, pointer, place, checked) : [])),
  );
}

function whosOf({ step, pointer }: Place): { who: Who; pointer: string }[] {
  if (step.type === 'signOff') {
    return step.parties.map(({ who }, index) => ({ who, pointer: pointer + pointerOf(['parties', index, 'who']) }));
  }
  return 'who' in step ? [{ who: step.who, pointer: `${pointer}/who` }] : [];
}

function checkPost(who: WhoByPost & Who, pointer: string, place: Place, checked: Checked): Problem[] {
  const posts = Array.isArray(who.post) ? who.post : [who.post];
  const impossible = levelWithout(posts, who, checked);
  if (impossible !== undefined) {
    return [
      inWorkflow('post-not-at-level', pointer, {
        posts: titlesOf(posts, checked),
        level: impossible,
        title: place.step.title,
      }),
    ];
  }
  const empty = checked.org ? unitsWithout(posts, who, checked.org, checked) : [];
  if (empty.length === 0) return [];
  const units = empty.slice(0, NAMED).map(({ name }) => name);
  return [
    inWorkflow(
      'post-without-holder',
      pointer,
      { posts: titlesOf(posts, checked), units, count: empty.length, title: place.step.title },
      'warning',
    ),
  ];
}

const titlesOf = (posts: readonly string[], checked: Checked): string[] =>
  posts.map((id) => checked.posts?.find((post) => post.id === id)?.title ?? id);

/** A level at which the work may fall though none of the posts exists there and nobody stands in. */
function levelWithout(
  posts: readonly string[],
  who: WhoByPost & Who,
  { definition, posts: known }: Checked,
): string | undefined {
  if (!known) return undefined;
  const levels = new Set(known.filter(({ id }) => posts.includes(id)).flatMap((post) => post.levels));
  if (typeof who.unit === 'object')
    return 'ancestor' in who.unit && !levels.has(who.unit.ancestor) ? who.unit.ancestor : undefined;
  if ((who.unit ?? 'case') !== 'case' || who.ifNobody !== 'wait') return undefined;
  return definition.task.start.levels.find((level) => !levels.has(level));
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
