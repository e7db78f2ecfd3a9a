import type { CancelledPayment, FieldValue, Measure, Notify, OpenCase, Payment, RegisterWrite } from '../effects.ts';
import type { StepBase } from './step.ts';

/** The system does it, list after list in the order below. It waits for figures, for registers to be written and cases to be opened, for nobody else. */
export interface Automatic<X> extends StepBase {
  type: 'automatic';
  measure?: Measure<X>[];
  /** Fields of the case from expressions, each seeing those before it. */
  set?: FieldValue<X>[];
  register?: RegisterWrite<X>[];
  open?: OpenCase<X>[];
  notify?: Notify<X>[];
  pay?: (Payment<X> | CancelledPayment<X>)[];
}
