import type { Locale } from '@hearth/expression';
import type { FastifyRequest } from 'fastify';

/** Chinese unless the first language that the request accepts is English. */
export function localeOf(request: FastifyRequest): Locale {
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh-CN';
}
