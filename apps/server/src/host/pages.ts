import { sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** A year: the names of these files change with their content. */
const forever = 'public, max-age=31536000, immutable';

/**
 * Serves the built pages. An address that is no file is the single page's own business, so it gets the page; what is below
 * `/api` never comes here.
 */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: ['index.html'],
    cacheControl: false,
    preCompressed: true,
    setHeaders(reply, path) {
      reply.header('cache-control', path.includes(`${sep}assets${sep}`) ? forever : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    // Addresses of work items hold a dot, so a dot alone does not make a file.
    const wantsPage =
      request.method === 'GET' &&
      !/^\/assets\/|\.(js|css|map|svg|ico|png|txt|json)$/.test(request.url.split('?', 1)[0] ?? '');
    if (wantsPage) return reply.sendFile('index.html');
    return reply.code(404).type('text/plain; charset=utf-8').send('没有这个页面 / Not found');
  });
}
