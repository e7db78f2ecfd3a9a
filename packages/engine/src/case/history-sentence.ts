import { shanghaiDateTime } from '@hearth/china';
import { type Definition, stepById } from '@hearth/definition';
import type { Locale } from '@hearth/expression';
import { type Assignee, type CaseEvent, type CaseFact, type CaseState, offersOf } from '@hearth/kernel';
import type { OrgSnapshot } from '../org/org-snapshot.ts';

/** What a sentence about an event may speak of. */
export interface Told {
  definition: Definition;
  state: CaseState;
  org: OrgSnapshot;
  registerTitle: (id: string) => string;
  locale: Locale;
}

type FactOf<T extends CaseFact['type']> = Extract<CaseFact, { type: T }>;
type Teller<T extends CaseFact['type']> = (event: FactOf<T>, told: Told) => Sentences | undefined;
type Sentences = [zh: string, en: string];

/** Only what a clerk would tell somebody; an event without a sentence is not shown. */
const tellers: { [T in CaseFact['type']]?: Teller<T> } = {
  'case-opened': ({ from }) =>
    from && 'schedule' in from
      ? [`定期任务到期，自动开出（${from.slot} 起的一期）`, `Opened by its schedule (period from ${from.slot})`]
      : ['开始填写', 'Began a draft'],
  'case-submitted': ({ number }) => [`提交，编号 ${number}`, `Submitted as ${number}`],
  'work-item-claimed': ({ id }, told) => [`签收“${itemTitle(told, id)}”`, `Claimed “${itemTitle(told, id)}”`],
  'work-item-released': ({ id }, told) => [`退签“${itemTitle(told, id)}”`, `Released “${itemTitle(told, id)}”`],
  'work-item-completed': ({ id, outcome }, told) => {
    const [title, done] = [itemTitle(told, id), outcomeTitle(told, id, outcome)];
    return [`${title}：${done}`, `${title}: ${done}`];
  },
  'work-item-reminded': ({ id }, told) => [`提醒办理“${itemTitle(told, id)}”`, `Reminded of “${itemTitle(told, id)}”`],
  'work-item-overdue': ({ id }, told) => [`“${itemTitle(told, id)}”超过时限`, `“${itemTitle(told, id)}” is overdue`],
  'document-changed': ({ changes }) => [`修改 ${changes.length} 处内容`, `Changed ${changes.length} values`],
  returned: ({ from, to }, told) => {
    const [back, forth] = [stepTitle(told, from), stepTitle(told, to)];
    return [`由“${back}”退回“${forth}”`, `Sent back from “${back}” to “${forth}”`];
  },
  'notice-posted': ({ until }) => [
    `公示至 ${shanghaiDateTime(until)}`,
    `Notice posted until ${shanghaiDateTime(until)}`,
  ],
  'notice-ended': ({ id }, told) => both(told, id, '公示期满', 'notice is over'),
  'wait-ended': ({ id }, told) => both(told, id, '等待期满', 'waiting is over'),
  'step-completed': ({ id }, told) => {
    const step = stepById(told.definition.workflow, told.state.steps[id]?.step ?? '')?.step;
    return step?.type === 'automatic' ? [`自动办理“${step.title}”`, `Did “${step.title}” automatically`] : undefined;
  },
  'objection-raised': ({ by }) => [`收到异议${by ? `（${by}）` : ''}`, `Objection raised${by ? ` by ${by}` : ''}`],
  'objection-answered': ({ upheld }) =>
    upheld ? ['异议成立', 'Objection upheld'] : ['异议不成立', 'Objection dismissed'],
  'reply-recorded': ({ body, agree }, told) => {
    const name = bodyTitle(told, body);
    return [`${name}复函：${agree ? '同意' : '不同意'}`, `Reply of ${name}: ${agree ? 'agrees' : 'refuses'}`];
  },
  'work-item-transferred': ({ id, to }, told) => [
    `“${itemTitle(told, id)}”转办给${told.org.personName(to)}`,
    `Transferred “${itemTitle(told, id)}” to ${told.org.personName(to)}`,
  ],
  'work-item-delegated': ({ id, to }, told) => [
    `“${itemTitle(told, id)}”委托${told.org.personName(to)}办理`,
    `Delegated “${itemTitle(told, id)}” to ${told.org.personName(to)}`,
  ],
  'work-item-handed-back': ({ id }, told) => [`交回“${itemTitle(told, id)}”`, `Handed “${itemTitle(told, id)}” back`],
  'work-item-reassigned': ({ id, assignee }, told) => [
    `“${itemTitle(told, id)}”原办理人已离岗，改由${peopleIn(assignee, told)}办理`,
    `“${itemTitle(told, id)}” goes to ${peopleIn(assignee, told)}: who had it has left`,
  ],
  'work-item-opened': ({ id, role, assignee }, told) =>
    role === 'sign'
      ? [
          `就“${itemTitle(told, id)}”请${peopleIn(assignee, told)}加签`,
          `Asked ${peopleIn(assignee, told)} to sign “${itemTitle(told, id)}”`,
        ]
      : undefined,
  'document-corrected': ({ changes }) => [`更正 ${changes.length} 处内容`, `Corrected ${changes.length} values`],
  'emergency-called': ({ emergency, skipTo, owes }, told) => {
    const title = told.definition.workflow.emergencies?.find(({ id }) => id === emergency)?.title ?? emergency;
    const steps = owes.map((step) => stepTitle(told, step));
    return [
      `启动“${title}”，直接办理“${stepTitle(told, skipTo)}”${steps.length > 0 ? `，待补办：${steps.join('、')}` : ''}`,
      `Called “${title}”: straight to “${stepTitle(told, skipTo)}”${steps.length > 0 ? `, owed: ${steps.join(', ')}` : ''}`,
    ];
  },
  'owed-refused': ({ id }, told) =>
    both(told, id, '补办没有通过，已办的不变', 'was refused afterwards; what was done stays'),
  'result-reached': ({ result }, told) => [
    `已有结果：${resultTitle(told, result)}，补办手续后办结`,
    `Result: ${resultTitle(told, result)}; closed when what is owed is done`,
  ],
  'effect-requested': ({ effect }, told) => {
    if (effect.kind === 'notify')
      return effect.title === ''
        ? ['发出通知', 'Sent a notice']
        : [`发出通知“${effect.title}”`, `Sent the notice “${effect.title}”`];
    if (effect.kind === 'cancel-pay')
      return [`从付款清单撤回：${effect.reason}`, `Taken off the payment list: ${effect.reason}`];
    if (effect.kind === 'pay') return ['列入付款清单', 'Put on the payment list'];
    return effect.kind === 'register'
      ? [`写入“${told.registerTitle(effect.register)}”`, `Wrote “${told.registerTitle(effect.register)}”`]
      : undefined;
  },
  'effect-done': ({ case: opened, number }) =>
    opened === undefined
      ? undefined
      : [`开出关联办件${number ? ` ${number}` : ''}`, `Opened a linked case${number ? ` ${number}` : ''}`],
  'linked-ended': () => ['开出的关联办件已办结', 'The case that was opened has ended'],
  'case-migrated': () => ['转到事项的新版本', 'Moved to a newer version of the task'],
  'case-cleared': ({ rule: { by, years }, fields }) =>
    by === 'withdrawal'
      ? [
          `因撤回同意清除个人信息 ${fields.length} 项`,
          `Cleared ${fields.length} personal fields: consent was withdrawn`,
        ]
      : [
          `保存期限 ${years} 年已满，清除个人信息 ${fields.length} 项`,
          `Cleared ${fields.length} personal fields after ${years} years`,
        ],
  'case-suspended': ({ interrupt }, told) => same(interruptTitle(told, interrupt)),
  'case-resumed': () => ['恢复办理', 'Resumed'],
  'case-ended': ({ result, interrupt }, told) => {
    const title = resultTitle(told, result);
    const how = interrupt === undefined ? '' : `（${interruptTitle(told, interrupt)}）`;
    return [`办结：${title}${how}`, `Closed: ${title}${how}`];
  },
};

