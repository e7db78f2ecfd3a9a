import type { Column, Row } from '@hearth/documents';
import type { Locale } from '@hearth/expression';
import type { ReadCase } from './read-case.ts';

const words = {
  'zh-CN': {
    ...{ cases: '办件', number: '编号', title: '名称', task: '事项', unit: '单位', status: '状态', result: '办理结果' },
    ...{ initiator: '发起人', submitted: '登记时间', ended: '办结时间', place: '序号' },
    states: { draft: '草稿', running: '办理中', suspended: '已暂停', ended: '已办结' } as Record<string, string>,
  },
  en: {
    ...{
      cases: 'Cases',
      number: 'Number',
      title: 'Title',
      task: 'Task',
      unit: 'Unit',
      status: 'Status',
      result: 'Result',
    },
    ...{ initiator: 'Begun by', submitted: 'Submitted', ended: 'Closed', place: ' row' },
    states: { draft: 'Draft', running: 'Running', suspended: 'Suspended', ended: 'Closed' } as Record<string, string>,
  },
};

export type ExportWords = (typeof words)['zh-CN'];

/** The headings of an export in the reader's language. */
export const exportWords = (locale: Locale): ExportWords => words[locale];

/** What every case has, whatever its task: columns and their cells. */
export function caseColumns(said: ExportWords): { columns: Column[]; cells: (one: ReadCase) => Row } {
  const text = (key: string, title: string): Column => ({ key, title, type: 'text' });
  return {
    columns: [
      text('number', said.number),
      text('title', said.title),
      text('task', said.task),
      text('unit', said.unit),
      text('status', said.status),
      text('result', said.result),
      text('initiator', said.initiator),
      { key: 'submitted', title: said.submitted, type: 'date-time' },
      { key: 'ended', title: said.ended, type: 'date-time' },
    ],
    cells: ({ found, definition }) => ({
      number: found.number,
      title: found.title,
      task: definition.task.title,
      unit: found.unitName,
      status: said.states[found.status] ?? found.status,
      result: definition.workflow.results.find(({ id }) => id === found.result)?.title ?? null,
      initiator: found.initiatorName,
      submitted: found.submittedAt,
      ended: found.endedAt,
    }),
  };
}
