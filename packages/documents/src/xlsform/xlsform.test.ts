// biome-ignore-all lint/suspicious/noTemplateCurlyInString: an XLSForm names its questions so
import { expect, test } from 'vitest';
import { findingText } from '../finding.ts';
import type { CellContent, SheetContent } from '../read-xlsx.ts';
import { readXlsForm } from './read-xlsform.ts';
import { toFeel } from './to-feel.ts';

type Row = Record<string, CellContent>;

/** A sheet from rows by column; the columns stand in the order in which they are first named. */
function sheet(name: string, rows: Row[]): SheetContent {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { name, rows: [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))], merges: [] };
}

function read(survey: Row[], choices: Row[] = [], settings: Row[] = []) {
  const sheets = [sheet('survey', survey), ...(choices.length > 0 ? [sheet('choices', choices)] : [])];
  return readXlsForm({
    sheets: [...sheets, ...(settings.length > 0 ? [sheet('settings', settings)] : [])],
    problems: [],
  })!;
}

// biome-ignore lint/suspicious/noExplicitAny: what is read is what the test is about
const fieldsOf = (form: ReturnType<typeof read>): any => (form.form.schema as { properties: object }).properties;
const told = (form: ReturnType<typeof read>) => form.findings.map((finding) => findingText(finding));

const yesNo: Row[] = [
  { list_name: 'yn', name: 'yes', label: '是' },
  { list_name: 'yn', name: 'no', label: '否' },
];

test('a survey becomes a form', () => {
  const form = read(
    [
      { type: 'text', name: 'name', label: '姓名', required: 'yes', hint: '以身份证为准' },
      {
        type: 'integer',
        name: 'age',
        label: '年龄',
        constraint: '. >= 16 and . <= 70',
        constraint_message: '年龄不对',
      },
      { type: 'select_one yn', name: 'reaction', label: '有无反应' },
      { type: 'text', name: 'what', label: '什么反应', relevant: "${reaction} = 'yes'", appearance: 'multiline' },
      { type: 'begin_repeat', name: 'dose', label: '剂次' },
      { type: 'date', name: 'day', label: '日期', constraint: '. <= today()' },
      { type: 'decimal', name: 'ml', label: '毫升' },
      { type: 'end_repeat' },
      { type: 'calculate', name: 'doses', calculation: 'count(${dose})' },
      { type: 'calculate', name: 'total', calculation: 'sum(${ml}) * 2' },
    ],
    yesNo,
    [{ form_title: '接种登记', form_id: 'Vaccine Form', instance_name: "concat(${name}, '·', ${age})" }],
  );
  expect(form).toMatchObject({ title: '接种登记', id: 'vaccine-form', caseTitle: 'name + "·" + string(age)' });
  expect(form.findings).toEqual([]);
  const { age, reaction, what, dose, doses, total } = fieldsOf(form);
  expect(age).toEqual({ kind: 'integer', title: '年龄', minimum: 16, maximum: 70 });
  expect(reaction.options).toEqual([
    { value: 'yes', title: '是' },
    { value: 'no', title: '否' },
  ]);
  expect(what).toMatchObject({ kind: 'long-text', visibleWhen: 'reaction = "yes"' });
  expect(dose.items.properties.day.kind).toBe('date');
  expect(dose.items.rules).toEqual([
    { id: 'constraint-row-7', assert: 'day <= today()', message: '填写的内容不符合要求', at: ['day'] },
  ]);
  expect(doses).toEqual({ kind: 'number', computed: 'count(dose)' });
  expect(total).toEqual({ kind: 'number', computed: 'sum(dose.ml) * 2' });
});

