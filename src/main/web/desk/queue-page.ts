import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import { t } from './words.js';

/// The cases of the reader.
@customElement('queue-page')
export class QueuePage extends LitElement {
  static override styles = base;

  @property() caseId = '';

  protected override render() {
    return html`<div class="page"><h1>${t('queue')}</h1></div>`;
  }
}
