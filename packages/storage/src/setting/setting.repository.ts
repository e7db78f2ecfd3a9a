import type { Db } from '../database.ts';
import { fromJsonText, type Json, toJsonText } from '../json.ts';
import { bumpStamp } from '../stamp/stamp.repository.ts';

export interface SettingRecord {
  task: string;
  /** Unit for which it holds, with everything below; null = everywhere. */
  unitId: string | null;
  name: string;
  value: Json;
}

export async function listSettings(db: Db, task: string): Promise<SettingRecord[]> {
  const rows = await db.selectFrom('setting').selectAll().where('task', '=', task).execute();
  return rows.map((row) => ({
    task,
    unitId: row.unit_id === '' ? null : row.unit_id,
    name: row.name,
    value: fromJsonText(row.value),
  }));
}

export async function saveSetting(db: Db, setting: SettingRecord): Promise<void> {
  const value = toJsonText(setting.value);
  await db
    .insertInto('setting')
    .values({ task: setting.task, unit_id: setting.unitId ?? '', name: setting.name, value })
    .onConflict((conflict) => conflict.columns(['task', 'unit_id', 'name']).doUpdateSet({ value }))
    .execute();
  await bumpStamp(db, 'settings');
}
