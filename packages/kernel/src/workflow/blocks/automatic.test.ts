import type { Step, Text } from '@hearth/definition';
import { expect, test } from 'vitest';
import { apply, Story } from '../story.fixture.ts';

const number = { type: 'number' };

test('fields are set in the order written, and what is computed follows', () => {
  const story = new Story({
    properties: { 单价: number, 数量: number, 金额: number, 合计: { ...number, computed: '金额 + 1' } },
    steps: [
      apply,
      {
        id: 'fill',
        title: '计算',
        type: 'automatic',
        set: [
          { field: '数量', to: '3' },
          { field: '金额', to: '单价 * 数量' },
        ],
      },
    ],
  });
  story.open().done('chen', 'apply', 'submit', { changes: { 单价: 0.1 } });
  expect(story.case).toMatchObject({ status: 'ended', document: { 单价: 0.1, 数量: 3, 金额: 0.3, 合计: 1.3 } });
});

test('in a row it sets the row', () => {
  const each: Step<Text> = {
    id: 'each',
    title: '逐人',
    type: 'forEach',
    in: '学生',
    steps: [{ id: 'fill', title: '核定', type: 'automatic', set: [{ field: '金额', to: '标准' }] }],
  };
  const story = new Story({
    properties: {
      标准: number,
      学生: { type: 'array', items: { type: 'object', properties: { 姓名: { type: 'string' }, 金额: number } } },
    },
    steps: [apply, each],
  });
  story.open().done('chen', 'apply', 'submit', {
    changes: {
      标准: 5000,
      学生: [
        { _row: 'a', 姓名: '甲' },
        { _row: 'b', 姓名: '乙' },
      ],
    },
  });
  expect(story.case.document.学生).toEqual([
    { _row: 'a', 姓名: '甲', 金额: 5000 },
    { _row: 'b', 姓名: '乙', 金额: 5000 },
  ]);
  expect(story.case.status).toBe('ended');
});
