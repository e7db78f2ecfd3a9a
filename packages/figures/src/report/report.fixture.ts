import type { Definition, Expression, Figure } from '@hearth/definition';
import type { ReportData } from './book.ts';
import type { Sentence } from './template.ts';

/** A task whose cases are one number each, counted by kind: what reports are told about, without a form. */
export function countingTask(
  id: string,
  figures: (Partial<Figure<Expression>> & { id: string })[],
  sentences: Sentence[] = [],
  family = 'G',
): Definition {
  return {
    ...{ id, hash: '0', sentences: sentences as never },
    task: {
      id,
      title: `${id}工作`,
      family,
      description: '',
      start: { posts: [], levels: [] },
      numbering: { pattern: '{seq}' },
    },
    form: { schema: {}, fields: [], rules: [], layout: { pages: [] } },
    workflow: { results: [], steps: [] },
    figures: figures.map((figure) => ({
      title: figure.id,
      kind: 'flow',
      unit: '件',
      measure: { count: true },
      ...figure,
    })),
  };
}

/** Data with the values given, by `task.figure` (`task.figure open`: of those still open), whatever the period; `last` for the years before 2026. */
export function givenData(
  sources: Definition[],
  values: Record<string, number | null>,
  more: Partial<ReportData> & { last?: Record<string, number | null> } = {},
): ReportData {
  const { last = {}, ...rest } = more;
  return {
    sources,
    figures: async (source, figures, { to }) =>
      Object.fromEntries(
        figures.map(({ id, cases }) => {
          if (cases === 'running') return [id, { id, value: values[`${source.id}.${id} open`] ?? 0 }];
          const known = to < '2026' ? last : values;
          const value = known[`${source.id}.${id}`] ?? null;
          const [numerator, denominator] = [known[`${source.id}.${id}/`], known[`/${source.id}.${id}`]];
          return [id, { id, value, ...(numerator && denominator ? { numerator, denominator } : {}) }];
        }),
      ),
    names: async () => [],
    ...rest,
  };
}
