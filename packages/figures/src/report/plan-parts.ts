import { familyOf, findFigure, type ReportData, type ReportSource, sentencesOf, titleOf } from './book.ts';
import { defaultSentence } from './default-sentence.ts';
import type { DraftSentence } from './draft.ts';
import { type Collect, type Part, type Sentence, sentenceOfText, type Template } from './template.ts';

/** A chapter or point with everything that it could say; what turns out to be empty is left out later. */
export interface DraftPart {
  part: Part;
  title?: string;
  sentences: DraftSentence[];
  parts: DraftPart[];
}

/** The sources that a point collects: by family in the order given, then as they come. */
export function collected(sources: readonly ReportSource[], { families, tasks }: Collect): ReportSource[] {
  if (tasks) return tasks.flatMap((id) => sources.filter((source) => source.id === id));
  if (!families) return [...sources];
  return families.flatMap((family) => sources.filter((source) => familyOf(source) === family));
}

export function draftPart(part: Part, id: string, data: ReportData, template: Template): DraftPart {
  const own = sentencesWritten(part.sentences ?? [], id);
  const planned = part.plan ? planSentences(data.sources, id) : [];
  const gathered = part.collect ? collected(data.sources, part.collect) : [];
  const points = gathered.map((source) => pointOf(source, `${id}/${source.id}`, template));
  return {
    part,
    ...(part.title === undefined ? {} : { title: part.title }),
    sentences: [...own, ...(part.shortcomings ? shortcomingSentences(data, id) : []), ...planned],
    parts: [...points, ...(part.points ?? []).map((point, at) => draftPart(point, `${id}/${at + 1}`, data, template))],
  };
}

export const sentencesWritten = (sentences: readonly (Sentence | string)[], id: string): DraftSentence[] =>
  sentences.map((one, at) => {
    const sentence = sentenceOfText(one);
    return { id: `${id}/${sentence.id ?? `s${at + 1}`}`, sentence };
  });

function pointOf(source: ReportSource, id: string, { short }: Template): DraftPart {
  const declared = sentencesOf(source).filter(
    ({ use = 'result', short: brief }) => use === 'result' && (!short || brief),
  );
  const sentences =
    declared.length > 0 ? declared : source.figures.length > 0 && !short ? [defaultSentence(source)] : [];
  return { part: {}, title: titleOf(source), sentences: draftsOf(source, sentences, id), parts: [] };
}

const draftsOf = (source: ReportSource, sentences: readonly Sentence[], id: string): DraftSentence[] =>
  sentences.map((sentence, at) => ({ id: `${id}/${sentence.id ?? `s${at + 1}`}`, home: source.id, sentence }));

const useOf = (source: ReportSource, use: Sentence['use'], id: string): DraftSentence[] =>
  draftsOf(
    source,
    sentencesOf(source).filter((one) => one.use === use),
    `${id}/${source.id}`,
  );

function shortcomingSentences({ sources, overdue = {} }: ReportData, id: string): DraftSentence[] {
  return sources.flatMap((source) => {
    const late = overdue[source.id] ?? 0;
    const text = `${titleOf(source)}有${late}件超过了规定期限`;
    const said =
      late > 0 ? [{ id: `${id}/${source.id}/overdue`, sentence: { clauses: [text] }, suggested: true as const }] : [];
    return [...useOf(source, 'shortcoming', id), ...said];
  });
}

const cadences: Record<string, string> = {
  ...{ day: '每天', week: '每周', month: '每月', quarter: '每季度' },
  ...{ 'half-year': '每半年', year: '每年' },
};

/** What the tasks say of the remainder, then what their schedules bring in the next period. */
function planSentences(sources: readonly ReportSource[], id: string): DraftSentence[] {
  return sources.flatMap((source) => {
    const schedules = 'task' in source ? (source.task.schedules ?? []) : [];
    const coming = schedules.map((schedule) => ({
      id: `${id}/${source.id}/schedule-${schedule.id}`,
      sentence: { clauses: [`${cadences[schedule.every] ?? ''}按时开展${schedule.title}`] },
      suggested: true as const,
    }));
    return [...useOf(source, 'plan', id), ...coming];
  });
}

/** Rates below the limit, as sentences to be looked at. Their values must be known before. */
export function lowRates(
  data: ReportData,
  limit: number,
  id: string,
  rateOf: (task: string, figure: string) => number | null,
): DraftSentence[] {
  return data.sources.flatMap((source) =>
    source.figures.flatMap((figure): DraftSentence[] => {
      const value = figure.kind === 'rate' && figure.unit === '%' ? rateOf(source.id, figure.id) : null;
      if (value === null || value >= limit) return [];
      const below = findFigure(data.sources, source.id, figure.of ?? '');
      const rest =
        below && below.figure.unit !== '%'
          ? [`在${below.figure.title}的{${below.figure.id}}中只做到{${figure.id}|分子 数}${below.figure.unit}`]
          : [];
      const sentence = {
        clauses: [{ text: `${titleOf(source)}的${figure.title}只有{${figure.id}}`, zero: true as const }, ...rest],
      };
      return [{ id: `${id}/${source.id}/${figure.id}`, home: source.id, sentence, suggested: true }];
    }),
  );
}