/** Each construct of the specification in a row of its own: what it becomes, or the code under which it is named. */
const constructs: [string, Row, object | string][] = [
  ['text', { type: 'text' }, { kind: 'text' }],
  ['integer', { type: 'integer' }, { kind: 'integer' }],
  ['decimal', { type: 'decimal' }, { kind: 'number' }],
  ['range', { type: 'range', parameters: 'start=1 end=10 step=1' }, { kind: 'number', minimum: 1, maximum: 10 }],
  ['date', { type: 'date' }, { kind: 'date' }],
  ['time', { type: 'time' }, { kind: 'time' }],
  ['dateTime', { type: 'dateTime' }, { kind: 'date-time' }],
  ['note', { type: 'note', label: '请如实填写' }, { kind: 'note', description: '请如实填写' }],
  ['select_one', { type: 'select_one yn' }, { kind: 'single-choice' }],
  ['select_multiple', { type: 'select_multiple yn' }, { kind: 'multiple-choice' }],
  ['or_other', { type: 'select_one yn or_other' }, 'xlsform-or-other'],
  ['rank', { type: 'rank yn' }, 'xlsform-type-otherwise'],
  ['acknowledge', { type: 'acknowledge' }, { kind: 'boolean' }],
  ['trigger', { type: 'trigger' }, { kind: 'boolean' }],
  ['geopoint', { type: 'geopoint' }, { kind: 'location' }],
  ['geotrace', { type: 'geotrace' }, 'xlsform-type-not-mapped'],
  ['geoshape', { type: 'geoshape' }, 'xlsform-type-not-mapped'],
  ['image', { type: 'image' }, { kind: 'photo' }],
  ['audio', { type: 'audio' }, { kind: 'file', accept: ['audio/*'] }],
  ['video', { type: 'video' }, { kind: 'file', accept: ['video/*'] }],
  ['file', { type: 'file' }, { kind: 'file' }],
  ['barcode', { type: 'barcode' }, 'xlsform-type-otherwise'],
  ['hidden', { type: 'hidden' }, 'xlsform-type-otherwise'],
  ['calculate', { type: 'calculate', calculation: '1 + 2' }, { kind: 'number', computed: '1 + 2' }],
  ['select_one_from_file', { type: 'select_one_from_file towns.csv' }, 'xlsform-type-otherwise'],
  ['start', { type: 'start' }, 'xlsform-type-not-mapped'],
  ['end', { type: 'end' }, 'xlsform-type-not-mapped'],
  ['today', { type: 'today' }, 'xlsform-type-not-mapped'],
  ['deviceid', { type: 'deviceid' }, 'xlsform-type-not-mapped'],
  ['username', { type: 'username' }, 'xlsform-type-not-mapped'],
  ['phonenumber', { type: 'phonenumber' }, 'xlsform-type-not-mapped'],
  ['audit', { type: 'audit' }, 'xlsform-type-not-mapped'],
  ['background-audio', { type: 'background-audio' }, 'xlsform-type-not-mapped'],
  ['xml-external', { type: 'xml-external' }, 'xlsform-type-not-mapped'],
  ['a type that is none', { type: 'telepathy' }, 'xlsform-type-not-mapped'],
  ['hint', { type: 'text', hint: '写全称' }, { description: '写全称' }],
  ['guidance_hint', { type: 'text', guidance_hint: '见附件' }, { description: '见附件' }],
  [
    'label::language',
    { type: 'text', 'label::中文 (zh)': '单位', 'label::English (en)': 'Unit' },
    'xlsform-language-not-kept',
  ],
  ['media', { type: 'text', 'media::image': 'a.png' }, 'xlsform-column-not-mapped'],
  ['relevant', { type: 'text', relevant: '${other} > 3' }, { visibleWhen: 'other > 3' }],
  [
    'relevant with selected()',
    { type: 'text', relevant: "selected(${many}, 'yes')" },
    { visibleWhen: 'list contains(many, "yes")' },
  ],
  ['relevant with a path', { type: 'text', relevant: '../other > 3' }, 'xlsform-expression-not-mapped'],
  ['required, by a condition', { type: 'text', required: '${other} > 3' }, { requiredWhen: 'other > 3' }],
  ['required_message', { type: 'text', required: 'yes', required_message: '必填' }, { kind: 'text' }],
  ['readonly', { type: 'text', readonly: 'yes' }, { readOnly: true }],
  ['default', { type: 'integer', default: 3 }, { default: 3 }],
  ['default, dynamic', { type: 'date', default: 'today()' }, { prefill: 'today()' }],
  ['constraint with regex', { type: 'text', constraint: "regex(., '^[0-9]{4}$')" }, { pattern: '^(?:[0-9]{4})$' }],
  ['constraint on the length', { type: 'text', constraint: 'string-length(.) <= 20' }, { maxLength: 20 }],
  ['calculation beside a question', { type: 'integer', calculation: '${other} * 2' }, { computed: 'other * 2' }],
  [
    'pulldata',
    { type: 'calculate', calculation: "pulldata('a', 'b', 'c', ${other})" },
    'xlsform-expression-not-mapped',
  ],
  ['choice_filter', { type: 'select_one town', choice_filter: 'county=${county}' }, 'xlsform-choice-filter-as-rule'],
  [
    'choice_filter of other kinds',
    { type: 'select_one town', choice_filter: 'true()' },
    'xlsform-expression-not-mapped',
  ],
  ['appearance minimal', { type: 'select_one yn', appearance: 'minimal' }, { widget: 'select' }],
  ['appearance signature', { type: 'image', appearance: 'signature' }, { kind: 'signature' }],
  ['appearance month-year', { type: 'date', appearance: 'month-year' }, { kind: 'month' }],
  ['appearance likert', { type: 'select_one yn', appearance: 'likert' }, 'xlsform-appearance-not-kept'],
  ['parameters of pictures', { type: 'image', parameters: 'max-pixels=1024' }, 'xlsform-parameter-not-kept'],
  ['a list that is missing', { type: 'select_one nowhere' }, 'xlsform-list-missing'],
  ['trigger column', { type: 'text', trigger: '${other}' }, 'xlsform-column-not-mapped'],
  ['a name that is no name', { type: 'text', name: 'a-b' }, 'xlsform-name-changed'],
  ['save_to', { type: 'text', save_to: 'x' }, 'xlsform-column-not-mapped'],
];

