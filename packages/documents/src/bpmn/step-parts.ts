import type { Days, Definition, Due, Expression, Outcome, SignOffMode, Step, UserTask, Who } from '@hearth/definition';
import { xmlText } from '../xlsx/xml-text.ts';
import { type Exit, type Flow, inBranches, inSequence, moved, type Part, type Shape, single, sizes } from './shapes.ts';

type AnyStep = Step<Expression>;
type Follow = { return: { to: string } } | { end: string } | { continue: true };

/** The parts of a workflow as BPMN draws them. */
export class StepParts {
  readonly #definition: Definition;

  constructor(definition: Definition) {
    this.#definition = definition;
  }

  sequence(steps: readonly AnyStep[]): Part {
    const parts: Part[] = [];
    for (const step of steps) {
      if (parts.at(-1)?.exits.length === 0) parts.push(...this.#entered(step));
      parts.push(this.#part(step));
    }
    return inSequence(parts);
  }

  /** Where nothing but emergencies leads a link leads in: a node without any flow would begin with the case. */
  #entered({ id }: AnyStep): Part[] {
    const emergencies = (this.#definition.workflow.emergencies ?? []).filter(({ skipTo }) => skipTo === id);
    if (emergencies.length === 0) return [];
    const name = emergencies.map(({ title }) => title).join('、');
    const inside = `<bpmn:linkEventDefinition id="link_def_${id}" name="${xmlText(name)}"/>`;
    return [single({ id: `link_${id}`, tag: 'intermediateCatchEvent', name, inside }, 'event')];
  }

  #part(step: AnyStep): Part {
    switch (step.type) {
      case 'userTask':
        return this.#decided(this.#userTask(step), step, step.outcomes.map(wayOf));
      case 'signOff':
        return this.#decided(this.#signOff(step), step, rejected(step.onRejected, step.votes?.reject ?? '未通过'));
      case 'publicNotice':
        return this.#decided(
          this.#task(step, 'userTask', noticeWords(step)),
          step,
          rejected(step.onUpheld, '异议成立'),
        );
      case 'externalReply':
        return this.#decided(
          this.#task(step, 'receiveTask', replyWords(step)),
          step,
          rejected(step.onRejected, '不同意'),
        );
      case 'automatic':
        return this.#task(step, 'serviceTask', automaticWords(step));
      case 'wait':
        return single({ ...base(step), tag: 'intermediateCatchEvent', inside: timer(step.until) }, 'event');
      case 'end':
        return { ...single({ ...base(step), tag: 'endEvent', inside: terminate }, 'event'), exits: [] };
      case 'choice':
        return this.#choice(step);
      case 'parallel':
        return this.#parallel(step);
      case 'forEach':
        return this.#forEach(step);
    }
  }

  #task(step: AnyStep, tag: string, words: readonly string[]): Part {
    return single({ ...base(step), tag, documentation: documented(step, words) }, 'task');
  }

  #userTask(step: UserTask<Expression>): Part {
    const words = [
      `办理：${this.#who(step.who)}`,
      ...dueWords(step.due),
      `按钮：${step.outcomes.map(({ title }) => title).join('、')}`,
    ];
    const owner = `<bpmn:potentialOwner id="owner_${idOf(step)}"><bpmn:resourceAssignmentExpression><bpmn:formalExpression>${xmlText(this.#who(step.who))}</bpmn:formalExpression></bpmn:resourceAssignmentExpression></bpmn:potentialOwner>`;
    return single({ ...base(step), tag: 'userTask', documentation: documented(step, words), inside: owner }, 'task');
  }

  #signOff(step: Extract<AnyStep, { type: 'signOff' }>): Part {
    const parties = step.parties.map(({ title, who }) => `${title}（${this.#who(who)}）`);
    const words = [`各方：${parties.join('；')}`, `通过：${modeWords(step.mode)}`, ...dueWords(step.due)];
    if (step.veto) words.push('一票否决');
    const many = `<bpmn:multiInstanceLoopCharacteristics isSequential="${step.ordered === true}"/>`;
    return single({ ...base(step), tag: 'userTask', documentation: documented(step, words), inside: many }, 'task');
  }

  /** A task, and behind it where its outcomes lead when that is not just on. */
  #decided(task: Part, step: AnyStep, ways: readonly { title: string; follow: Follow }[]): Part {
    const away = ways.filter(({ follow }) => !('continue' in follow));
    if (away.length === 0) return task;
    const gate = `gate_${idOf(step)}`;
    const gateway = single({ id: gate, tag: 'exclusiveGateway', name: '' }, 'gateway');
    const both = inSequence([task, gateway]);
    const ends: Shape[] = [];
    const flows: Flow[] = [...both.flows];
    for (const { title, follow } of away) {
      if ('return' in follow) {
        const to = `step_${follow.return.to}`;
        flows.push({ id: `flow_${gate}_back_${flows.length}`, from: gate, to, name: title, isBack: true });
        continue;
      }
      const id = `${gate}_end_${ends.length + 1}`;
      const x = both.width - sizes.gateway.width / 2 - sizes.event.width / 2 + ends.length * 80;
      const name = 'end' in follow ? this.#result(follow.end) : '';
      ends.push({ id, tag: 'endEvent', name, x, y: 80, ...sizes.event, inside: terminate });
      flows.push({ id: `flow_${gate}_${id}`, from: gate, to: id, name: title });
    }
    const on = ways.filter(({ follow }) => 'continue' in follow).map(({ title }) => title);
    // A task of which every button leads away is not gone on from.
    const goesOn = step.type !== 'userTask' || on.length > 0;
    const exit: Exit = { from: gate, ...(on.length > 0 ? { name: on.join('、') } : {}) };
    return {
      ...{ shapes: [...both.shapes, ...ends], flows, entry: both.entry, exits: goesOn ? [exit] : [] },
      ...{ width: both.width + Math.max(0, ends.length - 1) * 80, above: both.above },
      below: ends.length > 0 ? 80 + sizes.event.height + 24 : both.below,
    };
  }

  #choice(step: Extract<AnyStep, { type: 'choice' }>): Part {
    const split = single({ ...base(step), tag: 'exclusiveGateway' }, 'gateway');
    const join = single({ id: `join_${idOf(step)}`, tag: 'exclusiveGateway', name: '' }, 'gateway');
    const branches = step.branches.map(({ title, when, steps }) => ({
      part: this.sequence(steps),
      exit: { name: title, ...(when ? { condition: when.text } : {}) },
    }));
    return inBranches(split, join, branches);
  }

  #parallel(step: Extract<AnyStep, { type: 'parallel' }>): Part {
    const all = step.join === undefined || step.join === 'all';
    const split = single({ ...base(step), tag: 'parallelGateway' }, 'gateway');
    const name = all ? '' : joinWords(step.join);
    const join = single({ id: `join_${idOf(step)}`, tag: all ? 'parallelGateway' : 'complexGateway', name }, 'gateway');
    const branches = step.branches.map(({ title, steps }) => ({ part: this.sequence(steps), exit: { name: title } }));
    return inBranches(split, join, branches);
  }

  #forEach(step: Extract<AnyStep, { type: 'forEach' }>): Part {
    const id = idOf(step);
    const start = single({ id: `start_${id}`, tag: 'startEvent', name: '' }, 'event');
    const end = single({ id: `end_${id}`, tag: 'endEvent', name: '' }, 'event');
    const content = inSequence([start, this.sequence(step.steps), end]);
    // Room for the lines that lead back above the steps.
    const [side, top] = [30, 60];
    moved(content, side, 0);
    const [above, below] = [content.above + top, content.below + side];
    const words = [
      `每一行“${step.in}”`,
      ...(step.where ? [`条件：${step.where.text}`] : []),
      ...(step.join ? [joinWords(step.join)] : []),
    ];
    const shape: Shape = {
      ...{ ...base(step), tag: 'subProcess', documentation: documented(step, words), content },
      ...{ x: 0, y: -above, width: content.width + 2 * side, height: above + below },
      inside: '<bpmn:multiInstanceLoopCharacteristics isSequential="false"/>',
    };
    return { shapes: [shape], flows: [], entry: id, exits: [{ from: id }], width: shape.width, above, below };
  }

  #result(id: string): string {
    return this.#definition.workflow.results.find((result) => result.id === id)?.title ?? id;
  }

  #who(who: Who): string {
    if ('actor' in who) return who.actor === 'initiator' ? '发起人' : `“${who.actor}”的办理人`;
    const unit = who.unit ?? 'case';
    const where =
      typeof unit === 'object'
        ? 'field' in unit
          ? `“${unit.field}”所选单位`
          : `${unit.ancestor} 级单位`
        : units[unit];
    return `${where}的 ${[who.post].flat().join('、')}`;
  }
}

