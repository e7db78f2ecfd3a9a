import { shanghaiDateTime } from '@hearth/china';
import { type Definition, stepById } from '@hearth/definition';
import type { Locale } from '@hearth/expression';
import { type CaseEvent, type CaseFact, type CaseState, offersOf } from '@hearth/kernel';
import type { OrgSnapshot } from '../org/org-snapshot.ts';

/** What a sentence about an event may speak of. */
export interface Told {
  definition: Definition;
  state: CaseState;
  org: OrgSnapshot;
  locale: Locale;
}

type FactOf<T extends CaseFact['type']> = Extract<CaseFact, { type: T }>;
type Teller<T extends CaseFact['type']> = (event: FactOf<T>, told: Told) => Sentences | undefined;
type Sentences = [zh: string, en: string];

/** Only what a clerk would tell somebody; an event without a sentence is not shown. */
const tellers: { [T in CaseFact['type']]?: Teller<T> } = {
  'case-opened': () => ['开始填写', 'Began a draft'],
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
  'case-suspended': ({ interrupt }, told) => same(interruptTitle(told, interrupt)),
  'case-resumed': () => ['恢复办理', 'Resumed'],
  'case-ended': ({ result, interrupt }, told) => {
    const title = told.definition.workflow.results.find(({ id }) => id === result)?.title ?? result;
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
