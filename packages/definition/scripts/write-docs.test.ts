import { type Json, messageOf } from '@hearth/expression';
import { describe, expect, test } from 'vitest';
import { check } from '../src/check/index.ts';
import type { JsonObject } from '../src/json/equal.ts';
import { type FileName, metaSchemas } from '../src/meta/index.ts';
import { parseDefinition, parsePosts, parseRegister, parseScenario } from '../src/parse/index.ts';
import { type Block, blocksIn, wordsOf, wordsUsed } from './page-examples.ts';
import { readPage, withGeneratedParts } from './write-docs.ts';

const page = readPage();
const blocks = blocksIn(page);
const example = (name: string) => blocks.find((block) => block.name === name)!.value;
const { posts } = parsePosts(example('posts.json'));

interface Files {
  task: JsonObject;
  register: JsonObject;
  form: JsonObject & { schema: JsonObject };
  workflow: JsonObject & { steps: Json[] };
  figures: Json;
  scenario: JsonObject;
  posts: Json;
}

const workedExample = (): Files =>
  structuredClone({
    task: example('task.json'),
    form: example('form.json'),
    workflow: example('workflow.json'),
    register: example('register.json'),
    figures: example('figures.json'),
    scenario: example('scenario.json'),
    posts: example('posts.json'),
  } as Files);

const problemsIn = ({ scenario, register, posts: _, ...files }: Files) => [
  ...parseDefinition(files, { posts: posts! }).problems,
  ...parseRegister({ register, form: example('register-form.json') }, { posts: posts! }).problems,
  ...parseScenario(scenario, 'scenario.json').problems,
];

const task = (id: string, more: object): Json => ({
  id,
  type: 'userTask',
  title: id,
  who: { post: 'clerk' },
  outcomes: [{ id: 'ok', title: '好' }],
  ...more,
});

const addFields = (files: Files, fields: Json): void => {
  Object.assign(files.form.schema.properties as JsonObject, fields);
  delete files.form.layout;
};

/** A step after the approval: there everything that an example names is known. */
const addStep = (files: Files, ...steps: Json[]): void => void files.workflow.steps.splice(2, 0, ...steps);

/** How an example of each sort gets into the worked example; a list of them goes in one by one. */
const wrappers: Record<string, (files: Files, one: Json) => void> = {
  fields: addFields,
  schema: (files, one) => {
    const { properties, required, ...rest } = one as { properties: JsonObject; required: Json[] };
    const { schema } = files.form;
    addFields(files, properties);
    Object.assign(schema, rest, { required: [...(schema.required as Json[]), ...required] });
  },
  layout: (files, one) => {
    files.form.layout = one;
  },
  task: (files, part) => {
    const { settings, ...one } = part as JsonObject;
    Object.assign(files.task.settings as JsonObject, settings);
    Object.assign(files.task, one);
  },
  links: (files, one) => {
    files.task.links = [one];
  },
  schedules: (files, one) => {
    files.task.schedules = [one];
  },
  unique: (files, one) => {
    files.task.unique = [one];
  },
  papers: (files, one) => {
    files.task.papers = [one];
  },
  register: (files, part) => void Object.assign(files.register, part),
  effects: (files, one) => {
    addFields(files, { 所属企业: { kind: 'register-ref', register: 'enterprises' }, 处理结果: { kind: 'text' } });
    files.task.links = example('links');
    addStep(files, one);
  },
  posts: (files, one) => {
    files.posts = one;
  },
  who: (files, who) => {
    addFields(files, { 受慰问单位: { kind: 'org-unit' } });
    addStep(files, task('somebody', { who }));
  },
  due: (files, due) => addStep(files, task('some-day', { due })),
  steps: addStep,
  returns: (files, back) =>
    addStep(
      files,
      (back as JsonObject).resume === 'onlyVetoers'
        ? {
            ...{ id: 'back', type: 'signOff', title: '退回', mode: 'all' },
            parties: [{ id: 'a', title: '一方', who: { post: 'chair' } }],
            onRejected: { return: back },
          }
        : task('back', { outcomes: [{ id: 'back', title: '退回', return: back }] }),
    ),
  interrupts: (files, one) => {
    files.workflow.interrupts = [one];
  },
  emergencies: (files, one) => {
    files.workflow.emergencies = [one];
  },
  figures: (files, one) => {
    files.task.schedules = example('schedules');
    files.figures = one;
  },
  'scenario-steps': (files, one) => {
    files.scenario.steps = [one];
  },
};

/** The examples, each in a definition of its own. */
const cases = blocks
  .filter(({ name }) => Object.hasOwn(wrappers, name))
  .flatMap(({ name, value }: Block): [string, Files][] =>
    (Array.isArray(value) ? value : [value]).map((one) => {
      const files = workedExample();
      wrappers[name]!(files, one);
      return [`${name}: ${JSON.stringify(one).slice(0, 60)}`, files];
    }),
  );

describe('docs/definition-language.md', () => {
  test('has the tables that the source gives: run scripts/write-docs.ts', () => {
    expect(withGeneratedParts(page)).toBe(page);
  });

  test('shows a whole definition that reads without a problem, and in which nothing is found', () => {
    const files = workedExample();
    expect(problemsIn(files).map((one) => [one.path, one.code, messageOf(one, {}, 'en')])).toEqual([]);
    const { definition } = parseDefinition(files, { posts: posts! });
    expect(check(definition!, { posts: posts! })).toEqual([]);
  });

  test.each(cases)('%s reads without a problem', (_name, files) => {
    expect(problemsIn(files)).toEqual([]);
    expect(parsePosts(files.posts).problems).toEqual([]);
  });

  test('knows what to do with every block', () => {
    const files = ['posts', 'task', 'form', 'workflow', 'figures', 'scenario', 'register', 'register-form'].map(
      (name) => `${name}.json`,
    );
    expect(blocks.map(({ name }) => name).filter((name) => !files.includes(name) && !wrappers[name])).toEqual([]);
  });

  test.each(Object.keys(metaSchemas) as FileName[])('has an example of every keyword of %s.json', (name) => {
    const used = new Set(
      [workedExample(), ...cases.map(([, files]) => files)].flatMap((files) => [
        ...wordsUsed(files[name], metaSchemas[name]),
      ]),
    );
    const known = wordsOf(metaSchemas[name] as Json).filter((word) => isReachable(word, name));
    expect(known.filter((word) => !used.has(word))).toEqual([]);
  });
});

/** The shared definitions stand in every file's meta-schema, also where the file has no place for them. */
function isReachable(word: string, name: FileName): boolean {
  if (name === 'workflow') return true;
  const ofTask = name === 'register' ? wordsOf(metaSchemas.task as Json) : [];
  const shared = new Set([...Object.values(sharedDefs).flatMap((def) => wordsOf(def)), ...ofTask]);
  return !shared.has(word);
}

const { days, due, unitOf, who } = metaSchemas.workflow.$defs as Record<string, Json>;
const sharedDefs = { days, due, unitOf, who } as Record<string, Json>;
