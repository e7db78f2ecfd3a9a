import { shanghaiDate } from '@hearth/china';
import type { Definition } from '@hearth/definition';
import type { Env, Json } from '@hearth/expression';
import type { Environment } from '@hearth/kernel';
import type { Db, SettingRecord, WebhookRecord } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';

/** The world as the kernel may know it while one command runs. */
export interface World extends Environment {
  org: OrgSnapshot;
  /** Who is told what happens. */
  webhooks: readonly WebhookRecord[];
}

/** Reads org, calendar and settings for a case of the task at the unit. Without an actor the system itself acts. */
export async function worldFor(
  context: EngineContext,
  db: Db,
  at: { task: string; unit: string; actor?: string },
): Promise<World> {
  const now = context.clock();
  const { org, calendar, settings: set, webhooks } = await context.office.all(db, shanghaiDate(now), at.task);
  const settings = settingsAt(set, org, at.unit);
  return { now, org, calendar, settings, webhooks, ...(at.actor === undefined ? {} : { actor: at.actor }) };
}

/** What the office set in place of the definition's values: the nearest unit above wins. */
function settingsAt(records: readonly SettingRecord[], org: OrgSnapshot, unit: string): Record<string, Json> {
  const settings: Record<string, Json> = {};
  const depth = (id: string | null): number => (id === null ? -1 : org.depth(id));
  for (const record of records.toSorted((a, b) => depth(a.unitId) - depth(b.unitId))) {
    if (record.unitId === null || org.isWithin(unit, record.unitId)) settings[record.name] = record.value;
  }
  return settings;
}

/** What expressions over a case may know beside its document: the moment, and the settings as they stand here. */
export function envOf({ task }: Definition, { now, settings }: Pick<World, 'now' | 'settings'>): Env {
  const own = Object.entries(task.settings ?? {}).map(([name, { value }]): [string, Json] => [name, value]);
  return { now, today: shanghaiDate(now), settings: { ...Object.fromEntries(own), ...settings } };
}
