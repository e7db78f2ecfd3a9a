import { expect, it } from 'vitest';
import en from '../src/locales/en.json' with { type: 'json' };
import zhCN from '../src/locales/zh-CN.json' with { type: 'json' };

it('says everything in both languages, with the same parameters', () => {
  expect(Object.keys(en)).toEqual(Object.keys(zhCN));
  const parameters = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
  for (const key of Object.keys(zhCN) as (keyof typeof zhCN)[])
    expect(parameters(en[key]), key).toEqual(parameters(zhCN[key]));
});
