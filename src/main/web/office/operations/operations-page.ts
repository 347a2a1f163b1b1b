import { LitElement, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { session } from '../../app/session.js';
import { base } from '../../ui/base.js';
import { t as title } from '../words.js';
import './clock-panel.js';
import './dead-letters.js';
import './run-panel.js';
import './webhook-list.js';

/// What keeps the desk running: its time, its work, messages that were not brought, and subscriptions.
@customElement('operations-page')
export class OperationsPage extends LitElement {
  static override styles = base;

  protected override render() {
    return html`<div class="page">
      <h1>${title('operations')}</h1>
      ${session.has('admin')
        ? html`<clock-panel></clock-panel><run-panel></run-panel>`
        : nothing}
      ${session.has('admin', 'operations', 'auditor')
        ? html`<dead-letters></dead-letters>`
        : nothing}
      ${session.has('admin', 'security', 'auditor') ? html`<webhook-list></webhook-list>` : nothing}
    </div>`;
  }
}
