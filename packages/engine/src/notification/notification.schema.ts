import { Type } from '@fastify/type-provider-typebox';
import { listOf, Nullable, pageQuery } from '../http/list.schema.ts';
import { mailPattern } from '../mail/mail-address.ts';
import { notificationKinds } from './notification-kinds.ts';

const Kind = Type.Enum(notificationKinds);

export const NotificationView = Type.Object({
  id: Type.String(),
  kind: Kind,
  title: Type.String(),
  text: Type.String(),
  case: Nullable(Type.String({ description: 'Id of the case it is about' })),
  workItem: Nullable(Type.String({ description: 'Id of the work item it is about' })),
  campaign: Nullable(Type.String({ description: 'Id of the campaign it is about' })),
  createdAt: Type.String(),
  readAt: Nullable(Type.String()),
});

export const NotificationQuery = Type.Object(
  { ...pageQuery, unread: Type.Optional(Type.Boolean()), kind: Type.Optional(Kind) },
  { additionalProperties: false },
);

export const Notifications = Type.Intersect([listOf(NotificationView), Type.Object({ unread: Type.Integer() })]);

export const ReadNotifications = Type.Object(
  { ids: Type.Optional(Type.Array(Type.String({ maxLength: 300 }), { minItems: 1, maxItems: 500 })) },
  { additionalProperties: false, description: 'Without ids: all of them' },
);

export const ReadAnswer = Type.Object({ read: Type.Integer(), unread: Type.Integer() });

export const MailChoice = Type.Object(
  {
    mail: Nullable(Type.String({ maxLength: 320, pattern: mailPattern })),
    mailKinds: Type.Array(Kind, { uniqueItems: true }),
  },
  { additionalProperties: false },
);

export const NotificationSettings = Type.Object({
  mail: Nullable(Type.String()),
  mailKinds: Type.Array(Kind),
  kinds: Type.Array(Type.Object({ id: Kind, title: Type.String() })),
  mailAvailable: Type.Boolean({ description: 'Whether this office sends mail at all' }),
});

export const EventQuery = Type.Object(
  { once: Type.Optional(Type.Boolean({ description: 'Tell the state now and end: for proxies that cut streams' })) },
  { additionalProperties: false },
);
