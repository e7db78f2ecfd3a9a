import type { Json } from '@hearth/expression';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Definition } from '../definition.ts';
import { fields, figure, step } from '../parse/broken.fixture.ts';
import { parseDefinition } from '../parse/index.ts';
import { mutate, other } from '../parse/mutate.fixture.ts';
import { sentenceOf } from '../problem.ts';
import { posts, type SampleFiles, sample, sampleFiles } from '../sample.fixture.ts';
import { diff } from './index.ts';

type Edit = (files: SampleFiles, n: number) => string;

const pick = <T>(items: readonly T[], n: number): T => items[n % items.length]!;
const keys = (files: SampleFiles): string[] =>
  Object.keys(fields(files)).filter((key) => fields(files)[key].kind !== 'note');
const steps = (files: SampleFiles) => [0, 1, 2, 3, 4].map((index) => step(files, index));

/** Changes a random field and gives its name. */
const ofField =
  (change: (field: Record<string, unknown>, n: number) => void): Edit =>
  (files, n) => {
    const key = pick(keys(files), n);
    change(fields(files)[key], n);
    return String(fields(files)[key].title ?? key);
  };

/** Changes a random step and gives its title. */
const ofStep =
  (change: (step: Record<string, unknown>, n: number) => void): Edit =>
  (files, n) => {
    const one = pick(steps(files), n);
    change(one, n);
    return one.title;
  };

/** One change, and the name that some sentence must then tell. */
const edits: Edit[] = [
  ofField((field, n) => (field.title = `新名${n}`)),
  ofField((field, n) => (field.description = `说明${n}`)),
  ofField((field) => (field.sensitivity = field.sensitivity === 'personal' ? 'sensitive' : 'personal')),
  ofField((field, n) => (field.visibleWhen = `家庭人口 > ${n % 20}`)),
  ofField((field, n) => (field.requiredWhen = `家庭人口 > ${n % 20}`)),
  ofField((field) => (field.widget = 'cards')),
  ofField((field) => (field.mask = 'generic')),
  (files, n) => {
    const required = (files.form.schema as { required: string[] }).required;
    const key = pick(keys(files), n);
    if (required.includes(key)) required.splice(required.indexOf(key), 1);
    else required.push(key);
    return key;
  },
  (files, n) => {
    fields(files)[`新字段${n}`] = pick([{ type: 'string' }, { kind: 'money' }, { type: 'boolean' }], n);
    return `新字段${n}`;
  },
  (files, n) => {
    const schema = files.form.schema as { properties: object };
    const [[key, first] = ['', {}], ...rest] = Object.entries(schema.properties);
    const at = 1 + (n % rest.length);
    schema.properties = Object.fromEntries([...rest.slice(0, at), [key, first], ...rest.slice(at)]);
    return rest[0]![0];
  },
  ofStep((one, n) => (one.title = `新环节${n}`)),
  ofStep((one, n) => (one.help = `提示${n}`)),
  (files, n) => {
    const one = step(files, n % 2);
    one.due = { calendarDays: 6 + n };
    return one.title;
  },
  (files, n) => {
    const one = step(files, n % 2);
    one.who = { post: pick(['clerk', 'finance'], n), ifNobody: 'admin' };
    return one.title;
  },
  (files, n) => {
    const outcome = pick(step(files, 1).outcomes as Record<string, unknown>[], n);
    Object.assign(outcome, pick([{ title: `按钮${n}` }, { tone: 'default' }, { require: ['发放日期'] }], n >> 3));
    return String(outcome.title);
  },
  (files, n) => {
    step(files, 1).outcomes.splice(n % 4, 0, { id: 'more', title: '再议', end: 'refused' });
    return '再议';
  },
  (files, n) => {
    const rights = step(files, n % 2).fields;
    rights.hide = ['填写须知'];
    return '填写须知';
  },
  (files, n) => {
    const party = pick(step(files, 4).parties as Record<string, unknown>[], n);
    Object.assign(party, pick([{ title: `一方${n}` }, { who: { post: 'clerk' } }], n >> 2));
    return String(party.title);
  },
  (files, n) => {
    const branch = pick(step(files, 3).branches as Record<string, unknown>[], n);
    Object.assign(branch, pick([{ title: `分支${n}` }, { when: `家庭人口 > ${n % 9}` }], n >> 2));
    return String(branch.title);
  },
  (files, n) => {
    const settings = Object.entries(files.task.settings as Record<string, Record<string, unknown>>);
    const [name, setting] = pick(settings, n);
    Object.assign(setting, pick([{ value: 1000 + n }, { title: `参数${n}` }, { unit: '个' }], n >> 2));
    return name;
  },
  (files, n) => {
    const one = figure(files, n % 5);
    Object.assign(
      one,
      pick([{ title: `指标${n}` }, { unit: '个' }, { where: `家庭人口 > ${n}` }, { decimals: 4 }], n >> 3),
    );
    return one.title;
  },
  (files, n) => {
    const result = pick(files.workflow.results as Record<string, unknown>[], n);
    Object.assign(result, pick([{ title: `结果${n}` }, { tone: pick(['success', 'neutral'], n >> 3) }], n >> 2));
    return String(result.title);
  },
];

/** What a definition says, apart from how it is written. */
const said = ({ hash: _, form: { layout: __, schema: ___, ...form }, ...rest }: Definition) =>
  JSON.stringify({ ...rest, form });

const read = (files: SampleFiles): Definition | undefined => parseDefinition(files, { posts }).definition;
const before = sample();

test('every single change is told, by the name of what changed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...edits), fc.nat(200), (edit, n) => {
      const files = sampleFiles();
      const name = edit(files, n);
      const after = read(files);
      fc.pre(after !== undefined && said(after) !== said(before));
      const told = diff(before, after!).map((one) => sentenceOf(one));
      expect(told.join('\n')).toContain(name);
      expect(told.join('\n')).not.toMatch(/[{}]/);
      expect(diff(after!, after!)).toEqual([]);
    }),
    { numRuns: 120 },
  );
}, 120_000);

test('nothing is told exactly when the two say the same', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 9 }), other, (turns, put) => {
      const files = sampleFiles();
      mutate(files as unknown as Json, turns, put);
      const after = read(files);
      if (!after) return;
      expect(diff(before, after).length > 0, `${turns} ${JSON.stringify(put)}`).toBe(said(before) !== said(after));
    }),
    { numRuns: 150 },
  );
}, 120_000);
