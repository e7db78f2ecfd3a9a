import type { Locale } from '@hearth/expression';
import {
  countUnread,
  type Db,
  listMailSettings,
  listNotifications,
  type Page,
  saveMailSettings,
} from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { type NotificationKind, notificationKinds, usualMailKinds } from './notification-kinds.ts';
import { viewOf } from './notification-view.ts';

/** A page of the person's notifications with how many are unread. */
export async function notificationsOf(
  { db }: EngineContext,
  person: SignedIn,
  filter: { unread?: boolean | undefined; kind?: NotificationKind | undefined },
  page: Page,
  locale: Locale,
) {
  const { items, total } = await listNotifications(db, person.id, filter, page);
  const unread = await countUnread(db, person.id);
  return { items: items.map((one) => viewOf(one, locale)), total, ...page, unread };
}

const kindTitles: Record<NotificationKind, [zh: string, en: string]> = {
  work: ['新待办', 'New work'],
  'handed-over': ['转交给我的待办', 'Work handed over to me'],
  returned: ['退回给我的待办', 'Work sent back to me'],
  reminder: ['到期提醒', 'Reminders'],
  overdue: ['超过时限', 'Overdue work'],
  escalated: ['超时升级', 'Escalations'],
  notice: ['公示发布', 'Notices posted'],
  result: ['我发起的办件办结', 'Results of my cases'],
  message: ['流程通知', 'Messages of the process'],
  campaign: ['新活动', 'New campaigns'],
  urged: ['催办', 'Reminders to hurry'],
};

/** What the person has chosen to have by mail, and what there is to choose from. */
export async function settingsOf({ db, delivery }: EngineContext, person: SignedIn, locale: Locale) {
  const [settings] = await listMailSettings(db, [person.id]);
  return {
    mail: settings?.address ?? null,
    mailKinds: (settings?.kinds ?? [...usualMailKinds]) as NotificationKind[],
    kinds: notificationKinds.map((id) => ({ id, title: kindTitles[id][locale === 'en' ? 1 : 0] })),
    mailAvailable: delivery.mail !== undefined,
  };
}

export async function chooseMail(
  trx: Db,
  person: SignedIn,
  { mail, mailKinds }: { mail: string | null; mailKinds: NotificationKind[] },
): Promise<void> {
  await saveMailSettings(trx, { personId: person.id, address: mail, kinds: mailKinds });
}
