/** How letters leave the house; the host says it, from its environment. */
export interface DeliveryOptions {
  /** Where mail is handed in; missing = no mail is written at all. */
  mail?: MailServer;
  /** Whether webhooks may go to addresses of the office's own network. Default false. */
  privateTargets?: boolean;
  /** Time that one delivery may take, in milliseconds. Default 10,000. */
  limitMs?: number;
}

export interface MailServer {
  /** `smtp://user:password@host:port`, `smtps://…`. */
  url: string;
  /** Address in the letter's head. */
  from: string;
}

/** {@link DeliveryOptions} with its defaults. */
export interface Delivery extends DeliveryOptions {
  privateTargets: boolean;
  limitMs: number;
}

export const deliveryOf = (options: DeliveryOptions = {}): Delivery => ({
  ...options,
  privateTargets: options.privateTargets ?? false,
  limitMs: options.limitMs ?? 10_000,
});
