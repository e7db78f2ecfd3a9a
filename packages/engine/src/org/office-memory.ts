import { type Calendar, calendarOf } from '@hearth/china';
import { type Db, listCalendarDays, readStamp } from '@hearth/storage';
import { loadOrg, type OrgSnapshot } from './org-snapshot.ts';

interface Kept<T> {
  stamp: number;
  day: string;
  value: T;
}

/** Keeps the union tree and the calendar in memory and reads them again when their stamp in the database has changed. */
export class OfficeMemory {
  #org: Kept<OrgSnapshot> | undefined;
  #calendar: Kept<Calendar> | undefined;

  /** The tree and who holds which post on the day. */
  async org(db: Db, day: string): Promise<OrgSnapshot> {
    const stamp = await readStamp(db, 'org');
    if (this.#org?.stamp !== stamp || this.#org.day !== day) {
      this.#org = { stamp, day, value: await loadOrg(db, day) };
    }
    return this.#org.value;
  }

  async calendar(db: Db): Promise<Calendar> {
    const stamp = await readStamp(db, 'calendar');
    if (this.#calendar?.stamp !== stamp) {
      this.#calendar = { stamp, day: '', value: calendarOf(await listCalendarDays(db)) };
    }
    return this.#calendar.value;
  }
}
