import type { FastifyHelmetOptions } from '@fastify/helmet';

/** What a page of Hearth may load: its own files and nothing else; scripts neither inline nor from text. */
export const contentPolicy: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      // antd puts its rules into style elements; attributes and elements of style run no code.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'same-origin' },
  // Browsers take it over TLS only (RFC 6797 §8.1): an office that begins without TLS on its own network is not kept out.
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
};
