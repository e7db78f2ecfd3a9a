/** Everything that a person can be told about, in the order in which settings list it. */
export const notificationKinds = [
  'work',
  'handed-over',
  'returned',
  'reminder',
  'overdue',
  'escalated',
  'notice',
  'result',
  'message',
  'campaign',
  'urged',
] as const;

export type NotificationKind = (typeof notificationKinds)[number];

/** What also comes by mail to somebody who has an address and has chosen nothing: what waits for them, and how their case ended. */
export const usualMailKinds: readonly NotificationKind[] = [
  'work',
  'handed-over',
  'returned',
  'overdue',
  'escalated',
  'result',
  'message',
  'campaign',
  'urged',
];
