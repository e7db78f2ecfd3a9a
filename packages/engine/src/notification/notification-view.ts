import type { Locale } from '@hearth/expression';
import type { NotificationRecord } from '@hearth/storage';
import { workItemId } from '../work-item/work-item-id.ts';
import type { NotificationKind } from './notification-kinds.ts';
import { type NotificationParams, notificationText } from './notification-text.ts';

/** A notification as the reader sees it. */
export function viewOf(one: NotificationRecord, locale: Locale) {
  const { id, kind, params, caseId, itemId, createdAt, readAt } = one;
  const words = notificationText(kind, params as NotificationParams, locale);
  const workItem = caseId !== null && itemId !== null ? workItemId({ caseId, itemId }) : null;
  const campaign = typeof params.campaign === 'string' ? params.campaign : null;
  return { id, kind: kind as NotificationKind, ...words, case: caseId, workItem, campaign, createdAt, readAt };
}
