import { parseDefinition } from '@hearth/definition/parse';
import { type LoadedForm, messageOf } from '@hearth/engine';
import type { Json } from '@hearth/storage';

const length = 20;

/** A task of twenty steps, one after another, each done by the clerk at the unit: as plain as work gets. */
export function chain(): LoadedForm {
  const steps = Array.from({ length }, (_, index) => ({
    id: `step-${index + 1}`,
    type: 'userTask',
    title: `第${index + 1}步`,
    who: { post: 'clerk', unit: 'case' },
    fields: { edit: ['标题', '说明'] },
    due: { workingDays: 5 },
    outcomes: [{ id: 'done', title: '办结', tone: 'primary' }],
  }));
  const source = {
    task: {
      id: 'bench-chain',
      title: '逐步办理',
      family: 'H',
      description: '测量办理速度。',
      start: { posts: ['clerk'], levels: ['county', 'township', 'grassroots'] },
      numbering: { pattern: '测〔{year}〕{seq}号' },
      caseTitle: '标题',
      list: ['标题'],
    },
    form: {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: { 标题: { type: 'string', maxLength: 100 }, 说明: { type: 'string', maxLength: 1000 } },
      },
    },
    workflow: { results: [{ id: 'done', title: '办结', tone: 'success' }], steps },
  };
  const posts = [{ id: 'clerk', title: '经办人', levels: ['county', 'township', 'grassroots'] }];
  const { definition, problems } = parseDefinition(source, { posts });
  if (!definition) throw new Error(problems.map((one) => `${one.path} ${messageOf(one, 'zh-CN')}`).join('\n'));
  return { definition, source: source as unknown as Json };
}
