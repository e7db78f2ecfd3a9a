/** The files of a task of some steps, one after another, each done by the clerk at the unit: as plain as work gets. */
export function chainFiles(length: number) {
  const steps = Array.from({ length }, (_, index) => ({
    id: `step-${index + 1}`,
    type: 'userTask',
    title: `第${index + 1}步`,
    who: { post: 'clerk', unit: 'case' },
    fields: { edit: ['标题', '说明'] },
    due: { workingDays: 5 },
    outcomes: [{ id: 'done', title: '办结', tone: 'primary' }],
  }));
  return {
    task: {
      id: 'chain',
      title: '逐步办理',
      family: 'H',
      description: '一步接一步，每一步都由经办人办。',
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
}
