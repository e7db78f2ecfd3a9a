import type { FastifyInstance } from 'fastify';

/**
 * A line of JSON for each request, at the level `info`: method, the route as it is declared, status, milliseconds. Never an address as it
 * was asked for, a name, an id or a value: what stands in these is about people.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const milliseconds = Math.round(reply.elapsedTime);
    request.log.info({ method, route: routeOptions.url ?? '', status: reply.statusCode, milliseconds }, 'answered');
  });
}
