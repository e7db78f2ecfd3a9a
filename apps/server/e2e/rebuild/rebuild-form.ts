import { type Files, fieldsOf, listAt, objectAt, pagesOf, textsAt, type WrittenField } from './files.ts';
import type { Rebuilder } from './rebuilder.ts';
import { fieldTable, paperTable, ruleTable } from './tables.ts';

/** The form: its fields and rules as lists, then what the choice of an entry fills. */
export async function rebuildForm(hands: Rebuilder, files: Files): Promise<void> {
  await hands.turnTo('表单');
  await hands.takeTable(
    hands.page.getByRole('button', { name: '从清单添加字段' }),
    fieldTable(files, { 'hardship-household': '困难职工家庭台账' }),
  );
  await hands.takeTable(hands.page.getByRole('button', { name: '从清单添加校验规则' }), ruleTable(files));
  for (const field of fieldsOf(files.form).filter(({ schema }) => schema.fill !== undefined)) {
    await hands.selectField(field.path, pageOf(files, field));
    await fillAlike(hands, Object.keys(objectAt(field.schema.fill)));
  }
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

function pageOf({ form }: Files, { path }: WrittenField): string {
  const root = path.split('.')[0]!;
  return pagesOf(form).find(({ sections }) => sections.some(({ fields }) => fields.includes(root)))!.title;
}

/** What the task says of its fields: its title on lists, its columns, what is printed. */
export async function rebuildPrints(hands: Rebuilder, files: Files): Promise<void> {
  const { task } = files;
  await hands.turnTo('基本信息');
  const panel = hands.panel;
  await hands.writeText(panel, '办件名称', String(task.caseTitle));
  await hands.pickAll(panel.getByRole('combobox', { name: '列表显示的字段' }), textsAt(task.list));
  for (const unique of listAt(task.unique)) await addUnique(hands, unique);
  await hands.turnView('打印文书');
  await hands.takeTable(panel.getByRole('button', { name: '从表格粘贴' }), paperTable(files));
  for (const paper of listAt(task.papers)) {
    await hands.click(panel.locator('.ds-thing-title').filter({ hasText: String(paper.title) }));
    await writeBody(hands, panel.locator('.ds-thing-open'), listAt(paper.body));
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
