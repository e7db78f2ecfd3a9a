import type { Days, Due } from '../duration.ts';
import { below } from '../json/pointer.ts';
import type { Known } from './known.ts';
import { named } from './read-fields.ts';
import type { Report } from './report.ts';

/** A number of days taken from a setting: the setting must exist and be a number. */
export function checkDays(days: Days | undefined, path: string, { task }: Known, report: Report): void {
  if (days === undefined || typeof days === 'number') return;
  const settings = task.settings ?? {};
  const at = below(path, 'setting');
  const setting = Object.hasOwn(settings, days.setting) ? settings[days.setting] : undefined;
  if (!setting) report.add('unknown-setting', at, named(days.setting, Object.keys(settings)));
  else if (typeof setting.value !== 'number') report.add('setting-not-a-number', at, { name: days.setting });
}

/** The same for the two ways of giving a term in days. */
export function checkDue(due: Due<unknown> | undefined, path: string, known: Known, report: Report): void {
  if (!due) return;
  if ('workingDays' in due) checkDays(due.workingDays, below(path, 'workingDays'), known, report);
  if ('calendarDays' in due) checkDays(due.calendarDays, below(path, 'calendarDays'), known, report);
}
