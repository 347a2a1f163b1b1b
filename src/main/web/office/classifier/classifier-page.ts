import { LitElement, html } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { session } from '../../app/session.js';
import '../../app/page-tabs.js';
import { base } from '../../ui/base.js';
import { TABS } from '../taxonomy/tabs.js';
import { t as title } from '../words.js';
import type { ClassifierVersions } from './classifier-versions.js';
import './classifier-versions.js';
import './example-list.js';
import './text-trial.js';
import './training-panel.js';
import { t } from './words.js';

/// What the desk takes cases for, and what it learns from.
@customElement('classifier-page')
export class ClassifierPage extends LitElement {
  static override styles = base;

  @query('classifier-versions') private readonly versions!: ClassifierVersions;

  protected override render() {
    return html`<div class="page">
      <h1>${title('classifier')}</h1>
      <page-tabs .paths=${TABS}></page-tabs>
      <p class="soft">${t('lead')}</p>
      ${session.has('supervisor', 'middle', 'back', 'compliance', 'operations', 'auditor')
        ? html`<example-list></example-list>`
        : ''}
      <text-trial></text-trial>
      <classifier-versions></classifier-versions>
      <training-panel @trained=${() => this.versions.again()}></training-panel>
    </div>`;
  }
}
