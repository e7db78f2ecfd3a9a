import { type Static, Type } from '@fastify/type-provider-typebox';

export const SignIn = Type.Object(
  {
    account: Type.String({ minLength: 1, maxLength: 100 }),
    password: Type.String({ minLength: 1, maxLength: 1000 }),
    code: Type.Optional(Type.String({ maxLength: 40, description: 'After `second-factor-needed`: a one-time code' })),
  },
  { additionalProperties: false },
);

export const ChangePassword = Type.Object(
  { current: Type.String({ minLength: 1, maxLength: 1000 }), next: Type.String({ minLength: 1, maxLength: 1000 }) },
  { additionalProperties: false },
);

export const OpenSessions = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      device: Type.String({ description: 'What the browser says of itself' }),
      openedAt: Type.String(),
      expiresAt: Type.String(),
      current: Type.Boolean({ description: 'The one that asks' }),
    }),
  ),
});

export const Session = Type.Object({
  person: Type.Object({ id: Type.String(), name: Type.String(), account: Type.String() }),
  posts: Type.Array(
    Type.Object({
      post: Type.String(),
      title: Type.String(),
      unit: Type.Object({ id: Type.String(), name: Type.String(), level: Type.String() }),
    }),
  ),
  locale: Type.Union([Type.Literal('zh-CN'), Type.Literal('en')]),
  admin: Type.Boolean(),
  mustChangePassword: Type.Boolean({
    description: 'Somebody else chose the password: nothing else is answered before it is changed',
  }),
  mustSetSecondFactor: Type.Boolean({
    description: 'A post asks for a one-time code: nothing else is answered before it is set up',
  }),
  now: Type.String({ description: 'The instant now by the clock of the server, ISO in UTC' }),
});

export type Session = Static<typeof Session>;
