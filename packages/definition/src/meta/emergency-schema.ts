import type { JsonSchema } from '../form.ts';
import { id, list, ref, shape, text } from './shared.ts';

/** 先办后补: what `workflow.emergencies` holds. */
export const emergency: JsonSchema = shape('特事特办', {
  id,
  title: text('名称'),
  who: ref('who', '谁可以启动'),
  'when?': ref('expression', '什么情况下可以启动'),
  'from?': list('在哪些环节可以启动', text('环节标识'), 1),
  skipTo: text('直接跳到哪个环节'),
  owes: list('事后补办哪些环节，没有就空着', text('环节标识')),
  within: ref('due', '多久之内补办'),
  reason: { const: true, title: '必须说明原因' },
  'escalate?': ref('who', '逾期或未通过时通知谁'),
});
