import type { Static } from '@fastify/type-provider-typebox';
import type { Locale, Problem } from '@hearth/expression';
import { messageOf } from './catalogue.ts';
import type { ProblemDocument, ProblemItem } from './problem.schema.ts';

/** What kind of refusal it is, said for each status. */
const titles: Record<number, Record<Locale, string>> = {
  400: { 'zh-CN': '请求有误', en: 'Bad request' },
  401: { 'zh-CN': '需要登录', en: 'Sign in first' },
  403: { 'zh-CN': '无权办理', en: 'Not allowed' },
  404: { 'zh-CN': '没有找到', en: 'Not found' },
  409: { 'zh-CN': '内容已有变化', en: 'Changed meanwhile' },
  413: { 'zh-CN': '内容太大', en: 'Too large' },
  415: { 'zh-CN': '不支持的内容类型', en: 'Unsupported content' },
  422: { 'zh-CN': '填写有误', en: 'Problems found' },
  429: { 'zh-CN': '请稍后再试', en: 'Try again later' },
  500: { 'zh-CN': '系统故障', en: 'Fault' },
};

/** Problems as RFC 9457 tells them: the first code names the type, the sentences of all make the detail. */
export function problemDocument(
  status: number,
  problems: readonly Problem[],
  locale: Locale,
  more: { instance: string; logId?: string },
): ProblemDocument {
  const code = problems[0]?.code ?? 'request-malformed';
  const sentences = [...new Set(problems.map((problem) => messageOf(problem, locale)))];
  return {
    type: `urn:hearth:problem:${code}`,
    title: (titles[status] ?? titles[status < 500 ? 400 : 500])?.[locale] ?? '',
    status,
    detail: sentences.join(locale === 'zh-CN' ? '' : ' '),
    instance: more.instance,
    code,
    ...(more.logId === undefined ? {} : { logId: more.logId }),
    problems: problems.map(toldProblem),
  };
}

/** A problem with its sentence in both languages. */
export function toldProblem(problem: Problem): Static<typeof ProblemItem> {
  return {
    code: problem.code,
    path: problem.path,
    params: problem.params ?? {},
    level: problem.level ?? 'error',
    message: { 'zh-CN': messageOf(problem, 'zh-CN'), en: messageOf(problem, 'en') },
  };
}