/** One sentence about an event in the reader's language, or undefined for a move that nobody needs to read. */
export function sentenceOf(event: CaseEvent, told: Told): string | undefined {
  const tell = tellers[event.type] as Teller<CaseFact['type']> | undefined;
  const sentences = tell?.(event, told);
  return sentences?.[told.locale === 'en' ? 1 : 0];
}

/** “等待寄出”等待期满 */
function both(told: Told, instance: string, zh: string, en: string): Sentences {
  const title = stepTitle(told, told.state.steps[instance]?.step ?? '');
  return [`“${title}”${zh}`, `“${title}”: ${en}`];
}

const resultTitle = ({ definition }: Told, result: string): string =>
  definition.workflow.results.find(({ id }) => id === result)?.title ?? result;

const peopleIn = ({ person, posts = [] }: Assignee, { org }: Told): string =>
  person === undefined
    ? posts.flatMap(({ post, unit }) => org.holders(post, unit).map((one) => org.personName(one))).join('、')
    : org.personName(person);

const same = (text: string): [string, string] => [text, text];

const itemTitle = ({ state }: Told, id: string): string => state.workItems[id]?.title ?? id;

const stepTitle = ({ definition }: Told, id: string): string => stepById(definition.workflow, id)?.step.title ?? id;

const interruptTitle = ({ definition }: Told, id: string): string =>
  definition.workflow.interrupts?.find((interrupt) => interrupt.id === id)?.title ?? id;

function outcomeTitle({ definition, state }: Told, item: string, outcome: string): string {
  const step = stepById(definition.workflow, state.workItems[item]?.step ?? '')?.step;
  const declared =
    step && 'outcomes' in step ? step.outcomes : offersOf(definition, reopened(state, item), item)?.outcomes;
  return declared?.find(({ id }) => id === outcome)?.title ?? outcome;
}

/** Words of votes and answers are offered only on open work. */
function reopened(state: CaseState, item: string): CaseState {
  const found = state.workItems[item];
  return found ? { ...state, workItems: { ...state.workItems, [item]: { ...found, state: 'open' } } } : state;
}

function bodyTitle({ definition }: Told, body: string): string {
  for (const step of definition.workflow.steps.flatMap((one) => ('bodies' in one ? [one] : []))) {
    const found = step.bodies.find(({ id }) => id === body);
    if (found) return found.title;
  }
  return body;
}
