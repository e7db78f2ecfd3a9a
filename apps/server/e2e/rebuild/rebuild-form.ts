import { type Files, fieldsOf, listAt, objectAt, pagesOf, rulesOf, textsAt, type WrittenField } from './files.ts';
import type { Rebuilder } from './rebuilder.ts';
import { fieldTable } from './tables.ts';

/** The form: its fields as a list, then what rests on formulas. */
export async function rebuildForm(hands: Rebuilder, files: Files): Promise<void> {
  await hands.turnTo('表单');
  await hands.takeTable(
    hands.page.getByRole('button', { name: '从清单添加字段' }),
    fieldTable(files, { 'hardship-household': '困难职工家庭台账' }),
  );
  const rules = rulesOf(files.form);
  for (const field of fieldsOf(files.form)) {
    const holder = field.path.split('.').slice(0, -1).join('.');
    const own = rules.filter(({ owner, rule }) => owner === holder && textsAt(rule.at)[0] === field.key);
    if (!formulas.some((name) => field.schema[name] !== undefined) && own.length === 0) continue;
    await hands.selectField(field.path, pageOf(files, field));
    await setFormulas(hands, field);
    for (const { rule } of own) await addRule(hands, rule);
  }
}

const formulas = ['visibleWhen', 'requiredWhen', 'where', 'fill'] as const;

const titles = {
  visibleWhen: '显示条件',
  requiredWhen: '必填条件',
  where: '只能选哪些记录',
} as const;

async function setFormulas(hands: Rebuilder, { schema }: WrittenField): Promise<void> {
  if (schema.fill !== undefined) await fillAlike(hands, Object.keys(objectAt(schema.fill)));
  for (const name of ['where', 'visibleWhen', 'requiredWhen'] as const) {
    const text = schema[name];
    if (typeof text !== 'string') continue;
    if (name === 'requiredWhen' && text === schema.visibleWhen)
      await hands.click(hands.settings.getByRole('button', { name: '+ 显示时就必填' }));
    else await writeFormula(hands, titles[name], text);
  }
}

async function writeFormula(hands: Rebuilder, title: string, text: string): Promise<void> {
  const { settings } = hands;
  await hands.click(settings.getByRole('button', { name: `+ ${title}`, exact: true }));
  await hands.writeText(settings, title, text);
}

async function fillAlike(hands: Rebuilder, wanted: readonly string[]): Promise<void> {
  const { settings } = hands;
  await hands.click(settings.getByRole('button', { name: /^\+ 带出同名的/ }));
  const pairs = settings.locator('.df-fill-pair');
  const shown = await pairs.evaluateAll((rows) =>
    rows.map((row) => row.querySelector('.ant-select')?.textContent ?? ''),
  );
  for (const [at, title] of [...shown.entries()].reverse())
    if (!wanted.includes(title)) await hands.click(pairs.nth(at).getByRole('button'));
}

async function addRule(hands: Rebuilder, rule: { [key: string]: unknown }): Promise<void> {
  const { settings } = hands;
  await hands.click(settings.getByRole('button', { name: '+ 添加校验规则' }));
  const card = settings.locator('.df-rule').last();
  await hands.writeText(card, '必须满足', String(rule.assert));
  await hands.type(card.getByRole('textbox', { name: '不满足时提示' }), String(rule.message));
  const others = (rule.at as string[]).slice(1);
  if (others.length > 0) await hands.pickAll(card.getByRole('combobox', { name: '提示放在哪些字段旁' }), others);
  if (rule.level === 'warning') await hands.click(card.getByRole('switch'));
}

function pageOf({ form }: Files, { path }: WrittenField): string {
  const root = path.split('.')[0]!;
  return pagesOf(form).find(({ sections }) => sections.some(({ fields }) => fields.includes(root)))!.title;
}

/** What the task says of its fields: its title on lists, its columns, what is printed. */
export async function rebuildPrints(hands: Rebuilder, { task }: Files): Promise<void> {
  await hands.turnTo('基本信息');
  const panel = hands.panel;
  await hands.writeText(panel, '办件名称', String(task.caseTitle));
  await hands.pickAll(panel.getByRole('combobox', { name: '列表显示的字段' }), textsAt(task.list));
  for (const unique of listAt(task.unique)) await addUnique(hands, unique);
  await hands.turnView('打印文书');
  for (const paper of listAt(task.papers)) {
    await hands.click(panel.getByRole('button', { name: '+ 文书', exact: true }));
    const open = panel.locator('.ds-thing-open').last();
    await hands.type(open.getByRole('textbox', { name: '名称', exact: true }), String(paper.title));
    for (const [title, text] of [
      ['什么情况下可以打印', paper.when],
      ['抬头', paper.to],
    ] as const)
      if (typeof text === 'string') await hands.writeText(open, title, text);
    if (paper.masked === true) await hands.click(open.getByRole('checkbox'));
    await writeBody(hands, open, listAt(paper.body));
  }
}

/** What may not be handed in twice. */
async function addUnique(hands: Rebuilder, unique: { [key: string]: unknown }): Promise<void> {
  const { panel } = hands;
  await hands.click(panel.getByRole('button', { name: '+ 不得重复', exact: true }));
  const item = panel.locator('.ds-item', { has: hands.page.getByRole('textbox', { name: '重复时的提示' }) }).last();
  if (typeof unique.over === 'string') {
    await hands.click(item.getByRole('button', { name: '+ 逐行比对哪个明细' }));
    await hands.pick(item.getByRole('combobox', { name: '逐行比对哪个明细' }), unique.over);
  }
  for (const [at, key] of (unique.key as string[]).entries()) {
    if (at > 0) await hands.click(item.getByRole('button', { name: '+ 比对内容' }));
    await hands.type(item.getByRole('textbox', { name: '比对内容' }).nth(at), key);
  }
  await hands.type(item.getByRole('textbox', { name: '重复时的提示' }), String(unique.message));
}

async function writeBody(hands: Rebuilder, open: Rebuilder['panel'], body: ReturnType<typeof listAt>): Promise<void> {
  for (const [at, part] of body.entries()) {
    if (at > 0) await hands.click(open.getByRole('button', { name: '+ 正文' }));
    const item = open.locator('.ds-item').nth(at);
    if (typeof part.text === 'string') await hands.type(item.getByRole('textbox').first(), part.text);
    else if (part.rows !== undefined) {
      await hands.pick(item.getByRole('combobox').first(), '一张明细表');
      await hands.pick(item.getByRole('combobox', { name: '明细表' }), String(part.rows));
      await hands.pickAll(item.getByRole('combobox', { name: '列' }), textsAt(part.columns));
    } else {
      await hands.pick(item.getByRole('combobox').first(), '一组字段');
      await hands.pickAll(item.getByRole('combobox', { name: '字段' }), textsAt(part.fields));
    }
  }
}
