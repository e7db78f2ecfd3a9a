import { readFileSync } from 'node:fs';
import { calendarOf } from '@hearth/china';
import type { Definition } from '@hearth/definition';
import { parseDefinition, parsePosts } from '@hearth/definition/parse';
import type { CaseState, Command, Document, Environment, Org } from '../src/index.ts';
import { decide } from '../src/index.ts';

/** The golden-autumn student aid and one whole case of it, as its scenario `aided` tells it: 19 transitions. */

const forms = new URL('../../../forms/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, forms), 'utf8'));
const folder = 'golden-autumn-student-aid';

/** One thing that happens, for every engine the same. */
export interface Turn {
  /** Step of the workflow. */
  step: string;
  /** What is chosen; missing when a moment has come. */
  outcome?: string;
  /** For a vote. */
  party?: string;
  changes: Document;
  now: string;
}

export function readDefinition(): Definition {
  const { posts = [] } = parsePosts(read('posts.json'));
  const [task, form, workflow, figures] = ['task', 'form', 'workflow', 'figures'].map((name) =>
    read(`${folder}/${name}.json`),
  );
  const { definition, problems } = parseDefinition({ task, form, workflow, figures }, { posts });
  if (!definition) throw new Error(JSON.stringify(problems));
  return definition;
}

/** The same workflow over a form without fields: what is left is the process, as the peers know it. */
export function withoutForm(definition: Definition): Definition {
  const workflow: Definition['workflow'] = JSON.parse(
    JSON.stringify(definition.workflow, (key, value) =>
      key === 'fields' ? {} : key === 'show' ? [] : key === 'require' ? undefined : value,
    ),
  );
  return { ...definition, workflow, form: { ...definition.form, fields: [], rules: [] } };
}

interface ScenarioStep {
  do?: string;
  vote?: string;
  start?: Document;
  party?: string;
  outcome?: string;
  set?: Document;
  clock?: string;
  problems?: string[];
}

/** The turns after the opening; what the scenario tries in vain is left out. */
export function readTurns(): { first: Document; turns: Turn[] } {
  const scenario = read(`${folder}/scenarios/aided.json`) as { now: string; steps: ScenarioStep[] };
  const turns: Turn[] = [];
  let now = scenario.now;
  let first: Document = {};
  for (const { start, do: task, vote, party, outcome, set = {}, clock, problems } of scenario.steps) {
    now = clock ?? now;
    if (start) first = start;
    const step = start ? 'apply' : (task ?? vote);
    if (step === undefined || outcome === undefined || problems) continue;
    if (step === 'approve') turns.push({ step: 'notice', changes: {}, now });
    if (step === 'return-visit') turns.push({ step: 'before-return-visit', changes: {}, now });
    turns.push({ step, outcome, ...(party !== undefined && { party }), changes: set, now });
  }
  return { first, turns };
}

const units = {
  county: { id: 'county', name: '青溪县总工会', level: 'county' },
  town: { id: 'town', name: '溪南镇总工会', level: 'township', parent: 'county' },
  mill: { id: 'mill', name: '恒达工会', level: 'grassroots', parent: 'town' },
};

/** One person holds each post at each unit: `chair@county`. */
const org: Org = {
  unit: (id) => units[id as keyof typeof units],
  holders: (post, unit) => [`${post}@${unit}`],
};

const calendar = calendarOf([], [2026]);

/** A command with the world in which it is given. */
export interface Given {
  command: Command;
  env: Environment;
}

/** The commands of a whole case: ids are the same in every run, so that they are worked out once. */
export function commandsOf(definition: Definition, { first, turns }: ReturnType<typeof readTurns>): Given[] {
  const world = { org, calendar, number: '2026-1' };
  const clerk = 'clerk@mill';
  const given: Given[] = [
    {
      command: { type: 'open', id: 'c1', unit: 'mill', document: first },
      env: { ...world, now: turns[0]?.now ?? '', actor: clerk },
    },
  ];
  let state = play(definition, undefined, given[0]);
  for (const turn of turns) {
    const next = commandFor(state, turn, world);
    given.push(next);
    state = play(definition, state, next);
  }
  if (state.status !== 'ended') throw new Error(`the case has not ended: ${state.status}`);
  return given;
}

/** The case after one command; a refusal is a mistake of the bench. */
export function play(definition: Definition, state: CaseState | undefined, given: Given | undefined): CaseState {
  if (!given) throw new Error('no command');
  const decision = decide(definition, state, given.command, given.env);
  if (!decision.ok) throw new Error(JSON.stringify(decision.problems));
  return decision.state;
}

function commandFor(
  state: CaseState,
  { step, outcome, party, changes, now }: Turn,
  world: Omit<Environment, 'now'>,
): Given {
  if (outcome === undefined) {
    const at = Object.values(state.steps).find((each) => each.step === step && each.state === 'active');
    const timer = Object.values(state.timers).find(({ instance, item }) => instance === at?.id && item === undefined);
    return { command: { type: 'fire', timer: timer?.id ?? '' }, env: { ...world, now } };
  }
  const item = Object.values(state.workItems).find(
    (each) => each.step === step && each.state === 'open' && each.party === party,
  );
  const { person, posts = [] } = item?.assignee ?? {};
  const actor = person ?? `${posts[0]?.post}@${posts[0]?.unit}`;
  return { command: { type: 'complete', item: item?.id ?? '', outcome, changes }, env: { ...world, now, actor } };
}