const units = { case: '本单位', superior: '上级单位', root: '最上级单位' };

export const idOf = ({ id }: { id: string }): string => `step_${id}`;

const base = (step: AnyStep) => ({ id: idOf(step), name: step.title });

const terminate = '<bpmn:terminateEventDefinition/>';

const wayOf = ({ title, return: back, end }: Outcome): { title: string; follow: Follow } => ({
  title,
  follow: back ? { return: back } : end === undefined ? { continue: true } : { end },
});

const rejected = (follow: Follow, title: string) => ('continue' in follow ? [] : [{ title, follow }]);

const documented = ({ help }: AnyStep, words: readonly string[]): string =>
  [...(help ? [help] : []), ...words].join('\n');

const daysWords = (days: Days): string => (typeof days === 'number' ? String(days) : `（参数“${days.setting}”）`);

function durationWords(due: Due<Expression>): string {
  if ('on' in due) return due.on.text;
  return 'workingDays' in due ? `${daysWords(due.workingDays)} 个工作日` : `${daysWords(due.calendarDays)} 天`;
}

const dueWords = (due: Due<Expression> | undefined): string[] => (due ? [`期限：${durationWords(due)}`] : []);

/** Calendar days as ISO durations; working days and dates of the form in words, which engines leave to their calendar. */
function timer(until: Due<Expression>): string {
  const days =
    'calendarDays' in until && typeof until.calendarDays === 'number' ? `P${until.calendarDays}D` : undefined;
  const value = days
    ? `<bpmn:timeDuration>${days}</bpmn:timeDuration>`
    : `<bpmn:timeDate>${xmlText(durationWords(until))}</bpmn:timeDate>`;
  return `<bpmn:timerEventDefinition>${value}</bpmn:timerEventDefinition>`;
}

