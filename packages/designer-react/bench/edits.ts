/**
 * What one edit costs at 200 fields: the command, the new state, and what is looked at while somebody types. The whole check of the
 * definition runs when nobody types, and is shown beside. `npm run bench -w @hearth/designer-react`
 */
import { addField } from '../src/commands/form/add-field.ts';
import { blockOf, insertBlock } from '../src/commands/form/blocks.ts';
import { moveField } from '../src/commands/form/move-field.ts';
import { setOptions } from '../src/commands/form/options.ts';
import { removeFields } from '../src/commands/form/remove-fields.ts';
import { nameField } from '../src/commands/form/rename-field.ts';
import { addSection, setSection } from '../src/commands/form/sections.ts';
import { setKeyword, setRequired, setTitle } from '../src/commands/form/set-field.ts';
import { namesAt } from '../src/condition/names.ts';
import { openDesigner } from '../src/designer.ts';
import { type DefinitionDraft, draftOf } from '../src/draft/draft.ts';
import { fieldsOf } from '../src/draft/fields.ts';
import { usesOf } from '../src/draft/uses.ts';
import { checkDraft } from '../src/findings/check-draft.ts';
import { lookAt, typesAt } from '../src/formula/look.ts';
import type { Command } from '../src/history/edit.ts';

const FIELDS = 200;
const ROUNDS = 25;
const posts = [{ id: 'clerk', title: '经办人', levels: ['county'] }];

/** 200 fields of several kinds: every fifth is computed from another, every seventh hangs on one, all stand in rights and figures. */
function bigDraft(): DefinitionDraft {
  const keys = Array.from({ length: FIELDS }, (_, at) => `字段${at}`);
  const properties = Object.fromEntries(
    keys.map((key, at) => [
      key,
      {
        ...(at % 4 === 1 ? { type: 'string', enum: ['甲', '乙', '丙'] } : { type: at % 2 === 0 ? 'number' : 'string' }),
        ...(at % 10 === 4 && { computed: `字段${at - 2} * 2 + 字段${at - 4}` }),
        ...(at % 7 === 6 && { visibleWhen: '字段1 = "甲" and 字段2 > 3' }),
      },
    ]),
  );
  const sections = Array.from({ length: 20 }, (_, at) => ({
    id: `s${at}`,
    title: `分区${at}`,
    columns: 2,
    fields: keys.slice(at * 10, at * 10 + 10),
  }));
  const outcomes = [{ id: 'done', title: '提交' }];
  const step = {
    id: 'fill',
    type: 'userTask',
    title: '填写',
    who: { post: 'clerk' },
    fields: { edit: keys },
    outcomes,
  };
  const figures = keys
    .filter((_, at) => at % 10 === 0)
    .map((key) => ({
      id: `f${key.slice(2)}`,
      title: key,
      kind: 'flow',
      where: `${key} > 0`,
      measure: { count: true },
      date: '办结日期',
      unit: '件',
    }));
  return draftOf({
    task: {
      ...{ id: 'big', title: '大表', family: 'A', description: '二百个字段', numbering: { pattern: '{year}-{seq}' } },
      start: { posts: ['clerk'], levels: ['county'] },
      list: keys.slice(0, 5),
    },
    form: {
      schema: { type: 'object', properties, required: keys.slice(0, 40) },
      layout: { pages: [{ id: 'p', title: '填写', sections }] },
    },
    workflow: { results: [{ id: 'done', title: '办结', tone: 'success' }], steps: [step] },
    figures: { figures },
  });
}

const start = bigDraft();
const spot = { owner: '', page: 0, section: 3, index: 2 };

/** Every edit with what the screen asks of the draft afterwards. */
const edits: [string, (n: number) => [Command<never>, unknown]][] = [
  ['type a label', (n) => [setTitle as Command<never>, { path: '字段2', title: `名称${n}` }]],
  ['take the key from the label', () => [nameField as Command<never>, { path: '字段2', published: false }]],
  [
    'type a help text',
    (n) => [setKeyword as Command<never>, { path: '字段9', keyword: 'description', value: `说明${n}` }],
  ],
  [
    'type a condition',
    (n) => [setKeyword as Command<never>, { path: '字段9', keyword: 'visibleWhen', value: `字段2 > ${n}` }],
  ],
  ['require a field', (n) => [setRequired as Command<never>, { path: '字段90', required: n % 2 === 0 }]],
  [
    'change options',
    (n) => [setOptions as Command<never>, { path: '字段1', options: [{ value: `${n}`, title: `${n}` }] }],
  ],
  ['add a field', () => [addField as Command<never>, { kind: 'text', spot, locale: 'zh-CN' }]],
  ['move a field', (n) => [moveField as Command<never>, { path: '字段7', to: { ...spot, section: n % 15 } }]],
  ['delete a field and its uses', () => [removeFields as Command<never>, { paths: ['字段2'], uses: 'all' }]],
  [
    'paste ten fields',
    () => [
      insertBlock as Command<never>,
      {
        block: blockOf(
          start,
          Array.from({ length: 10 }, (_, at) => `字段${at}`),
        ),
        spot,
      },
    ],
  ],
  ['add a section', () => [addSection as Command<never>, { page: 0, title: '新' }]],
  ['type a section title', (n) => [setSection as Command<never>, { page: 0, section: 1, change: { title: `${n}` } }]],
];

function cpu(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What the panel reads of a new draft: fields, names for conditions, and the formula that is open. */
function look(draft: DefinitionDraft): void {
  fieldsOf(draft.form);
  namesAt(draft, '');
  lookAt('字段4 * 2 + 字段0', draft, '', typesAt(draft, ''));
}

const rows = edits.map(([name, edit]) => {
  const times = Array.from({ length: ROUNDS }, (_, n) => {
    const designer = openDesigner(start, { world: { posts }, checker: { check: () => {}, close: () => {} } });
    const [command, args] = edit(n);
    if (name === 'take the key from the label') designer.run(setTitle, { path: '字段2', title: `名称${n}` });
    return cpu(() => {
      const refused = designer.run(command, args as never);
      if (refused) throw new Error(`${name}: ${JSON.stringify(refused)}`);
      look(designer.state().draft);
    });
  }).toSorted((a, b) => a - b);
  return { edit: name, 'median ms': times[ROUNDS >> 1]!.toFixed(1), 'worst ms': times.at(-1)!.toFixed(1) };
});
console.table(rows);

const asked = cpu(() => usesOf(start, fieldsOf(start.form).slice(2, 3)));
console.log(`asking what uses a field: ${asked.toFixed(1)} ms`);
for (let warm = 0; warm < 3; warm += 1) checkDraft(start, { posts });
console.log(`the whole check, when nobody types: ${cpu(() => checkDraft(start, { posts })).toFixed(0)} ms`);
