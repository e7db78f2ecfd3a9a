import { addDays, shanghaiDateTime } from '@hearth/china';
import type { Locale } from '@hearth/expression';
import type { JsonObject } from '@hearth/storage';
import type { NotificationKind } from './notification-kinds.ts';

/** What a notification says: a line, and a second one with what it is about. */
export interface NotificationText {
  title: string;
  text: string;
}

/** What a sentence may speak of. Kept as it was when it was told. */
export interface NotificationParams extends JsonObject {
  /** Title of the work, where there is some. */
  work: string;
  task: string;
  number: string;
  caseTitle: string;
  due: string;
  /** Title of the result; of a message its own title; of a campaign its title. */
  result: string;
  /** The text of a message, the note of a campaign. */
  text: string;
}

type Teller = (params: NotificationParams) => [zh: string, en: string];

const tellers: Record<NotificationKind, Teller> = {
  work: ({ work }) => [`新待办：${work}`, `New work: ${work}`],
  'handed-over': ({ work }) => [`转交给您：${work}`, `Handed over to you: ${work}`],
  returned: ({ work }) => [`退回给您：${work}`, `Sent back to you: ${work}`],
  reminder: ({ work }) => [`即将到期：${work}`, `Due soon: ${work}`],
  overdue: ({ work }) => [`已超过时限：${work}`, `Overdue: ${work}`],
  escalated: ({ work }) => [`超过时限，转由您办理：${work}`, `Overdue, now with you: ${work}`],
  notice: ({ due }) => [`公示已发布，至 ${local(due)}`, `Notice posted until ${local(due)}`],
  result: ({ result }) => [`您发起的办件已办结：${result}`, `Your case is closed: ${result}`],
  message: ({ result }) => [result, result],
  campaign: ({ result }) => [`新活动：${result}`, `New campaign: ${result}`],
  urged: ({ result }) => [`催办：${result}`, `Please hurry: ${result}`],
};

/** The notification in the reader's language. */
export function notificationText(kind: string, params: NotificationParams, locale: Locale): NotificationText {
  const english = locale === 'en';
  const title = tellers[kind as NotificationKind]?.(params)[english ? 1 : 0] ?? params.work;
  if (kind === 'message') return { title, text: params.text };
  const about = [params.task, params.number, params.caseTitle, kind === 'campaign' ? params.text : '']
    .filter((part) => part !== '')
    .join(' · ');
  const due = params.due && kind !== 'notice' ? dueText(params.due, english) : '';
  return { title, text: `${about}${due}` };
}

/**
 * The same for a letter that leaves the house: without the title of the case, which is often the name of a person in need.
 */
export function notificationLetter(kind: string, params: NotificationParams): { subject: string; text: string } {
  const { title, text } = notificationText(kind, { ...params, caseTitle: '' }, 'zh-CN');
  return { subject: title, text: `${text}\n\n请登录职工之家办理或查看。\n` };
}

const dueText = (due: string, english: boolean): string => (english ? ` (due ${local(due)})` : `（${dueIn(due)}办理）`);

/** A deadline at midnight is said as the end of the day before (Civil Code 203). */
function dueIn(due: string): string {
  const text = local(due);
  return text.endsWith(' 00:00') ? `${addDays(text.slice(0, 10), -1)} 24:00 前` : `${text} 前`;
}

const local = (instant: string): string => (instant === '' ? '' : shanghaiDateTime(instant));
