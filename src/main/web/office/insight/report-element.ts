import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Loaded } from '../../ui/loaded.js';

export interface Period {
  from: string;
  to: string;
}

/// A figure of a period, read again when somebody chooses another one.
export abstract class ReportElement extends LitElement {
  @property({ attribute: false }) period!: Period;
  protected abstract readonly report: Loaded<unknown>;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.get('period')) {
      void this.report.again();
    }
  }
}