test('more than fifty constructs are looked at', () => {
  expect(constructs.length).toBeGreaterThanOrEqual(60);
});

const around: Row[] = [
  { type: 'integer', name: 'other', label: '其他' },
  { type: 'select_multiple yn', name: 'many', label: '多选' },
  { type: 'select_one county', name: 'county', label: '县' },
];
const lists: Row[] = [
  ...yesNo,
  { list_name: 'county', name: 'n', label: '北县' },
  { list_name: 'county', name: 's', label: '南县' },
  { list_name: 'town', name: 'n1', label: '北一镇', county: 'n' },
  { list_name: 'town', name: 's1', label: '南一镇', county: 's' },
];

test.each(constructs)('%s', (_what, row, wanted) => {
  const form = read([...around, { name: 'it', ...row }], lists);
  const codes = form.findings.map(({ code }) => code);
  if (typeof wanted === 'string') {
    const finding = form.findings.find(({ code }) => code === wanted);
    expect(codes).toContain(wanted);
    expect(finding?.params).toMatchObject({ sheet: 'survey', row: expect.any(Number), column: expect.any(String) });
    return;
  }
  expect(fieldsOf(form).it).toMatchObject(wanted);
});

test('a cascade of lists holds the answers together', () => {
  const form = read([...around, { type: 'select_one town', name: 'town', choice_filter: 'county=${county}' }], lists);
  expect((form.form.schema as { rules: { assert: string }[] }).rules[0]!.assert).toBe(
    'is blank(town) or (county = "n" and town in ("n1")) or (county = "s" and town in ("s1"))',
  );
});

