import { type Db, insertLetters, listMailSettings, type NewNotification } from '@hearth/storage';
import type { EngineContext } from '../context.ts';
import { usualMailKinds } from '../notification/notification-kinds.ts';
import { type NotificationParams, notificationLetter } from '../notification/notification-text.ts';

/** Puts the notifications into the outbox as mail, for those who have an address and want that kind. Nothing where no mail is set up. */
export async function mailNotifications(
  { delivery }: Pick<EngineContext, 'delivery'>,
  trx: Db,
  notifications: readonly NewNotification[],
): Promise<void> {
  if (!delivery.mail) return;
  const people = [...new Set(notifications.map(({ personId }) => personId))];
  const settings = new Map((await listMailSettings(trx, people)).map((one) => [one.personId, one]));
  const letters = notifications.flatMap(({ id, personId, kind, params, createdAt }) => {
    const { address = null, kinds = null } = settings.get(personId) ?? {};
    if (address === null || !(kinds ?? (usualMailKinds as readonly string[])).includes(kind)) return [];
    const payload = notificationLetter(kind, params as NotificationParams);
    return [{ id: `mail.${id}`, kind: 'mail', target: address, payload, createdAt }];
  });
  await insertLetters(trx, letters);
}
