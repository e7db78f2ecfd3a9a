import type { JsonSchema } from '../form.ts';
import { list, path, ref, shape, text } from './shared.ts';

/** A field and the expression of its value. */
export const fieldValue: JsonSchema = shape('写入', { field: path, to: ref('expression', '值') });

/** What an automatic step may do outside of its document. */
export const effects: Record<string, JsonSchema> = {
  fieldValue,
  measure: shape('统计指标', {
    field: path,
    figure: ref('expression', '指标，“事项/指标”'),
    'unit?': ref('unitOf'),
    from: ref('expression', '从哪一天'),
    to: ref('expression', '到哪一天'),
  }),
  registerWrite: shape('写入台账', {
    register: text('台账'),
    'entry?': path,
    set: list('写入字段', ref('fieldValue')),
    'add?': { const: true, title: '只新增，已有的拒绝' },
    'append?': list('追加明细', ref('appendedRow'), 1),
    'reopen?': ref('expression', '恢复原因'),
    'on?': ref('expression', '从哪一天起算'),
    'keep?': path,
    'close?': ref('expression', '注销原因'),
  }),
  appendedRow: shape('追加明细', { group: path, set: list('写入字段', ref('fieldValue'), 1) }),
  openCase: shape('开出办件', {
    link: text('关联'),
    'unit?': ref('unitOf'),
    'set?': list('预填字段', ref('fieldValue'), 1),
    'wait?': { const: true, title: '办结后才继续' },
    'take?': list('带回字段', shape('带回', { field: path, from: ref('expression', '对方的值') }), 1),
  }),
  notify: shape('发送通知', {
    to: ref('who', '通知谁'),
    title: ref('expression', '标题'),
    text: ref('expression', '内容'),
  }),
  payment: shape('列入付款', {
    'line?': ref('expression', '付款项'),
    payee: ref('expression', '收款人'),
    'account?': ref('expression', '账号'),
    'bank?': ref('expression', '开户行'),
    amount: ref('expression', '金额'),
    purpose: ref('expression', '用途'),
    'source?': ref('expression', '资金来源'),
  }),
  cancelledPayment: shape('撤回付款', { line: ref('expression', '付款项'), cancel: ref('expression', '撤回原因') }),
};
