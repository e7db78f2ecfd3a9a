import { type Static, Type } from '@fastify/type-provider-typebox';

const Message = Type.Object({ 'zh-CN': Type.String(), en: Type.String() });

export const ProblemItem = Type.Object({
  code: Type.String(),
  path: Type.String({ description: "JSON pointer into the document sent, '' when there is no place" }),
  params: Type.Record(Type.String(), Type.Unknown()),
  level: Type.Union([Type.Literal('error'), Type.Literal('warning')]),
  message: Message,
});

/** RFC 9457 problem details, with every problem found. */
export const ProblemDocument = Type.Object({
  type: Type.String({ description: 'urn:hearth:problem:<code>' }),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String({ description: 'What to do about it, in the language of the request' }),
  instance: Type.String(),
  code: Type.String(),
  logId: Type.Optional(Type.String()),
  problems: Type.Array(ProblemItem),
});

export type ProblemDocument = Static<typeof ProblemDocument>;

/** The answer of every refusal; spread into the `response` of a route. */
export const refusals = {
  '4xx': {
    description: '办不到：问题清单 (problem details)',
    content: { 'application/problem+json': { schema: ProblemDocument } },
  },
  '5xx': {
    description: '故障：只给编号 (fault with a log id)',
    content: { 'application/problem+json': { schema: ProblemDocument } },
  },
} as const;
