import type { SettingRecord } from '@hearth/storage';

/** What an office has set for itself. */
export interface OfficeSettings {
  /** What the office is called on its pages, papers' senders and mail; '' = the program's own name. */
  name: string;
  /** A line below the sign-in, as whom to ask for a password; '' = the usual one. */
  note: string;
  /** PNG, JPEG or WebP, base64; null = the program's own emblem. */
  logo: { type: string; data: string } | null;
  /** Hours until one signs in again. */
  sessionHours: number;
  /** Minutes until a session ends in which nobody does anything. */
  idleMinutes: number;
  /** Wrong passwords in a row before an account waits, and minutes that it waits. */
  wrongPasswords: number;
  lockMinutes: number;
  /** Whether people may set up a one-time code beside their password. */
  secondFactor: boolean;
  /** Posts whose holders set one up before anything else is answered; whoever comes from the office's own sign-in service is left to it. */
  secondFactorPosts: string[];
  /** Years for which cases and closed register entries are kept whose definition says nothing; 0 = for good. */
  retentionYears: number;
  /** Whether what is over is cleared by itself. */
  clearByRule: boolean;
}

export const usualSettings: OfficeSettings = {
  ...{ name: '', note: '', logo: null },
  ...{ sessionHours: 12, idleMinutes: 60, wrongPasswords: 5, lockMinutes: 15 },
  ...{ secondFactor: false, secondFactorPosts: [] },
  ...{ retentionYears: 0, clearByRule: false },
};

/** Settings of the office itself are those of no task. */
export const officeTask = '';

export function officeSettingsOf(records: readonly SettingRecord[]): OfficeSettings {
  const set = records.filter(({ name }) => Object.hasOwn(usualSettings, name));
  return { ...usualSettings, ...Object.fromEntries(set.map(({ name, value }) => [name, value])) };
}
