import type { Json } from '@hearth/expression';
import { isObject } from '../draft/draft.ts';

/** What a name in a definition stands for. */
export type Thing =
  | 'step'
  | 'result'
  | 'post'
  | 'level'
  | 'field'
  | 'column'
  | 'group'
  | 'unit-field'
  | 'register'
  | 'register-field'
  | 'task'
  | 'task-field'
  | 'link'
  | 'schedule'
  | 'figure'
  | 'setting'
  | 'mask'
  | 'family';

/** Which places of the language hold names of other things: what is picked from a list there, and what a rename or a removal has to follow. */
export const namedThings: Readonly<Record<string, Thing>> = {
  'who.post': 'post',
  'who.actor': 'step',
  'who.not': 'step',
  'unitOf.ancestor': 'level',
  'unitOf.field': 'field',
  'days.setting': 'setting',
  'return.to': 'step',
  'rights.edit': 'field',
  'rights.require': 'field',
  'rights.hide': 'field',
  'outcome.require': 'field',
  'outcome.end': 'result',
  'signOff.onRejected.end': 'result',
  'publicNotice.onUpheld.end': 'result',
  'externalReply.onRejected.end': 'result',
  'end.result': 'result',
  'forEach.in': 'group',
  'publicNotice.show.field': 'field',
  'publicNotice.show.mask': 'mask',
  'fieldValue.field': 'field',
  'registerWrite.register': 'register',
  'registerWrite.entry': 'field',
  'registerWrite.keep': 'field',
  'openCase.link': 'link',
  'openCase.take.field': 'field',
  'interrupt.until': 'step',
  'interrupt.end': 'result',
  'emergency.from': 'step',
  'emergency.skipTo': 'step',
  'emergency.owes': 'step',
  'task.family': 'family',
  'task.start.posts': 'post',
  'task.start.levels': 'level',
  'task.list': 'field',
  'paper.body.fields': 'field',
  'paper.body.rows': 'group',
  'paper.body.columns': 'column',
  'register.list': 'field',
  'register.search': 'field',
  'register.dated': 'field',
  'register.countsAt': 'unit-field',
  'register.maintain.posts': 'post',
  'register.maintain.levels': 'level',
  'register.family': 'family',
  'unique.over': 'group',
  'unique.results': 'result',
  'link.task': 'task',
  'link.by.posts': 'post',
  'schedule.post': 'post',
  'schedule.for.levels': 'level',
  'schedule.for.register': 'register',
  'figure.source.register': 'register',
  'figure.over': 'group',
  'figure.results': 'result',
  'figure.of': 'figure',
  'figure.schedule': 'schedule',
};

/**
 * What is named at a place. Values written elsewhere name fields of what they are written into: of the register, or of the task that a link opens.
 */
export function thingAt(label: string, around: readonly Json[]): Thing {
  const thing = namedThings[label] ?? 'field';
  if (label !== 'fieldValue.field') return thing;
  const tells = ['register', 'link', 'task'];
  const holder = around.findLast((one) => isObject(one) && tells.some((name) => typeof one[name] === 'string'));
  if (!isObject(holder)) return thing;
  return typeof holder.register === 'string' ? 'register-field' : 'task-field';
}
