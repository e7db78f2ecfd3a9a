import type { Json } from '@hearth/expression';
import { takeIn } from '../source/intake.ts';
import type { Report } from './report.ts';

export type FileName = 'task' | 'form' | 'workflow' | 'figures' | 'posts' | 'scenario';

export function readFile(source: unknown, name: FileName, report: Report): Json | undefined {
  const { value, problems } = takeIn(source, report.file);
  report.take(problems);
  return value;
}
