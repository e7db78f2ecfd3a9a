import { familyOf, findFigure, type ReportData, type ReportSource, sentencesOf, titleOf } from './book.ts';
import { defaultSentence } from './default-sentence.ts';
import type { DraftSentence } from './draft.ts';
import { type Collect, type Gathering, type Part, type Sentence, sentenceOfText, type Template } from './template.ts';

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
  const planned = part.plan ? planSentences(data.sources, part.plan, id) : [];
  const points = part.collect ? gathered(data.sources, part.collect, id, template) : [];
  return {
    part,
    ...(part.title === undefined ? {} : { title: part.title }),
    sentences: [...own, ...(part.shortcomings ? shortcomingSentences(data, id) : []), ...planned],
    parts: [...points, ...(part.points ?? []).map((point, at) => draftPart(point, `${id}/${at + 1}`, data, template))],
  };
}

/** One point for what stands together, then one for each other source. */
function gathered(sources: readonly ReportSource[], wish: Gathering, id: string, template: Template): DraftPart[] {
  const { together = [], except = [] } = wish;
  const pointsOf = (some: readonly ReportSource[]) =>
    some.map((source) => pointOf(source, `${id}/${source.id}`, template, except));
  const joined = together.map(({ title, tasks }): DraftPart => {
    const sentences = pointsOf(collected(sources, { tasks })).flatMap((point) => point.sentences);
    return { part: {}, title, sentences, parts: [] };
  });
  const others = collected(sources, wish).filter((source) => !together.some(({ tasks }) => tasks.includes(source.id)));
  return [...joined, ...pointsOf(others)];
}

export const sentencesWritten = (sentences: readonly (Sentence | string)[], id: string): DraftSentence[] =>
  sentences.map((one, at) => {
    const sentence = sentenceOfText(one);
    return { id: `${id}/${sentence.id ?? `s${at + 1}`}`, sentence };
  });

function pointOf(source: ReportSource, id: string, { short }: Template, except: readonly string[]): DraftPart {
  const declared = sentencesOf(source).filter(
    ({ id: name, use = 'result', short: brief }) =>
      use === 'result' && (!short || brief) && !except.includes(`${source.id}.${name}`),
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

/** So many tasks are named as late; a chairman does not sign a list of all. */
const MOST_LATE = 3;

function shortcomingSentences({ sources, overdue = {} }: ReportData, id: string): DraftSentence[] {
  const said = sources.flatMap((source) => useOf(source, 'shortcoming', id));
  const late = sources
    .filter((source) => (overdue[source.id] ?? 0) > 0)
    .toSorted((a, b) => (overdue[b.id] ?? 0) - (overdue[a.id] ?? 0));
  if (late.length === 0) return said;
  // Without their numbers: no figure counts what is late, so that none of them could be traced.
  const named = late.slice(0, MOST_LATE).map(titleOf);
  const all = late.length > MOST_LATE ? '等都' : late.length > 1 ? '都' : '';
  const text = `部分事项办理不够及时，${named.join('、')}${all}有超过规定期限还没有办完的`;
  return [...said, { id: `${id}/overdue`, sentence: { clauses: [text] }, suggested: true }];
}

const cadences: Record<string, string> = {
  ...{ day: '每天', week: '每周', month: '每月', quarter: '每季度' },
  ...{ 'half-year': '每半年', year: '每年' },
};

/** What the tasks say of the remainder, then what their schedules bring in the next period, in one sentence by cadence. */
function planSentences(sources: readonly ReportSource[], plan: NonNullable<Part['plan']>, id: string): DraftSentence[] {
  const named = plan === true ? sources : collected(sources, plan);
  const rest = named.flatMap((source) => useOf(source, 'plan', id));
  const schedules = sources.flatMap((source) => ('task' in source ? (source.task.schedules ?? []) : []));
  const clauses = Object.entries(cadences).flatMap(([every, words]) => {
    const titles = schedules.filter((one) => one.every === every).map(({ title }) => withoutCadence(title));
    return titles.length === 0 ? [] : [`${words}开展${[...new Set(titles)].join('、')}`];
  });
  if (clauses.length === 0) return rest;
  const sentence = { clauses: ['按计划抓好经常性工作', ...clauses] };
  return [...rest, { id: `${id}/schedules`, sentence, suggested: true }];
}

/** 律师每周坐班接访 comes every week anyhow: 律师坐班接访. */
const withoutCadence = (title: string): string => title.replace(/每(?:天|周|月|季度?|半年|年)(?!度)|^半年/g, '');

/** So many low rates are named, the lowest first. */
const MOST_LOW = 4;

/** Rates below the limit, as sentences to be looked at. Their values must be known before. */
export function lowRates(
  data: ReportData,
  { below: limit, except = [] }: NonNullable<Part['shortcomings']>,
  id: string,
  rateOf: (task: string, figure: string) => number | null,
): DraftSentence[] {
  const low = data.sources.flatMap((source) =>
    source.figures.flatMap((figure): { value: number; draft: DraftSentence }[] => {
      const isRate = figure.kind === 'rate' && figure.unit === '%' && !except.includes(`${source.id}.${figure.id}`);
      const value = isRate ? rateOf(source.id, figure.id) : null;
      // Nothing at all is work that was not taken on, or not written down: a person says which.
      if (value === null || value === 0 || value >= limit) return [];
      const below = findFigure(data.sources, source.id, figure.of ?? '');
      const rest =
        below && below.figure.unit !== '%'
          ? [`${below.figure.title}{${below.figure.id}}中只有{${figure.id}|分子}`]
          : [];
      const sentence = {
        clauses: [{ text: `${titleOf(source)}的${figure.title}只有{${figure.id}}`, zero: true as const }, ...rest],
      };
      const draft = { id: `${id}/${source.id}/${figure.id}`, home: source.id, sentence, suggested: true as const };
      return [{ value, draft }];
    }),
  );
  return low
    .toSorted((a, b) => a.value - b.value)
    .slice(0, MOST_LOW)
    .map(({ draft }) => draft);
}
