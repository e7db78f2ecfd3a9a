import { stepsOfDraft } from '../commands/workflow/steps-of-draft.ts';
import { type DefinitionDraft, isObject, type JsonObject } from '../draft/draft.ts';
import { choicesOf } from '../settings/choices.ts';
import type { Texts } from '../text/texts.ts';
import { levelsOf, type World } from '../world.ts';

/** What is needed to say in words what a draft means. */
export interface Telling {
  draft: DefinitionDraft;
  world: World;
  t: Texts;
}

/** Whose work it is: 镇总工会的工会主席, 发起人. */
export function whoText(who: unknown, telling: Telling): string {
  const { t, world, draft } = telling;
  if (!isObject(who)) return t('who.nobody');
  if (typeof who.actor === 'string') {
    if (who.actor === 'initiator') return t('who.initiator');
    const step = stepsOfDraft(draft).find(({ id }) => id === who.actor);
    return t('who.actorOf', { step: step?.title ?? who.actor });
  }
  const posts = (Array.isArray(who.post) ? who.post : [who.post]).filter((one) => one !== '' && one !== undefined);
  if (posts.length === 0) return t('who.nobody');
  const titles = posts.map((id) => world.posts.find((post) => post.id === id)?.title ?? String(id));
  return t('who.postAt', { unit: unitText(who.unit, telling), post: titles.join(t('list.or')) });
}

/** Which unit: 本单位, 上级工会, 所属的县级. */
export function unitText(unit: unknown, { t, world }: Telling): string {
  if (!isObject(unit)) return unit === 'superior' || unit === 'root' ? t(`unit.${unit}`) : t('unit.case');
  if (typeof unit.ancestor === 'string') {
    const level = levelsOf(world).find(({ id }) => id === unit.ancestor);
    return t('unit.ancestor', { level: level?.title ?? unit.ancestor });
  }
  return t('unit.field', { field: String(unit.field ?? '') });
}

/** By when: 5 个工作日, 至“慰问日期”. */
export function dueText(due: unknown, telling: Telling): string | undefined {
  const { t } = telling;
  if (!isObject(due)) return undefined;
  if ('workingDays' in due) return t('due.working', { days: daysText(due.workingDays, telling) });
  if ('calendarDays' in due) return t('due.calendar', { days: daysText(due.calendarDays, telling) });
  return t('due.on', { date: String(due.on ?? '') });
}

/** A number of days, of a setting the one that counts now. */
export function daysText(days: unknown, { draft }: Telling): string {
  if (!isObject(days)) return String(days ?? '');
  const setting = isObject(draft.task.settings) ? draft.task.settings[String(days.setting)] : undefined;
  return isObject(setting) ? String(setting.value) : `“${days.setting}”`;
}

/** What follows an outcome that does not simply go on: 退回“填写申请”, 以“不予慰问”结束. */
export function followText(outcome: JsonObject, telling: Telling): string | undefined {
  const { draft, t } = telling;
  if (isObject(outcome.return)) {
    const to = stepsOfDraft(draft).find(({ id }) => id === (outcome.return as JsonObject).to);
    return t('follow.return', { step: to?.title ?? String(outcome.return.to ?? '') });
  }
  if (typeof outcome.end === 'string') {
    const result = choicesOf('result', { ...telling, scope: '', around: [] }).find(
      ({ value }) => value === outcome.end,
    );
    return t('follow.end', { result: result?.label ?? outcome.end });
  }
  return undefined;
}

/** How votes are counted: 全部同意, 三分之二以上到会…. */
export function modeText(mode: unknown, { t }: Telling): string {
  if (!isObject(mode)) return mode === 'any' ? t('mode.any') : t('mode.all');
  if ('count' in mode) return t('mode.count', { count: String(mode.count) });
  const more = mode.strict === true ? t('mode.more') : t('mode.atLeast');
  return t('mode.fraction', {
    present: String(mode.present ?? ''),
    of: mode.of === 'present' ? t('mode.ofPresent') : t('mode.ofAll'),
    approve: String(mode.approve ?? ''),
    more,
  });
}

/** The lines of a step's card, after its title. */
export function stepLines(step: JsonObject, telling: Telling): string[] {
  const { t } = telling;
  const lines: (string | undefined)[] = [];
  const list = (name: string): JsonObject[] =>
    Array.isArray(step[name]) ? (step[name] as JsonObject[]).filter(isObject) : [];
  switch (step.type) {
    case 'userTask':
    case 'externalReply':
    case 'publicNotice':
      lines.push(whoText(step.who, telling));
      break;
    case 'signOff':
      lines.push(
        list('parties')
          .map(({ title }) => String(title))
          .join(t('list.and')),
        modeText(step.mode, telling),
      );
      break;
    case 'forEach':
      lines.push(t('step.each', { group: String(step.in ?? '') }));
      break;
    case 'end':
      lines.push(followText({ end: step.result ?? '' }, telling));
      break;
    case 'automatic':
      lines.push(...effectLines(step, telling));
  }
  if (step.type === 'externalReply')
    lines.push(
      list('bodies')
        .map(({ title }) => String(title))
        .join(t('list.and')),
    );
  if (step.type === 'publicNotice')
    lines.push(t('step.notice', { days: daysText(step.workingDays, telling), items: list('show').length }));
  const due = dueText(step.type === 'wait' ? step.until : step.due, telling);
  if (due) lines.push(step.type === 'wait' ? t('step.waits', { due }) : t('step.due', { due }));
  return lines.filter((line) => line !== undefined && line !== '') as string[];
}

function effectLines(step: JsonObject, { t }: Telling): string[] {
  return (['set', 'measure', 'register', 'open', 'notify', 'pay'] as const).flatMap((name) => {
    const list = step[name];
    return Array.isArray(list) && list.length > 0 ? [t(`effect.${name}`, { count: list.length })] : [];
  });
}
