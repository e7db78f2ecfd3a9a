import { endOfDay, shanghaiDate } from '@hearth/china';
import type { Definition } from '@hearth/definition';
import { type CampaignRecord, type Db, insertNotifications, type NewNotification } from '@hearth/storage';
import { postsOf } from '../access/task-parts.ts';
import type { EngineContext } from '../context.ts';
import { mailNotifications } from '../mail/mail-notifications.ts';
import type { NotificationParams } from '../notification/notification-text.ts';
import type { OrgSnapshot } from '../org/org-snapshot.ts';

/**
 * Tells the units of a campaign: whoever takes part in its task at the unit, and below it whoever may begin a case. Gives how many people.
 *
 * @param occasion names the occasion, so that the same one is told once.
 */
export async function tellUnits(
  context: EngineContext,
  trx: Db,
  campaign: CampaignRecord,
  wish: { kind: 'campaign' | 'urged'; units: readonly string[]; occasion: string; actor?: string },
): Promise<number> {
  const definition = context.definitions.current(campaign.task)?.definition;
  if (!definition) return 0;
  const now = context.clock();
  const org = await context.office.org(trx, shanghaiDate(now));
  const people = new Set(wish.units.flatMap((unit) => peopleAt(definition, unit, org)));
  if (wish.actor !== undefined) people.delete(wish.actor);
  const notifications = [...people].map(
    (personId): NewNotification => ({
      id: `campaign.${campaign.id}.${wish.occasion}.${personId}`,
      ...{
        personId,
        kind: wish.kind,
        params: paramsOf(campaign, definition),
        caseId: null,
        itemId: null,
        createdAt: now,
      },
    }),
  );
  if (notifications.length === 0) return 0;
  await insertNotifications(trx, notifications);
  await mailNotifications(context, trx, notifications);
  return notifications.length;
}

function peopleAt(definition: Definition, unit: string, org: OrgSnapshot): string[] {
  const here = [...postsOf(definition)].flatMap((post) => org.holders(post, unit));
  const { posts, levels } = definition.task.start;
  const below = org.units.filter(
    ({ id, level }) => id !== unit && org.isWithin(id, unit) && (levels.length === 0 || levels.includes(level)),
  );
  return [...here, ...below.flatMap(({ id }) => posts.flatMap((post) => org.holders(post, id)))];
}

const paramsOf = ({ id, title, note, deadline }: CampaignRecord, { task }: Definition): NotificationParams => ({
  ...{ work: '', task: task.title, number: '', caseTitle: '' },
  ...{ due: endOfDay(deadline), result: title, text: note, campaign: id },
});
