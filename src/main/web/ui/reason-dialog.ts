import { LitElement, html } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { t } from '../words/shell.js';
import type { FormDialog } from './form-dialog.js';
import './form-dialog.js';

/// What somebody is about to do, for which the desk wants a reason.
export interface Reasoned {
  heading: string;
  lead?: string;
  /// What the button says.
  doing: string;
  dangerous?: boolean;
  /// The name of the field in what is sent, where it is not `reason`.
  field?: string;
  run: (reason: string) => Promise<unknown>;
}

/// Asks for the reason of something and does it: `ask(…)`.
@customElement('reason-dialog')
export class ReasonDialog extends LitElement {
  @query('form-dialog') private readonly dialog!: FormDialog;

  ask({ field = 'reason', run, ...form }: Reasoned): void {
    this.dialog.ask({
      ...form,
      fields: [{ name: field, label: t('reason'), kind: 'box', max: 500 }],
      run: (given) => run(given.text(field)),
    });
  }

  protected override render() {
    return html`<form-dialog></form-dialog>`;
  }
}
