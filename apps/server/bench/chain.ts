import { parseDefinition } from '@hearth/definition/parse';
import { type LoadedForm, messageOf } from '@hearth/engine';
import type { Json } from '@hearth/storage';
import { chainFiles } from '../src/testing/chain-files.ts';

/** A task of so many steps. */
export function chain(steps = 20): LoadedForm {
  const source = chainFiles(steps);
  const posts = [{ id: 'clerk', title: '经办人', levels: ['county', 'township', 'grassroots'] }];
  const { definition, problems } = parseDefinition(source, { posts });
  if (!definition) throw new Error(problems.map((one) => `${one.path} ${messageOf(one, 'zh-CN')}`).join('\n'));
  return { definition, source: source as unknown as Json };
}
