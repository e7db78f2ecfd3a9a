import type { Definition, OrgView, Who } from '@hearth/definition';
import type { Problem } from '@hearth/expression';
import { resolveWho } from '../workflow/assignee.ts';
import type { Assignee, CaseState } from '../workflow/case-state.ts';
import { type AnyStep, type DefinitionIndex, indexOf } from '../workflow/definition-index.ts';
import type { Org } from '../workflow/environment.ts';
import { inWorkflow, type SoundnessCode } from './problem.ts';
import { endsOf, waysBackOf } from './ways-back.ts';
import { whosOf } from './who-works.ts';

/** Units named in one finding. */
const NAMED = 5;

/**
 * Where, in the union tree as it is, one person would hold two gates: the only one who could decide is the initiator (who then decides
 * alone, or whose case goes elsewhere, or to nobody), or two parties of a vote are the same single person.
 */
export function samePersonTwice(definition: Definition, view: OrgView): Problem[] {
  const index = indexOf(definition);
  const org = orgOf(view);
  const cases = view.units
    .filter(({ level }) => startsAt(definition, level))
    .flatMap((unit) => starters(definition, view, unit));
  return [...index.places.values()].flatMap(({ step, pointer }) => {
    const gates = whosOf(step).map((gate) => ({
      ...gate,
      found: cases.map((one) => ({ ...one, ...at(index, org, one, gate.who) })),
    }));
    const found = gates.flatMap(({ who, pointer: inStep, found: units }) => {
      const told = (code: SoundnessCode, hit: (unit: (typeof units)[number]) => boolean, level?: 'warning') =>
        named(code, pointer + inStep, step, units.filter(hit), level);
      return [
        ...told('nobody-but-initiator', ({ able, alone }) => alone && able.length === 0),
        ...told('only-holder-is-initiator', ({ able, alone }) => alone && able.length > 0, 'warning'),
        ...(decides(step, index) && 'post' in who
          ? told('approves-own-case', ({ able, initiator }) => able.length === 1 && able[0] === initiator, 'warning')
          : []),
      ];
    });
    const twice = cases.filter((_one, at) => samePair(gates.map(({ found: units }) => units[at]?.able ?? [])));
    return [...found, ...named('one-person-two-votes', `${pointer}/parties`, step, twice, 'warning')];
  });
}

interface Opened {
  unit: OrgView['units'][number];
  initiator: string;
}

const startsAt = ({ task: { start } }: Definition, level: string): boolean =>
  start.levels.length === 0 || start.levels.includes(level);

const starters = ({ task }: Definition, view: OrgView, unit: Opened['unit']): Opened[] =>
  [...new Set(task.start.posts.flatMap((post) => view.holders(post, unit.id)))].map((initiator) => ({
    unit,
    initiator,
  }));

/** Who could do the work in a case just opened; `alone` when the one person who holds the post is shut out as the initiator. */
function at(
  index: DefinitionIndex,
  org: Org,
  { unit, initiator }: Opened,
  who: Who,
): { able: string[]; alone: boolean } {
  const state = { unit: unit.id, initiator, workItems: {}, document: {} } as unknown as CaseState;
  const asked = (one: Who): Assignee => resolveWho({ index, state, env: { org } }, one);
  const assignee = asked(who);
  const { not: _, ...open } = who;
  const anyone = holdersOf(asked(open as Who), org);
  const alone =
    who.not?.includes('initiator') === true && anyone.length > 0 && anyone.every((person) => person === initiator);
  return { able: holdersOf(assignee, org), alone };
}

const holdersOf = ({ person, posts = [], exclude }: Assignee, org: Org): string[] => {
  const all = person === undefined ? posts.flatMap(({ post, unit }) => org.holders(post, unit)) : [person];
  return [...new Set(all)].filter((one) => !exclude.includes(one));
};

/** Whether somebody judges a case here: says no, or sends it back. */
const decides = (step: AnyStep, { first }: DefinitionIndex): boolean =>
  step !== first && (step.type === 'signOff' || endsOf(step).length > 0 || waysBackOf(step).length > 0);

const samePair = (able: readonly string[][]): boolean => {
  const single = able.flatMap((people) => (people.length === 1 ? people : []));
  return new Set(single).size < single.length;
};

function named(
  code: SoundnessCode,
  path: string,
  { title }: AnyStep,
  found: readonly Opened[],
  level?: 'warning',
): Problem[] {
  const units = [...new Set(found.map(({ unit }) => unit.name))];
  return units.length === 0
    ? []
    : [inWorkflow(code, path, { title, units: units.slice(0, NAMED), count: units.length }, level)];
}

const orgOf = (view: OrgView): Org => {
  const byId = new Map(view.units.map((unit) => [unit.id, unit]));
  return { unit: (id) => byId.get(id), holders: (post, unit) => [...view.holders(post, unit)] };
};
