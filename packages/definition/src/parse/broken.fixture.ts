import type { JsonObject } from '../json/equal.ts';
import type { SampleFiles } from '../sample.fixture.ts';

export type Break = (files: SampleFiles) => void;
// biome-ignore lint/suspicious/noExplicitAny: a case reaches deep into plain JSON to break one thing
type AnyObject = any;

export const fields = (files: SampleFiles): AnyObject => (files.form.schema as AnyObject).properties;
export const step = (files: SampleFiles, index: number): AnyObject => (files.workflow.steps as AnyObject)[index];
export const figure = (files: SampleFiles, index: number): AnyObject => (files.figures as AnyObject)[index];
const row = (files: SampleFiles): AnyObject => fields(files).家庭成员.items;
export const field =
  (key: string, more: JsonObject): Break =>
  (files) =>
    Object.assign(fields(files), { [key]: { ...fields(files)[key], ...more } });

const P = '/schema/properties';
const form = (path: string) => `form.json ${P}${path}`;
const work = (path: string) => `workflow.json /steps${path}`;

/** What is broken, how, and what has to be said: code, file and place. */
export const brokenDefinitions: [string, Break, string, string][] = [
  // names and keywords
  ['a misspelt keyword', field('姓名', { maxLenght: 5 }), 'unknown-name', form('/姓名/maxLenght')],
  ['a keyword of another kind', field('姓名', { direction: 'in' }), 'keyword-not-for-kind', form('/姓名/direction')],
  ['a keyword of the wrong type', field('姓名', { maxLength: '40' }), 'not-integer', form('/姓名/maxLength')],
  ['an unknown kind', field('姓名', { kind: 'txt' }), 'not-an-option', form('/姓名/kind')],
  ['a kind of another type', field('家庭人口', { kind: 'text' }), 'kind-not-of-type', form('/家庭人口/type')],
  ['a field of no kind', field('新字段', {}), 'kind-unclear', form('/新字段')],
  ['a name with a space', field('家庭 收入', { type: 'number' }), 'name-wrong-characters', form('/家庭 收入')],
  [
    'a name that begins with a digit',
    field('2024收入', { type: 'number' }),
    'name-wrong-characters',
    form('/2024收入'),
  ],
  ['a name that is a word of the language', field('and', { type: 'number' }), 'name-is-a-word', form('/and')],
  ['a field named like the id of a row', field('_row', { type: 'string' }), 'reserved-name', form('/_row')],
  ['a very long name', field('长'.repeat(61), { type: 'number' }), 'name-too-long', form(`/${'长'.repeat(61)}`)],
  ['a field named like a setting', field('低保标准', { type: 'number' }), 'name-taken-by-setting', form('/低保标准')],
  ['two fields of one id', field('家庭人口', { fieldId: '姓名' }), 'duplicate-field-id', form('/家庭人口/fieldId')],
  ['an unknown mask', field('姓名', { mask: 'nam' }), 'unknown-mask', form('/姓名/mask')],
  [
    'a required field that is not there',
    (f) => (f.form.schema as AnyObject).required.push('姓氏'),
    'unknown-field',
    'form.json /schema/required/4',
  ],
  // values
  ['a choice without options', field('姓名', { kind: 'single-choice' }), 'no-options', form('/姓名')],
  [
    'an option given twice',
    field('困难类别', { enum: null, options: [{ value: 1 }, { value: 1 }] }),
    'duplicate-option',
    form('/困难类别'),
  ],
  ['a default that breaks its field', field('家庭人口', { default: 0 }), 'default-wrong', form('/家庭人口/default')],
  ['a pattern that is none', field('姓名', { pattern: '(' }), 'pattern-invalid', form('/姓名/pattern')],
  ['a pattern that may never end', field('姓名', { pattern: '^(a+)+$' }), 'pattern-slow', form('/姓名/pattern')],
  [
    'three groups in each other',
    (f) => (row(f).properties.甲 = group({ 乙: group({ 丙: { type: 'string' } }) })),
    'group-too-deep',
    form('/家庭成员/items/properties/甲/items/properties/乙'),
  ],
  [
    'a circular $ref',
    (f) => addDefs(f, { 甲: { $ref: '#/$defs/乙' }, 乙: { $ref: '#/$defs/甲' } }),
    'ref-circular',
    'form.json /schema/properties/引用/$ref',
  ],
  ['a $ref to nowhere', field('引用', { $ref: '#/$defs/无' }), 'ref-unknown', form('/引用/$ref')],
  ['a $ref to another file', field('引用', { $ref: 'https://example.org/a.json' }), 'ref-unknown', form('/引用/$ref')],
  // expressions
  [
    'an expression that does not parse',
    field('救助金额', { visibleWhen: '家庭人口 >' }),
    'expression.',
    form('/救助金额/visibleWhen'),
  ],
  [
    'an expression with an unknown name',
    field('救助金额', { visibleWhen: '家庭人囗 > 1' }),
    'expression.misspelt-name',
    form('/救助金额/visibleWhen'),
  ],
  [
    'a condition that is a number',
    field('救助金额', { visibleWhen: '家庭人口' }),
    'expression.not-a-condition',
    form('/救助金额/visibleWhen'),
  ],
  [
    'a sum that should be a date',
    field('发放日期', { computed: '家庭人口 + 1' }),
    'expression-wrong-result',
    form('/发放日期/computed'),
  ],
  [
    'computed fields in a circle',
    (f) => {
      field('人均月收入', { computed: '总数 + 1' })(f);
      field('总数', { type: 'number', computed: '人均月收入 + 1' })(f);
    },
    'computed-circular',
    form('/人均月收入/computed'),
  ],
  [
    'a computed field with a default',
    field('人均月收入', { default: 1 }),
    'computed-with-default',
    form('/人均月收入/computed'),
  ],
  [
    'a rule beside an unknown field',
    (f) => (row(f).rules[0].at = ['收入']),
    'unknown-field',
    form('/家庭成员/items/rules/0/at/0'),
  ],
  [
    'two rules of one id',
    (f) => row(f).rules.push({ ...row(f).rules[0] }),
    'duplicate-id',
    form('/家庭成员/items/rules/1/id'),
  ],
  // layout
  [
    'a layout with an unknown field',
    (f) => (f.form.layout = layout(['姓名', '姓氏'])),
    'unknown-field',
    'form.json /layout/pages/0/sections/0/fields/1',
  ],
  [
    'a field that stands twice',
    (f) => (f.form.layout = layout(['姓名', '姓名'])),
    'layout-field-twice',
    'form.json /layout/pages/0/sections/0/fields/1',
  ],
  // task
  [
    'an unknown post that starts',
    (f) => ((f.task.start as AnyObject).posts = ['clark']),
    'unknown-post',
    'task.json /start/posts/0',
  ],
  [
    'an unknown level',
    (f) => ((f.task.start as AnyObject).levels = ['city']),
    'unknown-level',
    'task.json /start/levels/0',
  ],
  [
    'a numbering without sequence',
    (f) => ((f.task.numbering as AnyObject).pattern = '{year}'),
    'numbering-without-seq',
    'task.json /numbering/pattern',
  ],
  [
    'a numbering with a part of its own',
    (f) => ((f.task.numbering as AnyObject).pattern = '{month}{seq}'),
    'numbering-unknown-part',
    'task.json /numbering/pattern',
  ],
  ['a list column that is no field', (f) => (f.task.list = ['姓氏']), 'unknown-field', 'task.json /list/0'],
  [
    'a title that is a truth value',
    (f) => (f.task.caseTitle = '家庭人口 > 1'),
    'expression-wrong-result',
    'task.json /caseTitle',
  ],
  ['a task without title', (f) => delete f.task.title, 'required', 'task.json /title'],
  [
    'a setting with a broken name',
    (f) => ((f.task.settings as AnyObject)['9天'] = { title: '九', value: 9, basis: 'local' }),
    'name-wrong-characters',
    'task.json /settings/9天',
  ],
  // workflow
  ['an unknown type of step', (f) => (step(f, 0).type = 'userTsk'), 'not-an-option', work('/0/type')],
  ['a step without outcomes', (f) => (step(f, 0).outcomes = []), 'list-too-short', work('/0/outcomes')],
  ['a misspelt keyword of a step', (f) => (step(f, 1).remaind = [1]), 'unknown-name', work('/1/remaind')],
  ['two steps of one id', (f) => (step(f, 1).id = 'apply'), 'duplicate-id', work('/1/id')],
  ['two outcomes of one id', (f) => (step(f, 1).outcomes[1].id = 'agree'), 'duplicate-id', work('/1/outcomes/1/id')],
  [
    'a workflow that begins with a wait',
    (f) => (f.workflow.steps as AnyObject).unshift({ id: 'w', type: 'wait', title: '等', until: { calendarDays: 1 } }),
    'start-not-a-task',
    work('/0'),
  ],
  ['an unknown post', (f) => (step(f, 1).who.post = 'chairman'), 'unknown-post', work('/1/who/post')],
  [
    'an unknown post among several',
    (f) => (step(f, 1).who.post = ['chair', 'boss']),
    'unknown-post',
    work('/1/who/post/1'),
  ],
  ['an actor that is no step', (f) => (step(f, 1).who = { actor: 'aply' }), 'unknown-actor', work('/1/who/actor')],
  [
    'somebody excluded who does not exist',
    (f) => (step(f, 1).who.not = ['sign']),
    'unknown-actor',
    work('/1/who/not/0'),
  ],
  [
    'an unknown ancestor',
    (f) => (step(f, 4).parties[1].who.unit = { ancestor: 'state' }),
    'unknown-level',
    work('/4/parties/1/who/unit/ancestor'),
  ],
  [
    'a unit from a field that is no unit',
    (f) => (step(f, 1).who.unit = { field: '姓名' }),
    'field-not-a-unit',
    work('/1/who/unit/field'),
  ],
  [
    'a right to an unknown field',
    (f) => step(f, 1).fields.edit.push('金额'),
    'unknown-field',
    work('/1/fields/edit/2'),
  ],
  [
    'a right to a computed field',
    (f) => step(f, 1).fields.edit.push('人均月收入'),
    'field-is-computed',
    work('/1/fields/edit/2'),
  ],
  [
    'a field of the form inside a row',
    (f) => step(f, 2).steps[0].fields.edit.push('姓名'),
    'unknown-field',
    work('/2/steps/0/fields/edit/1'),
  ],
  [
    'a return to an unknown step',
    (f) => (step(f, 1).outcomes[1].return.to = 'start'),
    'unknown-step',
    work('/1/outcomes/1/return/to'),
  ],
  [
    'a return to a later step',
    (f) => (step(f, 1).outcomes[1].return.to = 'route'),
    'return-not-earlier',
    work('/1/outcomes/1/return/to'),
  ],
  [
    'a return into a block',
    (f) => (step(f, 3).branches[0].steps[0].onUpheld.return.to = 'verify'),
    'return-not-earlier',
    work('/3/branches/0/steps/0/onUpheld/return/to'),
  ],
  [
    'vetoers where nobody votes',
    (f) => (step(f, 1).outcomes[1].return.resume = 'onlyVetoers'),
    'return-without-votes',
    work('/1/outcomes/1/return/resume'),
  ],
  [
    'an outcome that returns and ends',
    (f) => (step(f, 1).outcomes[1].end = 'refused'),
    'outcome-two-ways',
    work('/1/outcomes/1'),
  ],
  ['an unknown result', (f) => (step(f, 1).outcomes[2].end = 'rejected'), 'unknown-result', work('/1/outcomes/2/end')],
  [
    'an unknown setting',
    (f) => (step(f, 1).due.workingDays.setting = '审批工作日'),
    'unknown-setting',
    work('/1/due/workingDays/setting'),
  ],
  [
    'a setting that is no number',
    (f) => ((f.task.settings as AnyObject).审核工作日.value = '五'),
    'setting-not-a-number',
    work('/1/due/workingDays/setting'),
  ],
  ['a due date that is a text', (f) => (step(f, 1).due = { on: '姓名' }), 'expression-wrong-result', work('/1/due/on')],
  ['rows of a field that is no group', (f) => (step(f, 2).in = '姓名'), 'for-each-not-a-group', work('/2/in')],
  [
    'rows elsewhere inside rows',
    (f) =>
      step(f, 2).steps.push({
        id: 'again',
        type: 'forEach',
        title: '再',
        in: '家庭成员',
        steps: [step(f, 2).steps[0]],
      }),
    'for-each-elsewhere',
    work('/2/steps/1/in'),
  ],
  [
    'two branches without condition',
    (f) => {
      for (const branch of step(f, 3).branches) delete branch.when;
    },
    'choice-two-otherwise',
    work('/3/branches/1'),
  ],
  [
    'a guard that is a text',
    (f) => (step(f, 3).branches[0].when = '困难类别'),
    'expression.not-a-condition',
    work('/3/branches/0/when'),
  ],
  ['more votes than parties', (f) => (step(f, 4).mode = { count: 3 }), 'count-too-large', work('/4/mode/count')],
  [
    'a fraction above one',
    (f) => (step(f, 4).mode = { present: '3/2', approve: '1/2', of: 'all' }),
    'fraction-above-one',
    work('/4/mode/present'),
  ],
  [
    'an unknown mask in a notice',
    (f) => (step(f, 3).branches[0].steps[0].show[0].mask = 'hide'),
    'unknown-mask',
    work('/3/branches/0/steps/0/show/0/mask'),
  ],
  [
    'a withdrawal without result',
    (f) => delete (f.workflow.interrupts as AnyObject)[0].end,
    'interrupt-without-end',
    'workflow.json /interrupts/0/end',
  ],
  [
    'a withdrawal until nowhere',
    (f) => ((f.workflow.interrupts as AnyObject)[0].until = 'vist'),
    'unknown-step',
    'workflow.json /interrupts/0/until',
  ],
  // figures
  [
    'a figure of an unknown result',
    (f) => (figure(f, 0).results = ['closed']),
    'unknown-result',
    'figures.json /0/results/0',
  ],
  ['a figure over no rows', (f) => (figure(f, 2).over = '姓名'), 'figure-not-over-rows', 'figures.json /2/over'],
  [
    'a sum of texts',
    (f) => (figure(f, 1).measure.sum = '姓名'),
    'expression-wrong-result',
    'figures.json /1/measure/sum',
  ],
  [
    'a sum over a field that was deleted',
    (f) => (figure(f, 1).measure.sum = '房产'),
    'expression.unknown-name',
    'figures.json /1/measure/sum',
  ],
  ['a rate of nothing', (f) => delete figure(f, 4).of, 'rate-without-of', 'figures.json /4/of'],
  ['a rate of an unknown figure', (f) => (figure(f, 4).of = 'member'), 'unknown-figure', 'figures.json /4/of'],
  ['a count with a denominator', (f) => (figure(f, 3).of = 'households'), 'of-without-rate', 'figures.json /3/of'],
];

function group(properties: JsonObject): JsonObject {
  return { type: 'array', items: { type: 'object', properties } };
}

const layout = (names: string[]): JsonObject => ({
  pages: [{ id: 'p', title: '页', sections: [{ id: 's', fields: names }] }],
});

function addDefs(files: SampleFiles, $defs: JsonObject): void {
  Object.assign(files.form.schema as AnyObject, { $defs });
  field('引用', { $ref: '#/$defs/甲' })(files);
}
