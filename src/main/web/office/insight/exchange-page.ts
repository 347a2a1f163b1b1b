import { LitElement, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { ACCESS } from '../../api/access.js';
import { session } from '../../app/session.js';
import { base } from '../../ui/base.js';
import { t as title } from '../words.js';
import './answer-export.js';
import './case-import.js';

/// What comes into the desk as a file, and what leaves it as one.
@customElement('exchange-page')
export class ExchangePage extends LitElement {
  static override styles = base;

  protected override render() {
    return html`<div class="page">
      <h1>${title('exchange')}</h1>
      ${session.has(...ACCESS['POST /imports']) ? html`<case-import></case-import>` : nothing}
      <answer-export></answer-export>
    </div>`;
  }
}
