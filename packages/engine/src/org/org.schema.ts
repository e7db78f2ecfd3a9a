import { Type } from '@fastify/type-provider-typebox';

export const OrgView = Type.Object({
  units: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      level: Type.String(),
      parent: Type.Union([Type.String(), Type.Null()]),
      closed: Type.Union([Type.String(), Type.Null()], { description: 'First day without it; null = it is there' }),
    }),
  ),
  posts: Type.Array(Type.Object({ id: Type.String(), title: Type.String(), levels: Type.Array(Type.String()) })),
  people: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
});
