import type { EngineContext } from './context.ts';
import type { EngineApp } from './http/engine-app.ts';
import { openapiRoutes } from './http/openapi.routes.ts';
import { orgRoutes } from './org/org.routes.ts';
import { sessionRoutes } from './session/session.routes.ts';

/** Every route of the engine. */
export function allRoutes(
  app: EngineApp,
  context: EngineContext,
  { version, signInsPerMinute }: { version: string; signInsPerMinute: number },
): void {
  openapiRoutes(app, version);
  sessionRoutes(app, context, signInsPerMinute);
  orgRoutes(app, context);
}
