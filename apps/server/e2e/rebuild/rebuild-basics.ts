import { type Files, listAt, objectAt, textsAt } from './files.ts';
import type { Rebuilder } from './rebuilder.ts';
import { type OfficeWords, settingTable, sourceTable } from './tables.ts';

/** Who may begin a task from a blank page: the posts that are held everywhere, at their levels. */
const everywhere = ['chair', 'clerk', 'labour-inspector'];
const below = ['county', 'township', 'grassroots'];

/** What the task is apart from its form: family, who begins it, numbers, limits, what it rests on. */
export async function rebuildBasics(hands: Rebuilder, files: Files, { posts, levels }: OfficeWords): Promise<void> {
  const { task } = files;
  await hands.turnTo('基本信息');
  const panel = hands.panel;
  await hands.find(panel.getByRole('combobox', { name: '类别' }), `${task.family} 帮扶救助`);
  await hands.type(panel.getByRole('textbox', { name: '说明', exact: true }).first(), String(task.description));
  if (typeof task.purpose === 'string') {
    await hands.click(panel.getByRole('button', { name: '+ 收集目的', exact: true }));
    await hands.type(panel.getByRole('textbox', { name: '收集目的', exact: true }), task.purpose);
  }
  const start = objectAt(task.start);
  await hands.leaveOnly(
    panel.getByRole('combobox', { name: '岗位' }),
    everywhere.map((id) => posts[id]!),
    textsAt(start.posts).map((id) => posts[id]!),
  );
  await hands.leaveOnly(
    panel.getByRole('combobox', { name: '组织层级' }),
    below.map((id) => levels[id]!),
    textsAt(start.levels).map((id) => levels[id]!),
  );
  await hands.type(panel.getByRole('textbox', { name: '编号规则' }), String(objectAt(task.numbering).pattern));
  await hands.type(panel.getByRole('spinbutton', { name: '保存年限（年）' }), String(task.retentionYears));
  for (const reader of listAt(task.readers))
    await addReader(hands, reader.post, objectAt(reader.unit).ancestor, { posts, levels });
  await hands.takeTable(panel.getByRole('button', { name: '从表格粘贴' }).last(), sourceTable(files));
  await hands.turnView('参数');
  await hands.takeTable(panel.getByRole('button', { name: '从表格粘贴' }), settingTable(files));
}

async function addReader(
  hands: Rebuilder,
  post: unknown,
  level: unknown,
  { posts, levels }: OfficeWords,
): Promise<void> {
  const panel = hands.panel;
  await hands.click(panel.getByRole('button', { name: '+ 还有谁可以查看', exact: true }));
  const item = panel.locator('.ds-item').last();
  const list = item.getByRole('combobox').first();
  const unit = level === undefined ? '本单位' : levels[String(level)]!;
  if (typeof post === 'string') return hands.find(list, `${unit}${posts[post]}`);
  await hands.find(list, '几个岗位都可以，或者别的单位……');
  await hands.pickAll(
    item.getByRole('combobox', { name: '岗位' }),
    textsAt(post as string[]).map((id) => posts[id]!),
  );
  if (level !== undefined) await hands.pick(item.getByRole('combobox', { name: '哪个单位的' }), `所属的${unit}`);
}
