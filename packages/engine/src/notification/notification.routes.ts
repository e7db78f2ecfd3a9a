import { Type } from '@fastify/type-provider-typebox';
import { countUnread, inTransaction, markRead } from '@hearth/storage';
import type { FastifyRequest } from 'fastify';
import type { EngineContext } from '../context.ts';
import type { EngineApp } from '../http/engine-app.ts';
import { pageOf } from '../http/list.schema.ts';
import { localeOf } from '../http/locale.ts';
import { refusals } from '../problems/problem.schema.ts';
import { tokenOf } from '../session/session-cookie.ts';
import { signedIn } from '../session/signed-in.ts';
import { tokenHash } from '../session/token.ts';
import {
  EventQuery,
  MailChoice,
  NotificationQuery,
  NotificationSettings,
  Notifications,
  ReadAnswer,
  ReadNotifications,
} from './notification.schema.ts';
import { chooseMail, notificationsOf, settingsOf } from './notification.service.ts';

const tags = ['通知'];

/** What a person is told, what they want by mail, and a stream of both. */
export function notificationRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/notifications',
    {
      schema: {
        ...{ summary: '我的通知', tags, querystring: NotificationQuery },
        response: { 200: Notifications, ...refusals },
      },
    },
    (request) => {
      const { page, pageSize, ...filter } = request.query;
      const paged = pageOf({ ...(page ? { page } : {}), ...(pageSize ? { pageSize } : {}) });
      return notificationsOf(context, signedIn(request), filter, paged, localeOf(request));
    },
  );
  app.post(
    '/api/notifications/read',
    { schema: { summary: '标为已读', tags, body: ReadNotifications, response: { 200: ReadAnswer, ...refusals } } },
    (request) => {
      const { id } = signedIn(request);
      return inTransaction(context.db, async (trx) => {
        const read = await markRead(trx, id, context.clock(), request.body.ids);
        return { read, unread: await countUnread(trx, id) };
      });
    },
  );
  settingsRoutes(app, context);
  eventRoute(app, context);
}

function settingsRoutes(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/notifications/settings',
    { schema: { summary: '我的邮件通知设置', tags, response: { 200: NotificationSettings, ...refusals } } },
    (request) => settingsOf(context, signedIn(request), localeOf(request)),
  );
  app.put(
    '/api/notifications/settings',
    {
      schema: {
        ...{ summary: '设置邮件通知', tags, body: MailChoice },
        response: { 200: NotificationSettings, ...refusals },
      },
    },
    async (request) => {
      const person = signedIn(request);
      await inTransaction(context.db, (trx) => chooseMail(trx, person, request.body));
      return settingsOf(context, person, localeOf(request));
    },
  );
}

const EventStream = {
  description:
    'Server-sent events: `state` {unread, inbox: {open, overdue}}, `notification` (as in the list; id = its instant)',
  content: { 'text/event-stream': { schema: Type.String() } },
};

function eventRoute(app: EngineApp, context: EngineContext): void {
  app.get(
    '/api/events',
    {
      schema: {
        ...{ summary: '实时通知（server-sent events）', tags, querystring: EventQuery },
        response: { 200: EventStream, ...refusals },
      },
    },
    async (request, reply) => {
      const stream = await context.events.listen(listenerOf(request));
      if (request.query.once) stream.end();
      // A proxy that gathers answers would hold the events back.
      reply.header('x-accel-buffering', 'no').type('text/event-stream; charset=utf-8');
      return reply.send(stream as never);
    },
  );
}

function listenerOf(request: FastifyRequest) {
  const lastEventId = request.headers['last-event-id'];
  return {
    reader: signedIn(request).reader,
    tokenHash: tokenHash(tokenOf(request) ?? ''),
    locale: localeOf(request),
    lastEventId: typeof lastEventId === 'string' ? lastEventId : undefined,
  };
}