test('groups are sections whose condition their questions take over; repeats nest twice and no deeper', () => {
  const form = read([
    { type: 'integer', name: 'n', label: '人数' },
    { type: 'begin_group', name: 'g', label: '住房', relevant: '${n} > 1', appearance: 'field-list' },
    { type: 'text', name: 'house', label: '房屋', relevant: '${n} < 9' },
    { type: 'end_group' },
    { type: 'begin_repeat', name: 'a', repeat_count: 2 },
    { type: 'begin_repeat', name: 'b' },
    { type: 'begin_repeat', name: 'c' },
    { type: 'text', name: 'deep' },
    { type: 'end_repeat' },
    { type: 'end_repeat' },
    { type: 'end_repeat' },
  ]);
  expect(fieldsOf(form).house.visibleWhen).toBe('(n > 1) and (n < 9)');
  expect((form.form.layout as { pages: { sections: unknown }[] }).pages[0]!.sections).toEqual([
    { id: 'part-1', columns: 2, fields: ['n'] },
    { id: 'part-2', title: '住房', columns: 2, fields: ['house'] },
    { id: 'part-3', columns: 2, fields: ['a'] },
  ]);
  expect(fieldsOf(form).a).toMatchObject({ kind: 'group', minItems: 2, maxItems: 2 });
  expect(told(form)).toContain('survey 第 8 行 A 列：重复组最多两层，这一层的题目放到了上一层');
});

test('blocks that do not fit are told, and the rest is read', () => {
  const form = read([
    { type: 'end group' },
    { type: 'begin group', name: 'g' },
    { type: 'text', name: 'x' },
    { name: 'y' },
  ]);
  expect(form.findings.map(({ code }) => code)).toEqual([
    'xlsform-block-unopened',
    'xlsform-type-missing',
    'xlsform-block-unclosed',
  ]);
  expect(Object.keys(fieldsOf(form))).toEqual(['x']);
});

test('sheets and settings that have no counterpart are named', () => {
  const sheets = [sheet('survey', [{ type: 'text', name: 'x' }]), sheet('entities', [{ list_name: 'a' }])];
  const settings = sheet('settings', [{ form_title: 'x', version: '2', public_key: 'k' }]);
  const form = readXlsForm({ sheets: [...sheets, settings], problems: [] })!;
  expect(form.findings.map(({ code, params }) => [code, params.value ?? params.sheet])).toEqual([
    ['xlsform-setting-not-kept', 'version'],
    ['xlsform-setting-not-kept', 'public_key'],
    ['xlsform-sheet-not-read', 'entities'],
  ]);
  expect(readXlsForm({ sheets: [sheet('Sheet1', [])], problems: [] })).toBeUndefined();
});

const names = {
  a: { text: 'a', type: 'number', many: false },
  t: { text: 't', type: 'string', many: false },
  m: { text: 'm', type: 'list', many: false },
  d: { text: 'd', type: 'date', many: false },
  ok: { text: 'ok', type: 'boolean', many: false },
} as const;

test.each([
  ["${t} = ''", 'is blank(t)'],
  ["${t} != ''", 'not(is blank(t))'],
  ["${a} = '5'", 'a = 5'],
  ["${ok} = 'OK'", 'ok = true'],
  ['${a} div 2 + 1', '(a / 2) + 1'],
  ['${a} mod 2 = 0', 'modulo(a, 2) = 0'],
  ["selected(${m}, 'x') or not(${ok})", 'list contains(m, "x") or not(ok)'],
  ['count-selected(${m}) >= 2', 'count(m) >= 2'],
  ["if(${a} > 1, 'x', '')", 'if a > 1 then "x" else null'],
  ['coalesce(${a}, 0)', 'if is blank(a) then 0 else a'],
  ['round(${a} * 1.5, 2)', 'round half up(a * 1.5, 2)'],
  ["concat(${t}, '-', ${a})", 't + "-" + string(a)'],
  ['substr(${t}, 0, 2)', 'substring(t, 1, 2)'],
  ["${d} >= '2026-01-01'", 'd >= date("2026-01-01")'],
  ['${d} + 7 > today()', '(d + duration("P7D")) > today()'],
  ['pow(${a}, 2)', 'a ** 2'],
])('%s is %s', (xpath, feel) => {
  expect(toFeel(xpath, { find: (name) => names[name as keyof typeof names] }).text).toBe(feel);
});
