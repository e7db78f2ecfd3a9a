import type { Definition, JsonSchema, OrgView, Step, Text, UserTask } from '@hearth/definition';
import { parseDefinition } from '@hearth/definition/parse';
import { apply, type Sketch } from '../workflow/story.fixture.ts';

/** A workflow after the application, with what else a test says. */
export interface Plan extends Omit<Sketch, 'steps'> {
  after: Step<Text>[];
  /** Instead of everything that the applicant can fill in. */
  first?: Partial<UserTask<Text>>;
  figures?: object[];
  start?: { posts: string[]; levels: string[] };
  /** What else stands in the task. */
  task?: object;
}

const levels = ['county', 'township', 'grassroots'];

/** A definition parsed as a published one would be. */
export function defined({
  after,
  first,
  figures = [],
  start,
  properties = {},
  required = [],
  interrupts,
  emergencies,
  results,
  settings,
  task: more,
}: Plan): Definition {
  const { definition, problems } = parseDefinition(
    {
      task: {
        id: 'sketch',
        title: '样例事项',
        family: 'A',
        description: '测试用。',
        start: start ?? { posts: ['clerk'], levels: ['grassroots'] },
        numbering: { pattern: '{year}-{seq}' },
        ...(settings && { settings }),
        links: [{ id: 'other', title: '另一件', back: '来自样例', task: 'other', by: { posts: ['clerk'] } }],
        ...more,
      },
      form: {
        schema: { type: 'object', additionalProperties: false, properties: { ...fields, ...properties }, required },
      },
      workflow: {
        results: results ?? [closed, refused],
        steps: [{ ...apply, ...first }, ...after],
        ...(interrupts && { interrupts }),
        ...(emergencies && { emergencies }),
      },
      figures,
    },
    { posts: ['clerk', 'chair', 'auditor', 'admin'].map((id) => ({ id, title: id, levels })) },
  );
  if (!definition) throw new Error(JSON.stringify(problems, null, 1));
  return definition;
}

export const closed = { id: 'closed', title: '办结', tone: 'success' as const };
export const refused = { id: 'refused', title: '不予办理', tone: 'failure' as const };

const fields: Record<string, JsonSchema> = {
  数: { type: 'integer', minimum: 0, maximum: 10 },
  类: { type: 'string', enum: ['甲', '乙'] },
  急: { type: 'boolean' },
  话: { type: 'string' },
  日: { type: 'string', format: 'date' },
  行: { type: 'array', items: { type: 'object', properties: { 值: { type: 'number' }, 好: { type: 'boolean' } } } },
};

/** A piece of work with the given outcomes: `id` goes on, `id!` refuses the case, `id<target` sends it back without end, `id<target*2` twice. */
export function task(id: string, outcomes = ['done'], more: Partial<UserTask<Text>> = {}): UserTask<Text> {
  return {
    id,
    title: id,
    type: 'userTask',
    who: { post: 'chair', unit: { ancestor: 'township' } },
    outcomes: outcomes.map((text) => {
      const [, name = '', end, to, max] = /^(\w+)(!)?(?:<([\w-]+)(?:\*(\d))?)?$/.exec(text) ?? [];
      return {
        id: name,
        title: name,
        ...(end && { end: 'refused' }),
        ...(to && { return: { to, resume: 'replay' as const, ...(max && { max: Number(max) }) } }),
      };
    }),
    ...more,
  };
}

export function vote(id: string, more: object = {}): Step<Text> {
  const parties = ['clerk', 'chair', 'auditor'].map((post) => ({
    id: post,
    title: post,
    who: { post, unit: 'root' as const },
  }));
  return {
    id,
    title: id,
    type: 'signOff',
    parties,
    mode: 'all',
    onRejected: { end: 'refused' },
    ...more,
  } as Step<Text>;
}

/** County above township above one grassroots union. */
export function orgWith(posts: Record<string, string[]>): OrgView {
  return {
    units: [
      { id: 'county', name: '县总工会', level: 'county' },
      { id: 'town', name: '镇总工会', level: 'township', parent: 'county' },
      { id: 'mill', name: '纺织厂工会', level: 'grassroots', parent: 'town' },
    ],
    holders: (post, unit) => posts[`${post}@${unit}`] ?? [],
  };
}
