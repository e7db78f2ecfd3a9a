/** What a webhook can be told about. */
export const webhookEvents = [
  'case-submitted',
  'returned',
  'work-item-opened',
  'work-item-completed',
  'work-item-overdue',
  'notice-posted',
  'case-suspended',
  'case-resumed',
  'case-ended',
] as const;

export type WebhookEvent = (typeof webhookEvents)[number];
