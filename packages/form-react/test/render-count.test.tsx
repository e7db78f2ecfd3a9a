import type { JsonSchema } from '@hearth/definition';
import { expect, it } from 'vitest';
import { rendersOf, watchRenders } from './render-count.ts';

watchRenders();
const { act } = await import('react');
const { choose, click, give, show } = await import('./screen.tsx');

/** A form of the bench: kinds in turn, each fifth field depends on a choice, sums over some, a group. */
function formOf(size: number): Record<string, JsonSchema> {
  const kinds: JsonSchema[] = [
    { type: 'string', maxLength: 40 },
    { type: 'number' },
    { kind: 'money', type: 'number' },
    { enum: ['甲', '乙', '丙', '丁', '戊', '己'] },
    { type: 'string', format: 'date' },
    { type: 'boolean' },
  ];
  const fields = Array.from({ length: size }, (_, index): [string, JsonSchema] => {
    const schema = kinds[index % kinds.length]!;
    const choice = index - (index % kinds.length) + 3;
    const conditional = index % 5 === 4 && choice < index;
    return [`栏${index}`, conditional ? { ...schema, visibleWhen: `栏${choice} = "甲"` } : schema];
  });
  return {
    ...Object.fromEntries(fields),
    合计: { type: 'number', computed: '栏1 + 栏7' },
    明细: {
      type: 'array',
      items: { type: 'object', properties: { 名称: { type: 'string' }, 数量: { type: 'integer' } } },
    },
    总数: { type: 'integer', computed: 'sum(明细.数量)' },
  };
}

const rows = { 明细: Array.from({ length: 20 }, (_, index) => ({ _row: `${index}`, 名称: 'x', 数量: index })) };

it.each([30, 300, 1000])(
  'costs the same few components per change in a form of %i fields',
  (size) => {
    const { state, element } = show(formOf(size), { document: rows });
    const prefix = element.querySelector('input')!.id.slice(0, -'栏0'.length);
    const at = (path: string) => document.getElementById(prefix + path);
    const add = element.querySelector<HTMLElement>('.hf-dashed')!;
    const costs = {
      key: rendersOf(() => give(at('栏0')!, '王')),
      first: rendersOf(() => give(at('栏7')!, '1')),
      sum: rendersOf(() => give(at('栏1')!, '5')),
      cell: rendersOf(() => give(at('明细[3].数量')!, '50')),
      appears: rendersOf(() => choose(at('栏3')!, '甲')),
      row: rendersOf(() => click(add)),
    };
    expect(at('栏4')).not.toBeNull();
    act(() => void state.validateAll());
    const afterwards = rendersOf(() => give(at('栏0')!, '王芳'));
    expect(state.values()).toMatchObject({ 栏0: '王芳', 合计: 6 });
    expect([costs.key, costs.cell, afterwards]).toEqual([0, 3, 0]);
    expect(costs.sum).toBeGreaterThan(0);
    expect(costs.sum).toBeLessThanOrEqual(12);
    expect(costs.appears).toBeLessThanOrEqual(80);
    expect(costs.row).toBeLessThanOrEqual(40);
    if (process.env.SHOW_COSTS) console.log(size, costs, afterwards);
  },
  120_000,
);
