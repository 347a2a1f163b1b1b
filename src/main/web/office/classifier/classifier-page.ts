import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { session } from '../../app/session.js';
import { base } from '../../ui/base.js';
import { t as title } from '../words.js';
import './classifier-versions.js';
import './example-list.js';
import { t } from './words.js';

/// What the desk takes cases for, and what it learns from.
@customElement('classifier-page')
export class ClassifierPage extends LitElement {
  static override styles = base;

  protected override render() {
    return html`<div class="page">
      <h1>${title('classifier')}</h1>
      <p class="soft">${t('lead')}</p>
      ${session.has('supervisor', 'middle', 'back', 'compliance', 'operations', 'auditor')
        ? html`<example-list></example-list>`
        : ''}
      <classifier-versions></classifier-versions>
    </div>`;
  }
}