function modeWords(mode: SignOffMode): string {
  if (mode === 'all') return '全部同意';
  if (mode === 'any') return '任一方同意';
  if ('count' in mode) return `${mode.count} 方同意`;
  const of = mode.of === 'all' ? '全体' : '到会';
  return `${mode.present} 以上参加，${of} ${mode.approve} ${mode.strict ? '以上（不含本数）' : '以上'}同意`;
}

function joinWords(join: 'all' | 'any' | { count: number } | undefined): string {
  if (join === undefined || join === 'all') return '全部完成后继续';
  return join === 'any' ? '任一完成后继续' : `${join.count} 项完成后继续`;
}

const noticeWords = (step: Extract<AnyStep, { type: 'publicNotice' }>): string[] => [
  `公示 ${daysWords(step.workingDays)} 个工作日`,
  ...(step.minimumCalendarDays === undefined ? [] : [`不少于 ${daysWords(step.minimumCalendarDays)} 天`]),
];

const replyWords = (step: Extract<AnyStep, { type: 'externalReply' }>): string[] => [
  `征求意见：${step.bodies.map(({ title }) => title).join('、')}`,
  ...dueWords(step.due),
];

function automaticWords({
  set = [],
  register = [],
  open = [],
  notify = [],
  pay = [],
}: Extract<AnyStep, { type: 'automatic' }>): string[] {
  return [
    ...set.map(({ field, to }) => `${field} = ${to.text}`),
    ...register.map((write) => `写入台账 ${write.register}`),
    ...open.map(({ link }) => `开出关联事项 ${link}`),
    ...notify.map(({ title }) => `通知：${title.text}`),
    ...pay.map((one) => ('cancel' in one ? `撤回付款：${one.line.text}` : `付款：${one.purpose.text}`)),
  ];
}
