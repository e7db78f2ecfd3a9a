import { boardRoutes } from './board/board.routes.ts';
import { calendarRoutes } from './calendar/calendar.routes.ts';
import { campaignRoutes } from './campaign/campaign.routes.ts';
import { caseRoutes } from './case/case.routes.ts';
import type { EngineContext } from './context.ts';
import { definitionRoutes } from './definition/definition.routes.ts';
import { definitionDraftRoutes } from './definition-draft/definition-draft.routes.ts';
import { surroundingsRoutes } from './definition-draft/surroundings.routes.ts';
import { definitionExportRoutes } from './definition-export/definition-export.routes.ts';
import { definitionImportRoutes } from './definition-import/definition-import.routes.ts';
import { definitionPartRoutes } from './definition-part/definition-part.routes.ts';
import { exportRoutes } from './export/export.routes.ts';
import { exportJobRoutes } from './export/export-job.routes.ts';
import { figureRoutes } from './figure/figure.routes.ts';
import { statisticsRoutes } from './figure/statistics.routes.ts';
import { fileRoutes } from './file/file.routes.ts';
import { uploadRoutes } from './file/upload.routes.ts';
import type { EngineApp } from './http/engine-app.ts';
import { openapiRoutes } from './http/openapi.routes.ts';
import { operationRoutes } from './jobs/operation.routes.ts';
import { migrationRoutes } from './migration/migration.routes.ts';
import { notificationRoutes } from './notification/notification.routes.ts';
import { orgRoutes } from './org/org.routes.ts';
import { personRoutes } from './org/person.routes.ts';
import { substituteRoutes } from './org/substitute.routes.ts';
import { paperRoutes } from './paper/paper.routes.ts';
import { paymentRoutes } from './payment/payment.routes.ts';
import { registerRoutes } from './register/register.routes.ts';
import { reportRoutes } from './report/report.routes.ts';
import { reportIssueRoutes } from './report/report-issue.routes.ts';
import { rowImportRoutes } from './row-import/row-import.routes.ts';
import { scheduleRoutes } from './schedule/schedule.routes.ts';
import { accountRoutes } from './session/account.routes.ts';
import { sessionRoutes } from './session/session.routes.ts';
import { taskRoutes } from './task/task.routes.ts';
import { webhookRoutes } from './webhook/webhook.routes.ts';
import { workItemRoutes } from './work-item/work-item.routes.ts';

/** Every route of the engine. */
export function allRoutes(
  app: EngineApp,
  context: EngineContext,
  { version, signInsPerMinute }: { version: string; signInsPerMinute: number },
): void {
  openapiRoutes(app, context, version);
  sessionRoutes(app, context, signInsPerMinute);
  accountRoutes(app, context, signInsPerMinute);
  orgRoutes(app, context);
  personRoutes(app, context);
  registerRoutes(app, context);
  paymentRoutes(app, context);
  substituteRoutes(app, context);
  taskRoutes(app, context);
  caseRoutes(app, context);
  paperRoutes(app, context);
  workItemRoutes(app, context);
  definitionRoutes(app, context);
  definitionDraftRoutes(app, context);
  definitionPartRoutes(app, context);
  surroundingsRoutes(app, context);
  definitionImportRoutes(app, context);
  definitionExportRoutes(app, context);
  rowImportRoutes(app, context);
  exportRoutes(app, context);
  exportJobRoutes(app, context);
  fileRoutes(app, context);
  uploadRoutes(app, context);
  figureRoutes(app, context);
  statisticsRoutes(app, context);
  reportRoutes(app, context);
  reportIssueRoutes(app, context);
  notificationRoutes(app, context);
  calendarRoutes(app, context);
  webhookRoutes(app, context);
  operationRoutes(app, context);
  migrationRoutes(app, context);
  boardRoutes(app, context);
  scheduleRoutes(app, context);
  campaignRoutes(app, context);
}
