import { type Calendar, calendarOf } from '@hearth/china';
import {
  type Db,
  listCalendarDays,
  listSettings,
  listWebhooks,
  readStamps,
  type SettingRecord,
  type WebhookRecord,
} from '@hearth/storage';
import { type OfficeSettings, officeSettingsOf, officeTask } from '../office/office-settings.ts';
import { loadOrg, type OrgSnapshot } from './org-snapshot.ts';

type Stamps = Awaited<ReturnType<typeof readStamps>>;

interface Kept<T> {
  stamp: number;
  value: T;
}

/** What a command asks of the office. */
export interface OfficeNow {
  org: OrgSnapshot;
  calendar: Calendar;
  /** Everything that was set for the task, at any unit. */
  settings: readonly SettingRecord[];
  webhooks: readonly WebhookRecord[];
}

/** Keeps the union tree, the calendar, the settings and the webhooks in memory and reads them again when their stamp in the database has changed. */
export class OfficeMemory {
  #org: (Kept<OrgSnapshot> & { day: string }) | undefined;
  #calendar: Kept<Calendar> | undefined;
  readonly #settings = new Map<string, Kept<SettingRecord[]>>();
  #webhooks: Kept<WebhookRecord[]> | undefined;

  /** The tree and who holds which post on the day. */
  async org(db: Db, day: string): Promise<OrgSnapshot> {
    return this.#orgAt(db, await readStamps(db), day);
  }

  async calendar(db: Db): Promise<Calendar> {
    return this.#calendarAt(db, await readStamps(db));
  }

  /** What the office has set for itself. */
  async settings(db: Db): Promise<OfficeSettings> {
    return officeSettingsOf(await this.#settingsAt(db, await readStamps(db), officeTask));
  }

  /** All of it on a day, for a task, with one look at the stamps. */
  async all(db: Db, day: string, task: string): Promise<OfficeNow> {
    const stamps = await readStamps(db);
    const org = await this.#orgAt(db, stamps, day);
    const calendar = await this.#calendarAt(db, stamps);
    const settings = await this.#settingsAt(db, stamps, task);
    return { org, calendar, settings, webhooks: await this.#webhooksAt(db, stamps) };
  }

  async #orgAt(db: Db, stamps: Stamps, day: string): Promise<OrgSnapshot> {
    const stamp = stamps.get('org') ?? 0;
    if (this.#org?.stamp !== stamp || this.#org.day !== day) {
      this.#org = { stamp, day, value: await loadOrg(db, day) };
    }
    return this.#org.value;
  }

  async #calendarAt(db: Db, stamps: Stamps): Promise<Calendar> {
    const stamp = stamps.get('calendar') ?? 0;
    if (this.#calendar?.stamp !== stamp) {
      this.#calendar = { stamp, value: calendarOf(await listCalendarDays(db)) };
    }
    return this.#calendar.value;
  }

  async #settingsAt(db: Db, stamps: Stamps, task: string): Promise<SettingRecord[]> {
    const stamp = stamps.get('settings') ?? 0;
    const known = this.#settings.get(task);
    if (known?.stamp === stamp) return known.value;
    const value = await listSettings(db, task);
    this.#settings.set(task, { stamp, value });
    return value;
  }

  async #webhooksAt(db: Db, stamps: Stamps): Promise<WebhookRecord[]> {
    const stamp = stamps.get('webhooks') ?? 0;
    if (this.#webhooks?.stamp !== stamp) this.#webhooks = { stamp, value: await listWebhooks(db) };
    return this.#webhooks.value;
  }
}
