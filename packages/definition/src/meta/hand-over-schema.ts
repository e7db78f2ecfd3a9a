import type { JsonSchema } from '../form.ts';
import { choice, flag, shape } from './shared.ts';

const to = (title: string): JsonSchema => choice(title, 'holders', 'unit', 'none');

/** 转办、委托、加签: what `handOver` of a step holds. */
export const handOver: JsonSchema = shape('交他人办理', {
  'transfer?': to('可以转办给谁'),
  'delegate?': to('可以委托给谁'),
  'addSigner?': flag('可以加签'),
});
